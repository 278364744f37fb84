import { describe, expect, test } from 'vitest'
import { showDraft } from '../../../src/recognise/actors/draft.js'
import { actorRules } from '../../../src/recognise/actors/index.js'
import { kit, readerOf } from '../reading.js'

describe.each(actorRules(kit).map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  test.each(Object.entries(rule.examples))('%s', (text, expected) => {
    const reader = readerOf(text)
    const found: string[] = []
    for (const sentence of reader.article.sentences) {
      for (let at = sentence.first; at < sentence.last; at++) {
        const match = rule.match(reader, at, sentence.last)
        if (match === null) continue
        found.push(...match.value.map(showDraft))
        at = Math.max(at, match.last - 1)
      }
    }
    expect(found.length === 0 ? null : found.join('; ')).toBe(expected)
  })

  test('has an example on which it is silent', () => {
    expect(Object.values(rule.examples)).toContain(null)
  })
})
