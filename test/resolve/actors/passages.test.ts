import { describe, expect, test } from 'vitest'
import { findActors } from '../../../src/recognise/actors/index.js'
import { resolveActors } from '../../../src/resolve/actors/index.js'
import { kit, readerOf } from '../../recognise/reading.js'
import * as parties from './parties.js'
import type { Passage } from './passages.js'
import * as names from './passages.js'

/** Every actor of a text under its key or name, with its mentions' words. */
function whoIsWho({ text, published }: Passage): Record<string, string[]> {
  const reader = readerOf(text)
  const actors = resolveActors(reader, findActors(reader, kit), { published: published ?? null, dates: [] }, kit)
  return Object.fromEntries(
    actors.map(({ key, name, mentions }) => [key ?? name, mentions.map(({ start, end }) => text.slice(start, end))]),
  )
}

function missesOf(passage: Passage): string[] {
  const found = whoIsWho(passage)
  return Object.entries(passage.actors)
    .filter(([who, words]) => JSON.stringify(found[who] ?? []) !== JSON.stringify(words))
    .map(
      ([who, words]) =>
        `${who}: expected [${words.join(' | ')}], found [${(found[who] ?? []).join(' | ')}]  in ${Object.keys(found).join(', ')}`,
    )
}

const groups = { ...names, ...parties }
const all = Object.values(groups).flat()

describe.each(Object.entries(groups))('%s', (_name, passages) => {
  test.each(passages.filter(({ known }) => known !== true).map((passage) => [passage.text, passage] as const))(
    '%s',
    (_text, passage) => {
      expect(missesOf(passage)).toEqual([])
    },
  )
})

test('nine in ten passages are right; the others are listed', () => {
  const wrong = all.filter((passage) => missesOf(passage).length > 0)
  for (const passage of wrong) console.log(`known miss: ${passage.text}\n  ${missesOf(passage).join('\n  ')}`)
  // What is marked as known is wrong, and what is wrong is marked.
  expect(wrong.map(({ text }) => text)).toEqual(all.filter(({ known }) => known === true).map(({ text }) => text))
  expect(all.length).toBeGreaterThanOrEqual(120)
  expect(wrong.length / all.length).toBeLessThanOrEqual(0.1)
})
