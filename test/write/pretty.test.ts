import { expect, test } from 'vitest'
import { NOTHING_GIVEN, sourceOfText } from '../../src/read/source.js'
import { NO_PAINT, pretty } from '../../src/write/pretty.js'
import { stubRecord } from './stub.js'

const view = (text: string, path = 'news/a.txt') =>
  pretty(NO_PAINT).record(stubRecord(sourceOfText(path, text, NOTHING_GIVEN)), 0)

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
    'killed 12 “12 people” line 3',
    'gun 1+ “=gun” line 3',
    'Events',
    'attack 2025-12-13 · Mosul · Gunmen line 3',
    '',
  ])
})

test('hostile text is shown, not obeyed', () => {
  const text = view('\x1b]0;owned\x07 \u202etxet\n@Mosul', 'a\x1b[2J.txt')
  expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/)
  expect(text).toContain('\\x1b]0;owned\\x07')
})
