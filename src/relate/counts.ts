/** Counts: the figures that are no harm, with who did or holds what is counted. */
import type { FigureMention } from '../model/figure.js'
import type { Sentence } from '../model/segmented.js'
import type { Reader } from '../rule/reader.js'
import { attributionAt, type Report } from './attribution.js'
import type { CountDraft } from './draft.js'
import type { MentionIndex } from './mention-index.js'

/**
 * The counts of one sentence.
 * @param figures those that no word of harm took
 * @param previous the sentence before's counts, for "157 of these"
 */
export function findCounts(
  reader: Reader,
  index: MentionIndex,
  sentence: Sentence,
  figures: readonly FigureMention[],
  reports: readonly Report[],
  previous: readonly CountDraft[],
): CountDraft[] {
  const out: CountDraft[] = []
  for (const figure of figures) {
    if (figure.by !== 'figures/counted' || isAnaphoric(reader, figure)) continue
    const what = figure.what ?? borrowedNoun(reader, figure, out, previous)
    if (what === null) continue
    out.push({
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
    })
  }
  return out
}

/** "the two countries": a small number behind "the" points back, it counts nothing new. */
function isAnaphoric(reader: Reader, figure: FigureMention): boolean {
  return (
    /^(?:the|these|those|both|its|their|his)$/.test(reader.norm(figure.first - 1)) &&
    figure.amount.quantifier === 'exact' &&
    (figure.amount.best ?? 99) <= 10
  )
}

/** "157 of these", "only four", "from 63 per month to 10": the noun of the count before; percent of the people asked. */
function borrowedNoun(
  reader: Reader,
  figure: FigureMention,
  here: readonly CountDraft[],
  previous: readonly CountDraft[],
): string | null {
  const source = here[here.length - 1] ?? previous[previous.length - 1]
  const tail = reader.norm(figure.last - 1)
  const pronoun = /^(?:these|those|them|which)$/.test(tail)
  if (figure.unit === 'percent') return source?.unit === 'percent' ? source.what : null
  if (pronoun) return source?.what ?? null
  if (figure.per !== null) return nounBefore(reader, figure)
  if (source?.per != null && here.length > 0 && figure.first - source.last <= 8) return source.what
  return null
}

/** "attacks, dropping from an average of 63 per month": the nearest plural before the number. */
function nounBefore(reader: Reader, figure: FigureMention): string | null {
  const from = reader.sentenceAt(figure.first).first
  for (let at = figure.first - 1; at >= Math.max(from, figure.first - 16); at--) {
    const trigger = reader.hit(at, 'trigger')
    if (trigger?.form === 'plural') return reader.norm(at).replace(/ies$/, 'y').replace(/s$/, '')
  }
  return null
}

/** In "from 63 per month to 10" both count by the month. */
function sharedPer(figure: FigureMention, here: readonly CountDraft[]): CountDraft['per'] {
  const source = here[here.length - 1]
  return source !== undefined && source.per !== null && figure.what === null && figure.first - source.last <= 8
    ? source.per
    : null
}

/** The actor inside the counted phrase, else the one the sentence is about (its first before the figure). */
function actorOf(index: MentionIndex, sentence: Sentence, figure: FigureMention): string | null {
  const actors = index.actors(sentence.index)
  const before = actors.filter(({ mention }) => mention.last <= figure.first)
  const subject = before[before.length - 1]
  const inside = actors.find(({ mention }) => mention.first >= figure.first && mention.last <= figure.last)
  return subject?.actor.id ?? inside?.actor.id ?? null
}
