/** One actor has one key in every document, whatever it is called there. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createExtractor } from '../src/index.js'

const extractor = createExtractor()
const folder = new URL('../seeds/', import.meta.url)
const records = readdirSync(folder)
  .sort()
  .map((name) => extractor.extract(readFileSync(new URL(name, folder), 'utf8'), { path: name }))

/** The names under which an actor stands in each seed; null where it does not. */
function namesOf(key: string): (string[] | null)[] {
  return records.map(({ actors }) => {
    const held = actors.filter((actor) => actor.key === key)
    expect(held.length).toBeLessThanOrEqual(1)
    const quotes = held[0]?.mentions.filter(({ form }) => form === undefined).map(({ quote }) => quote)
    return quotes === undefined ? null : [...new Set(quotes)]
  })
}

test('the Islamic State under ISIS, ISIL, Daesh and its full name', () => {
  const names = namesOf('islamic-state')
  expect(names.every((held) => held !== null)).toBe(true)
  for (const name of ['ISIS', 'ISIL', 'Daesh', 'Islamic State']) expect(names.flat()).toContain(name)
})

test('the coalition under its several names', () => {
  const names = namesOf('global-coalition-against-isis')
  expect(names.every((held) => held !== null)).toBe(true)
  expect(new Set(names.flat()).size).toBeGreaterThanOrEqual(4)
})

test('the president under three spellings', () => {
  const names = namesOf('ahmed-al-sharaa').flat()
  for (const name of ['Ahmed al-Sharaa', 'Ahmad al-Sharaa', 'Ahmad Al Shara', 'al-Sharaa']) expect(names).toContain(name)
})
