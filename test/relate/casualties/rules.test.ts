import { expect, test } from 'vitest'
import { harmRules } from '../../../src/relate/casualties/rules/index.js'
import { harmBy } from '../../recognise/figures/notation.js'

const examples = harmRules.flatMap(({ id, examples }) =>
  Object.entries(examples).map(([text, expected]) => [id, text, expected] as const),
)

test.each(examples)('%s: %s', (id, text, expected) => {
  expect(harmBy(text, id)).toBe(expected)
})

test('each rule shows where it stays silent, and no two have one name', () => {
  for (const { examples } of harmRules) expect(Object.values(examples)).toContain(null)
  expect(new Set(harmRules.map(({ id }) => id)).size).toBe(harmRules.length)
})
