import { expect, test } from 'vitest'
import { parsePublished } from '../../src/read/published.js'

test.each([
  ['2025-12-13', '2025-12-13'],
  ['2025-12', '2025-12'],
  ['2025', '2025'],
  [' 2024-02-29 ', '2024-02-29'],
  ['2025-12-13T23:30:00Z', '2025-12-13'], // the day as written, in whatever zone
  ['2025-12-13T23:30:00.123+05:30', '2025-12-13'],
  ['2025-12-13 23:30', '2025-12-13'],
  ['2025-02-29', null],
  ['2025-13', null],
  ['2025-00-10', null],
  ['2025-04-31', null],
  ['13/12/2025', null],
  ['2025-12-13T', null],
  ['yesterday', null],
  ['', null],
  ['12025-01-01', null],
])('%s → %s', (given, value) => {
  expect(parsePublished(given)).toBe(value)
})
