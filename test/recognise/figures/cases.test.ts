import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { claimsOf, figuresOf } from './notation.js'

const rows = readFileSync(new URL('cases.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .slice(1)
  .map((line) => line.split('\t') as [sentence: string, figures: string, claims?: string])

test('the table is large and no sentence stands in it twice', () => {
  expect(rows.length).toBeGreaterThanOrEqual(350)
  expect(new Set(rows.map(([sentence]) => sentence)).size).toBe(rows.length)
})

test.each(rows)('%s', (sentence, figures, claims) => {
  expect(figuresOf(sentence)).toBe(figures)
  if (claims !== undefined) expect(claimsOf(sentence)).toBe(claims)
})
