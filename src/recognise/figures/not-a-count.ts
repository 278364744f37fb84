/** Numbers that count nothing: years, clock times, ages, money, models, list and article numbers. */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import type { AmountFound } from './amount.js'

const MONEY = new Set(['$', '€', '£', '¥', '₦', '₹', 'us$', 'rs', 'usd', 'eur'])
const NUMBERED = new Set(
  'no number nr article section chapter resolution route highway road unit room page figure table phase version level grade type model day part line item paragraph channel camp area zone district block sector km nos window gate flight case bus tier stage round category group team class series league season episode mark magnitude aged age'.split(
    ' ',
  ),
)

/** Whether the number found is no amount of anything. */
export function isNoAmount(reader: Reader, found: AmountFound, from: number, limit: number): boolean {
  const at = found.number
  const before = reader.norm(at - 1)
  const next = found.last
  if (at > from && MONEY.has(before)) return true
  // A-10, F-16, COVID-19: a dash glues the number to a word before it, and it is no range.
  if (
    at - 2 >= from &&
    reader.has(at - 1, Shape.dash) &&
    reader.has(at - 1, Shape.glued) &&
    reader.has(at, Shape.glued) &&
    !reader.has(at - 2, Shape.number)
  )
    return true
  // 24-year-old, 10-day, 12-hour
  if (
    reader.has(next, Shape.dash) &&
    reader.has(next, Shape.glued) &&
    reader.has(next + 1, Shape.glued) &&
    !reader.has(next + 1, Shape.number)
  ) {
    const word = reader.norm(next + 1)
    if (!/^(?:strong|plus|odd)$/.test(word)) return true
  }
  // 10:30, 13/12/2025, 3.2.1
  if (
    reader.has(next, Shape.punctuation) &&
    reader.has(next, Shape.glued) &&
    ':/'.includes(reader.norm(next)) &&
    reader.has(next + 1, Shape.number | Shape.digit)
  )
    return true
  if (
    reader.has(at - 1, Shape.punctuation) &&
    reader.has(at, Shape.glued) &&
    ':/'.includes(before) &&
    reader.has(at - 2, Shape.digit)
  )
    return true
  if (at > from && (NUMBERED.has(before) || (before === '.' && NUMBERED.has(reader.norm(at - 2))))) return true
  // "Brigade 313", "Resolution 2254": a capitalised word right before digits that no noun follows.
  const digits = reader.has(at, Shape.number)
  if (
    digits &&
    at > from + 1 &&
    reader.isCapital(at - 1) &&
    !reader.isCapital(next) &&
    found.unit === 'count' &&
    !followsNoun(reader, next, limit)
  )
    return true
  if (digits && isYear(reader, found) && !reader.hits(next).some((hit) => hit.kind === 'person-noun')) return true
  // A list number: "1. The army …", "2) …"
  if (digits && at === from && (reader.norm(next) === '.' || reader.norm(next) === ')')) return true
  // "Aged 24", "Smith, 24,"
  if (digits && before === ',' && reader.norm(next) === ',' && reader.isCapital(at - 2) && (found.amount.best ?? 999) < 110)
    return true
  const word = reader.norm(at)
  if (word === 'one') return isPronounOne(reader, at, next)
  return false
}

function isYear(reader: Reader, found: AmountFound): boolean {
  const text = reader.surface(found.number)
  return /^(?:1[5-9]|20)\d\d$/.test(text) && found.amount.quantifier === 'exact'
}

function followsNoun(reader: Reader, at: number, limit: number): boolean {
  return (
    at < limit &&
    !reader.has(at, Shape.punctuation) &&
    /s$|^(?:people|men|women|children|personnel|dead|wounded|injured|killed)$/.test(reader.norm(at))
  )
}

/** "one of the", "no one", "one another", "one day": no count. "one soldier", "one dead" are. */
function isPronounOne(reader: Reader, at: number, next: number): boolean {
  const before = reader.norm(at - 1)
  const after = reader.norm(next)
  if (
    before === 'no' ||
    before === 'any' ||
    before === 'every' ||
    before === 'this' ||
    before === 'that' ||
    before === 'which' ||
    before === 'the'
  )
    return true
  if (/^(?:of|another|day|such|side|hand|way|time|that|who|which|can|could|may|must|should|would|'s|thing|where)$/.test(after))
    return true
  return (
    reader.hit(next, 'person-noun') === undefined &&
    reader.hit(next, 'harm') === undefined &&
    !/^(?:other|more|was|person)$/.test(after)
  )
}
