/** Inputs that were found once never break a promise again, and a short run finds no new ones. `npm run fuzz` looks for longer. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foundInputs } from './found.js'
import { TARGETS } from './targets/index.js'

const SEED = 20251213

describe.each(TARGETS.map((target) => [target.name, target] as const))('%s', (name, target) => {
  test('inputs found before', async () => {
    for (const [file, input] of foundInputs(name)) {
      try {
        await target.check(input)
      } catch (error) {
        throw new Error(`found/${name}/${file}: ${error}`, { cause: error })
      }
    }
  })

  test('a short run', async () => {
    const property = fc.asyncProperty(target.inputs, async (input) => target.check(input))
    await fc.assert(property, { numRuns: target.runs, seed: SEED })
  })
})

test('every target has a name of its own', () => {
  expect(new Set(TARGETS.map(({ name }) => name)).size).toBe(TARGETS.length)
})
