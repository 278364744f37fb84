/** Fixtures that have a truth, each with what is extracted from it now. */
import { existsSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Fixture, findFixtures } from '../../src/cli/check/fixtures.js'
import { extractFixture } from '../../src/cli/check/read-fixture.js'
import { createExtractor } from '../../src/index.js'
import type { DocumentRecord } from '../../src/schema/document.js'
import type { Judged } from './compare.js'
import { parseTruth, type Truth } from './truth.js'

export const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url))
export const TRUTH = 'truth.json'

/** The five articles that the project began with have names of their own. */
export function isSeed({ name }: { readonly name: string }): boolean {
  return name.startsWith('seed-')
}

/** The truth of a fixture, or null when nobody has written one. */
export function readTruth({ folder, name }: Fixture): Truth | null {
  const path = join(folder, TRUTH)
  if (!existsSync(path)) return null
  try {
    return parseTruth(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new Error(`${name}/${TRUTH} does not fit: ${(cause as Error).message}`, { cause })
  }
}

/** Extracts from every fixture below the folders that has a truth. */
export async function judgeFixtures(folders: readonly string[]): Promise<Judged[]> {
  const extractor = createExtractor()
  const judged: Judged[] = []
  for (const folder of folders)
    for (const fixture of findFixtures(folder)) {
      const truth = readTruth(fixture)
      if (truth === null) continue
      const name = fixture.name === '.' ? basename(resolve(folder)) : fixture.name
      judged.push({ name, record: (await extractFixture(fixture, extractor)) as DocumentRecord, truth })
    }
  return judged
}
