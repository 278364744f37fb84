import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvText } from '../../src/write/csv-text.js'
import { anyText, held } from './any-text.js'

const readBack = (text: string): string[][] => parse(text)

test('quotes, commas and line ends stay inside their cell', () => {
  expect(csvText([['a,b', 'say "no"', 'two\nlines', 'plain']])).toBe('"a,b","say ""no""","two\nlines",plain\r\n')
  expect(csvText([['a\rb', '\n']])).toBe('"a\rb","\n"\r\n')
})

test('null is an empty cell, numbers and truth values stand as they are', () => {
  expect(csvText([[null, -12.5, 0, true, false, '']])).toBe(',-12.5,0,true,false,\r\n')
})

test('what a spreadsheet would run is kept as text', () => {
  expect(csvText([['=HYPERLINK("x")', '+1', '-1 dead', '@home', '\tx', '＝1']])).toBe(
    '"\'=HYPERLINK(""x"")",\'+1,\'-1 dead,\'@home,\'\tx,\'＝1\r\n',
  )
})

test('U+0000 and half characters are shown', () => {
  expect(csvText([['a\0b\ud800']])).toBe('a␀b\ufffd\r\n')
})

test('any rows are read back as they were, but for the apostrophe before a formula', () => {
  const rows = fc
    .integer({ min: 2, max: 4 })
    .chain((width) => fc.array(fc.array(anyText, { minLength: width, maxLength: width })))
  fc.assert(
    fc.property(rows, (given) => {
      const expected = given.map((row) => row.map((text) => held(/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text)))
      expect(
        readBack(csvText([['head', ...Array(given[0]?.length ?? 1).fill('x')].slice(0, given[0]?.length ?? 1), ...given])).slice(
          1,
        ),
      ).toEqual(expected)
    }),
  )
})
