import { describe, expect, test } from 'vitest'
import { placeRules } from '../../../src/recognise/places/index.js'
import { mentionsIn } from './found.js'

describe.each(placeRules)('$id', (rule) => {
  test.each(Object.entries(rule.examples))('%s', (text, expected) => {
    const found = mentionsIn(text)
      .filter((mention) => mention.by === rule.id)
      .map((mention) => text.slice(mention.start, mention.end))
    expect(found.join('; ') || null).toBe(expected)
  })

  test('has an example where it stays silent', () => {
    expect(Object.values(rule.examples)).toContain(null)
  })
})
