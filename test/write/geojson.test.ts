import { check } from '@placemarkio/check-geojson'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../src/index.js'
import type { DocumentRecord } from '../../src/schema/document.js'
import { geojson } from '../../src/write/geojson.js'
import { readArticles } from '../articles.js'
import { newsText } from './texts.js'
import { codePoints, stubbed } from './written.js'

interface Feature {
  readonly type: 'Feature'
  readonly id: string
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly number[] } | null
  readonly properties: Readonly<Record<string, unknown>>
}

/** The whole output for these records. */
function written(records: readonly DocumentRecord[]): string {
  const format = geojson()
  return format.head + records.map((record, i) => format.record(record, i, '')).join('') + format.tail(records.length)
}

const features = (records: readonly DocumentRecord[]): Feature[] => JSON.parse(written(records)).features
const extractor = createExtractor()
const featuresIn = (text: string): Feature[] => features([extractor.extract(text, { path: 'news/a.txt' })])
const ofKind = (list: readonly Feature[], kind: string): Feature[] => list.filter(({ properties }) => properties.kind === kind)

test('a source that is no known actor is told in its own words', () => {
  const said = (who: string) =>
    ofKind(featuresIn(`A bomb killed 12 people in Mosul, ${who} said.`), 'event')[0]?.properties.attribution
  expect(said('a hospital doctor')).toBe('a hospital doctor')
  expect(said('the Syrian Observatory for Human Rights')).toBe('Syrian Observatory for Human Rights')
})

describe('the seeds and fixtures', async () => {
  const all = (await readArticles()).map((source) => extractor.extractSource(source))
  // A seed stands in two folders.
  const records = [...new Map(all.map((record) => [record.id, record])).values()]
  const text = written(records)
  const collection = JSON.parse(text)
  const list: Feature[] = collection.features

  test('are GeoJSON to a validator', () => {
    expect(() => check(text)).not.toThrow()
    expect(Object.keys(collection)).toEqual(['type', 'features'])
  })

  test('have a feature a place and a feature a located event', () => {
    const places = records.reduce((sum, record) => sum + record.places.length, 0)
    const events = records.reduce((sum, record) => sum + record.events.filter((event) => event.places.length > 0).length, 0)
    expect([ofKind(list, 'place').length, ofKind(list, 'event').length]).toEqual([places, events])
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
  })

  test('have points of longitude and latitude with at most five decimals, or none', () => {
    for (const { geometry } of list) {
      if (geometry === null) continue
      const [longitude, latitude, ...rest] = geometry.coordinates as [number, number]
      expect(rest).toEqual([])
      expect(Math.abs(longitude)).toBeLessThanOrEqual(180)
      expect(Math.abs(latitude)).toBeLessThanOrEqual(90)
      for (const degrees of geometry.coordinates) expect(String(degrees)).toMatch(/^-?\d{1,3}(?:\.\d{1,5})?$/)
    }
  })

  test('have flat properties, the same for every feature of a kind', () => {
    for (const kind of ['place', 'event']) {
      const [first, ...others] = ofKind(list, kind) as [Feature, ...Feature[]]
      for (const { properties } of others) expect(Object.keys(properties)).toEqual(Object.keys(first.properties))
    }
    for (const { properties } of list)
      for (const value of Object.values(properties)) expect(value === null || typeof value !== 'object').toBe(true)
  })

  test('stand a feature a line', () => {
    for (const line of text.split('\n').slice(1, -2)) expect(JSON.parse(line.replace(/,$/, '')).type).toBe('Feature')
  })

  test('are the points of the records', () => {
    for (const record of records)
      for (const { id, latitude, longitude, name } of record.places) {
        const held = list.find((feature) => feature.id === `${record.id}/${id}`)
        expect(held?.properties.name).toBe(name)
        expect(held?.geometry?.coordinates ?? null).toEqual(latitude === null ? null : [longitude, latitude])
      }
  })
})

test('no document, and documents without a place between others', () => {
  expect(features([])).toEqual([])
  const nothing = extractor.extract('Nothing to tell.')
  const one = extractor.extract('Troops left Mosul for Erbil.')
  expect(features([nothing])).toEqual([])
  expect(features([nothing, one, nothing, one]).length).toBe(2 * features([one]).length)
  for (const records of [[], [nothing], [nothing, one, nothing]]) expect(() => check(written(records))).not.toThrow()
})

test('a place that no gazetteer holds has no geometry, and its event the point of what holds it', () => {
  const list = featuresIn('Gunmen killed three people in the village of Umm Qirtas in Syria on 3 May 2025.')
  const [village, country] = ofKind(list, 'place') as [Feature, Feature]
  expect([village.geometry, village.properties.name, village.properties.within]).toEqual([null, 'Umm Qirtas', 'Syria'])
  const [event] = ofKind(list, 'event') as [Feature]
  if (event.properties.place === 'Syria') expect(event.geometry).toEqual(country.geometry)
})

test('any text: the pointer of every feature leads to its words', () => {
  fc.assert(
    fc.property(newsText, (text) => {
      for (const { properties } of features(stubbed(text).map(({ record }) => record)))
        expect(codePoints(text, Number(properties.start), Number(properties.end))).toBe(properties.quote)
    }),
  )
})

test('an event carries what a map asks for', () => {
  const [event] = ofKind(
    featuresIn('On 3 June 2025 Islamic State militants attacked a checkpoint in Mosul, killing two soldiers and an interpreter.'),
    'event',
  ) as [Feature]
  expect(event.properties).toMatchObject({
    path: 'news/a.txt',
    kind: 'event',
    status: 'occurred',
    place: 'Mosul',
    country: 'IQ',
    earliest: '2025-06-03',
    latest: '2025-06-03',
    perpetrator: 'Islamic State',
    killed_low: 3,
    killed_best: 3,
    killed_high: 3,
    killed_claims: 2,
    wounded_low: null,
    wounded_claims: 0,
    quote: 'attacked a checkpoint',
    line: 1,
  })
})
