import type { Reader } from '../../../rule/reader.js'
import { Shape } from '../../../text/tokens.js'
import type { Exclusion } from './exclusion.js'

/**
 * Parts of a clock time, of a date in digits, of a score or a section number.
 *
 *     at 10:30      13/12/2025      at 2220 hours      11.30 p.m.
 */
export const clock: Exclusion = {
  id: 'figures/not-a-count/clock',
  matches: (reader, { number, numberLast: next }) =>
    (isJoint(reader, next) && reader.has(next + 1, Shape.digit)) ||
    (isJoint(reader, number - 1) && reader.has(number, Shape.glued) && reader.has(number - 2, Shape.digit)) ||
    /^(?:am|pm|gmt|hrs|oclock|local)$/.test(reader.norm(next)) ||
    isMilitaryTime(reader, number),
  examples: {
    'The blast hit at 10:30 local time.': '10',
    'It began at 2220 on the coast road.': '2220',
    'The toll: 10 dead.': null,
  },
}

function isJoint(reader: Reader, at: number): boolean {
  return reader.has(at, Shape.punctuation) && reader.has(at, Shape.glued) && ':/'.includes(reader.norm(at))
}

/** "at 2220": four digits of a clock behind "at", "around", "by". */
function isMilitaryTime(reader: Reader, at: number): boolean {
  const before = reader.norm(at - 1)
  const lead = before === 'about' || before === 'around' ? reader.norm(at - 2) : before
  return lead === 'at' && /^(?:[01]\d|2[0-3])[0-5]\d$/.test(reader.surface(at))
}
