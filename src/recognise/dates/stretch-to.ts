/**
 * A stretch whose end is said.
 *
 *     in the six months to June · in the 12 months to 31 March 2024 · the three weeks ending 5 May · the year to June 2024
 */
import type { Reader } from '../../rule/reader.js'
import { Cue, type DateRule } from './cues.js'
import { findNamed } from './named.js'
import type { Amount } from './reading.js'
import { amountsAt } from './shift.js'
import { UNITS } from './words.js'

export const stretchTo: DateRule = {
  id: 'dates/stretch-to',
  cue: Cue.article | Cue.number | Cue.digit,
  match(reader, at, limit) {
    const the = reader.norm(at) === 'the'
    if (!the && !/^(?:in|over|during|throughout)$/.test(reader.norm(at - 1))) return null
    const found = the ? (counted(reader, at + 1, limit) ?? single(reader, at + 1, limit)) : counted(reader, at, limit)
    if (found === null || found.last >= limit) return null
    const joint = /^(?:to|ending|ended|until|through)$/.test(reader.norm(found.last)) ? found.last + 1 : -1
    if (joint < 0) return null
    const end = findNamed(reader, reader.norm(joint) === 'on' || reader.norm(joint) === 'in' ? joint + 1 : joint, limit)
    if (end?.value.kind !== 'calendar' || end.value.month === undefined) return null
    return {
      first: at,
      last: end.last,
      value: { kind: 'window', amounts: found.amounts, direction: -1, anchor: 'context', to: end.value },
    }
  },
  examples: {
    'Deaths doubled in the six months to June.': 'past P6M to --06',
    'in the 12 months to 31 March 2024': 'past P12M to 2024-03-31',
    'The year to June 2024 was calm.': 'past P1Y to 2024-06',
    'the three weeks ending 5 May': 'past P3W to --05-05',
    'He gave them six months to June.': null,
    'the year to come': null,
  },
}

function counted(reader: Reader, at: number, limit: number): { amounts: readonly Amount[]; last: number } | null {
  const found = amountsAt(reader, at, limit)
  return found?.counted && found.amounts.every(({ count }) => count !== null) ? found : null
}

/** "the year to June" */
function single(reader: Reader, at: number, limit: number): { amounts: readonly Amount[]; last: number } | null {
  const unit = at < limit ? UNITS.get(reader.tokens, at) : undefined
  if (unit === undefined || unit.plural || unit.short || !/^(?:month|quarter|year)$/.test(unit.unit)) return null
  return { amounts: [{ count: 1, unit: unit.unit }], last: at + 1 }
}
