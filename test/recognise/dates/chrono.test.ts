/** The door to chrono-node: when it is opened, and what may pass. */
import { expect, test } from 'vitest'
import { ChronoDoor, isChronoCue } from '../../../src/recognise/dates/chrono.js'
import { readerOf } from '../reading.js'
import { readDates } from './read.js'

test('is asked where a month runs together with a number', () => {
  const { dates, mentions, text } = readDates('The bank was sold on Dec31, 1994, they said.', '2026-02-14')
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Dec31, 1994'])
  expect(dates.map(({ value, by }) => `${value} ${by}`)).toEqual(['1994-12-31 dates/chrono'])
})

test('is not loaded for a text that the own grammar reads', () => {
  let asked = 0
  const door = new ChronoDoor(() => {
    asked++
    return () => []
  })
  const reader = readerOf('On Dec31 and Dec31 and 3 May 2020 they met.')
  const cues = Array.from({ length: reader.tokens.length }, (_, at) => at).filter((at) => isChronoCue(reader, at))
  expect(cues.map((at) => reader.surface(at))).toEqual(['Dec31', 'Dec31'])
  expect(asked).toBe(0)
  door.find(reader, cues[0] as number, 0, reader.tokens.length)
  door.find(reader, cues[1] as number, 0, reader.tokens.length)
  expect(asked).toBe(1)
})

test.each(['$DEC farming pays.', 'The dec0de tool ran.', 'Room Mar400 is closed.'])('stays silent on %s', (text) => {
  expect(readDates(text, '2026-02-14').dates).toEqual([])
})
