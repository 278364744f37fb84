import { describe, expect, test } from 'vitest'
import { placeIn, placesIn, show } from '../../recognise/places/found.js'

function shown(text: string): string {
  return placesIn(text).map(show).join('; ')
}

describe('the same name in several countries', () => {
  test.each([
    ['He grew up in Paris, Texas.', 'Paris town US Texas; Texas admin1 US Texas'],
    ['Protests broke out in Paris on Sunday.', 'Paris city FR Île-de-France'],
    ['The Lebanese army entered Tripoli.', 'Tripoli city LB North Governorate'],
    ['Libyan rivals met in Tripoli.', 'Tripoli city LY Tripoli'],
    ['Rebels took Tripoli, Libya.', 'Tripoli city LY Tripoli; Libya country LY'],
    ['Georgian troops left Tbilisi. Georgia protested.', 'Tbilisi city GE Tbilisi; Georgia country GE'],
    [
      'Storms hit Alabama, Georgia and Florida.',
      'Alabama admin1 US Alabama; Georgia admin1 US Georgia; Florida admin1 US Florida',
    ],
    [
      'Votes were counted in Ohio, Utah and Washington.',
      'Ohio admin1 US Ohio; Utah admin1 US Utah; Washington admin1 US Washington',
    ],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })
})

describe('a city and its division of one name', () => {
  test.each([
    ['HOMS, Syria, 9 March 2016 - Aid reached the town.', 'Homs city SY Homs; Syria country SY'],
    ['Shells hit the Waer district of Homs.', 'Al-Waer neighbourhood SY Homs; Homs city SY Homs'],
    ['The war in Gaza went on. Strikes hit Gaza City.', 'Gaza Strip admin1 PS Gaza Strip; Gaza City city PS Gaza Strip'],
    ['In New York, the envoy called for restraint.', 'New York City city US New York'],
    [
      'Mexico sent troops. In Chilpancingo, the capital of Guerrero, two men died.',
      'Mexico country MX; Chilpancingo city MX Guerrero; Guerrero admin1 MX Guerrero',
    ],
    ['Clashes went on in Palmyra in Homs, in Syria.', 'Palmyra city SY Homs; Homs admin1 SY Homs; Syria country SY'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })
})

describe('wrong hits to guard against', () => {
  test('Atma is not in the West Bank', () => {
    expect(placeIn('A raid in Atma, Idlib, killed two.', 'Atma').country).toBe('SY')
    expect(placeIn('Camps stand near Atma on the Syrian border.', 'Atma').country).toBe('SY')
  })
  test('Badia is not in Italy', () => {
    const [place] = placesIn('Cells hide in the Badia desert of Syria.')
    expect([place?.type, place?.country]).toEqual(['desert', 'SY'])
  })
})

describe('a division and its capital of one name', () => {
  test.each([
    ['Shelling went on in Homs province.', 'Homs admin1 SY Homs'],
    ['Shelling went on in the city of Homs.', 'Homs city SY Homs'],
    ['Aleppo city was quiet.', 'Aleppo city SY Aleppo'],
    ['Planes bombed villages in Idlib.', 'Idlib admin1 SY Idlib'],
    ['Clashes spread through Aleppo and Hama provinces.', 'Aleppo admin1 SY Aleppo; Hama admin1 SY Hama'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })
})

describe('one record a place', () => {
  test('two names of one town', () => {
    const places = placesIn('Palmyra (Tadmur, central Syria) was calm. Nobody left Tadmor.')
    expect(places.map((place) => [place.name, place.mentions.length])).toEqual([
      ['Palmyra', 3],
      ['Syria', 1],
    ])
  })
  test('two spellings of one town', () => {
    const places = placesIn('Syrian troops held Deir Ezzor. Later they left Deir ez-Zor and Dayr al-Zour.')
    expect(places).toHaveLength(1)
    expect(places[0]?.mentions).toHaveLength(3)
  })
  test('two spellings of a name that no gazetteer holds', () => {
    const places = placesIn('They took the village of Kharbat Sunbul. The village of Khirbet Sunbul burned.')
    expect(places).toHaveLength(1)
  })
  test('a name and its acronym', () => {
    expect(shown('The United States agreed. Troops left the US.')).toBe('United States country US')
  })
  test('ids in order of first mention', () => {
    expect(placesIn('From Mosul to Erbil and back to Mosul.').map(({ id, name }) => `${id} ${name}`)).toEqual([
      'p1 Mosul',
      'p2 Erbil',
    ])
  })
})

describe('places that the text puts in another', () => {
  test('an unheld village lies in its district', () => {
    const place = placeIn('Soldiers entered the village of Qarat al-Bir in Homs province, Syria.', 'Qarat al-Bir')
    expect(place).toMatchObject({
      type: 'village',
      country: 'SY',
      admin1: 'Homs',
      latitude: null,
      geonames: null,
      confidence: 'low',
      within: 'p2',
    })
  })
  test('a held town names its holder', () => {
    expect(placeIn('A raid in Atma, Idlib, killed two.', 'Atma').within).toBe('p2')
  })
  test('a list is no holder', () => {
    expect(placesIn('Troops left Mosul, Kirkuk and Tikrit.').map((place) => place.within)).toEqual([null, null, null])
  })
  test('north of a town is not inside it', () => {
    expect(placeIn('The Tiyas base east of Homs was hit.', 'Homs').mentions[0]?.precision).toBe('near')
  })
})

describe('features that are called after a town', () => {
  test('a desert is a record of its own beside the town', () => {
    const places = placesIn('Cells hide in the Palmyra desert. Nobody in Palmyra slept.')
    expect(places.map(show)).toEqual(['Palmyra desert desert SY Homs', 'Palmyra city SY Homs'])
    expect(places[0]).toMatchObject({ geonames: null, confidence: 'low' })
  })
  test('a camp is no town', () => {
    expect(shown('Women left al-Hol camp in Syria.')).toBe('Al-Hol camp camp SY Hasakah; Syria country SY')
  })
})

describe('what is not known is left open', () => {
  test('a namesake in a country that the document never names', () => {
    const [place] = placesIn('Ukrainian drones hit the village of Dana in Donetsk region, Ukraine.').filter(({ name }) =>
      /dana/i.test(name),
    )
    expect(place?.country).not.toBe('SY')
  })
  test('coordinates have four decimals at most', () => {
    for (const { latitude } of placesIn('From Mosul to Erbil, from Kyiv to Lviv.'))
      expect(Math.round((latitude ?? 0) * 1e4) / 1e4).toBe(latitude)
  })
})

describe('spellings by their consonants', () => {
  test('only in a country of the document', () => {
    expect(placesIn('Syrian troops are near Taibnee.')).toMatchObject([{ country: 'SY', confidence: 'low' }])
    expect(placesIn('Peruvian troops are near Taibnee.').map(({ country }) => country)).not.toContain('SY')
  })
})

describe('confidence', () => {
  test.each([
    ['Syrian troops entered Palmyra.', 'Palmyra', 'high'],
    ['He grew up in Paris, Texas.', 'Paris', 'high'],
    ['Protests broke out in Kampala.', 'Kampala', 'high'],
  ])('%s', (text, name, confidence) => {
    expect(placeIn(text, name).confidence).toBe(confidence)
  })
})

describe('the country that an adjective says', () => {
  test.each([
    ['It happened in the Bolivian city of Copacabana.', 'Copacabana', 'BO'],
    ['It happened in the Peruvian town of Yunguyo.', 'Yunguyo', 'PE'],
    ['Shells hit the Syrian border town of Tal Abyad.', 'Tal Abyad', 'SY'],
  ])('%s', (text, name, country) => {
    const place = placesIn(text).find((found) => found.name === name)
    expect(place?.country ?? placesIn(text).map(show).join()).toBe(country)
  })
})

describe('so far from another place', () => {
  test.each([
    // The prison of that name lies in Egypt.
    [
      'The strike hit the village of Tora, about 80 km north of El Fasher in Sudan.',
      'Tora village SD; El Fasher city SD North Darfur; Sudan country SD',
    ],
    [
      'Rebels took the town of Alexandria, 20 km south of Kharkiv, in Ukraine.',
      'Alexandria town UA; Kharkiv city UA Kharkiv; Ukraine country UA',
    ],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })

  test('the country of the document is all that is known of an unheld one', () => {
    const place = placeIn('The strike hit the village of Tora, about 80 km north of El Fasher. Sudan denied it.', 'Tora')
    expect(place).toMatchObject({ latitude: null, country: 'SD', within: 'p3' })
  })
})

test('a quarter is in the country of the text, a jail in the city that is named', () => {
  expect(shown('Shells hit the Al Salam and Al Thoura neighbourhoods of El Fasher in Sudan. Egypt protested.')).toBe(
    'Al Salam neighbourhood -; Al Thoura neighbourhood SD North Darfur; El Fasher city SD North Darfur; Sudan country SD; Egypt country EG',
  )
  expect(shown('He has been in a New York jail since July.')).toBe('New York City city US New York')
})

test('an English name of a great town is its own', () => {
  expect(shown('GENEVA (9 October 2024) – The envoy spoke on Haiti.')).toBe('Geneva city CH Canton of Geneva; Haiti country HT')
  expect(shown('GENEVA, Oct. 9 - The envoy spoke on Haiti.')).toBe('Geneva city CH Canton of Geneva; Haiti country HT')
})
