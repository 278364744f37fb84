/**
 * A year that stands alone.
 *
 *     The group lost its last town in 2019.
 *                                     ^^^^
 *     the 1974 ceasefire agreement; about 1910; 490 BC; the year 1950
 */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { WordTable } from '../../text/word-table.js'
import { isCounted, isCountedNoun } from './counted-noun.js'
import { Cue, type DateRule } from './cues.js'
import { yearWordsAt } from './numbers.js'
import { isSpoiltBefore, isSpoiltBehind } from './year-code.js'
import { FIRST_YEAR, isLikely, LAST_YEAR, type Year, yearAt } from './year-digits.js'

/** From here on four digits after "in" or "of" are a year, if they count nothing. */
const CUED_YEAR = 1500
/** From here on "the 1777 campaign" names a year. */
const EARLY_YEAR = 1600

const CUES_BEFORE = new WordTable<true>(
  'in since until till by from during to after before early late mid year years between of and or through circa ca as for summer winter spring autumn'
    .split(' ')
    .map((word) => [word, true]),
)
/** Singular units before a noun: "the 1700 metre peak". */
const MEASURES = new WordTable<true>(
  'metre meter mile kilometre kilometer km foot pound ton tonne acre hectare dollar euro man strong odd block hour mark seat bed room kg mm cc calorie volt watt member page word'
    .split(' ')
    .map((word) => [word, true]),
)
const DETERMINERS = new WordTable<true>('the a an its their his her our this that s'.split(' ').map((word) => [word, true]))

export const year: DateRule = {
  id: 'dates/year',
  cue: Cue.digit | Cue.article | Cue.unit | Cue.fiscal | Cue.number,
  match(reader, at, limit) {
    const start = at
    if (reader.norm(at) === 'the' && reader.norm(at + 1) === 'year') at++
    let named = false
    if (reader.norm(at) === 'year' || reader.norm(at) === 'cy') {
      named = true
      at++
      if (reader.norm(at) === 'of') at++
    } else if (at > start) return null
    const found = yearAt(reader, at, limit)
    if (found === null) {
      const words = named || reader.norm(at - 1) === 'in' ? yearWordsAt(reader, at, limit) : null
      if (words === null || words.value < FIRST_YEAR || words.value > LAST_YEAR) return null
      return { first: start, last: words.last, value: { kind: 'calendar', year: words.value, ahead: false } }
    }
    if (!named && !found.bc && found.last === at + 1 && !isYear(reader, at, found, limit)) return null
    const value = { kind: 'calendar', year: found.year, ahead: false, ...(found.bc ? { bc: true as const } : {}) } as const
    return { first: start, last: found.last, value }
  },
  examples: {
    'The group lost its last town in 2019.': '2019',
    'the 1974 ceasefire agreement': '1974',
    'They met in the year 1950.': '1950',
    'The army killed 2000 rebels.': null,
    'Persia attacked in 490 BC.': '490BC',
    'the 1777 campaign': '1777',
    'the 1700 metre peak': null,
    'It costs $2019 a head.': null,
    'Flight 2019 was late.': null,
  },
}

/** Whether bare digits are a year here, by their neighbours. */
function isYear(reader: Reader, at: number, found: Year, limit: number): boolean {
  const before = at - 1
  const hasBefore = before >= reader.sentenceAt(at).first
  const next = at + 1
  if (isSpoiltBehind(reader, next, limit) || (hasBefore && isSpoiltBefore(reader, at, limit))) return false
  const determined = hasBefore && DETERMINERS.get(reader.tokens, before) !== undefined
  const cued = hasBefore && CUES_BEFORE.get(reader.tokens, before) !== undefined
  const likely = isLikely(found)
  if (isCounted(reader, next, limit)) {
    if (!likely) return false
    if (determined) return true
    // "In 2014 attacks rose", "to 2019 levels": a preposition of time holds it, but round numbers may count.
    if (!hasBefore || isCountedNoun(reader, next)) return false
    const word = reader.norm(before)
    if (word === 'in' || word === 'since' || word === 'during') return true
    return found.year % 50 !== 0 && /^(?:of|to|from|after|before|by|until)$/.test(word)
  }
  if (likely) return true
  // "the 1777 campaign", where no unit of measure makes it an amount
  if (
    determined &&
    found.year >= EARLY_YEAR &&
    next < limit &&
    !reader.has(next, Shape.punctuation | Shape.digit | Shape.capital) &&
    MEASURES.get(reader.tokens, next) === undefined
  )
    return true
  if (cued && found.year >= CUED_YEAR) return true
  const punctuated = next >= limit || reader.has(next, Shape.punctuation)
  return punctuated && hasBefore && (reader.surface(before) === '(' || reader.has(before, Shape.dash))
}
