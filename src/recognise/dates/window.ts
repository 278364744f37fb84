/**
 * The stretch up to the article's day, or from it.
 *
 *     over the past eight months · in the last two weeks · recent months · the coming days · the next three years · within 48 hours
 */
import type { Reader } from '../../rule/reader.js'
import { Cue, type DateRule } from './cues.js'
import { isLong } from './edge.js'
import { findNamed } from './named.js'
import { isMark, quantityAt } from './numbers.js'
import type { Amount, Anchor } from './reading.js'
import { TURNS } from './relative-words.js'
import { amountsAt, gluedAmountAt } from './shift.js'
import { looksAhead } from './tense.js'
import { UNITS } from './words.js'

const LEADS = new Set(['over', 'within', 'during', 'throughout'])

export const window: DateRule = {
  id: 'dates/window',
  cue: Cue.turn | Cue.over | Cue.article | Cue.digit | Cue.number,
  match(reader, at, limit) {
    const lead = LEADS.has(reader.norm(at))
    const the = reader.norm(lead ? at + 1 : at) === 'the'
    const i = (lead ? at + 1 : at) + (the ? 1 : 0)
    if (i >= limit) return null
    if (reader.norm(i) === 'recent') return recent(reader, lead ? at : i, i, limit)
    const turn = TURNS.get(reader.tokens, i)
    if (turn?.window === true && !isVerb(reader, i)) {
      const direction = turn.offset < 0 ? -1 : 1
      const found = countedUnits(reader, i + 1, limit) ?? (lead && the ? oneUnit(reader, i + 1, limit) : null)
      if (found === null) return null
      if (reader.norm(found.last) === 'of' && reader.norm(i) === 'last' && (!lead || isPart(reader, found.last + 1, limit)))
        return null
      return { first: at, last: found.last, value: { kind: 'window', amounts: found.amounts, direction, anchor: turn.anchor } }
    }
    return reversed(reader, lead ? at : i, i, limit) ?? within(reader, at, i, lead, limit)
  },
  examples: {
    'over the past eight months': 'past P8M',
    'in recent months': 'past PXM',
    'in the coming days': 'next PXD',
    'the next three years': 'next P3Y',
    'the past president': null,
    'during the last week of August': null,
    'The truce is to last 60 days.': null,
    'over 20 people': null,
  },
}

/** "is to last 60 days", "could last three weeks": how long something goes on. */
function isVerb(reader: Reader, at: number): boolean {
  return (
    reader.norm(at) === 'last' &&
    /^(?:to|will|would|can|cannot|could|may|might|must|should|not|only|also|did|does|didn|doesn)$/.test(reader.norm(at - 1))
  )
}

/** "during the last week of August": a part of what has a name, and no stretch up to now. */
function isPart(reader: Reader, at: number, limit: number): boolean {
  const named = findNamed(reader, at, limit)
  return named !== null && isLong(named.value)
}

/** "eight months", "few days", "months"; a lone singular is another rule's, unless "over the past year" stands here. */
function countedUnits(reader: Reader, at: number, limit: number): { amounts: Amount[]; last: number } | null {
  const found = amountsAt(reader, at, limit)
  if (found === null) return null
  if (!found.counted && UNITS.get(reader.tokens, at)?.plural !== true) return null
  return found
}

/** "over the past year" */
function oneUnit(reader: Reader, at: number, limit: number): { amounts: Amount[]; last: number } | null {
  const unit = at < limit ? UNITS.get(reader.tokens, at) : undefined
  if (unit === undefined || unit.plural || unit.short || unit.unit === 'second' || unit.unit === 'season') return null
  return { amounts: [{ count: 1, unit: unit.unit }], last: at + 1 }
}

function recent(reader: Reader, first: number, at: number, limit: number): ReturnType<DateRule['match']> {
  const unit = at + 1 < limit ? UNITS.get(reader.tokens, at + 1) : undefined
  if (unit === undefined || !unit.plural || unit.short) return null
  return {
    first,
    last: at + 2,
    value: { kind: 'window', amounts: [{ count: null, unit: unit.unit }], direction: -1, anchor: 'published' },
  }
}

/** "the 5 past years", "the 2 coming months". */
function reversed(reader: Reader, first: number, at: number, limit: number): ReturnType<DateRule['match']> {
  const quantity = quantityAt(reader, at, limit)
  if (quantity === null || quantity.article || quantity.last >= limit) return null
  const turn = TURNS.get(reader.tokens, quantity.last)
  if (turn?.window !== true) return null
  const unit = quantity.last + 1 < limit ? UNITS.get(reader.tokens, quantity.last + 1) : undefined
  if (unit === undefined || !unit.plural || unit.short) return null
  return {
    first,
    last: quantity.last + 2,
    value: {
      kind: 'window',
      amounts: [{ count: quantity.count, unit: unit.unit }],
      direction: turn.offset < 0 ? -1 : 1,
      anchor: turn.anchor,
    },
  }
}

/** "within 48 hours" with a verb that looks ahead; else it is a duration. */
function within(reader: Reader, at: number, i: number, lead: boolean, limit: number): ReturnType<DateRule['match']> {
  if (!lead || reader.norm(at) !== 'within') return null
  const found = amountsAt(reader, i, limit) ?? glued(reader, i, limit)
  if (
    found === null ||
    !found.counted ||
    !looksAhead(reader, at) ||
    reader.norm(found.last) === 'of' ||
    isMark(reader, found.last, '-')
  )
    return null
  return {
    first: at,
    last: found.last,
    value: { kind: 'window', amounts: found.amounts, direction: 1, anchor: 'published' as Anchor },
  }
}

function glued(reader: Reader, at: number, limit: number): { amounts: Amount[]; last: number; counted: boolean } | null {
  const found = gluedAmountAt(reader, at, limit)
  return found === null ? null : { amounts: [found.amount], last: found.last, counted: true }
}
