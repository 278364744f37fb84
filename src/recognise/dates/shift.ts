/**
 * So many units before or after a moment.
 *
 *     two days ago · three weeks later · a year earlier · two months from now · a week after 3 May · hours earlier · years ago
 */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { Cue, type DateRule, type FoundDate } from './cues.js'
import { findNamed } from './named.js'
import { isMark, quantityAt } from './numbers.js'
import type { Amount, Anchor, DateReading } from './reading.js'
import { looksAhead } from './tense.js'
import { UNITS } from './words.js'

/** "3 months and 2 weeks": amounts joined by and, a comma or nothing. */
export function amountsAt(
  reader: Reader,
  at: number,
  limit: number,
): { amounts: Amount[]; last: number; article: boolean; counted: boolean } | null {
  const amounts: Amount[] = []
  let i = at
  let article = false
  let counted = false
  for (let round = 0; round < 5 && i < limit; round++) {
    const quantity = quantityAt(reader, i, limit)
    let next = quantity?.last ?? i
    if (quantity === null && round > 0) break
    if (
      /^(?:full|more|whole|long|straight|consecutive|business|working|calendar|bloody|additional|further|extra)$/.test(
        reader.norm(next),
      ) &&
      quantity !== null
    )
      next++
    let unit = next < limit ? UNITS.get(reader.tokens, next) : undefined
    let last = next + 1
    if (unit === undefined && quantity !== null && round === 0) {
      // "3h", "10yrs" are one token; "month and a half" comes after.
      break
    }
    if (unit === undefined) break
    // "a months-long siege"
    if (quantity?.article && unit.plural && quantity.count === 1) break
    // A year before a noun of time ("the 2021 weekend") counts nothing.
    if (quantity !== null && !unit.plural && (quantity.count ?? 0) > 999) break
    if (quantity === null && (!unit.plural || unit.short)) break
    if (unit.short && (quantity === null || !reader.has(next - 1, Shape.digit))) break
    if (unit.short && isMark(reader, last, '.') && reader.has(last, Shape.glued) && last < limit - 1) last++
    let count: number | null = quantity?.count ?? null
    // "an hour and a half", "a month-and-a-half"
    if (reader.norm(last) === 'and' && count !== null) {
      const word = reader.norm(last + 1) === 'a' ? last + 2 : last + 1
      if (reader.norm(word) === 'half' && word < limit && UNITS.get(reader.tokens, word + 1) === undefined) {
        count += 0.5
        last = word + 1
      }
    }
    if (quantity !== null && unit.unit === 'second' && !unit.plural) {
      if (count === 1) break
    }
    amounts.push({ count, unit: unit.unit })
    article ||= quantity?.article ?? false
    counted ||= quantity !== null
    i = last
    const comma = isMark(reader, i, ',')
    const joint = reader.norm(i) === 'and' || comma ? i + 1 : i
    const again = quantityAt(reader, joint, limit)
    // "another six months, a day before the anniversary" is two amounts.
    if (again === null || (comma && again.article)) break
    const more = UNITS.get(reader.tokens, again.last)
    if (more === undefined || again.last >= limit || SMALLER.indexOf(more.unit) >= SMALLER.indexOf(unit.unit)) break
    i = joint
    unit = more
  }
  if (amounts.length === 0) return null
  const last = trimmedEnd(reader, i)
  return { amounts, last, article, counted }
}

const SMALLER = ['second', 'minute', 'hour', 'day', 'week', 'fortnight', 'month', 'quarter', 'year', 'decade', 'century']

function trimmedEnd(reader: Reader, last: number): number {
  return reader.norm(last - 1) === 'and' || isMark(reader, last - 1, ',') ? last - 1 : last
}

/** "3h", "10min", "2W": number and unit in one token; "fortnight". */
export function gluedAmountAt(reader: Reader, at: number, limit: number): { amount: Amount; last: number } | null {
  if (at >= limit || !reader.has(at, Shape.digit)) return null
  const found = /^(\d{1,4}(?:\.\d{1,2})?)(h|hr|hrs|min|mins|sec|secs|days?|weeks?|months?|years?|yrs?)$/.exec(
    reader.surface(at).toLowerCase(),
  )
  if (found === null) return null
  const word = found[2] as string
  const unit = word.startsWith('h')
    ? 'hour'
    : word.startsWith('min')
      ? 'minute'
      : word.startsWith('sec')
        ? 'second'
        : word.startsWith('d')
          ? 'day'
          : word.startsWith('w')
            ? 'week'
            : word.startsWith('mo')
              ? 'month'
              : 'year'
  return { amount: { count: Number(found[1]), unit }, last: at + 1 }
}

const HEDGES = /^(?:about|around|approximately|roughly|nearly|almost|some|just|only|c|ca|circa)$/

/** Hedges before an amount: "about", "more than", "at least", "up to"; the index after them. */
export function hedgeEnd(reader: Reader, at: number): number {
  let i = at
  for (let round = 0; round < 3; round++) {
    const word = reader.norm(i)
    const next = reader.norm(i + 1)
    if ((word === 'more' || word === 'less' || word === 'fewer') && next === 'than') i += 2
    else if (word === 'at' && (next === 'least' || next === 'most')) i += 2
    else if (word === 'up' && next === 'to') i += 2
    else if (word === 'close' && next === 'to') i += 2
    else if (word === 'well' && next === 'over') i += 2
    else if (HEDGES.test(word)) i++
    else break
  }
  return i
}

export const shift: DateRule = {
  id: 'dates/shift',
  cue: Cue.number | Cue.digit | Cue.unit | Cue.hedge | Cue.in,
  match(reader, at, limit) {
    if (reader.norm(at) === 'in') return ahead(reader, at, limit)
    const start = hedgeEnd(reader, at)
    if (start > at && reader.norm(at) === 'some' && quantityAt(reader, start, limit) === null) return null
    const found = amountsAt(reader, start, limit) ?? single(reader, start, limit)
    if (found === null) return null
    return side(reader, at, found.amounts, found.last, limit)
  },
  examples: {
    'killed two days ago': 'published -P2D',
    'Three weeks later they left.': 'context +P3W',
    'Hours earlier, it was calm.': 'context -PTXH',
    'a week after 3 May 2024': '2024-05-03 +P1W',
    'He will be back in two weeks.': 'published +P2W',
    'in two weeks of fighting': null,
    'the last two days': null,
  },
}

function single(reader: Reader, at: number, limit: number): { amounts: Amount[]; last: number } | null {
  const glued = gluedAmountAt(reader, at, limit)
  return glued === null ? null : { amounts: [glued.amount], last: glued.last }
}

/** What the amount counts from: ago, later, earlier, from now, after a date. */
function side(reader: Reader, at: number, amounts: readonly Amount[], last: number, limit: number): FoundDate | null {
  const shifted = (direction: -1 | 1, from: Anchor | DateReading, end: number): FoundDate => ({
    first: at,
    last: end,
    value: { kind: 'shift', amounts, direction, from },
  })
  if (last >= limit) return null
  switch (reader.norm(last)) {
    case 'ago':
    case 'back':
      if (reader.norm(last) === 'back' && last + 1 < limit && !reader.has(last + 1, Shape.punctuation)) return null
      return shifted(-1, 'published', last + 1)
    case 'earlier':
    case 'previously':
    case 'beforehand':
      return shifted(-1, 'context', last + 1)
    case 'later':
    case 'afterwards':
    case 'afterward':
    case 'thereafter':
      return shifted(1, 'context', last + 1)
    case 'hence':
      return shifted(1, 'published', last + 1)
    case 'from': {
      if (reader.norm(last + 1) === 'now') return shifted(1, 'published', last + 2)
      const named = findNamed(reader, last + 1, limit)
      // "three days from 3 May" is a shift; "two weeks from May to June" is none.
      if (named === null || /^(?:to|until|till|through)$/.test(reader.norm(named.last))) return null
      return shifted(1, named.value, named.last)
    }
    case 'after':
    case 'before': {
      const direction = reader.norm(last) === 'after' ? 1 : -1
      const named = findNamed(reader, last + 1, limit)
      if (named !== null) return shifted(direction, named.value, named.last)
      if (last + 1 >= limit || reader.has(last + 1, Shape.punctuation)) return shifted(direction, 'context', last + 1)
      // "two days after the attack"; but "for two days after the attack" and "it was two days before help came" say how long.
      return /^(?:for|in|within|of|during|lasted|took|spent|over)$/.test(reader.norm(at - 1)) ||
        (direction < 0 && isAwaited(reader, at))
        ? null
        : shifted(direction, 'event', last + 1)
    }
    default:
      return null
  }
}

/** "it was two days before", "it would be a year before": so long it took. */
function isAwaited(reader: Reader, at: number): boolean {
  const before = reader.norm(at - 1)
  if (before === 'be' || before === 'took' || before === 'take') return true
  return (before === 'was' || before === 'is') && reader.norm(at - 2) === 'it'
}

/** "in two weeks" with a verb that looks ahead; "in two weeks' time". */
function ahead(reader: Reader, at: number, limit: number): FoundDate | null {
  const start = hedgeEnd(reader, at + 1)
  const found = amountsAt(reader, start, limit) ?? single(reader, start, limit)
  if (found === null || !('counted' in found ? found.counted : true)) return null
  let last = found.last
  const time =
    last < limit &&
    (reader.has(last, Shape.possessive) || (reader.has(last, Shape.punctuation) && "'’".includes(reader.surface(last)))) &&
    reader.norm(last + 1) === 'time'
  if (time) last += 2
  else if (!looksAhead(reader, at)) return null
  if (reader.norm(last) === 'of') return null
  return { first: at, last, value: { kind: 'shift', amounts: found.amounts, direction: 1, from: 'published' } }
}
