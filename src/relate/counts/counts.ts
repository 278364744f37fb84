/** Counts: the figures that are no harm, with what is counted and who did or holds it. */
import type { FigureMention } from '../../model/figure.js'
import type { Sentence } from '../../model/segmented.js'
import type { Reader } from '../../rule/reader.js'
import { attributionAt, type Report } from '../attribution.js'
import { isSpeaker, withoutSources } from '../casualties/speakers.js'
import type { CountDraft } from '../draft.js'
import type { MentionIndex } from '../mention-index.js'
import { borrowedNoun, sharedPer } from './borrowed-noun.js'
import { isPointingBack, repeatOf } from './repeats.js'

/** Words that count people harmed and nothing else: "numerous countries" is no count. */
const UNCOUNTED = /^numerous$/
/** As many are a crowd, which is told of also where it speaks. */
const CROWD = 10

/**
 * The counts of one sentence.
 * @param figures those that no word of harm took
 * @param before the counts of the sentences before, in order
 */
export function findCounts(
  reader: Reader,
  index: MentionIndex,
  sentence: Sentence,
  figures: readonly FigureMention[],
  reports: readonly Report[],
  before: readonly CountDraft[],
): CountDraft[] {
  if (figures.length === 0) return []
  const out: CountDraft[] = []
  const told = new Set(withoutSources(reader, figures, reports))
  for (const figure of figures) {
    if (figure.by !== 'figures/counted' || UNCOUNTED.test(reader.norm(figure.first))) continue
    if (isSource(reader, figure) || (!told.has(figure) && (figure.amount.low ?? CROWD) < CROWD)) continue
    const what = figure.what ?? borrowedNoun(reader, figure, out, before)
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
      actor: actorOf(index, sentence, figure),
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

/** The actor nearest before the figure, which the clause is about, else the one inside the counted phrase. */
function actorOf(index: MentionIndex, sentence: Sentence, figure: FigureMention): string | null {
  const actors = index.actors(sentence.index)
  const subject = actors.findLast(({ mention }) => mention.last <= figure.first)
  const inside = actors.find(({ mention }) => mention.first >= figure.first && mention.last <= figure.last)
  return subject?.actor.id ?? inside?.actor.id ?? null
}
