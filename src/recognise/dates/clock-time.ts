/** A time of day as it is written: `5:36 AM`, `10am`, `17:49:19`, `0730 hours`, `half past seven`, `five o'clock`, `noon`. */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { cardinalAt, digitsAt, isDash, isMark } from './numbers.js'
import type { Clock } from './reading.js'

export interface ClockFound {
  readonly clock: Clock
  readonly last: number
}

/** The clock time that begins at a token; `sure` is false for a bare "7" or "seven thirty", which only a time word beside it makes a time. */
export function clockAt(reader: Reader, at: number, limit: number): ClockFound | null {
  if (at >= limit) return null
  const found = minutesPast(reader, at, limit) ?? written(reader, at, limit) ?? spoken(reader, at, limit)
  return found === null ? null : withZone(reader, found, limit)
}

function make(hour: number, minute: number | null, second: number | null, half: 'am' | 'pm' | null, sure: boolean): Clock | null {
  if (hour > 24 || (minute ?? 0) > 59 || (second ?? 0) > 59 || (hour === 24 && (minute ?? 0) > 0)) return null
  if (half !== null && hour > 12 && half === 'am') return null
  return { hour: half === null || hour > 12 ? hour : (hour % 12) + (half === 'pm' ? 12 : 0), minute, second, half, sure }
}

/** "am", "p.m.", "a m", "p": what stands after the digits. */
function halfAt(reader: Reader, at: number, limit: number): { half: 'am' | 'pm'; last: number } | null {
  if (at >= limit) return null
  const word = reader.norm(at)
  if (word === 'am' || word === 'pm') {
    // "10 am" but not "10 I am"
    const dot =
      isMark(reader, at + 1, '.') && reader.has(at + 1, Shape.glued) && reader.surface(at).includes('.') && at + 2 < limit
    return { half: word, last: dot ? at + 2 : at + 1 }
  }
  if (word !== 'a' && word !== 'p') return null
  let i = at + 1
  if (isMark(reader, i, '.')) i++
  if (i < limit && reader.norm(i) === 'm') {
    i++
    if (isMark(reader, i, '.') && isMark(reader, i - 2, '.') && i + 1 < limit) i++
    return { half: word === 'a' ? 'am' : 'pm', last: i }
  }
  return reader.has(at, Shape.glued) ? { half: word === 'a' ? 'am' : 'pm', last: at + 1 } : null
}

function written(reader: Reader, at: number, limit: number): ClockFound | null {
  if (!reader.has(at, Shape.digit)) return null
  // "10am", "8.30pm", "9p": one token.
  const joined =
    reader.has(at, Shape.number) || reader.norm(at).length > 8
      ? null
      : /^(\d{1,2})(?:\.?(\d{2}))?(am|pm|a|p)$/.exec(reader.surface(at).toLowerCase())
  if (joined !== null) {
    const half = (joined[3] as string).startsWith('a') ? 'am' : 'pm'
    if (Number(joined[1]) > 12 && joined[3] !== 'pm') return null
    const clock = make(Number(joined[1]), joined[2] === undefined ? null : Number(joined[2]), null, half, true)
    if (clock === null) return null
    const dot = isMark(reader, at + 1, '.') && reader.norm(at + 2) === 'm' && reader.has(at + 2, Shape.glued)
    return { clock, last: dot ? (isMark(reader, at + 3, '.') && at + 4 < limit ? at + 4 : at + 3) : at + 1 }
  }
  const hour = digitsAt(reader, at, limit)
  const decimal = hour === null ? /^(\d{1,2})\.(\d{2})$/.exec(reader.surface(at)) : null
  if (decimal !== null) {
    const half = halfAt(reader, at + 1, limit)
    const clock = make(Number(decimal[1]), Number(decimal[2]), null, half?.half ?? null, half !== null)
    return clock === null ? null : { clock, last: half?.last ?? at + 1 }
  }
  if (hour === null) return null
  if (
    hour.width <= 2 &&
    hour.value <= 24 &&
    isMark(reader, at + 1, ':') &&
    reader.has(at + 1, Shape.glued) &&
    reader.has(at + 2, Shape.glued)
  ) {
    // "5:36", "17:49:19", "5:36am", "03:00hrs"
    const minute = /^(\d{2})(am|pm|a|p|hrs|h|z)?$/.exec(reader.norm(at + 2))
    if (minute === null || at + 2 >= limit) return null
    let last = at + 3
    let second: number | null = null
    let suffix = minute[2]
    if (suffix === undefined && isMark(reader, last, ':') && reader.has(last, Shape.glued)) {
      const tail = /^(\d{2})(am|pm|a|p|z)?$/.exec(reader.norm(last + 1))
      if (tail !== null && last + 1 < limit) {
        second = Number(tail[1])
        suffix = tail[2]
        last += 2
      }
    }
    const after = suffix === undefined ? halfAt(reader, last, limit) : null
    const half = suffix?.startsWith('a') ? 'am' : suffix?.startsWith('p') ? 'pm' : (after?.half ?? null)
    const clock = make(hour.value, Number(minute[1]), second, half, true)
    if (clock === null) return null
    last = after?.last ?? last
    if (/^(?:hrs|hours|h)$/.test(reader.norm(last)) && last < limit) last++
    return { clock, last }
  }
  if (hour.width === 4 && hour.value <= 2400 && hour.value % 100 < 60) {
    const word = reader.norm(at + 1)
    const half = halfAt(reader, at + 1, limit)
    if (half !== null && hour.value <= 1259) {
      const clock = make(Math.floor(hour.value / 100), hour.value % 100, null, half.half, true)
      return clock === null ? null : { clock, last: half.last }
    }
    // "1400 GMT", "0730 hours", "0930 local time"; "1945 hours" is a time where "1945" alone is a year
    const zone = /^(?:gmt|utc|hrs|hours|h)$/.test(word) || (word === 'local' && reader.norm(at + 2) === 'time')
    if (
      zone &&
      at + 1 < limit &&
      (/^(?:gmt|utc|local)$/.test(word) ||
        reader.surface(at).startsWith('0') ||
        /^(?:at|by|around|about|from|until|to|approximately)$/.test(reader.norm(at - 1)))
    ) {
      const clock = make(Math.floor(hour.value / 100), hour.value % 100, null, null, true)
      return clock === null ? null : { clock, last: word === 'hours' || word === 'hrs' || word === 'h' ? at + 2 : at + 1 }
    }
    // "at 2115", "at approximately 1700": no year stands there.
    const at1 = /^(?:about|around|approximately|exactly)$/.test(reader.norm(at - 1)) ? at - 2 : at - 1
    if (reader.norm(at1) === 'at' && !(reader.has(at + 1, Shape.punctuation) && '%-'.includes(reader.surface(at + 1)))) {
      const clock = make(Math.floor(hour.value / 100), hour.value % 100, null, null, true)
      return clock === null ? null : { clock, last: at + 1 }
    }
    const military = reader.surface(at).startsWith('0') && hour.value > 0
    if (military) {
      const clock = make(Math.floor(hour.value / 100), hour.value % 100, null, null, false)
      return clock === null ? null : { clock, last: at + 1 }
    }
    return null
  }
  if (hour.width > 2 || hour.value > 24) return null
  const half = halfAt(reader, at + 1, limit)
  if (half !== null) {
    const clock = hour.value <= 12 ? make(hour.value, null, null, half.half, true) : null
    return clock === null ? null : { clock, last: half.last }
  }
  const oclock = oClock(reader, at + 1, limit)
  const clock = make(hour.value, null, null, null, oclock > at + 1)
  return clock === null ? null : { clock, last: oclock }
}

/** "o'clock" in its spellings; the index after it. */
function oClock(reader: Reader, at: number, limit: number): number {
  if (at < limit && reader.norm(at) === 'oclock') return at + 1
  return at
}

function spoken(reader: Reader, at: number, limit: number): ClockFound | null {
  const word = reader.norm(at)
  if (word === 'noon' || word === 'midday')
    return { clock: { hour: 12, minute: null, second: null, sure: true, half: 'pm' }, last: at + 1 }
  if (word === 'midnight') return { clock: { hour: 0, minute: null, second: null, sure: true, half: 'am' }, last: at + 1 }
  const hour = cardinalAt(reader, at, limit)
  if (hour === null || !Number.isInteger(hour.value) || hour.value < 1) return null
  if (reader.has(at, Shape.digit) || hour.value > 12) return null
  const oclock = oClock(reader, hour.last, limit)
  if (oclock > hour.last) return finish(reader, hour.value, 0, oclock, limit, true)
  const half = halfAt(reader, hour.last, limit)
  if (half !== null) {
    const clock = make(hour.value, null, null, half.half, true)
    return clock === null ? null : { clock, last: half.last }
  }
  const dash = isDash(reader, hour.last) ? hour.last + 1 : hour.last
  const minute = cardinalAt(reader, dash, limit)
  if (minute !== null && minute.value >= 10 && minute.value < 60 && !reader.has(dash, Shape.digit))
    return finish(reader, hour.value, minute.value, minute.last, limit, false)
  return finish(reader, hour.value, null, hour.last, limit, false)
}

function finish(
  reader: Reader,
  hour: number,
  minute: number | null,
  last: number,
  limit: number,
  sure: boolean,
): ClockFound | null {
  const half = halfAt(reader, last, limit)
  const clock = make(hour, minute, null, half?.half ?? null, sure || half !== null)
  return clock === null ? null : { clock, last: half?.last ?? last }
}

/** "half past seven", "20 minutes past eight", "quarter to nine". */
function minutesPast(reader: Reader, at: number, limit: number): ClockFound | null {
  const word = reader.norm(at)
  if (word === 'half' || word === 'quarter') {
    const side = reader.norm(at + 1)
    return side === 'past' || (side === 'to' && word === 'quarter')
      ? past(reader, word === 'half' ? 30 : 15, at + 1, limit)
      : null
  }
  const number = cardinalAt(reader, at, limit)
  if (number === null || !Number.isInteger(number.value) || number.value >= 60) return null
  const minutes = /^(?:minutes|min|mins)$/.test(reader.norm(number.last)) ? number.last + 1 : number.last
  return minutes < limit && reader.norm(minutes) === 'past' ? past(reader, number.value, minutes, limit) : null
}

/** `at` stands on "past" or "to". */
function past(reader: Reader, minutes: number, at: number, limit: number): ClockFound | null {
  const hour = cardinalAt(reader, at + 1, limit)
  if (hour === null || hour.value < 1 || hour.value > 12) return null
  const oclock = oClock(reader, hour.last, limit)
  const half = halfAt(reader, oclock, limit)
  const to = reader.norm(at) === 'to'
  const total = hour.value * 60 + (to ? -minutes : minutes)
  const clock = make(Math.floor(total / 60), total % 60, null, half?.half ?? null, true)
  return clock === null ? null : { clock, last: half?.last ?? oclock }
}

/** Words that make a number of hours a time of day. */
export const CLOCK_WORDS: readonly string[] = 'oclock am pm m local'.split(' ')
export const ZONE_WORDS: readonly string[] =
  'gmt utc est edt cet cest bst ist pst pdt cst eet eest msk trt eat cat wat sast pkt aft npt mmt ict wib pht hkt jst kst aest cot pt et'.split(
    ' ',
  )
const ZONES: ReadonlySet<string> = new Set(ZONE_WORDS)

/** Whether a zone of time stands there: "1800 CAT". */
export function isZone(reader: Reader, at: number): boolean {
  return reader.has(at, Shape.allCaps) && ZONES.has(reader.norm(at))
}

/** "local time", "GMT", "Eastern time" after a clock time belong to it. */
function withZone(reader: Reader, found: ClockFound, limit: number): ClockFound {
  const { clock, last } = found
  if (last >= limit) return found
  if (reader.norm(last) === 'local' && reader.norm(last + 1) === 'time' && last + 1 < limit)
    return { clock: { ...clock, sure: true }, last: last + 2 }
  if (isZone(reader, last)) return { clock: { ...clock, sure: true }, last: last + 1 }
  return found
}
