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
