/** Every class of bad input gives what docs/reliability.md says. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { DocumentRecord } from '../../src/schema/document.js'
import { Place } from './command.js'
import { GROUPS, PAGE, reliabilityPage } from './page.js'

describe.each(GROUPS)('$title', ({ trials }) => {
  test.each(trials)('$what', async ({ files = {}, setup, script, fault, code, records, says, holds }) => {
    const place = new Place(files)
    try {
      if (setup !== undefined) expect((await place.run(setup)).err).toBe('')
      const ran = await place.run(script, fault)
      expect(ran.err).not.toMatch(/^ {4}at |node:internal/m)
      if (says !== undefined) expect(ran.err.trimEnd().split('\n')).toEqual(says.map((line) => `extract: ${line}`))
      expect(ran.code).toBe(code)
      const lines = records === undefined ? [] : ran.out.toString().split('\n').slice(0, -1)
      if (records !== undefined) expect(lines.length).toBe(records)
      holds?.({ ...ran, place, records: lines.map((line) => JSON.parse(line) as DocumentRecord) })
    } finally {
      place.remove()
    }
  })
})

test('docs/reliability.md tells it (npm run reliability rewrites it)', () => {
  expect(readFileSync(PAGE, 'utf8')).toBe(reliabilityPage())
})
