/** A user's own tables of actors and places: every row taken is found by its name, every other is told with its line. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { HAND_COLUMNS, parseHandPlaces } from '../../../src/gazetteer/hand.js'
import { overlay } from '../../../src/gazetteer/overlay.js'
import { lazyInflector } from '../../../src/lexicon/load.js'
import { readOwnTable } from '../../../src/lexicon/own-rows.js'
import { TABLES } from '../../../src/lexicon/rows.js'
import { loadPipeline } from '../../../src/load.js'
import { Fault } from '../../../src/model/fault.js'
import { anyText, damaged, odd } from '../characters.js'
import { target } from '../target.js'

const { lexicon, gazetteer, characters } = loadPipeline().kit
const inflect = lazyInflector()
const SOURCES = new URL('../../../src/', import.meta.url)

/** Tables with the columns given: rows of the project's own, cells of any kind. */
function tableOf(columns: readonly string[], own: string): fc.Arbitrary<string> {
  const rows = readFileSync(new URL(own, SOURCES), 'utf8')
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#'))
    .slice(1)
  const cell = fc.oneof(
    fc.constantFrom('', ...rows.slice(0, 60).flatMap((row) => row.split('\t'))),
    fc.string({ maxLength: 8 }),
    odd,
    fc.constantFrom('~', '|', '~|~', '__proto__', 'constructor', '-0', '1e5', '999', '2O24', ' x ', '0'),
  )
  const row = fc.oneof(
    fc.constantFrom(...rows),
    fc.array(cell, { minLength: columns.length, maxLength: columns.length }).map((cells) => cells.join('\t')),
  )
  const table = fc
    .tuple(fc.constantFrom('', '\ufeff', '# own\n'), fc.array(row, { maxLength: 4 }), fc.constantFrom('\n', '\r\n'))
    .map(([head, body, end]) => head + [columns.join('\t'), ...body, ''].join(end))
  return fc.oneof(
    { weight: 3, arbitrary: table },
    { weight: 1, arbitrary: damaged(table, fc.oneof(anyText, fc.constantFrom('\t', '\n'))) },
  )
}

/** A bad table is told by a Fault with its name and line. */
function guarded(read: () => void): void {
  try {
    read()
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    assert.match(error.message, /^my\.tsv:/)
  }
}

export const ownActors = target({
  name: 'own-actors',
  inputs: tableOf(TABLES.actor.columns, 'lexicon/actors/monitors.tsv'),
  runs: 300,
  check: (input) =>
    guarded(() => {
      const actor = readOwnTable('actor', 'my.tsv', input, characters)
      assert.equal(lexicon.extended({ actor }, characters, inflect).count('actor') >= lexicon.count('actor'), true)
    }),
})

export const ownPlaces = target({
  name: 'own-places',
  inputs: tableOf(HAND_COLUMNS, 'gazetteer/places.tsv'),
  runs: 300,
  check: (input) =>
    guarded(() => {
      const rows = parseHandPlaces('my.tsv', input, characters)
      for (const { latitude, longitude } of rows) assert.ok(Math.abs(latitude ?? 0) <= 90 && Math.abs(longitude ?? 0) <= 180)
      if (rows.length === 0) return
      const laid = overlay(gazetteer, rows, characters)
      for (const { name } of rows) laid.find(name, characters)
    }),
})
