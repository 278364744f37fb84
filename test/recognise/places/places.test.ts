import { describe, expect, test } from 'vitest'
import { namesIn, relationsIn } from './found.js'

function holds(cases: Record<string, string>): void {
  test.each(Object.entries(cases))('%s', (text, expected) => {
    expect(namesIn(text)).toBe(expected)
  })
}

describe('places by the words around them', () => {
  holds({
    'Two people died in Kharkiv overnight.': 'Kharkiv',
    'Shells landed near Sarmin and Taftanaz.': 'Sarmin; Taftanaz',
    'The convoy left Goma for Bukavu on Monday.': 'Goma; Bukavu',
    'Residents fled Khan Younis, Rafah and Deir al-Balah.': 'Khan Younis; Rafah; Deir al-Balah',
    'Fighters seized Tal Afar from the army.': 'Tal Afar',
    'KABUL, Afghanistan (Jan. 10) - A bomb went off.': 'KABUL; Afghanistan',
    'The road runs from Benghazi to Derna.': 'Benghazi; Derna',
    'He was born in Nice and lives in Reading, England.': 'Nice; Reading; England',
  })
})

describe('a capital or country that acts is a place', () => {
  holds({
    'Damascus said the talks had failed.': 'Damascus',
    'Washington urged restraint.': 'Washington',
    'Moscow and Kyiv traded blame.': 'Moscow; Kyiv',
    'The US has pressed both sides.': 'US',
    'He spoke of the interests of the US.': 'US',
  })
})

describe('adjectives are no places', () => {
  holds({
    'Syrian troops met Turkish officers.': '',
    'US soldiers and UK officials met.': '',
    'US and Iraqi forces took part.': '',
    'US-Syria ties have warmed.': '',
    'The US-led coalition said so.': '',
    'A drone crossed the Iraq-Syria border.': 'Iraq; Syria',
    'The London-based group said so.': 'London',
    'It is an Iran-backed militia.': '',
  })
})

describe('names of persons are no places', () => {
  holds({
    'Paris Hilton arrived.': '',
    'Charles Lister said the raid failed. Lister added that it was late.': '',
    'Michael Jordan spoke. He met Jordan in Jordan.': 'Jordan; Jordan',
    'J. Washington said so.': '',
    'Israel Katz, the minister, said so.': '',
  })
})

describe('names of organisations and agreements are no places', () => {
  holds({
    'The Washington Post reported it.': '',
    'He studied at the University of Arizona in Tucson.': 'Tucson',
    'She works at the London School of Economics.': '',
    'The Minsk agreements failed.': '',
    'Fighters of the Islamic State of Iraq and the Levant fled.': '',
    'The Bank of England raised rates.': '',
    'The Paris Agreement was signed.': '',
    'Vietnam War veterans met in Hanoi.': 'Hanoi',
  })
})

describe('words that are towns too', () => {
  holds({
    'Police said the mobile phone was found.': '',
    'Most of the men were reading. Of these, two fled.': '',
    'March was quiet. May was not.': '',
    'Hit by shells, the house burned.': '',
    'The town of Hit lies on the Euphrates.': 'Hit; Euphrates',
    'They live in Mobile, Alabama.': 'Mobile; Alabama',
  })
})

describe('places that no gazetteer holds', () => {
  holds({
    'Soldiers entered the village of Qarat al-Bir at dawn.': 'Qarat al-Bir',
    'The villages of Umm Zarqa, Tel Bishri and Khirbat Sond were shelled.': 'Umm Zarqa; Tel Bishri; Khirbat Sond',
    'A drone hit a town called Baranovo.': 'Baranovo',
    'Guards left the Sednaya prison.': 'Sednaya prison',
    'Planes bombed the Zorvan military airport.': 'Zorvan military airport',
    'Units trained in Exercise Bright Moon.': '',
  })
})

describe('precision and relation', () => {
  test.each([
    ['Two men were killed near Palmyra.', 'Palmyra near/near'],
    ['A base north of Homs was hit.', 'Homs near/north-of'],
    ['They hid in the Hama countryside.', 'Hama near/countryside-of'],
    ['They hid in the countryside of Hama.', 'Hama near/countryside-of'],
    ['A mine went off on the road between Homs and Palmyra.', 'Homs near/between; Palmyra near/between'],
    ['Talks between Damascus and Ankara went on.', 'Damascus exact; Ankara exact'],
    ['Families returned to Mosul from Erbil.', 'Mosul exact/to; Erbil exact/from'],
    ['A blast shook Idlib province.', 'Idlib admin'],
    ['He was seen outside Baghdad.', 'Baghdad near/outside'],
    ['The war in Sudan goes on.', 'Sudan country'],
  ])('%s', (text, expected) => {
    expect(relationsIn(text)).toBe(expected)
  })
})

describe('names that no gazetteer holds', () => {
  holds({
    'Gunmen burned Wadi Zerqan, a village in Syria.': 'Wadi Zerqan; Syria',
    'He met Karim Zerqan, a village elder.': '',
    'They took the village of Umm Qirtas. Umm Qirtas lies near the road.': 'Umm Qirtas; Umm Qirtas',
    'Troops left the villages of Umm Qirtas and Kafr Zerqan. Later they sent help to Kafr Zerqan.':
      'Umm Qirtas; Kafr Zerqan; Kafr Zerqan',
    'They took the village of Umm Qirtas. The Umm Qirtas Brigade replied.': 'Umm Qirtas',
    'They seized the border post of Zerqan.': 'Zerqan',
    'He took the post of Deputy Envoy.': '',
  })
})

describe('date lines', () => {
  holds({
    'GOMA, Democratic Republic of Congo, 19 May 2023 - Fighting went on.': 'GOMA; Democratic Republic of Congo',
    'MOPTI, Mali, 3 May - Shots were heard.': 'MOPTI; Mali',
  })
})

describe('inside the names of others', () => {
  holds({
    "The Darfur Doctors' League counted the dead.": '',
    "The Aleppo Women's League met.": '',
    'Mango, a town in northern Togo, was hit.': 'Mango; Togo',
  })
})
