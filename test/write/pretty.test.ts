import { expect, test } from 'vitest'
import { NOTHING_GIVEN, sourceOfText } from '../../src/read/source.js'
import type { DocumentRecord } from '../../src/schema/document.js'
import type { AttributionRecord } from '../../src/schema/figures.js'
import { NO_PAINT, pretty } from '../../src/write/pretty.js'
import { stubRecord } from './stub.js'

const view = (text: string, path = 'news/a.txt') =>
  pretty(NO_PAINT).record(stubRecord(sourceOfText(path, text, NOTHING_GIVEN)), 0, '')

test('a short view, each line with where it stands', () => {
  const lines = view('Blast in @Mosul\n\n#Gunmen !raid on 2025-12-13, 12 people dead. @Mosul =gun').split('\n')
  expect(lines.map((line) => line.replace(/ +/g, ' ').trim())).toEqual([
    'Blast in @Mosul',
    'news/a.txt · no date of publication',
    'Dates',
    '2025-12-13 “2025-12-13” line 3',
    'Places',
    'Mosul city, IQ line 1',
    'Mosul city, IQ line 3',
    'Actors',
    'Gunmen armed-group line 3',
    'Figures',
    'killed 12 “12 people” — Gunmen line 3',
    'gun 1+ “=gun” line 3',
    'Events',
    'attack 2025-12-13 · Mosul · Gunmen line 3',
    '',
  ])
})

/** The figure's line where its source is given so. */
function figure(attribution: Partial<AttributionRecord> | null): string {
  const record = stubRecord(sourceOfText('a.txt', '#SOHR: 12 people dead, #they said', NOTHING_GIVEN))
  const [one] = record.casualties
  const whole = attribution === null ? null : { ...(one?.attribution as AttributionRecord), ...attribution }
  const [sohr] = record.actors
  const named = { ...sohr, mentions: sohr?.mentions.map(({ form: _, ...mention }) => mention) }
  const told = { ...record, actors: [named, ...record.actors.slice(1)], casualties: [{ ...one, attribution: whole }] }
  const line = pretty(NO_PAINT)
    .record(told as DocumentRecord, 0, '')
    .split('\n')
    .find((row) => row.includes('killed'))
  return (line as string).replace(/ +/g, ' ').trim()
}

test('each figure shows who says so, in the words of the text', () => {
  const words = (quote: string) => ({ start: 90, end: 91, line: 1, column: 1, quote })
  expect(figure(null)).toBe('killed 12 “12 people” line 1')
  expect(figure({})).toBe('killed 12 “12 people” — #SOHR line 1')
  expect(figure({ actor: null, speaker: words('a hospital doctor') })).toBe('killed 12 “12 people” — a hospital doctor line 1')
  expect(figure({ speaker: words('sohr') })).toBe('killed 12 “12 people” — sohr line 1')
  expect(figure({ speaker: words('the group') })).toBe('killed 12 “12 people” — SOHR line 1')
  expect(figure({ actor: null, speaker: words('the army'), stance: 'denies' })).toBe(
    'killed 12 “12 people” — denied by the army line 1',
  )
  expect(figure({ actor: null, speaker: null, stance: 'claims' })).toBe('killed 12 “12 people” — claimed line 1')
  expect(figure({ actor: null, speaker: null })).toBe('killed 12 “12 people” line 1')
})

test('a document without title is headed by its path, once', () => {
  const { casualties: _, ...record } = stubRecord(sourceOfText('-', '@Mosul', NOTHING_GIVEN))
  const view = pretty(NO_PAINT).record({ ...record, title: null, casualties: [] }, 0, '')
  expect(view.split('\n').slice(0, 2)).toEqual(['standard input', 'no date of publication'])
})

test('hostile text is shown, not obeyed', () => {
  const text = view('\x1b]0;owned\x07 \u202etxet\n@Mosul', 'a\x1b[2J.txt')
  expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/)
  expect(text).toContain('\\x1b]0;owned\\x07')
})
