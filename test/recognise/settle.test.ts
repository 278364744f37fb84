import { expect, test } from 'vitest'
import { extract } from '../../src/index.js'

const placesIn = (text: string): string =>
  extract(text)
    .places.flatMap(({ mentions }) => mentions.map(({ quote }) => quote))
    .join('; ')

test.each([
  ["Nour al-Hadi, spokesman for Syria's Minister of Interior, denied it.", 'Syria'],
  ['Doctors at the Ariana Hotel in Kunduz treated the wounded.', 'Kunduz'],
  ['The Homs Military Council met.', ''],
  ["Moscow rejects Kyiv's terms, and Washington urged restraint.", 'Moscow; Kyiv; Washington'],
])('a place inside the name of somebody: %s', (text, expected) => {
  expect(placesIn(text)).toBe(expected)
})

test.each([
  ['Ships left Hong Kong for Sri Lanka on Monday.', 'Hong Kong; Sri Lanka'],
  ['Shells hit the village of Umm Qirtas in Syria.', 'Umm Qirtas; Syria'],
])('a place whose name sounds like a person: %s', (text, expected) => {
  expect(placesIn(text)).toBe(expected)
  const persons = extract(text).actors.filter(({ type }) => type === 'person')
  expect(persons).toEqual([])
})
