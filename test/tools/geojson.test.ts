/** The map of the seeds, by a validator of RFC 7946. */
import { check } from '@placemarkio/check-geojson'
import type { Feature } from 'geojson'
import { expect, test } from 'vitest'
import { placeOfEvent } from '../../src/write/event-place.js'
import { countsOf, extract, records, wordsAt } from './seeds.js'

const collection = check(extract('seeds/', '--format', 'geojson'))
const features: readonly Feature[] = collection.type === 'FeatureCollection' ? collection.features : []

/** What the pointer of a feature is made of. */
interface Properties {
  readonly kind: 'place' | 'event'
  readonly document: string
  readonly record: string
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** How many features of a kind each document has. */
function featuresOf(kind: string): Record<string, number> {
  const own = features.filter(({ properties }) => properties?.kind === kind)
  return Object.fromEntries(
    records.map(({ id }) => [id, own.filter(({ properties }) => properties?.document === id).length] as const),
  )
}

test('a feature for every place of the JSON Lines', () => {
  expect(featuresOf('place')).toEqual(countsOf('places'))
})

test('a feature for every event that has a place', () => {
  const placed = records.map(({ id, events, places }) => {
    const byId = new Map(places.map((place) => [place.id, place]))
    return [id, events.filter((event) => placeOfEvent(event, byId) !== null).length]
  })
  expect(featuresOf('event')).toEqual(Object.fromEntries(placed))
})

test('each stands where its record says, and its pointer leads to its words', () => {
  for (const { geometry, properties } of features) {
    const { document, start, end, quote, record, kind } = properties as unknown as Properties
    expect(wordsAt(document, start, end)).toBe(quote)
    if (kind !== 'place') continue
    const place = records.find(({ id }) => id === document)?.places.find(({ id }) => id === record)
    const point = place?.latitude === null ? null : { type: 'Point', coordinates: [place?.longitude, place?.latitude] }
    expect(geometry === null ? null : JSON.parse(JSON.stringify(geometry))).toEqual(point)
  }
})
