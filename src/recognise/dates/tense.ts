/** Whether the verb before a weekday or month looks ahead: "will meet on Sunday", "scheduled for May". */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { WordTable } from '../../text/word-table.js'
import { MONTHS, WEEKDAYS } from './words.js'

/** `yes` alone is enough; `to` and `on` want that kind of word after them. */
const AHEAD = new WordTable<'yes' | 'to' | 'on'>([
  ...'will shall wont scheduled slated upcoming'.split(' ').map((word) => [word, 'yes'] as const),
  ...'set plans planning plan hopes intends aims preparing ready'.split(' ').map((word) => [word, 'to'] as const),
  ...'due planned expected postponed rescheduled adjourned deferred'.split(' ').map((word) => [word, 'on'] as const),
])

/** Verbs whose present tense tells what is arranged: "the trial begins on 4 May". */
const ARRANGED = new WordTable<true>(
  'begins opens starts resumes convenes reconvenes meets expires reopens'.split(' ').map((word) => [word, true]),
)
/** The same of many: "talks resume on Thursday", "voters go to the polls on Sunday". They want a plural before them. */
const ARRANGED_PLURAL = new WordTable<true>(
  'begin open start resume convene reconvene meet expire reopen vote go'.split(' ').map((word) => [word, true]),
)
/** What is so until a day is meant to last till then: "extended until 30 June". */
const TERMS = new WordTable<true>(
  'extended authorised authorized prolonged renewed valid adjourned postponed delayed deferred suspended banned barred remanded closed cancelled grounded'
    .split(' ')
    .map((word) => [word, true]),
)
/** How far before "until" such a word stands. */
const TERM_REACH = 6

/** How near such a verb stands to its date. */
const ARRANGED_REACH = 8

/** How many tokens before a date its verb may stand. */
const REACH = 14

/** Looks back from the date's first token to the verb that governs it, or on from a date that opens its sentence. */
export function looksAhead(reader: Reader, at: number): boolean {
  if (opensSentence(reader, at)) return verbBehind(reader, at) === 'ahead'
  const start = Math.max(at - REACH, reader.sentenceAt(at).first)
  // "urged both sides to meet before winter", "to be out by May"
  const limit = /^(?:before|by|until)$/.test(reader.norm(at - 1))
  if (limit && at - 4 >= start && (reader.norm(at - 3) === 'to' || reader.norm(at - 4) === 'to')) return true
  if (isTerm(reader, at, start) || isOnDay(reader, at)) return true
  // "will show how far the offensive that began in May can go": the nearest verb is past.
  if (SIMPLE_PAST.get(reader.tokens, at - 2) !== undefined && at - 2 >= start) return false
  for (let i = at - 1; i >= start; i--) {
    if (reader.has(i, Shape.punctuation)) {
      if (reader.surface(i) === ';') return false
      continue
    }
    const kind = AHEAD.get(reader.tokens, i)
    if (kind === undefined) {
      if (at - i <= ARRANGED_REACH && isArranged(reader, i, at)) return true
      if (isModal(reader, i)) return true
      // "the court is to rule on"
      if (reader.norm(i) === 'to' && /^(?:is|are|was|were)$/.test(reader.norm(i - 1))) return true
      continue
    }
    if (kind === 'yes') return true
    const next = reader.norm(i + 1)
    if (next === 'to') return true
    if (
      kind === 'on' &&
      (next === 'on' || next === 'in' || next === 'for' || next === 'by' || next === 'next' || next === 'until')
    )
      return true
    if (reader.norm(i) === 'set' && next === 'for') return true
  }
  return false
}

/** "authorised until 15 August"; what had been so until a day is past. */
function isTerm(reader: Reader, at: number, start: number): boolean {
  if (!/^(?:until|till)$/.test(reader.norm(at - 1))) return false
  for (let i = at - 2; i >= Math.max(start, at - 2 - TERM_REACH); i--)
    if (TERMS.get(reader.tokens, i) !== undefined) return reader.norm(i - 1) !== 'had' && reader.norm(i - 2) !== 'had'
  return false
}

/** "the anniversary is on 26 July", "falls on Friday". */
function isOnDay(reader: Reader, at: number): boolean {
  return reader.norm(at - 1) === 'on' && /^(?:is|are|falls|fall)$/.test(reader.norm(at - 2))
}

/** "may march again on Sunday", "would meet on Monday"; not "May", and not "would have met". */
function isModal(reader: Reader, at: number): boolean {
  const word = reader.norm(at)
  return (word === 'may' || word === 'would' || word === 'might') && !reader.isCapital(at) && reader.norm(at + 1) !== 'have'
}

/** "opens in Geneva on Monday", "takes place on 4 May": arranged, unless something is opened ("opens fire") or the past is told. */
function isArranged(reader: Reader, at: number, date: number): boolean {
  if (goesToPolls(reader, at)) return true
  const takes = reader.norm(at) === 'takes' && reader.norm(at + 1) === 'place'
  if (!takes && ARRANGED.get(reader.tokens, at) === undefined && !isArrangedPlural(reader, at)) return false
  const next = takes ? at + 2 : at + 1
  // Its date, place or time follows the verb, and no object.
  if (
    next < date &&
    !/^(?:on|in|at|here|there|again|this|next|from|before|after|by|tomorrow|today|later)$/.test(reader.norm(next))
  )
    return false
  return /^(?:on|in|from|this|next|by|at|early|late)$/.test(reader.norm(date - 1)) || next === date
}

/** "voters go to the polls", "the country goes to the polls": always told before the day. */
function goesToPolls(reader: Reader, at: number): boolean {
  return /^(?:go|goes|head|heads)$/.test(reader.norm(at)) && reader.norm(at + 1) === 'to' && reader.norm(at + 3) === 'polls'
}

/** "talks resume", "both sides meet": a plural before the verb, which may be a noun elsewhere ("a vote on Sunday"). */
function isArrangedPlural(reader: Reader, at: number): boolean {
  if (ARRANGED_PLURAL.get(reader.tokens, at) === undefined || at === reader.sentenceAt(at).first) return false
  const before = reader.norm(at - 1)
  return (
    before === 'people' ||
    (before.length > 3 && before.endsWith('s') && !before.endsWith('ss') && !reader.has(at - 1, Shape.possessive))
  )
}

/** Irregular past forms that stand before dates in news. */
const PAST = new WordTable<true>(
  'was were had took went began left met fell hit struck came made said held shot fought fled broke became won lost saw sent gave found rose told led blew set put cut did got ran spoke stood'
    .split(' ')
    .map((word) => [word, true]),
)
/** Those of them that are no participles: "will be held on Sunday" is to come. */
const SIMPLE_PAST = new WordTable<true>(
  'was were took went began fell came broke saw gave rose blew did ran spoke'.split(' ').map((word) => [word, true]),
)
/** How near a past verb must be to govern the date. */
const NEAR = 7

/** Whether a verb in the past stands shortly before the date, or behind one that opens its sentence. */
export function looksBack(reader: Reader, at: number): boolean {
  if (opensSentence(reader, at)) return verbBehind(reader, at) === 'back'
  const start = Math.max(at - NEAR, reader.sentenceAt(at).first)
  for (let i = at - 1; i >= start; i--) {
    if (reader.has(i, Shape.punctuation)) continue
    if (PAST.get(reader.tokens, i) !== undefined) return true
    const word = reader.norm(i)
    if (word.length > 3 && word.endsWith('ed')) return true
  }
  return false
}

/** Both answers, as fields of a reading. */
export function tenseOf(reader: Reader, at: number): { ahead: boolean; back?: true } {
  if (looksAhead(reader, at)) return { ahead: true }
  return looksBack(reader, at) ? { ahead: false, back: true } : { ahead: false }
}

/** So many tokens of the date and its prepositions may stand before one that still opens the sentence. */
const OPENING = 6
/** Within so many tokens the sentence's own verb follows. */
const VERB_REACH = 16

/** Whether only prepositions and other parts of dates stand before it: "On Friday, …", "Between 1 January and 30 June, …". */
function opensSentence(reader: Reader, at: number): boolean {
  const { first } = reader.sentenceAt(at)
  if (at - first > OPENING) return false
  for (let i = first; i < at; i++) {
    if (reader.has(i, Shape.digit) || reader.isMark(i, '"') || reader.isMark(i, '“')) continue
    if (OPENERS.get(reader.tokens, i) === undefined && !isDateName(reader, i)) return false
  }
  return true
}

const OPENERS = new WordTable<true>(
  'on by from between in at and to until till before after late early the night morning evening but then'
    .split(' ')
    .map((word) => [word, true]),
)

function isDateName(reader: Reader, at: number): boolean {
  return reader.isCapital(at) && (WEEKDAYS.get(reader.tokens, at) !== undefined || MONTHS.get(reader.tokens, at) !== undefined)
}

/**
 * What the first verb behind says of when it is: "On Friday, the court will rule" is to come, "On Jan. 5, gunmen attacked" is past.
 * A participle before its noun ("the armed group") is no verb.
 */
function verbBehind(reader: Reader, at: number): 'ahead' | 'back' | null {
  const end = Math.min(reader.sentenceAt(at).last, at + VERB_REACH)
  for (let i = at; i < end; i++) {
    if (reader.has(i, Shape.punctuation)) {
      if (reader.surface(i) === ';') return null
      continue
    }
    const word = reader.norm(i)
    if (word === 'will' || word === 'shall') return 'ahead'
    const next = reader.norm(i + 1)
    if ((word === 'is' || word === 'are') && /^(?:to|due|set|scheduled|expected)$/.test(next)) return 'ahead'
    if (PAST.get(reader.tokens, i) !== undefined) return 'back'
    if (word.length > 3 && word.endsWith('ed') && !DETERMINERS.has(reader.norm(i - 1)) && !reader.isCapital(i)) return 'back'
  }
  return null
}

const DETERMINERS: ReadonlySet<string> = new Set(
  'a an the its his her their our this that these those some any no all two three several many most'.split(' '),
)
