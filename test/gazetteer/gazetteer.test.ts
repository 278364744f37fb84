import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Gazetteer, openGazetteer } from '../../src/gazetteer/gazetteer.js'
import { keyOf } from '../../src/gazetteer/key.js'
import { makeCharacters } from '../../src/text/characters.js'
import { tokenize } from '../../src/text/tokens.js'

const FILE = new URL('../../src/gazetteer/data/places.bin', import.meta.url)
const characters = makeCharacters()
let bytes: Buffer
let gazetteer: Gazetteer
beforeAll(() => {
  bytes = readFileSync(FILE)
  gazetteer = openGazetteer(bytes)
})

/** `Palmyra city SY 163808` for each place of a name. */
function candidates(name: string): string[] {
  const held = gazetteer.find(name, characters)
  return held === null ? [] : gazetteer.places(held).map(show)
}
const show = (place: number): string =>
  [gazetteer.name(place), gazetteer.type(place), gazetteer.country(place) ?? '-', gazetteer.geonames(place) ?? '-'].join(' ')

describe('names of the world’s conflicts', () => {
  test.each([
    ['Palmyra', 'Palmyra city SY 163808'],
    ['Tadmur', 'Palmyra city SY 163808'],
    ['Raqqa', 'Raqqa city SY 172955'],
    ['ar-Raqqah', 'Raqqa city SY 172955'],
    ['Kobani', 'Kobani city SY 172256'],
    ['Ain al-Arab', 'Kobani city SY 172256'],
    ['Deir ez-Zor', 'Deir ez-Zor city SY 170794'],
    ['Deir Ezzor', 'Deir ez-Zor city SY 170794'],
    ['Hodeidah', 'Hodeidah city YE 79415'],
    ['Bakhmut', 'Bakhmut city UA 713174'],
    ['Artemivsk', 'Bakhmut city UA 713174'],
    ['El Fasher', 'El Fasher city SD 379555'],
    ['Al-Fashir', 'El Fasher city SD 379555'],
    ['Kiev', 'Kyiv city UA 703448'],
    ['Badia', 'Syrian Desert desert SY -'],
    ['Syrian Badiya', 'Syrian Desert desert SY -'],
    ['al-Hol camp', 'Al-Hol camp camp SY -'],
    ['Al Tanf', 'Tanf base SY -'],
    ['Atma', 'Atma town SY -'],
    ['Rural Damascus', 'Rif Dimashq admin1 SY 170652'],
    ['Ninewa', 'Nineveh admin1 IQ 92877'],
    ['DRC', 'Democratic Republic of the Congo country CD 203312'],
    ['Europe', 'Europe continent - 6255148'],
    ['Washington', 'Washington city US 4140963'],
    ['White House', 'White House site US -'],
    ['Gaza', 'Gaza City city PS 281133'],
  ])('%s is %s', (name, place) => {
    expect(candidates(name)[0]).toBe(place)
  })

  test('a name that is held nowhere has no places', () => {
    expect(candidates('Qwertzuiopolis')).toEqual([])
  })

  test('the province stands behind the city of its name, and neither hides the other', () => {
    expect(candidates('Homs').slice(0, 2)).toEqual(['Homs city SY 169577', 'Homs admin1 SY 169575'])
  })

  test('words for people name no town', () => {
    for (const word of ['Libyan', 'Syrians', 'Turks']) expect(candidates(word)).toEqual([])
  })
})

test('a name is found in running text with its end', () => {
  const text = 'Fighters near al-Hol camp in north-east Syria’s Hasakah province'
  const tokens = tokenize(text, [{ start: 0, end: text.length }], characters)
  const found: string[] = []
  for (let at = 0; at < tokens.length; at++)
    gazetteer.walk(tokens, at, tokens.length, (name, end) =>
      found.push(`${text.slice(tokens.start[at], tokens.end[end - 1])}: ${gazetteer.name(gazetteer.place(name, 0))}`),
    )
  expect(found).toContain('al-Hol camp: Al-Hol camp')
  expect(found).toContain('Syria: Syria')
  expect(found).toContain('Hasakah: Hasakah')
})

test('columns tell where a place is', () => {
  const palmyra = gazetteer.places(gazetteer.find('Palmyra', characters) ?? 0)[0] as number
  expect(gazetteer.latitude(palmyra)).toBeCloseTo(34.56, 1)
  expect(gazetteer.longitude(palmyra)).toBeCloseTo(38.28, 1)
  expect(gazetteer.name(gazetteer.admin1(palmyra))).toBe('Homs')
  expect(gazetteer.population(palmyra)).toBeGreaterThan(50_000)
})

test('short forms tell what they need', () => {
  const us = gazetteer.find('US', characters) ?? 0
  expect(gazetteer.needsCapitals(us, 0)).toBe(true)
  const illinois = gazetteer.find('Ill.', characters) ?? 0
  expect(gazetteer.needsDot(illinois, 0)).toBe(true)
  expect(gazetteer.isCommonWord(gazetteer.find('Hit', characters) ?? 0)).toBe(true)
  expect(gazetteer.isPersonName(gazetteer.find('Hassan', characters) ?? 0)).toBe(true)
})

describe('by sound', () => {
  const bySound = (name: string, ...countries: string[]): string[] =>
    gazetteer.bySound(keyOf(name, characters), countries).map((place) => gazetteer.name(place))

  test.each([
    ['Tebny', 'SY', 'Al-Tibni'],
    ['Hilmend', 'AF', 'Helmand'],
    ['Naloot', 'LY', 'Nalut'],
    ['Ejdabiya', 'LY', 'Ajdabiya'],
    ['Salah Eddine', 'IQ', 'Salah al-Din'],
  ])('%s in %s is %s', (name, country, place) => {
    expect(bySound(name, country)).toContain(place)
  })

  test('stays inside the countries given', () => {
    expect(bySound('Hilmend', 'SY')).toEqual([])
  })

  test('does not stretch to another town', () => {
    expect(bySound('Karabilah', 'IQ')).not.toContain('Karbala')
  })
})

test('the file is small', () => {
  expect(bytes.length).toBeLessThan(14_000_000)
})

test('opening makes no copies and is quick', () => {
  const before = process.cpuUsage()
  for (let i = 0; i < 10; i++) openGazetteer(bytes)
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 10_000).toBeLessThan(15)
})

test('a damaged file is refused', () => {
  expect(() => openGazetteer(bytes.subarray(0, bytes.length - 8))).toThrow(/cut short/)
  expect(() => openGazetteer(new Uint8Array(100))).toThrow(/damaged/)
})
