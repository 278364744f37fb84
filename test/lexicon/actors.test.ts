import { describe, expect, test } from 'vitest'
import { loadLexicon } from '../../src/lexicon/load.js'
import { phrasesOf } from '../../src/lexicon/phrases.js'
import { actorProblems } from '../../src/lexicon/row-problems.js'
import { type ActorRow, TABLES } from '../../src/lexicon/rows.js'
import { SenseFlag } from '../../src/lexicon/sense.js'
import { tokenize } from '../../src/text/tokens.js'
import { type Row, rowsOf, show } from './tables.js'

const actors = rowsOf('actor')
const byId = new Map(actors.map((row) => [row.at.id as string, row]))
const actor = (row: Row) => row.at as unknown as ActorRow

describe('actors', () => {
  test('every column holds what it should', () => {
    const problems = actors.flatMap((row) => actorProblems(actor(row)).map((problem) => `${show(row)}: ${problem}`))
    expect(problems).toEqual([])
    expect(actors.length).toBeGreaterThan(4000)
  })

  test('an id stands once in all files', () => {
    expect(actors.filter((row) => byId.get(row.at.id as string) !== row).map(show)).toEqual([])
  })

  test('a parent is a row, or a body composed of a country and an institution', () => {
    const bodies = new Set(rowsOf('institution').map((row) => row.at.id))
    const keys = rowsOf('country').map((row) => row.at.key as string)
    const isComposed = (id: string) => keys.some((key) => id.startsWith(`${key}-`) && bodies.has(id.slice(key.length + 1)))
    const lost = actors.filter((row) => {
      const { parent } = actor(row)
      return parent !== '' && !byId.has(parent) && !isComposed(parent)
    })
    expect(lost.map(show)).toEqual([])
  })

  test('nobody is the parent of their own parent', () => {
    const circular = actors.filter((row) => {
      let up = byId.get(actor(row).parent)
      for (let steps = 0; up !== undefined && steps < 20; steps++) {
        if (up === row) return true
        up = byId.get(actor(up).parent)
      }
      return up !== undefined
    })
    expect(circular.map(show)).toEqual([])
  })

  test('only persons have roles, and every country is one of ours', () => {
    const codes = new Set(rowsOf('country').map((row) => row.at.code))
    expect(actors.filter((row) => row.at.country !== '' && !codes.has(row.at.country)).map(show)).toEqual([])
    expect(actors.filter((row) => row.at.role !== '' && row.at.type !== 'person').map(show)).toEqual([])
  })

  test('no name belongs to two actors without being weak for one of them', () => {
    const { lexicon, characters } = loadLexicon()
    const shared = actors.flatMap((row, index) =>
      phrasesOf('actor', TABLES.actor, row.cells)
        .filter(({ flags }) => (flags & SenseFlag.weak) === 0)
        .flatMap(({ text }) => {
          const tokens = tokenize(text, [{ start: 0, end: text.length }], characters)
          const hits = (lexicon.hits(tokens, 0, tokens.length) ?? []).filter((hit) => hit.kind === 'actor')
          return hits
            .filter((hit) => hit.last === hits[0]?.last && hit.row !== index && !hit.weak)
            .map((hit) => `${text}: ${show(row)}, ${show(actors[hit.row] as Row)}`)
        }),
    )
    expect(shared).toEqual([])
  })
})
