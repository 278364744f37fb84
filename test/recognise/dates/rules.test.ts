/** Every date rule takes what its examples show, and stays silent where they say so. */
import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cueAt } from '../../../src/recognise/dates/cues.js'
import { dateRules } from '../../../src/recognise/dates/index.js'
import { showReading } from '../../../src/recognise/dates/show.js'
import { readerOf } from '../reading.js'

describe.each(dateRules)('$id', (rule) => {
  test('is named after its file and has a silent example', () => {
    expect(existsSync(new URL(`../../../src/recognise/${rule.id}.ts`, import.meta.url))).toBe(true)
    expect(Object.values(rule.examples)).toContain(null)
  })

  test.each(Object.entries(rule.examples))('%s', (sentence, expected) => {
    const reader = readerOf(sentence)
    const limit = reader.tokens.length
    let shown: string | null = null
    for (let at = 0; at < limit && shown === null; at++) {
      if ((cueAt(reader, at) & rule.cue) === 0) continue
      const found = rule.match(reader, at, limit)
      if (found !== null) shown = showReading(found.value)
    }
    expect(shown).toBe(expected)
  })
})

test('ids are unique', () => {
  expect(new Set(dateRules.map(({ id }) => id)).size).toBe(dateRules.length)
})
