/** Sentences and what their dates mean: the table in cases.tsv. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readDates, showDates } from './read.js'

interface Case {
  readonly line: number
  readonly published: string | null
  readonly sentence: string
  readonly expected: string
}

const kinds = new Map<string, Case[]>()
let kind = ''
readFileSync(new URL('cases.tsv', import.meta.url), 'utf8')
  .split('\n')
  .forEach((row, i) => {
    if (row.startsWith('# ')) kind = row.slice(2)
    if (row === '' || row.startsWith('#') || row.startsWith('published\t')) return
    const [published = '', sentence = '', expected = ''] = row.split('\t')
    const list = kinds.get(kind) ?? []
    list.push({ line: i + 1, published: published === '-' ? null : published, sentence, expected })
    kinds.set(kind, list)
  })

for (const [name, cases] of kinds) {
  describe(name, () => {
    test.each(cases)('$line: $sentence', ({ sentence, published, expected }) => {
      expect(showDates(readDates(sentence, published))).toBe(expected)
    })
  })
}

test('the table is large', () => {
  expect([...kinds.values()].flat().length).toBeGreaterThanOrEqual(400)
})
