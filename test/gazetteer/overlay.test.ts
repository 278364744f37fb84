import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openGazetteer } from '../../src/gazetteer/gazetteer.js'
import { parseHandPlaces } from '../../src/gazetteer/hand.js'
import { overlay } from '../../src/gazetteer/overlay.js'
import { makeCharacters } from '../../src/text/characters.js'
import { tokenize } from '../../src/text/tokens.js'

const characters = makeCharacters()
const base = openGazetteer(readFileSync(new URL('../../src/gazetteer/data/places.bin', import.meta.url)))
const HEADER = 'name\ttype\tcountry\tadmin1\tlatitude\tlongitude\tgeonames\taliases\tsource\n'

test('own places are found beside the built-in ones', () => {
  const table = `${HEADER}Point Zero\tcrossing\tSY\tHoms\t34.10\t38.20\t\tNuqtat Sifr|PZ\tfield notes\nPalmyra\tsite\tSY\t\t34.55\t38.27\t\t\tfield notes\n`
  const gazetteer = overlay(base, parseHandPlaces('my.tsv', table, characters), characters)
  const name = gazetteer.find('Nuqtat Sifr', characters) ?? 0
  const [place] = gazetteer.places(name) as [number]
  expect(place).toBe(gazetteer.baseSize)
  expect([gazetteer.name(place), gazetteer.type(place), gazetteer.country(place)]).toEqual(['Point Zero', 'crossing', 'SY'])
  expect([gazetteer.latitude(place), gazetteer.longitude(place), gazetteer.geonames(place)]).toEqual([34.1, 38.2, null])
  expect(gazetteer.name(gazetteer.admin1(place))).toBe('Homs')
  const tokens = tokenize('Palmyra', [{ start: 0, end: 7 }], characters)
  const found: string[] = []
  gazetteer.walk(tokens, 0, 1, (handle) => found.push(gazetteer.type(gazetteer.place(handle, 0))))
  expect(found).toEqual(['city', 'site'])
  expect(gazetteer.version).not.toBe(base.version)
  expect(gazetteer.bySound('nuktat sifr', ['SY']).map((row) => gazetteer.name(row))).toContain('Point Zero')
})

test.each([
  ['Somewhere\tcastle\tSY\t\t1\t2\t\t\tx\n', /my\.tsv:2: type: "castle"/],
  ['Somewhere\ttown\tSyria\t\t1\t2\t\t\tx\n', /my\.tsv:2: country/],
  ['Somewhere\ttown\tSY\t\t95\t2\t\t\tx\n', /my\.tsv:2: latitude/],
  ['Somewhere\ttown\tSY\t\t9\t\t\t\tx\n', /my\.tsv:2: latitude and longitude/],
  ['Somewhere\ttown\tSY\t\t1\t2\t\ta b c d e f g h i j k l m n o p q\tx\n', /my\.tsv:2: a name has at most 16 words/],
  ['Somewhere\ttown\n', /my\.tsv:2: expected 9 columns/],
])('a bad row is named: %j', (row, message) => {
  expect(() => parseHandPlaces('my.tsv', HEADER + row, characters)).toThrow(message)
})
