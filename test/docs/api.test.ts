/** docs/api.md holds what there is; that it is current is tested with the other generated pages. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../readme/blocks.js'

const page = readFileSync(join(root, 'docs', 'api.md'), 'utf8')

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
