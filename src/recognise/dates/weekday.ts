/**
 * A weekday: the latest one not after the article, unless the verb looks ahead or a word says which.
 *
 *     Officials said on Thursday that …       next Friday · last Monday · this coming Sunday · Monday 21
 *                       ^^^^^^^^
 */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { WordTable } from '../../text/word-table.js'
import { Cue, type DateRule } from './cues.js'
import { isIndefiniteDay } from './indefinite.js'
import { weekdayAt } from './month.js'
import { digitsAt, isMark, ordinalAt } from './numbers.js'
import { looksAhead } from './tense.js'
import { whichAt } from './which.js'

const BEFORE_SHORT = new WordTable<true>('on until till by from since next last this late early'.split(' ').map((w) => [w, true]))

export const weekday: DateRule = {
  id: 'dates/weekday',
  cue: Cue.weekday | Cue.turn | Cue.article,
  match(reader, at, limit) {
    const the = reader.norm(at) === 'the'
    const which = whichAt(reader, the ? at + 1 : at, limit)
    if (the && which?.which !== 'following' && which?.which !== 'previous') return null
    const start = which?.last ?? at
    const found = weekdayAt(reader, start, limit)
    if (found === null || found.plural) return null
    if (/^(?:good|black|bloody|ash|palm|holy|super|easter)$/.test(reader.norm(start - 1)) && reader.isCapital(start - 1))
      return null
    if (found.short && !isShortWeekday(reader, start, found.last, limit)) return null
    if (
      reader.norm(start) === 'sunday' &&
      reader.isCapital(start + 1) &&
      /^(?:times|telegraph|mirror|express|mail)$/.test(reader.norm(start + 1))
    )
      return null
    const day = which === null || which.which !== 'same' ? dayAfter(reader, found.last, limit) : null
    return {
      first: at,
      last: day?.last ?? found.last,
      value: {
        kind: 'calendar',
        weekday: found.weekday,
        ahead: which === null && looksAhead(reader, at) && !isOfPast(reader, found.last),
        ...(day === null ? {} : { day: day.day }),
        ...(which === null ? {} : { which: which.which }),
        ...(which === null &&
        day === null &&
        (isIndefiniteDay(reader, at, found.last, limit) || isCounted(reader, at, found.last, limit))
          ? { indefinite: true as const }
          : {}),
      },
    }
  },
  examples: {
    'Officials said on Thursday.': 'Thu',
    'He will speak next Friday.': 'next Fri',
    'It will open on Sunday.': 'Sun ahead',
    'killed on a Tuesday in spring': 'some Tue',
    'in a Tuesday raid': 'Tue',
    'the Sunday Times reported': null,
    'The Sun rose.': null,
    'Khine Thu Kha spoke to reporters.': null,
    'He sat down.': null,
  },
}

/** "on the Sunday after it", "the Friday before the vote": counted from what is told, and not from the article. */
function isCounted(reader: Reader, at: number, last: number, limit: number): boolean {
  return reader.norm(at - 1) === 'the' && last < limit && /^(?:after|before)$/.test(reader.norm(last))
}

/** "will discuss Tuesday's attack": a day that owns what happened on it is past, unless that is still to be held ("Tuesday's vote"). */
function isOfPast(reader: Reader, at: number): boolean {
  return (
    reader.has(at, Shape.possessive) &&
    !/^(?:vote|votes|voting|election|elections|ballot|referendum|runoff|poll|polls|summit|meeting|session|talks|round|hearing|deadline|rally|march|ceremony|conference|visit|game|match)$/.test(
      reader.norm(at + 1),
    )
  )
}

/** "Monday 21", "Friday the 31st": a day of the month without its month. */
function dayAfter(reader: Reader, at: number, limit: number): { day: number; last: number } | null {
  const the = reader.norm(at) === 'the' ? at + 1 : isMark(reader, at, ',') && reader.norm(at + 1) === 'the' ? at + 2 : at
  const ordinal = ordinalAt(reader, the, limit)
  if (ordinal !== null && ordinal.value >= 1 && ordinal.value <= 31) {
    // "Monday the second attack", "Sunday 1st Division"
    const next = ordinal.last
    if (
      next < limit &&
      !reader.has(next, Shape.punctuation) &&
      !/^(?:at|to|and|of|in|from|around|until|for)$/.test(reader.norm(next)) &&
      !reader.has(next, Shape.digit)
    )
      return null
    return { day: ordinal.value, last: ordinal.last }
  }
  if (the > at) return null
  const digits = digitsAt(reader, at, limit)
  if (digits === null || digits.width !== 2 || digits.value < 1 || digits.value > 31) return null
  const next = at + 1
  if (
    next < limit &&
    (reader.has(next, Shape.glued)
      ? !reader.isMark(next, '.,!?;)')
      : !/^(?:at|to|and|in|from|between|until)$/.test(reader.norm(next)))
  )
    return null
  return { day: digits.value, last: next }
}

/** `Sat`, `Sun`, `Wed` are words of their own: they need a date beside them or a word of time before. */
function isShortWeekday(reader: Reader, at: number, next: number, limit: number): boolean {
  const word = reader.norm(at)
  const tidy = word !== 'sat' && word !== 'sun' && word !== 'wed' && word !== 'mon'
  const beside = next < limit && reader.has(next, Shape.digit)
  if (BEFORE_SHORT.get(reader.tokens, at - 1) !== undefined) return reader.isCapital(at) || tidy || beside
  if (reader.norm(at - 1) === 'week') return true
  if (beside) return reader.isCapital(at) || tidy
  // "Khine Thu Kha": amid capitals it is part of a name.
  if (reader.isCapital(at - 1) && next < limit && reader.isCapital(next)) return false
  return tidy && reader.isCapital(at) && reader.norm(at - 1) !== 'the'
}
