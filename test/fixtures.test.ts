/** What is extracted from each fixture is what its `expected.json` says; `npm run fixtures:update` rewrites those that differ. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { checkFixture } from '../src/cli/check/check-fixture.js'
import { type Fixture, findFixtures } from '../src/cli/check/fixtures.js'
import { loadFixtureValidation } from '../src/cli/validation.js'
import { createExtractor } from '../src/index.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const fixtures = findFixtures(join(ROOT, 'fixtures'))
const extractor = createExtractor()
const validate = await loadFixtureValidation()

describe('fixtures', () => {
  test.each(fixtures.map((fixture): [string, Fixture] => [fixture.name, fixture]))('%s', async (_, fixture) => {
    const { fault, changes } = await checkFixture(fixture, extractor, validate)
    expect(fault).toBeNull()
    expect(changes.map(({ kind, where, what }) => `${kind} ${where}: ${what}`)).toEqual([])
  })

  test('there are at least twelve short ones', () => {
    expect(fixtures.filter(({ name }) => !name.startsWith('seed-')).length).toBeGreaterThanOrEqual(12)
  })

  test('each seed is a fixture, byte for byte', () => {
    const bytesOf = (path: string): string => readFileSync(path).toString('hex')
    const inFixtures = fixtures
      .filter(({ name }) => name.startsWith('seed-'))
      .map(({ folder, article }) => bytesOf(join(folder, article ?? '')))
    const seeds = readdirSync(join(ROOT, 'seeds')).sort()
    expect(inFixtures).toEqual(seeds.map((name) => bytesOf(join(ROOT, 'seeds', name))))
  })
})
