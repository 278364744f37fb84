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
import type { CasualtyDraft, CountDraft } from '../draft.js'

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

/**
 * The borrowed noun in the singular, or null when the figure counts nothing that was named.
 * @param here the counts of its own sentence so far
 * @param before those of the sentences before
 * @param harmed the claims of harm told so far, its own sentence's included
 */
export function borrowedNoun(
  reader: Reader,
  figure: FigureMention,
  here: readonly CountDraft[],
  before: readonly CountDraft[],
  harmed: readonly CasualtyDraft[],
): string | null {
  const sentence = reader.sentenceAt(figure.first).index
  const last = before[before.length - 1]
  const counted = here[here.length - 1] ?? (last !== undefined && sentence - last.sentence <= SENTENCES ? last : undefined)
  if (figure.unit === 'percent') {
    if (counted?.unit === 'percent') return counted.what
    return isOpinion(reader, figure.last) ? (asked(reader, figure) ?? null) : null
  }
  const harm = harmBetween(figure, sentence, harmed, counted)
  const source = harm === undefined ? counted : undefined
  if (/^(?:these|those|them|which)$/.test(reader.norm(figure.last - 1)))
    return (harm?.link.figure.persons == null ? sourceNear(reader, figure, source)?.what : harm.link.figure.what) ?? null
  if (figure.noun === null && isLedByThese(reader, figure)) return source?.what ?? null
  if (isOfThem(reader, figure, here[0])) return here[0]?.what ?? null
  if (figure.noun === null && /^(?:whom|which)$/.test(reader.norm(figure.first - 1)) && reader.norm(figure.first - 2) === 'of')
    return source === undefined
      ? null
      : ((source.unit === 'count' ? source : here.findLast(({ unit }) => unit === 'count'))?.what ?? null)
  if (harm?.link.figure.persons != null && isAnotherLot(reader, figure)) return 'person'
  const own = source?.sentence === sentence ? source : undefined
  if (own !== undefined && figure.noun === null && (isCompared(reader, figure.first) || isAnother(reader, figure)))
    return own.what
  if (NUMBERING.test(reader.norm(figure.first - 1))) return figure.noun === null ? membersBefore(reader, figure) : null
  if (isLevel(reader, figure)) return nounBefore(reader, figure, true) ?? nounOfNumber(reader, figure)
  if (figure.per !== null) return nounBefore(reader, figure) ?? source?.what ?? null
  return isChange(figure, here) ? (source?.what ?? null) : null
}

/** Words that take up a count do so in its paragraph. */
function sourceNear(reader: Reader, { first }: FigureMention, source: CountDraft | undefined): CountDraft | undefined {
  return source !== undefined && reader.sentenceAt(source.first).block === reader.sentenceAt(first).block ? source : undefined
}

/** Harm told nearer before the figure than the last count, of people enough: the figure is then of them, or of nothing. */
function harmBetween(
  { first, amount }: FigureMention,
  sentence: number,
  harmed: readonly CasualtyDraft[],
  counted: CountDraft | undefined,
): CasualtyDraft | undefined {
  const harm = harmed.findLast((claim) => claim.last <= first)
  if (harm === undefined || sentence - harm.sentence > SENTENCES || (counted !== undefined && harm.first < counted.first))
    return undefined
  const isEnough = harm.amount.high === null || (amount.low ?? 0) <= harm.amount.high
  return isEnough ? harm : undefined
}

/** "Of these, three took place in Gao." */
function isLedByThese(reader: Reader, { first }: FigureMention): boolean {
  const behind = reader.norm(first - 1) === ',' ? first - 2 : first - 1
  return /^(?:these|those|them)$/.test(reader.norm(behind)) && reader.norm(behind - 1) === 'of'
}

/** "2,000 crossed on Monday and another 4,000 on Tuesday": joined to what was counted. */
function isAnother(reader: Reader, { first, unit }: FigureMention): boolean {
  const at = /^(?:another|further)$/.test(reader.norm(first)) ? first - 1 : first - 2
  return unit === 'count' && /^(?:another|further)$/.test(reader.norm(at + 1)) && /^(?:and|a)$/.test(reader.norm(at))
}

/** "Another 32,000 are confined": more people than those just told of. */
function isAnotherLot(reader: Reader, { first, noun, amount }: FigureMention): boolean {
  const opens = reader.sentenceAt(first).first >= first - 1
  return noun === null && opens && (amount.low ?? 0) > 1 && /^(?:another|further)$/.test(reader.norm(first))
}

const NUMBERING = /^(?:numbers?|numbered|numbering)$/

/** "the militants numbered fewer than 20", "his unit numbered about 40": who they are. */
function membersBefore(reader: Reader, { first }: FigureMention): string | null {
  const subject = first - 2
  if (/^(?:which|who|they)$/.test(reader.norm(subject))) return 'person'
  if (reader.hit(subject, 'person-noun') === undefined) return null
  return isPlural(reader.norm(subject)) ? singularOf(reader.norm(subject)) : 'person'
}

/** "the number of checkpoints fell to 40": the plural behind "number of". */
function nounOfNumber(reader: Reader, { first }: FigureMention): string | null {
  for (let at = first - 1; at >= first - REACH; at--) {
    if (reader.isMark(at, ';:.') || reader.hit(at, 'harm') !== undefined) return null
    if (reader.norm(at) !== 'number' || reader.norm(at + 1) !== 'of') continue
    for (let i = at + 2; i <= at + 4; i++) if (isPlural(reader.norm(i)) && isTold(reader, i)) return singularOf(reader.norm(i))
    return null
  }
  return null
}

/** Something that happens, persons or weapons: what a report on conflict numbers; not seats. */
function isTold(reader: Reader, at: number): boolean {
  return reader.hits(at).some(({ kind }) => kind === 'trigger' || kind === 'person-noun' || kind === 'weapon')
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

/** "attacks rose to 210", "fell by half to 12", "fell to 900 from 1,617": what a number of things came to, and was. */
function isLevel(reader: Reader, { first, noun, unit }: FigureMention): boolean {
  if (noun !== null || unit !== 'count' || !/^(?:to|from)$/.test(reader.norm(first - 1))) return false
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
    // "it boasts that homicides fell": a verb.
    if (reader.norm(at + 1) === 'that' && reader.hit(at, 'reporting') !== undefined) continue
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
