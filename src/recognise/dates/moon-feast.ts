/**
 * Months and feasts of the Islamic calendar, with their year: `Ramadan 2024`, `Eid al-Fitr in 2025`, `last year's Ashura`.
 *
 * Without a year they are left alone: which Ramadan is meant shows only from what the text tells.
 */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { Cue, type DateRule } from './cues.js'
import { MOON_FEASTS } from './feast-names.js'
import type { YearWord } from './reading.js'
import { yearTail } from './year-tail.js'

export const moonFeast: DateRule = {
  id: 'dates/moon-feast',
  cue: Cue.holiday | Cue.turn,
  match(reader, at, limit) {
    const led = yearBefore(reader, at)
    const start = led?.last ?? at
    if (!reader.isCapital(start)) return null
    const feast = MOON_FEASTS.find(({ words }) => words.every((word, i) => start + i < limit && reader.norm(start + i) === word))
    if (feast === undefined) return null
    const end = start + feast.words.length
    const tail = led === null ? yearTail(reader, end, limit) : null
    const year = led?.year ?? tail?.year
    if (year === undefined) return null
    const { month, day } = feast
    return { first: at, last: tail?.last ?? end, value: { kind: 'calendar', moon: { month, day }, year, ahead: false } }
  },
  examples: {
    'during Ramadan 2024': '2024 moon 9',
    'before Eid al-Fitr in 2025': '2025 moon 10-1',
    "over last year's Ashura": 'year-1 moon 1-10',
    'the holy month of Ramadan': null,
    'The Ramadan war began.': null,
  },
}

/** "last year's", "this year's" before the feast. */
function yearBefore(reader: Reader, at: number): { year: YearWord; last: number } | null {
  const word = reader.norm(at)
  if (!/^(?:last|this|next)$/.test(word) || reader.norm(at + 1) !== 'year') return null
  const last = reader.has(at + 2, Shape.possessive) ? at + 3 : -1
  const offset = word === 'last' ? -1 : word === 'this' ? 0 : 1
  return last < 0 ? null : { year: { offset, anchor: 'published' }, last }
}
