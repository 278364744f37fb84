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
import { Cue, type DateRule } from './cues.js'
import { digitsAt, isMark, yearWordsAt } from './numbers.js'
import type { YearWord } from './reading.js'

/** The years that four digits may mean; outside them a number is an amount. */
const FIRST_YEAR = 1000
const LAST_YEAR = 2199
/** From here on four digits are more often a year than an amount. */
const LIKELY_YEAR = 1900
/** From here on four digits after "in" or "of" are a year, if they count nothing. */
const CUED_YEAR = 1500
const LIKELY_LAST = 2050
/** From here on "the 1777 campaign" names a year. */
const EARLY_YEAR = 1600

export interface Year {
  readonly year: number
  readonly bc: boolean
  readonly last: number
}

const ERAS = new WordTable<'bc' | 'ad'>([
  ['bc', 'bc'],
  ['bce', 'bc'],
  ['ad', 'ad'],
  ['ce', 'ad'],
])

/** Digits that can be a year: four of them, or fewer with BC or AD. */
export function yearAt(reader: Reader, at: number, limit: number): Year | null {
  const digits = digitsAt(reader, at, limit)
  if (digits === null) {
    if (reader.norm(at) === 'ad') {
      const after = digitsAt(reader, at + 1, limit)
      if (after !== null && after.width <= 4 && after.value > 0) return { year: after.value, bc: false, last: at + 2 }
    }
    return null
  }
  if (digits.width > 4 || digits.value === 0) return null
  const era = at + 1 < limit ? ERAS.get(reader.tokens, at + 1) : undefined
  if (era !== undefined && reader.isCapital(at + 1)) {
    // "B.C." at a sentence's end leaves its dot to the sentence.
    return { year: digits.value, bc: era === 'bc', last: at + 2 }
  }
  // "149 B.C to": without its last dot the era is three tokens.
  if (reader.norm(at + 1) === 'b' && isMark(reader, at + 2, '.') && reader.norm(at + 3) === 'c' && at + 4 <= limit)
    return { year: digits.value, bc: true, last: at + 4 }
  if (digits.width !== 4 || digits.value < FIRST_YEAR || digits.value > LAST_YEAR) return null
  return { year: digits.value, bc: false, last: at + 1 }
}

/** What stands after a month or a day: ", 2025", "of 2024", "last year", "of that year", "nineteen eighty-six". */
export function yearTail(reader: Reader, at: number, limit: number): { year: YearWord; bc: boolean; last: number } | null {
  if (at >= limit) return null
  let from = at
  if (isMark(reader, at, ',')) from++
  else {
    const word = reader.norm(at)
    if (word === 'of' || word === 'in') from++
  }
  const preposition = from > at && !isMark(reader, at, ',')
  const digits = yearAt(reader, from, limit)
  if (digits !== null && !isAmountAfterDate(reader, digits, limit)) return digits
  const far = farYearAt(reader, from, limit)
  if (far !== null) return far
  if (isMark(reader, at, ',')) {
    // "January twenty-fifth, nineteen eighty-six"
    const spoken = yearWordsAt(reader, from, limit)
    return spoken !== null && spoken.value >= FIRST_YEAR ? { year: spoken.value, bc: false, last: spoken.last } : null
  }
  const apostrophe = apostropheYear(reader, at, limit)
  if (apostrophe !== null) return { year: apostrophe, bc: false, last: at + 2 }
  const relative = relativeYearAt(reader, from, limit, preposition)
  if (relative !== null) return { ...relative, bc: false }
  if (preposition && reader.norm(at) === 'of') {
    const short = digitsAt(reader, from, limit)
    if (short !== null && short.width === 2 && short.value > 31) return { year: 1900 + short.value, bc: false, last: from + 1 }
  }
  const words = yearWordsAt(reader, from, limit)
  return words !== null && words.value >= FIRST_YEAR ? { year: words.value, bc: false, last: words.last } : null
}

/** "12 March 275761.": no year that can be written, and no amount either; the day must not take another year. */
function farYearAt(reader: Reader, at: number, limit: number): Year | null {
  const digits = digitsAt(reader, at, limit)
  if (digits === null || digits.width < 5) return null
  const ends = at + 1 >= limit || (reader.has(at + 1, Shape.punctuation) && '.,;)'.includes(reader.surface(at + 1)))
  return ends ? { year: digits.value, bc: false, last: at + 1 } : null
}

/** "4 July '21", "Dec '24" */
function apostropheYear(reader: Reader, at: number, limit: number): number | null {
  if (!reader.has(at, Shape.punctuation) || !"'’‘".includes(reader.surface(at))) return null
  const digits = digitsAt(reader, at + 1, limit)
  if (digits === null || digits.width !== 2 || !reader.has(at + 1, Shape.glued)) return null
  return digits.value + (digits.value < 50 ? 2000 : 1900)
}

/** "last year", "this year", "that year", "the same year", "the following year". */
function relativeYearAt(
  reader: Reader,
  at: number,
  limit: number,
  preposition: boolean,
): { year: YearWord; last: number } | null {
  let i = at
  if (preposition && reader.norm(i) === 'the') i++
  if (i + 1 >= limit || reader.norm(i + 1) !== 'year') return null
  switch (reader.norm(i)) {
    case 'last':
      return { year: { offset: -1, anchor: 'published' }, last: i + 2 }
    case 'this':
      return { year: { offset: 0, anchor: 'published' }, last: i + 2 }
    case 'next':
      return { year: { offset: 1, anchor: 'published' }, last: i + 2 }
    case 'that':
    case 'same':
      return preposition || reader.norm(i) === 'that' ? { year: { offset: 0, anchor: 'context' }, last: i + 2 } : null
    case 'following':
      return { year: { offset: 1, anchor: 'context' }, last: i + 2 }
    case 'previous':
      return { year: { offset: -1, anchor: 'context' }, last: i + 2 }
    default:
      return null
  }
}

const CUES_BEFORE = new WordTable<true>(
  'in since until till by from during to after before early late mid year years between of and or through circa ca as for summer winter spring autumn'
    .split(' ')
    .map((word) => [word, true]),
)
/** Before an amount, and before a year only now and then. */
const HEDGES = new WordTable<true>(
  'nearly almost some over than least most approximately roughly exactly only another up these those all'
    .split(' ')
    .map((word) => [word, true]),
)
const COUNTED = new WordTable<true>(
  'people men women children persons personnel km kilometres kilometers miles metres meters feet tonnes tons kg pounds dollars euros hectares acres police percent per times more others or troops gmt utc hours hrs mhz mb cc rpm pm am'
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

/** Whether a plural noun or a unit of measure follows, so that the number counts it. */
function isAmount(reader: Reader, next: number, limit: number, certain: boolean): boolean {
  if (certain || next >= limit || reader.has(next, Shape.punctuation))
    return !certain && (isMark(reader, next, '%') || isMark(reader, next, '°'))
  if (reader.has(next, Shape.capital | Shape.digit)) return false
  if (COUNTED.get(reader.tokens, next) !== undefined) return reader.norm(next) !== 'or'
  return isPluralNoun(reader.norm(next))
}

/** "on 3 May 2020 rebels attacked": right after a month or day a likely year is one, unless people or metres follow. */
function isAmountAfterDate(reader: Reader, year: Year, limit: number): boolean {
  if (year.bc || year.year < LIKELY_YEAR || year.year > LIKELY_LAST) return isAmount(reader, year.last, limit, year.bc)
  return year.last < limit && COUNTED.get(reader.tokens, year.last) !== undefined && reader.norm(year.last) !== 'or'
}

const NOT_PLURAL = new Set(
  'was is has as its this his us does yes plus versus perhaps thus across besides towards always whereas unless sees says goes'.split(
    ' ',
  ),
)

/** A small word in -s that looks like a plural noun. */
export function isPluralNoun(word: string): boolean {
  return (
    word.length > 3 &&
    word.endsWith('s') &&
    !word.endsWith('ss') &&
    !word.endsWith('us') &&
    !word.endsWith('wards') &&
    !NOT_PLURAL.has(word)
  )
}

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
  const sentence = reader.sentenceAt(at)
  const hasBefore = before >= sentence.first
  const next = at + 1
  if (next < limit && reader.has(next, Shape.glued)) {
    // "2019's" is fine; "2019-20", "2019/20" and "2019:" are other rules' business or no date; "2,019" is one token already.
    const mark = reader.surface(next)
    if (!reader.has(next, Shape.punctuation | Shape.possessive)) return false
    if (
      (mark === '/' || mark === ':' || mark === '@' || mark === '#' || mark === '%') &&
      next + 1 < limit &&
      reader.has(next + 1, Shape.glued)
    )
      return false
    if (
      reader.has(next, Shape.dash) &&
      next + 1 < limit &&
      reader.has(next + 1, Shape.number) &&
      reader.has(next + 1, Shape.glued)
    ) {
      const other = digitsAt(reader, next + 1, limit)
      if (other === null || other.width !== 4 || other.value < FIRST_YEAR || other.value > LAST_YEAR) return false
      if (reader.has(next + 2, Shape.dash) && reader.has(next + 2, Shape.glued)) return false
    }
  }
  if (hasBefore) {
    const mark = reader.surface(before)
    if (reader.has(before, Shape.punctuation)) {
      if ('$€£¥#+№/.:@_~'.includes(mark) && mark !== '~' && reader.has(at, Shape.glued)) return false
      if (mark === '$' || mark === '€' || mark === '£' || mark === '#' || mark === '№') return false
      if (reader.has(before, Shape.dash) && reader.has(at, Shape.glued) && reader.has(before, Shape.glued)) {
        const left = before - 1
        // "F-2019", "138-2010": a code; "2014-2018" is a range, "mid-2024" an edge.
        const word = reader.norm(left)
        const isWord = word === 'mid' || word === 'pre' || word === 'post' || word === 'early' || word === 'late'
        const range = digitsAt(reader, left, limit)
        const yearBefore = range !== null && range.width === 4 && range.value >= FIRST_YEAR && range.value <= LAST_YEAR
        if (!isWord && !yearBefore) return false
        if (yearBefore && reader.has(left, Shape.glued)) return false
      }
    } else if (HEDGES.get(reader.tokens, before) !== undefined) return false
    else if (
      /^(?:at|no|nr|number|article|section|resolution|paragraph|chapter|clause|bill|case|flight|bus|train|route|highway|page|room|form|level|model|version|usd|us|resolution|unit|brigade|squadron)$/.test(
        reader.norm(before),
      )
    )
      return false
  }
  const determined = hasBefore && DETERMINERS.get(reader.tokens, before) !== undefined
  const cued = hasBefore && CUES_BEFORE.get(reader.tokens, before) !== undefined
  const likely = found.year >= LIKELY_YEAR && found.year <= LIKELY_LAST
  const counts = isAmount(reader, next, limit, false)
  if (counts) {
    if (!likely) return false
    if (determined) return true
    // "In 2014 attacks rose", "to 2019 levels": a preposition of time holds it, but round numbers may count.
    if (!hasBefore || COUNTED.get(reader.tokens, next) !== undefined) return false
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
