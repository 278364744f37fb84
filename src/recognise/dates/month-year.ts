/**
 * A month with its year, or alone.
 *
 *     since the regime fell in December 2024
 *                              ^^^^^^^^^^^^^
 *     The base was hit in January. · last December · June last year · August of that year · this September
 *
 * "May" and "March" alone need a word of time before them, so that verbs and names stay silent.
 */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { WordTable } from '../../text/word-table.js'
import { Cue, type DateRule } from './cues.js'
import { isOfIndefinite } from './indefinite.js'
import { type Month, monthAt } from './month.js'
import { digitsAt, isDash, isMark } from './numbers.js'
import type { Calendar } from './reading.js'
import { TURNS } from './relative-words.js'
import { looksAhead } from './tense.js'
import { whichAt } from './which.js'
import { MONTHS, WEEKDAYS } from './words.js'
import { yearAt } from './year-digits.js'
import { yearTail } from './year-tail.js'

const TIME_BEFORE = new WordTable<true>(
  'in since until till by from during to of after before through between mid early late for and or last next this each every around about'
    .split(' ')
    .map((word) => [word, true]),
)

export const monthYear: DateRule = {
  id: 'dates/month-year',
  cue: Cue.month | Cue.turn | Cue.digit | Cue.article,
  match(reader, at, limit) {
    const the = reader.norm(at) === 'the'
    const which = whichAt(reader, the ? at + 1 : at, limit)
    if (the && which?.which !== 'following' && which?.which !== 'previous') return null
    const start = which?.last ?? at
    // "2017 April", "2017-aug"
    const leading = which === null ? yearAt(reader, at, limit) : null
    if (leading !== null) {
      const i = isDash(reader, leading.last) || isMark(reader, leading.last, '/') ? leading.last + 1 : leading.last
      const month = monthAt(reader, i, limit)
      if (
        month === null ||
        (month.doubtful && !month.short && !reader.isCapital(i)) ||
        digitsAt(reader, month.last, limit) !== null
      )
        return null
      return { first: at, last: month.last, value: { kind: 'calendar', year: leading.year, month: month.month, ahead: false } }
    }
    const month = monthAt(reader, start, limit)
    if (month === null) return null
    const joint = (isDash(reader, month.last) || isMark(reader, month.last, '/')) && reader.has(month.last, Shape.glued)
    const tail = joint ? yearAt(reader, month.last + 1, limit) : yearTail(reader, month.last, limit)
    if (tail === null && which === null && !isMonthAlone(reader, start, month, limit)) return null
    if (
      which !== null &&
      month.doubtful &&
      !reader.isCapital(start) &&
      reader.norm(at) !== 'last' &&
      reader.norm(at) !== 'next' &&
      tail === null
    ) {
      // "this may take longer"
      return null
    }
    const year = tail?.year
    const value: Calendar = {
      kind: 'calendar',
      month: month.month,
      ahead: year === undefined ? looksAhead(reader, at) : false,
      ...(year === undefined ? {} : { year }),
      ...(tail?.bc === true ? { bc: true as const } : {}),
      ...(which === null ? {} : { which: which.which }),
      ...(year === undefined && which === null && isOfIndefinite(reader, at, limit) ? { indefinite: true as const } : {}),
    }
    return { first: at, last: tail?.last ?? month.last, value }
  },
  examples: {
    'fell in December 2024': '2024-12',
    'It was hit in January.': '--01',
    'in June last year': 'year-1/--06',
    'last December': 'last --12',
    'Troops may march again.': null,
    'Theresa May said so.': null,
    'It will open in May.': '--05 ahead',
    'The Long March ended.': null,
  },
}

/** Whether a month's name with no number beside it is a month here, and no verb, person or march. */
function isMonthAlone(reader: Reader, at: number, month: Month, limit: number): boolean {
  const sentence = reader.sentenceAt(at)
  const before = at - 1
  const hasBefore = before >= sentence.first
  const timed = hasBefore && TIME_BEFORE.get(reader.tokens, before) !== undefined
  // "an august assembly"
  if (!reader.isCapital(at)) return month.doubtful || month.month === 8 ? timed && lowMonth(reader, at) : true
  if (listedWithMonth(reader, month.last, limit)) return true
  if (hasBefore && isNameWord(reader, before)) return false
  if (!month.doubtful) return !isPersonName(reader, at, month.last, limit)
  if (month.short) return timed && !nextCapital(reader, month.last, limit) && isTimeWord(reader, before)
  if (timed)
    return (
      !/^(?:said|says|told|has|had|will|was|is)$/.test(reader.norm(month.last)) ||
      /^(?:in|since|early|late|mid|until|during)$/.test(reader.norm(before))
    )
  // "the March attack", "a May visit"; "May, June and July"
  const word = reader.norm(before)
  if (hasBefore && (word === 'the' || word === 'a'))
    return (
      month.last < limit &&
      !reader.has(month.last, Shape.capital | Shape.punctuation) &&
      !/^(?:on|to|of|for|by|through|in|against|from|into|across|and|was|is)$/.test(reader.norm(month.last))
    )
  if (isMark(reader, month.last, ',') && MONTHS.get(reader.tokens, month.last + 1) !== undefined) return true
  return (
    hasBefore &&
    isMark(reader, before, ',') &&
    before - 1 >= sentence.first &&
    MONTHS.get(reader.tokens, before - 1) !== undefined
  )
}

/** "March-April 2024", "May and June", "May, June": a month right after makes this one too. */
function listedWithMonth(reader: Reader, at: number, limit: number): boolean {
  if (at + 1 >= limit) return false
  const joined =
    isDash(reader, at) ||
    isMark(reader, at, ',') ||
    reader.norm(at) === 'and' ||
    reader.norm(at) === 'to' ||
    reader.norm(at) === 'or'
  const next = joined ? MONTHS.get(reader.tokens, at + 1) : undefined
  return next !== undefined && reader.isCapital(at + 1)
}

/** A word of time, or "and" after another month: abbreviations are often names. */
function isTimeWord(reader: Reader, at: number): boolean {
  const word = reader.norm(at)
  if (word !== 'and' && word !== 'or' && word !== 'for' && word !== 'to') return true
  return (
    MONTHS.get(reader.tokens, at - 1) !== undefined ||
    (isMark(reader, at - 1, '.') && MONTHS.get(reader.tokens, at - 2) !== undefined)
  )
}

/** Small "may" and "march" after a word of time: "in may", but not "this may" or "and may". */
function lowMonth(reader: Reader, at: number): boolean {
  return /^(?:in|since|until|last)$/.test(reader.norm(at - 1))
}

/** A capitalised word that makes a name with what follows: "Theresa May", "Long March"; a weekday or a turn does not. */
function isNameWord(reader: Reader, at: number): boolean {
  if (!reader.has(at, Shape.capital) || reader.has(at, Shape.digit)) return false
  if (TIME_BEFORE.get(reader.tokens, at) !== undefined || TURNS.get(reader.tokens, at) !== undefined) return false
  if (WEEKDAYS.get(reader.tokens, at) !== undefined || MONTHS.get(reader.tokens, at) !== undefined) return false
  const word = reader.norm(at)
  if (/^(?:mr|mrs|ms|miss|dr|sir|lady|lord)$/.test(word)) return true
  if (word === 'the' || word === 'on' || word === 'a') return false
  // At the sentence's start any word has a capital.
  return at > reader.sentenceAt(at).first
    ? MONTHS.get(reader.tokens, at + 1)?.doubtful === true
    : /^(?:mr|mrs|ms|miss|theresa|women)$/.test(word)
}

function nextCapital(reader: Reader, at: number, limit: number): boolean {
  return at < limit && reader.has(at, Shape.capital)
}

/** "June Carter", "April Jones", "August Wilson": a first name with a surname, and no word of time before it. */
function isPersonName(reader: Reader, at: number, next: number, limit: number): boolean {
  if (
    /^(?:in|since|until|during|early|late|mid|last|next|this|through)$/.test(reader.norm(at - 1)) ||
    !nextCapital(reader, next, limit)
  )
    return false
  const word = reader.norm(at)
  if (word !== 'april' && word !== 'june' && word !== 'august') return false
  const before = reader.norm(at - 1)
  return before !== 'the' && before !== 'a' && MONTHS.get(reader.tokens, next) === undefined
}
