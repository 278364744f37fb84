import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Coordinates } from '../../src/write/coordinates.js'
import { newsText } from './texts.js'

test('an emoji is one code point and two units', () => {
  const at = new Coordinates('a😀b\r\nc')
  expect(at.length).toBe(6)
  expect(at.at(3)).toEqual({ offset: 2, line: 1, column: 3 }) // b
  expect(at.at(6)).toEqual({ offset: 5, line: 2, column: 1 }) // c
  expect(at.isInside(2)).toBe(true)
})

test('lines end at LF, CRLF and CR, and at nothing else', () => {
  const at = new Coordinates('1\n2\r\n3\r4\u2028\u0085\v\f4\n\n6')
  const lines = [...'1\n2\r\n3\r4\u2028\u0085\v\f4\n\n6'].flatMap((char, i) => (/\d/.test(char) ? [[char, at.at(i).line]] : []))
  expect(lines).toEqual([
    ['1', 1],
    ['2', 2],
    ['3', 3],
    ['4', 4],
    ['4', 4],
    ['6', 6],
  ])
})

test('every offset agrees with counting by hand, and leads back', () => {
  fc.assert(
    fc.property(newsText, (text) => {
      const coordinates = new Coordinates(text)
      let [offset, line, column, unit] = [0, 1, 1, 0]
      const chars = [...text]
      for (const [i, char] of chars.entries()) {
        expect(coordinates.at(unit)).toEqual({ offset, line, column })
        expect(coordinates.units(offset)).toBe(unit)
        offset++
        unit += char.length
        const ends = char === '\n' || (char === '\r' && chars[i + 1] !== '\n')
        line += ends ? 1 : 0
        column = ends ? 1 : column + 1
      }
      expect(coordinates.length).toBe(offset)
      expect(coordinates.at(unit)).toEqual({ offset, line, column })
    }),
  )
})
