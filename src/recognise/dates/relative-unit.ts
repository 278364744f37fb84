/**
 * The week, month or year beside the article's own, or beside the last date of the text.
 *
 *     last week · this month · next year · the following week · that month · the previous year · later this week · the week after next
 */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { WordTable } from '../../text/word-table.js'
import { Cue, type DateRule, type FoundDate } from './cues.js'
import type { Anchor, DateReading, Unit } from './reading.js'
import { TURNS } from './relative-words.js'
import { looksAhead } from './tense.js'
import { UNITS } from './words.js'

const LASTING = new Set(['over', 'within', 'during', 'for', 'throughout'])

export const relativeUnit: DateRule = {
  id: 'dates/relative-unit',
  cue: Cue.turn | Cue.article | Cue.unit,
  match(reader, at, limit) {
    if (reader.norm(at) === 'weekend') return weekendHappening(reader, at, limit)
    const the = reader.norm(at) === 'the'
    let i = the ? at + 1 : at
    if (
      the &&
      /^(?:week|month|year)$/.test(reader.norm(i)) &&
      reader.norm(i + 1) === 'before' &&
      reader.norm(i + 2) === 'last' &&
      i + 3 <= limit
    )
      return { first: at, last: i + 3, value: { kind: 'turn', unit: reader.norm(i) as Unit, offset: -2, anchor: 'published' } }
    if (the && reader.norm(i) === 'week' && reader.norm(i + 1) === 'after' && reader.norm(i + 2) === 'next' && i + 3 <= limit)
      return { first: at, last: i + 3, value: { kind: 'turn', unit: 'week', offset: 2, anchor: 'published' } }
    const lastYear = thisTimeLast(reader, at, limit)
    if (lastYear !== null) return lastYear
    if (the && reader.norm(i) === 'weekend' && isLatestWeekend(reader, at, i + 1)) {
      const ahead = looksAhead(reader, at)
      return {
        first: at,
        last: i + 1,
        value: { kind: 'turn', unit: 'weekend', offset: 0, anchor: 'published', ...(ahead ? {} : { nearest: true as const }) },
      }
    }
    let word = reader.norm(i)
    const turn = i < limit ? TURNS.get(reader.tokens, i) : undefined
    if (turn === undefined) return null
    let { offset, anchor } = turn as { offset: number; anchor: Anchor }
    i++
    if ((word === 'that' || word === 'this') && reader.norm(i) === 'same') i++
    else if (word === 'this' && (reader.norm(i) === 'past' || reader.norm(i) === 'coming')) {
      offset = reader.norm(i) === 'past' ? -1 : 1
      word = reader.norm(i)
      i++
    }
    let adjective = ''
    if (/^(?:calendar|fiscal|financial|school|academic|working|work)$/.test(reader.norm(i))) adjective = reader.norm(i++)
    const unit = i < limit ? UNITS.get(reader.tokens, i) : undefined
    if (unit === undefined || unit.plural || unit.short) return null
    if (unit.unit === 'second' || reader.norm(i) === 'night') return null
    if ((unit.unit === 'minute' || unit.unit === 'hour') && offset === 0) return null
    // "last day of", "the same season": other rules, or no date.
    if (unit.unit === 'day' && (word === 'last' || word === 'past' || word === 'this' || word === 'current')) return null
    if (unit.unit === 'season' || (unit.unit === 'quarter' && word === 'that')) return null
    const last = i + 1
    if (reader.norm(last) === 'old' || reader.has(last, Shape.dash)) return null
    if (adjective === 'fiscal' || adjective === 'financial' || adjective === 'school' || adjective === 'academic')
      return { first: the ? at + 1 : at, last, value: { kind: 'calendar', fiscal: true, year: { offset, anchor }, ahead: false } }
    const value = meaning(reader, at, the, word, offset, anchor, unit.unit)
    if (value === null) return null
    return { first: at, last, value }
  },
  examples: {
    'It withdrew last week.': 'published week-1',
    'the following year': 'context year+1',
    'earlier that month': 'context month+0',
    'at the same time': null,
    'the last day of the siege': null,
  },
}

const HAPPENINGS = new WordTable<true>(
  'attack attacks raid raids strike strikes airstrike airstrikes clash clashes violence fighting assault assaults bombing bombings bombardment shelling ambush killing killings massacre blast blasts explosion shooting shootings barrage offensive vote election talks summit protest protests rally'
    .split(' ')
    .map((word) => [word, true]),
)

/** "a weekend attack", "weekend clashes": the latest one. */
function weekendHappening(reader: Reader, at: number, limit: number): FoundDate | null {
  if (at + 1 >= limit || HAPPENINGS.get(reader.tokens, at + 1) === undefined) return null
  if (/^(?:every|each|next|last|per|long)$/.test(reader.norm(at - 1))) return null
  const nearest = looksAhead(reader, at) ? {} : { nearest: true as const }
  return { first: at, last: at + 1, value: { kind: 'turn', unit: 'weekend', offset: 0, anchor: 'published', ...nearest } }
}

/** "over the weekend", "the weekend's clashes". */
function isLatestWeekend(reader: Reader, at: number, last: number): boolean {
  return /^(?:over|at|during|on|throughout)$/.test(reader.norm(at - 1)) || reader.has(last, Shape.possessive)
}

/** "this time last year": about the same month of it. */
function thisTimeLast(reader: Reader, at: number, limit: number): FoundDate | null {
  if (reader.norm(at) !== 'this' || reader.norm(at + 1) !== 'time' || reader.norm(at + 2) !== 'last' || at + 4 > limit)
    return null
  if (reader.norm(at + 3) !== 'year') return null
  const of: DateReading = { kind: 'shift', amounts: [{ count: 12, unit: 'month' }], direction: -1, from: 'published' }
  return { first: at, last: at + 4, value: { kind: 'about', of } }
}

/** With "the", last and past are a stretch up to now ("over the past year"), and next is told from the text ("the next day"). */
function meaning(
  reader: Reader,
  at: number,
  the: boolean,
  word: string,
  offset: number,
  anchor: Anchor,
  unit: Unit,
): DateReading | null {
  const lasting = LASTING.has(reader.norm(at - 1))
  if (unit === 'minute' || unit === 'hour') {
    return { kind: 'window', amounts: [{ count: 1, unit }], direction: offset < 0 ? -1 : 1, anchor }
  }
  // A quarter is one of the calendar, also in "over the last quarter".
  if (!the || (unit === 'quarter' && anchor === 'published'))
    return { kind: 'turn', unit, offset, anchor: word === 'next' && unit === 'day' ? 'context' : anchor }
  if (word === 'past' || (word === 'last' && lasting) || ((word === 'next' || word === 'coming') && lasting))
    return { kind: 'window', amounts: [{ count: 1, unit }], direction: offset < 0 ? -1 : 1, anchor }
  if (word === 'next') return { kind: 'turn', unit, offset: 1, anchor: 'context' }
  if (the && word === 'current') return { kind: 'turn', unit, offset: 0, anchor: 'published' }
  if (the && (word === 'this' || word === 'that')) return null
  return { kind: 'turn', unit, offset, anchor }
}
