import { describe, expect, test } from 'vitest'
import { compileLexicon, type TableFiles } from '../../src/lexicon/compile/compile.js'
import { readTableFiles } from '../../src/lexicon/compile/main.js'
import type { Inflector } from '../../src/lexicon/inflect.js'
import { openLexicon, packLexicon } from '../../src/lexicon/pack.js'
import { TABLES } from '../../src/lexicon/rows.js'
import { makeCharacters } from '../../src/text/characters.js'
import { tokenize } from '../../src/text/tokens.js'

const characters = makeCharacters()
/** Stands in for the real one, which is slow to load; what it gives is tested next door. */
const inflect: Inflector = (lemma, pos) => [{ form: pos === 'verb' ? 'past' : 'plural', text: `${lemma}ed` }]
const bytesOf = (files: TableFiles) => packLexicon(compileLexicon(files, inflect, characters))

/** Tables with nothing but the given actors. */
const withActors =
  (...lines: string[]): TableFiles =>
  (spec) => [{ name: spec.path, text: [spec.columns.join('\t'), ...(spec === TABLES.actor ? lines : []), ''].join('\n') }]

test('the same tables give the same bytes', () => {
  expect(Buffer.compare(bytesOf(readTableFiles), bytesOf(readTableFiles))).toBe(0)
})

test('the version changes with any cell', () => {
  const version = (line: string) => openLexicon(bytesOf(withActors(line))).lexicon.version
  const row = 'the-north\tNorthern Guard\tarmed-group\t\tXK\t\t\t\t\t'
  expect(version(row)).toMatch(/^[0-9a-f]{12}$/)
  expect(version(row)).toBe(version(row))
  expect(version(row)).not.toBe(version(row.replace('XK', 'AL')))
})

test('what is packed is what is found', () => {
  const { lexicon } = openLexicon(bytesOf(withActors('northern-guard\tNorthern Guard\tarmed-group\t~the Guard|NG\tXK\t\t\t\t\t')))
  const tokens = tokenize('The Northern Guard', [{ start: 0, end: 18 }], characters)
  expect(lexicon.hits(tokens, 1, 3)).toMatchObject([{ kind: 'actor', row: 0, weak: false, first: 1, last: 3 }])
  expect(lexicon.hits(tokens, 2, 3)).toMatchObject([{ kind: 'actor', row: 0, weak: true }])
  expect(lexicon.row('actor', 0)).toMatchObject({ id: 'northern-guard', country: 'XK', role: '' })
  expect(lexicon.count('trigger')).toBe(0)
})

describe('faults name file and line', () => {
  test.each([
    ['too few columns', 'a\tb', 'actors:2: expected 10 columns, found 2'],
    ['an empty alternative', 'a\tAlpha\tarmed-group\tBeta||Gamma\t\t\t\t\t\t', 'actors:2: a name without letters or digits: ""'],
  ])('%s', (_case, line, message) => {
    expect(() => bytesOf(withActors(line))).toThrow(message)
  })

  test('a wrong header', () => {
    const files: TableFiles = (spec) => [
      { name: 'x.tsv', text: spec === TABLES.actor ? '# note\nid\tname\n' : `${spec.columns.join('\t')}\n` },
    ]
    expect(() => bytesOf(files)).toThrow('x.tsv:2: expected the columns id, name, type, aliases')
  })

  test('no header at all', () => {
    expect(() => bytesOf(() => [{ name: 'x.tsv', text: '# only notes\n' }])).toThrow('x.tsv: no header line')
  })
})

describe('a damaged file is told, not read', () => {
  test('of another kind', () => {
    expect(() => openLexicon(new TextEncoder().encode('not a lexicon at all, but text'))).toThrow('damaged or of another version')
  })

  test('cut short', () => {
    const bytes = bytesOf(withActors())
    expect(() => openLexicon(bytes.slice(0, bytes.length / 2))).toThrow('cut short')
    expect(() => openLexicon(bytes.slice(0, 70))).toThrow('cut short')
    expect(() => openLexicon(bytes.slice(0, 10))).toThrow('cut short')
  })
})
