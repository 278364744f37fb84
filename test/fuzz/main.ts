/**
 * `npm run fuzz -- --seconds 60 [--target NAME] [--seed N]`: tries inputs until the time is over, shared by the targets, and
 * keeps what breaks a promise, made as small as it goes. `npm test` tries the kept inputs again.
 */
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { asciiJson, keepInput } from './found.js'
import type { Target } from './target.js'
import { TARGETS } from './targets/index.js'

/** A round is so small a part of a short run in the tests that the clock is looked at often. */
const ROUNDS = 10

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, target: { type: 'string', multiple: true }, seed: { type: 'string' } },
})
const names = values.target ?? TARGETS.map(({ name }) => name)
const chosen = TARGETS.filter(({ name }) => names.includes(name))
const seconds = Number(values.seconds)
const seed = Number(values.seed ?? Date.now() % 2 ** 31)
if (chosen.length < names.length || !(seconds > 0) || !Number.isInteger(seed)) {
  process.stderr.write(
    `usage: npm run fuzz -- --seconds 60 [--target NAME] [--seed N]\ntargets: ${TARGETS.map(({ name }) => name).join(', ')}\n`,
  )
  process.exitCode = 2
} else {
  for (const target of chosen) if (!(await fuzz(target, (seconds * 1000) / chosen.length))) process.exitCode = 1
}

/** Tries rounds of inputs, each with the next seed, until the time is over. @returns whether nothing was found */
async function fuzz(target: Target, milliseconds: number): Promise<boolean> {
  const property = fc.asyncProperty(target.inputs, async (input) => target.check(input))
  const end = performance.now() + milliseconds
  let tried = 0
  let round = seed
  for (; performance.now() < end; round++) {
    const result = await fc.check(property, { numRuns: Math.ceil(target.runs / ROUNDS), seed: round })
    tried += result.numRuns
    if (result.counterexample === null) continue
    const [input] = result.counterexample
    process.stdout.write(`${target.name}: ${tried} inputs, FOUND with seed ${round}\n  ${asciiJson(input)}\n`)
    process.stdout.write(
      `  ${String(result.errorInstance).split('\n').join('\n  ')}\n  kept in ${keepInput(target.name, input)}\n`,
    )
    return false
  }
  process.stdout.write(`${target.name}: ${tried} inputs, seeds ${seed} to ${round - 1}\n`)
  return true
}
