/** No regular expression of ours is slow on any text: recheck looks for an attack on each. */
import { checkSync } from 'recheck'
import { describe, expect, test } from 'vitest'
import { collectExpressions, type Expression } from './collect.js'

/**
 * Most are decided in milliseconds, the longest in a few seconds; none may go unanswered. What is decided by trying attacks is
 * limited by characters read, not by the clock: a busy machine comes to the same result.
 */
const PARAMETERS = {
  timeout: 60_000,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
} as const

const { literals, made } = collectExpressions()

/** What is wrong with an expression, and the text that shows it; null when no text makes it slow. */
function problemOf(pattern: string, flags: string): string | null {
  const found = checkSync(pattern, flags, PARAMETERS)
  if (found.status === 'safe') return null
  if (found.status === 'vulnerable') return `${found.complexity.summary}: ${found.attack.pattern}`
  return `not decided: ${found.error.kind}`
}

describe('regular expressions', () => {
  test('are all seen', () => {
    // Five hundred at the time of writing; a parser that finds none would pass every other test.
    expect(literals.length).toBeGreaterThan(400)
  })

  test('are written out, never made at run time, so that all are seen', () => {
    expect(made).toEqual([])
  })

  test('the checker knows a slow one', () => {
    expect(problemOf('^(a+)+$', '')).toMatch(/exponential/)
    expect(problemOf('0+$', '')).toMatch(/polynomial/)
  })

  test('take time in proportion to the text, whatever it holds', { timeout: 300_000 }, () => {
    const seen = new Map<string, Expression[]>()
    for (const literal of literals) {
      const key = `/${literal.pattern}/${literal.flags}`
      seen.set(key, [...(seen.get(key) ?? []), literal])
    }
    const problems = [...seen].flatMap(([key, [first, ...others]]) => {
      const { pattern, flags, at } = first as Expression
      const problem = problemOf(pattern, flags)
      return problem === null ? [] : [`${[at, ...others.map((other) => other.at)].join(', ')} ${key} ${problem}`]
    })
    expect(problems).toEqual([])
  })
})
