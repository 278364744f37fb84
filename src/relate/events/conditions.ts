/** Status and certainty of an event, read off the cue words before (or right behind) its trigger in the clause. */
import type { TriggerRow } from '../../lexicon/rows.js'
import type { Certainty, EventStatus } from '../../model/event.js'
import type { Sentence } from '../../model/segmented.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { sentenceCue } from '../../rule/sentence-cue.js'
import type { Span } from '../../text/span.js'
import { Shape } from '../../text/tokens.js'
import { isMay } from '../month-may.js'
import { denialBefore } from './denial.js'
import { predicateOf } from './predicate.js'

export interface Conditions {
  readonly status: EventStatus | null
  readonly certainty: Certainty
  readonly cues: readonly Span[]
}

/** How many tokens before the trigger a cue may stand; a denial must stand closer. */
const REACH = 8
const DENIAL_REACH = 3
const PLANNED_REACH = 2

/** Reads the cues around a trigger, whose row tells its part of speech and what status the word itself implies. */
export function conditionsAt(
  reader: Reader,
  kit: Kit,
  sentence: Sentence,
  { first, last }: { first: number; last: number },
  row: TriggerRow,
): Conditions {
  const noun = row.pos === 'noun'
  let status: EventStatus | null = null
  let certainty: Certainty = 'certain'
  const cues: Span[] = []
  const from = clauseStart(reader, sentence, first)
  // "foiled a plot to bomb a shrine and arrested five": a past behind "and" is no part of the plot.
  const told = !noun && reader.norm(first - 1) === 'and' && /ed$/.test(reader.norm(first))
  const take = (at: number, end: number, row: Readonly<Record<string, string>>): void => {
    const distance = first - end
    if (told && PURPOSED.test(row.phrase as string) && isOfInfinitive(reader, end, first)) return
    if (row.status === 'denied' && distance > DENIAL_REACH) return
    if (row.status === 'foiled' && distance > 2) return
    if (row.status === 'ongoing' && distance > 3) return
    // "men who had planned an attack were arrested": the participle stands beside what was planned.
    if (row.phrase === 'planned' && distance > PLANNED_REACH) return
    // "fear that they will attack": a fear, whatever it is of.
    if (status === 'hypothetical' && row.status === 'planned') return
    if (row.status !== '' && row.status !== undefined) status = row.status as EventStatus
    if (row.certainty === 'possible' || (row.certainty === 'probable' && certainty === 'certain')) certainty = row.certainty
    cues.push(reader.spanOf(at, end))
  }
  for (let at = Math.max(from, first - REACH); at < first; at++) {
    const hit = reader.hit(at, 'cue')
    if (hit === undefined || hit.last > first || isMay(reader, sentence, at)) continue
    take(at, hit.last, kit.lexicon.row('cue', hit.row))
    at = hit.last - 1
  }
  // "denied that the group was killing civilians": its row is a noun's, the words are a verb's.
  const deed = !noun || (reader.norm(first).endsWith('ing') && /^(?:was|were|is|are|been)$/.test(reader.norm(first - 1)))
  const denial = !deed || status === 'denied' ? null : denialBefore(reader, first, from)
  if (denial !== null) {
    status = 'denied'
    cues.push(reader.spanOf(denial, denial + 1))
  }
  const accusation = certainty === 'certain' && status === null ? accusedBefore(reader, first, from) : null
  if (accusation !== null) {
    certainty = 'possible'
    cues.push(reader.spanOf(accusation, accusation + 1))
  }
  if (status === null && isToCome(reader, first, row.type)) {
    status = 'planned'
    cues.push(reader.spanOf(first - 2, first))
  }
  // "ordered the arrest of": whether it was done is not told.
  if (status === null && noun && ORDERED.has(row.type) && /^order(?:ed|s)$/.test(reader.norm(first - 2))) {
    status = 'planned'
    cues.push(reader.spanOf(first - 2, first - 1))
  }
  // "if the attack …", "whether": a condition at the head of the clause governs it whole.
  const head = reader.norm(from)
  if ((head === 'if' || head === 'whether' || head === 'unless') && status === null) {
    status = 'hypothetical'
    cues.push(reader.spanOf(from, from + 1))
  }
  // "is preparing to attack" plans what it will do.
  if (status === null && row.status === '' && isUnderWay(reader, first, row.type)) {
    status = 'ongoing'
    cues.push(reader.spanOf(first - 1, first))
  }
  // "attacks could continue", "the strikes would": a modal right behind a noun.
  const modal = /^(?:could|would|may|might)$/.test(reader.norm(last))
  if (modal && status === null) {
    status = 'hypothetical'
    cues.push(reader.spanOf(last, last + 1))
  }
  const predicate = noun && status === null ? predicateOf(reader, kit, sentence, { first, last }) : null
  if (predicate !== null) {
    status = predicate.status
    if (certainty === 'certain') certainty = predicate.certainty ?? certainty
    cues.push(reader.spanOf(predicate.first, predicate.last))
  }
  const habit = noun && status === null ? habitBefore(reader, sentence, first) : null
  if (habit !== null) {
    status = 'ongoing'
    cues.push(reader.spanOf(habit, habit + 1))
  }
  if (status === null && noun) {
    const off = isCalledOff(reader, sentence) ? calledOff(reader, last, sentence.last) : null
    if (off !== null) {
      status = 'foiled'
      cues.push(reader.spanOf(off, off + 1))
    }
  }
  return { status, certainty, cues }
}

/** What is done by those who were told to. */
const ORDERED: ReadonlySet<string> = new Set(['arrest', 'operation', 'strategic', 'displacement'])

/** Cues that tell of what is planned by an infinitive or a noun. */
const PURPOSED = /^(?:plot|plots|plotting|plan|plans|planned|planning|threat|threats|attempt|attempts|attempted|bid)\b/

/** Whether "to" with its verb stands between a cue and another verb. */
function isOfInfinitive(reader: Reader, from: number, to: number): boolean {
  for (let at = from - 1; at < to - 1; at++)
    if (reader.norm(at) === 'to' && reader.hits(at + 1).some(({ form }) => form === 'base')) return true
  return false
}

/** "accused the army of shelling the town": what somebody is accused of need not be so. */
function accusedBefore(reader: Reader, verb: number, from: number): number | null {
  if (reader.norm(verb - 1) !== 'of' || !reader.norm(verb).endsWith('ing')) return null
  for (let at = verb - 2; at >= Math.max(from, verb - ACCUSED_REACH); at--)
    if (/^accus(?:e|es|ed|ing)$/.test(reader.norm(at))) return at
  return null
}
/** How far before the deed "accused" may stand. */
const ACCUSED_REACH = 12

/** "are to meet in Geneva": it is settled; "the aim is to meet" is a wish. */
function isToCome(reader: Reader, verb: number, type: string): boolean {
  if (!/^(?:meeting|protest|strategic)$/.test(type)) return false
  if (reader.norm(verb - 1) !== 'to' || !/^(?:is|are)$/.test(reader.norm(verb - 2))) return false
  return !/^(?:aims?|goals?|purpose|plans?|task|idea|objectives?|mission|intention|hope|hopes|priority|challenge|proposal|option|step|answer|solution|way|it|this|that|what)$/.test(
    reader.norm(verb - 3),
  )
}

/** "are shelling", "have been shelling": the deed goes on. */
function isUnderWay(reader: Reader, verb: number, type: string): boolean {
  if (!reader.norm(verb).endsWith('ing')) return false
  if (/^(?:is|are)$/.test(reader.norm(verb - 1))) return true
  // "has been urging": who says a thing again and again said it. "There has been fighting" tells no end.
  if (type === 'statement' || type === 'meeting' || reader.norm(verb - 3) === 'there') return false
  return reader.norm(verb - 1) === 'been' && /^(?:has|have)$/.test(reader.norm(verb - 2))
}

/** "regularly carries out operations", "is waging a campaign": the present of a light verb, outside headlines. */
function habitBefore(reader: Reader, sentence: Sentence, first: number): number | null {
  if (reader.article.blocks[sentence.block]?.kind !== 'paragraph' || !hasHabit(reader, sentence)) return null
  for (let at = first - 1; at >= Math.max(sentence.first, first - HABIT_REACH); at--) {
    const word = reader.norm(at)
    if (reader.has(at, Shape.punctuation) || /^(?:that|which|who|and|by)$/.test(word)) return null
    if (HABITUAL.test(word)) return at
    if (IN_PROGRESS.test(word)) return /^(?:is|are)$/.test(reader.norm(at - 1)) ? at : null
  }
  return null
}
/** How far before the noun its light verb may stand. */
const HABIT_REACH = 6
const HABITUAL = /^(?:carries|conducts|wages|mounts|stages|continues)$/
const IN_PROGRESS = /^(?:carrying|conducting|waging|mounting|staging)$/
const hasHabit = sentenceCue((word) => HABITUAL.test(word) || IN_PROGRESS.test(word))

/** "A march …, due on Saturday, was called off": the verb of the noun says that it did not take place. */
function calledOff(reader: Reader, from: number, limit: number): number | null {
  for (let at = from; at < Math.min(limit, from + OFF_REACH); at++) {
    if (reader.isMark(at, '.;:') || /^(?:that|which|who|after|when|and|but|while)$/.test(reader.norm(at))) return null
    if (!/^(?:was|were|been|is)$/.test(reader.norm(at))) continue
    const verb = reader.norm(at + 1)
    const off = CANCELLED.test(verb) || (verb === 'called' && reader.norm(at + 2) === 'off')
    return off ? at + 1 : null
  }
  return null
}
/** How far behind an event's noun its verb may stand. */
const OFF_REACH = 16
const CANCELLED = /^(?:cancell?ed|averted|aborted|banned|prohibited|forbidden|scrapped)$/
/** Whether a sentence, or the word behind it, may call an event off. */
const isCalledOff = sentenceCue((word) => CANCELLED.test(word) || word === 'called', 1)

/** The token after the last comma, semicolon, colon or conjunction before `at`. */
function clauseStart(reader: Reader, sentence: Sentence, at: number): number {
  for (let i = at - 1; i >= sentence.first; i--) {
    // 'could lead to a "tougher alliance"': quotation marks around a few words end no clause.
    if (reader.isMark(i, '“"') && !reader.has(i - 1, Shape.punctuation) && i > sentence.first) continue
    if (reader.isMark(i, ';:,“”"()')) return i + 1
  }
  return sentence.first
}
