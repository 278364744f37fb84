/**
 * From one date to another, or open at one end.
 *
 *     from 16 October 2025 to 17 December 2025 · between 24 and 27 November · March-April 2024 · 2014-2018 · 1914–18
 *     since 2019 · until May · from 2014 onwards · December 16-20 · 2015 to 2017 · from 9 am to 5 pm on Monday
 */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { Cue, type DateRule, type FoundDate } from './cues.js'
import { findMoment } from './moment.js'
import { span } from './span.js'

export const range: DateRule = {
  id: 'dates/range',
  cue:
    Cue.range |
    Cue.digit |
    Cue.month |
    Cue.weekday |
    Cue.number |
    Cue.article |
    Cue.day |
    Cue.edge |
    Cue.turn |
    Cue.season |
    Cue.part,
  match(reader, at, limit) {
    const word = reader.norm(at)
    if (word === 'since') return since(reader, at, limit)
    if (word === 'until' || word === 'till') return until(reader, at, at + 1, limit)
    if (word === 'up' && /^(?:to|until|till)$/.test(reader.norm(at + 1))) return until(reader, at, at + 2, limit)
    if (word === 'starting' || word === 'beginning') return starting(reader, at, limit)
    if (word === 'from') return span(reader, at, at + 1, limit, 'from')
    if (word === 'between') return span(reader, at, at + 1, limit, 'between')
    return span(reader, at, at, limit, null)
  },
  examples: {
    'from 16 October 2025 to 17 December 2025': '2025-10-16/2025-12-17',
    'between 24 and 27 November': '--11-24/--11-27',
    'March-April 2024': '2024-03/2024-04',
    '1914–18': '1914/1918',
    'Since 2019': '2019/..',
    'until May 2025': '../2025-05',
    'from 2014 onwards': '2014/..',
    'from 7,000 to 8,000': null,
    'between 20 and 30 people': null,
  },
}

/** "since 2019", "since last May", "ever since Monday". */
function since(reader: Reader, at: number, limit: number): FoundDate | null {
  const from = findMoment(reader, at + 1, limit)
  if (from === null || (from.value.kind === 'shift' && from.value.direction === 1)) return null
  return { first: at, last: from.last, value: { kind: 'range', from: from.value, to: null } }
}

function until(reader: Reader, at: number, start: number, limit: number): FoundDate | null {
  const to = findMoment(reader, start, limit)
  if (to === null) return null
  if (
    reader.norm(at) === 'up' &&
    to.value.kind === 'calendar' &&
    to.value.month === undefined &&
    to.value.weekday === undefined &&
    to.value.year !== undefined &&
    reader.norm(at + 1) === 'to' &&
    !reader.has(start, Shape.digit)
  )
    return null
  return { first: at, last: to.last, value: { kind: 'range', from: null, to: to.value } }
}

/** "starting January 7", "beginning on Monday". */
function starting(reader: Reader, at: number, limit: number): FoundDate | null {
  if (reader.norm(at - 1) === 'the') return null
  const i = /^(?:on|in|from)$/.test(reader.norm(at + 1)) ? at + 2 : at + 1
  const from = findMoment(reader, i, limit)
  if (from === null || from.value.kind === 'timed') return null
  return { first: at, last: from.last, value: { kind: 'range', from: from.value, to: null } }
}
