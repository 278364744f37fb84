/** The date that a feed or the command line gives. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { parsePublished } from '../../../src/read/published.js'
import { parsePeriod } from '../../../src/rule/calendar/period.js'
import { anyText, damaged } from '../characters.js'
import { target } from '../target.js'

const stamp = fc.oneof(
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  fc.tuple(fc.nat(9999), fc.nat(14), fc.nat(33)).map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-')),
  fc.constantFrom(
    '2024-02-29',
    '2023-02-29',
    '1900-02-29',
    '2000-02-29',
    '0000-01-01',
    '2024-13',
    '2024',
    ' 2024-05-06 10:00+0200 ',
  ),
)

export const published = target({
  name: 'published',
  inputs: fc.oneof(stamp, damaged(stamp, anyText), anyText),
  runs: 2000,
  check(input) {
    const value = parsePublished(input)
    if (value === null) return
    assert.match(value, /^\d{4}(?:-\d{2}){0,2}$/)
    assert.equal(parsePublished(value), value)
    assert.notEqual(parsePeriod(value), null, `${value} is no period`)
  },
})
