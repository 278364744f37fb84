/** docs/api.md holds what there is; that it is current is tested with the other generated pages. */
import { expect, test } from 'vitest'
import { apiPage } from './api.js'

const page = apiPage()

test('every export and every field of a record is there', () => {
  for (const name of ['extract', 'createExtractor', 'Extractor', 'DocumentRecord', 'CasualtyRecord', 'Fault', 'FileResult'])
    expect(page).toContain(`### ${name}\n`)
  expect(page).toMatch(/^- `casualties: CasualtyRecord\[\]`/m)
  expect(page).toMatch(/^- `low: number \| null`/m)
})

test('a tuple is written as one, not as what every array can do', () => {
  expect(page).toMatch(/^- `documents: \[string, string\]`/m)
  expect(page).not.toContain('__@')
})
