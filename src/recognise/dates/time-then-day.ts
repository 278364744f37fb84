/** A time, then its day: "10:30 am on Saturday", "the night of 20 June", "dawn yesterday". */
import type { Reader } from '../../rule/reader.js'
import { clockAt } from './clock-time.js'
import type { FoundDate } from './cues.js'
import { inPart, type PartFound, partAt } from './day-part.js'
import { isDayLong, partAfter } from './day-then-time.js'
import { isMark } from './numbers.js'
import { findPoint } from './point.js'
import type { DayPart } from './reading.js'
import { tonightAt } from './tonight.js'

/** Such a time and day at a token. */
export function timeThenDay(reader: Reader, at: number, limit: number): FoundDate | null {
  const clock = clockAt(reader, at, limit)
  if (clock !== null) {
    let part: DayPart | null = null
    let i = clock.last
    const found = /^(?:in|at)$/.test(reader.norm(i)) ? partAt(reader, i, limit) : null
    if (found !== null) {
      part = found.part
      i = found.last
    }
    i = bracketEnd(reader, i, limit)
    const joint = isMark(reader, i, ',') ? i + 1 : i
    const on = /^(?:on|of)$/.test(reader.norm(joint)) ? joint + 1 : joint
    if (clock.clock.sure || part !== null || on > joint || isDayWord(reader, on) || timeLed(reader, at)) {
      const spoken = part === null ? tonightAt(reader, on, limit) : null
      if (spoken?.value.kind === 'timed' && (clock.clock.sure || timeLed(reader, at))) {
        // "at 8 this morning", "9 pm last night"
        const value = { ...spoken.value, clock: inPart(clock.clock, spoken.value.part) }
        return { first: at, last: spoken.last, value }
      }
      const point = findPoint(reader, on, limit)
      if (point !== null && isDayLong(point.value) && (clock.clock.sure || part !== null || timeLed(reader, at))) {
        const after = part === null ? partAfter(reader, point.last, limit) : null
        const p = part ?? after?.part ?? null
        return {
          first: at,
          last: after?.last ?? point.last,
          value: { kind: 'timed', on: point.value, clock: inPart(clock.clock, p), part: p },
        }
      }
    }
    return null
  }
  let i = at
  if (reader.norm(i) === 'the') i++
  const plain = /^(?:in|at|on|during)$/.test(reader.norm(i)) ? null : partAt(reader, i, limit)
  // "the early morning hours of 30 April"
  const part = plain !== null && reader.norm(plain.last) === 'hours' ? { ...plain, last: plain.last + 1 } : plain
  const hours = part === null ? earlyHours(reader, i, limit) : null
  const time = part ?? hours
  if (time === null) return null
  const word = reader.norm(time.last)
  const joint = isMark(reader, time.last, ',') ? -1 : word === 'of' || word === 'on' ? time.last + 1 : time.last
  if (joint < 0) return null
  const point = findPoint(reader, joint, limit)
  if (point === null || !isDayLong(point.value)) return null
  return { first: at, last: point.last, value: { kind: 'timed', on: point.value, clock: null, part: time.part } }
}

/** How many tokens such a bracket holds. */
const BRACKET = 6

/** The same time in another zone, in brackets: "4:30 am (0130 GMT) on Sunday", "3 am (local time)". */
function bracketEnd(reader: Reader, at: number, limit: number): number {
  if (!isMark(reader, at, '(')) return at
  if (reader.norm(at + 1) !== 'local' && clockAt(reader, at + 1, limit) === null) return at
  for (let i = at + 2; i < limit && i <= at + BRACKET + 1; i++) if (isMark(reader, i, ')')) return i + 1
  return at
}

function isDayWord(reader: Reader, at: number): boolean {
  return /^(?:today|yesterday|tomorrow|tonight)$/.test(reader.norm(at))
}

function timeLed(reader: Reader, at: number): boolean {
  return /^(?:at|by|around|about|until|from|before|after)$/.test(reader.norm(at - 1))
}

/** "(the) early hours of Sunday", "small hours" */
function earlyHours(reader: Reader, at: number, limit: number): PartFound | null {
  const word = reader.norm(at)
  if (!/^(?:early|small|wee|late|pre)$/.test(word)) return null
  const i = reader.norm(at + 1) === 'morning' ? at + 2 : at + 1
  if (i < limit && reader.norm(i) === 'hours') return { part: word === 'late' ? 'evening' : 'night', last: i + 1 }
  return null
}
