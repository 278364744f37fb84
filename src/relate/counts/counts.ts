/** Counts: the figures that are no harm, with what is counted and who did or holds it. */
import type { FigureMention } from '../../model/figure.js'
import type { Sentence } from '../../model/segmented.js'
import type { Reader } from '../../rule/reader.js'
import { attributionAt, type Report } from '../attribution.js'
import { isSpeaker, withoutSources } from '../casualties/speakers.js'
import type { CasualtyDraft, CountDraft } from '../draft.js'
import type { MentionIndex } from '../mention-index.js'
import { borrowedNoun, sharedPer } from './borrowed-noun.js'
import { isPointingBack, repeatOf } from './repeats.js'

/** Words that count people harmed and nothing else: "numerous countries" is no count. */
const UNCOUNTED = /^numerous$/
/** Those of whom news tells because they tell: what is counted is not theirs, unless "it" or "they" says so. */
const TELLING = /^(?:person|media|monitor|research|organisation|intergovernmental)$/
/** As many are a crowd, which is told of also where it speaks. */
const CROWD = 10

/**
 * The counts of one sentence.
 * @param figures those that no word of harm took
 * @param before the counts of the sentences before, in order
 * @param harmed the claims of harm told so far, this sentence's included
 */
export function findCounts(
  reader: Reader,
  index: MentionIndex,
  sentence: Sentence,
  figures: readonly FigureMention[],
  reports: readonly Report[],
  before: readonly CountDraft[],
  harmed: readonly CasualtyDraft[],
): CountDraft[] {
  if (figures.length === 0) return []
  const out: CountDraft[] = []
  const told = new Set(withoutSources(reader, figures, reports))
  for (const figure of figures) {
    if (figure.by !== 'figures/counted' || UNCOUNTED.test(reader.norm(figure.first))) continue
    if (isSource(reader, figure) || (!told.has(figure) && (figure.amount.low ?? CROWD) < CROWD)) continue
    const what = figure.what ?? borrowedNoun(reader, figure, out, before, harmed)
    // "one of them" tells of somebody or something, and counts nothing.
    if (what === null || (figure.noun === null && figure.amount.best === 1 && figure.unit === 'count')) continue
    const draft: CountDraft = {
      start: figure.start,
      end: figure.end,
      first: figure.first,
      last: figure.last,
      what,
      amount: figure.amount,
      unit: figure.unit,
      per: figure.per ?? sharedPer(figure, out),
      actor: actorOf(reader, index, sentence, figure, reports),
      period: null,
      place: null,
      attribution: attributionAt(reader, reports, figure.first),
      sameAs: null,
      event: null,
      sentence: sentence.index,
      by: figure.what === null ? 'counts/elliptical' : 'counts/noun',
    }
    const pointing = isPointingBack(reader, figure)
    const same = repeatOf(draft, before, pointing)
    // "the two countries" counts nothing new, unless it takes up a count of before.
    if (same === undefined && pointing) continue
    draft.sameAs = same ?? null
    out.push(draft)
  }
  return out
}

/** "two residents said": who tells of it is not what the report is about. */
function isSource(reader: Reader, figure: FigureMention): boolean {
  return figure.persons !== null && (figure.amount.low ?? CROWD) < CROWD && isSpeaker(reader, figure)
}

/** The actor nearest before the figure, which the clause is about, else the one inside the counted phrase; who tells of it is none. */
function actorOf(
  reader: Reader,
  index: MentionIndex,
  sentence: Sentence,
  figure: FigureMention,
  reports: readonly Report[],
): string | null {
  const speakers = reports.map(({ speaker, first }) => ({
    at: speaker?.first,
    behind: speaker !== null && speaker.first > first,
  }))
  const actors = index
    .actors(sentence.index)
    .filter(
      ({ actor, mention }) => !speakers.some(({ at, behind }) => at === mention.first && (behind || TELLING.test(actor.type))),
    )
  const subject = actors.findLast(({ mention }) => mention.last <= figure.first && !hasEnd(reader, mention.last, figure.first))
  const inside = actors.find(({ mention }) => mention.first >= figure.first && mention.last <= figure.last)
  return subject?.actor.id ?? inside?.actor.id ?? null
}

/** A quotation or a sentence's half ends between: the clause is another. */
function hasEnd(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reader.isMark(i, ';”"»')) return true
  return false
}
