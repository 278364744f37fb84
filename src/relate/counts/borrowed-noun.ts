/**
 * The noun of a count that has none of its own: that of the count before.
 *
 *     161 attacks … 157 of these      attacks …, from 63 per month to 10      43 percent of respondents … 41 percent
 *         ^^^^^^^                     ^^^^^^^                                               ^^^^^^^^^^^
 */
import type { FigureMention, Per } from '../../model/figure.js'
import { OPINION } from '../../rule/opinion.js'
import type { Reader } from '../../rule/reader.js'
import { isPlural, singularOf } from '../../text/plural.js'
import { isCompared } from '../comparison.js'
import type { CountDraft } from '../draft.js'

/** How far before "63 per month" what is counted may stand. */
const REACH = 16
/** How near the second number of a change stands to the first. */
const CHANGE = 8
/** Verbs by which a number of things changes. */
const CHANGING =
  /^(?:rose|risen|rising|fell|fallen|falling|dropped|dropping|increased|increasing|climbed|jumped|declined|decreased|grew|grown|surged|soared|doubled|tripled)$/
/** Prepositions behind the noun that is counted. */
const GOVERNING = /^(?:by|on|of|against|in|from|with|at)$/
/** How many sentences back a noun may be borrowed. */
const SENTENCES = 2

/** The borrowed noun in the singular, or null when the figure counts nothing that was named. */
export function borrowedNoun(
  reader: Reader,
  figure: FigureMention,
  here: readonly CountDraft[],
  before: readonly CountDraft[],
): string | null {
  const sentence = reader.sentenceAt(figure.first).index
  const last = before[before.length - 1]
  const source = here[here.length - 1] ?? (last !== undefined && sentence - last.sentence <= SENTENCES ? last : undefined)
  if (figure.unit === 'percent') {
    if (source?.unit === 'percent') return source.what
    return isOpinion(reader, figure.last) ? (asked(reader, figure) ?? null) : null
  }
  if (/^(?:these|those|them|which)$/.test(reader.norm(figure.last - 1))) return source?.what ?? null
  if (isOfThem(reader, figure, here[0])) return here[0]?.what ?? null
  if (here.length > 0 && figure.noun === null && isCompared(reader, figure.first)) return here[here.length - 1]?.what ?? null
  if (isLevel(reader, figure)) return nounBefore(reader, figure, true)
  if (figure.per !== null) return nounBefore(reader, figure) ?? source?.what ?? null
  return isChange(figure, here) ? (source?.what ?? null) : null
}

/** In "from 63 per month to 10" both count by the month. */
export function sharedPer(figure: FigureMention, here: readonly CountDraft[]): Per | null {
  return figure.what === null && isChange(figure, here) ? (here[here.length - 1]?.per ?? null) : null
}

/** "Of the 412 incidents recorded, 157 took place in the north." */
function isOfThem(reader: Reader, { first }: FigureMention, whole: CountDraft | undefined): boolean {
  if (whole === undefined || reader.norm(first - 1) !== ',') return false
  const lead = reader.norm(whole.first - 1) === 'of' ? whole.first - 1 : whole.first - 2
  return reader.norm(lead) === 'of' && lead === reader.sentenceAt(first).first && first - whole.last <= CHANGE
}

/** "attacks rose to 210", "fell by half to 12": what a number of things came to. */
function isLevel(reader: Reader, { first, noun, unit }: FigureMention): boolean {
  if (noun !== null || unit !== 'count' || reader.norm(first - 1) !== 'to') return false
  for (let i = first - 2; i > first - CHANGE; i--) if (CHANGING.test(reader.norm(i))) return true
  return false
}

function isChange(figure: FigureMention, here: readonly CountDraft[]): boolean {
  const source = here[here.length - 1]
  return source !== undefined && source.per !== null && figure.first - source.last <= CHANGE
}

/**
 * The nearest plural before the number that names something that happens, or somebody.
 * @param events no persons
 */
function nounBefore(reader: Reader, figure: FigureMention, events = false): string | null {
  const from = reader.sentenceAt(figure.first).first
  let governed: string | null = null
  for (let at = figure.first - 1; at >= Math.max(from, figure.first - REACH); at--) {
    if (reader.hit(at, 'trigger') === undefined && (events || reader.hit(at, 'person-noun') === undefined)) continue
    if (!isPlural(reader.norm(at))) continue
    const noun = singularOf(reader.norm(at))
    // "attacks by bandits dropped": the attacks did.
    if (!GOVERNING.test(reader.norm(at - 1))) return noun
    governed ??= noun
  }
  return governed
}

/** People whom a poll asks. */
const ASKED = /^(?:respondents|voters|adults|participants|interviewees|citizens|residents|people|households|women|men|americans)$/
/** How far before a share without a noun the people asked may be named: this sentence and the two before. */
const ASKED_SENTENCES = 2

function isOpinion(reader: Reader, at: number): boolean {
  return OPINION.test(reader.norm(/ly$/.test(reader.norm(at)) ? at + 1 : at))
}

/** The people asked, named last before the share, in a text that speaks of a poll. */
function asked(reader: Reader, figure: FigureMention): string | null {
  const { index } = reader.sentenceAt(figure.first)
  const from = reader.article.sentences[Math.max(0, index - ASKED_SENTENCES)]?.first ?? 0
  let noun: string | null = null
  let polled = false
  for (let at = figure.first - 1; at >= from; at--) {
    const word = reader.norm(at)
    if (noun === null && ASKED.test(word)) noun = singularOf(word)
    if (/^(?:poll|polls|polled|survey|surveyed|surveys|respondents|interviewed|questioned|voters|asked)$/.test(word))
      polled = true
  }
  if (polled) return noun
  // "62 percent said …, according to a survey of 1,500 people"
  const { last } = reader.sentenceAt(figure.first)
  for (let at = figure.last; at < last; at++) {
    if (/^(?:poll|survey)$/.test(reader.norm(at))) polled = true
    if (polled && ASKED.test(reader.norm(at))) return singularOf(reader.norm(at))
  }
  return null
}
