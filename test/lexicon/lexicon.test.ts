import { describe, expect, test } from 'vitest'
import { loadLexicon } from '../../src/lexicon/load.js'
import { phrasesOf } from '../../src/lexicon/phrases.js'
import { TABLES } from '../../src/lexicon/rows.js'
import { HIT_KINDS, type HitKind } from '../../src/model/hit.js'
import { tokenize } from '../../src/text/tokens.js'
import { rowsOf, show } from './tables.js'

const { lexicon, characters } = loadLexicon()

const hitsOf = (text: string, at = 0) => {
  const tokens = tokenize(text, [{ start: 0, end: text.length }], characters)
  return lexicon.hits(tokens, at, tokens.length) ?? []
}
/** The first cells of the rows of one kind that begin a text, longest first. */
const found = (kind: HitKind, text: string) =>
  hitsOf(text)
    .filter((hit) => hit.kind === kind)
    .map((hit) => Object.values(lexicon.row(kind, hit.row))[0])

describe('every row is found by each of its names', () => {
  test.each(HIT_KINDS)('%s', (kind) => {
    const spec = TABLES[kind]
    const lost = rowsOf(kind).flatMap((row, index) =>
      phrasesOf(kind, spec, row.cells)
        .filter(({ text }) => !hitsOf(text).some((hit) => hit.kind === kind && hit.row === index))
        .map(({ text }) => `${show(row)}: ${text}`),
    )
    expect(lost).toEqual([])
  })
})

describe('folding', () => {
  test.each([
    ['Hay’at Tahrir al-Sham', 'hayat-tahrir-al-sham'],
    ['Hayʼat Tahrir al Sham', 'hayat-tahrir-al-sham'],
    ['Hayat Tahrir Al-Sham', 'hayat-tahrir-al-sham'],
    ['HAYAT TAHRIR AL-SHAM', 'hayat-tahrir-al-sham'],
    ['Boko-Haram', 'boko-haram'],
    ['Al-Shabaab', 'al-shabaab'],
    ['Shabaab', 'al-shabaab'],
    ['Isla\u00admic State', 'islamic-state'],
  ])('%s', (text, id) => {
    expect(found('actor', text)).toContain(id)
  })

  test('a leading "the" is no part of a name', () => {
    expect(hitsOf('the Islamic State', 1).some((hit) => hit.kind === 'actor')).toBe(true)
  })
})

describe('capitals', () => {
  test('an acronym is found in capitals only', () => {
    expect(found('actor', 'WHO said')).toContain('world-health-organization')
    expect(found('actor', 'who said')).not.toContain('world-health-organization')
    expect(found('title', 'PM Starmer')).toContain('PM')
    expect(found('title', 'pm')).not.toContain('PM')
  })

  test('its plural has a small s, but needs its capitals', () => {
    expect(found('weapon', 'IEDs were found')).toContain('IED')
    expect(found('weapon', 'ieds')).not.toContain('IED')
  })

  test('a proper name is not found in small letters', () => {
    expect(found('country', 'Turkey')).toContain('TR')
    expect(found('country', 'turkey')).toEqual([])
  })

  test('US-led is no Arabic article before a name', () => {
    expect(found('actor', 'US-led coalition')).toEqual(found('actor', 'U.S.-led coalition'))
  })

  test('OPEC+ is not OPEC', () => {
    expect(found('actor', 'OPEC+ agreed')).toEqual(['opec-plus', 'opec'])
    expect(found('actor', 'OPEC agreed')).toEqual(['opec'])
  })
})

test('the longest entry comes first', () => {
  const lengths = hitsOf('Islamic State of Iraq and the Levant').map((hit) => hit.last)
  expect(lengths).toEqual([...lengths].sort((a, b) => b - a))
  expect(lengths[0]).toBe(7)
})

test('an inflected word tells its form', () => {
  const form = (text: string) => hitsOf(text).find((hit) => hit.kind === 'trigger')?.form
  expect(form('kidnapped')).toBe('past')
  expect(form('withdrawn')).toBe('participle')
  expect(form('airstrikes')).toBe('plural')
})

test('a row is found by its first cell', () => {
  expect(lexicon.find('country', 'SY')?.name).toBe('Syria')
  expect(lexicon.find('actor', 'islamic-state')?.type).toBe('armed-group')
  expect(lexicon.find('actor', 'nobody')).toBeNull()
  expect(() => lexicon.row('actor', lexicon.count('actor'))).toThrow(RangeError)
})
