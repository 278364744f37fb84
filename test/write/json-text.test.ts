import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonText, prettyJson } from '../../src/write/json-text.js'

test('control characters, line separators and half characters are escaped', () => {
  expect(jsonText('\u001b\u007f\u009b\u2028\u2029\ud800\n')).toBe('"\\u001b\\u007f\\u009b\\u2028\\u2029\\ud800\\n"')
})

test('what is written is one line, holds no control character, and reads back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const line = jsonText({ quote: text })
      expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/)
      expect(JSON.parse(line)).toEqual({ quote: text })
    }),
  )
})

test('for people, a pointer takes one line', () => {
  const place = { id: 'p1', mentions: [{ start: 1, end: 2, quote: 'x' }], none: [], by: 'r' }
  expect(prettyJson({ places: [place] })).toBe(`{
  "places": [
    {
      "id": "p1",
      "mentions": [
        { "start": 1, "end": 2, "quote": "x" }
      ],
      "none": [],
      "by": "r"
    }
  ]
}
`)
})

test('the layout for people reads back as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(prettyJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})
