/** Places and located events → spots of the map: all that lies at one point is one spot. */
import type { EventRecord } from '../../../../schema/events.js'
import type { PlaceRecord } from '../../../../schema/places.js'
import { ownClaims, totalOf } from '../../../toll.js'
import { project } from '../../map/mercator.js'
import type { Article } from '../report.js'

export interface SpotEvent {
  readonly article: number
  readonly event: EventRecord
  readonly date: string | null
  /** At least so many deaths, as its article tells it; null when it tells none. */
  readonly deaths: number | null
}

export interface Spot {
  readonly name: string
  readonly type: string
  readonly country: string | null
  readonly x: number
  readonly y: number
  /** Stands for a whole country or more, so the point tells little. */
  readonly broad: boolean
  readonly articles: readonly number[]
  readonly mentions: number
  readonly events: readonly SpotEvent[]
  /** The most deaths that are told of one event here; never a sum, for several articles tell one event. */
  readonly deaths: number
}

const BROAD: ReadonlySet<string> = new Set(['country', 'continent', 'admin1', 'region', 'desert', 'river', 'water'])

interface Gathering {
  readonly place: PlaceRecord
  readonly articles: Set<number>
  mentions: number
  readonly events: SpotEvent[]
}

/** All spots, those with the most deaths first. */
export function gatherSpots(articles: readonly Article[]): Spot[] {
  const spots = new Map<string, Gathering>()
  for (const { index, record } of articles) {
    const here = new Map<string, Gathering>()
    for (const place of record.places) {
      if (place.latitude === null || place.longitude === null) continue
      const key = `${place.latitude} ${place.longitude}`
      const spot = spots.get(key) ?? { place, articles: new Set<number>(), mentions: 0, events: [] }
      spots.set(key, spot)
      spot.articles.add(index)
      spot.mentions += place.mentions.length
      here.set(place.id, spot)
    }
    for (const event of record.events) {
      const spot = event.places.map((id) => here.get(id)).find((one) => one !== undefined)
      if (spot === undefined) continue
      const date = record.dates.find(({ id }) => id === event.date)?.value ?? null
      spot.events.push({ article: index, event, date, deaths: totalOf(ownClaims(record, event, 'killed')).low })
    }
  }
  return [...spots.values()]
    .map(spotOf)
    .sort((a, b) => b.deaths - a.deaths || b.events.length - a.events.length || b.mentions - a.mentions)
}

function spotOf({ place, articles, mentions, events }: Gathering): Spot {
  const [x, y] = project(place.longitude as number, place.latitude as number)
  return {
    name: place.name,
    type: place.type,
    country: place.country,
    x,
    y,
    broad: BROAD.has(place.type),
    articles: [...articles],
    mentions,
    events,
    deaths: events.reduce((most, { deaths }) => Math.max(most, deaths ?? 0), 0),
  }
}

/** How large a spot is drawn, in pixels: its area grows with the deaths. */
export function radiusOf({ deaths, events }: Spot): number {
  if (deaths > 0) return Math.min(6 + 2.6 * Math.sqrt(deaths), 44)
  return events.length > 0 ? 6 : 4
}

/** What a spot tells, in a line. */
export function summaryOf({ deaths, events, articles }: Spot): string {
  const plural = (n: number, noun: string): string => `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`
  const parts = [
    deaths > 0 ? `${deaths.toLocaleString('en')} killed in one event` : '',
    events.length > 0 ? plural(events.length, 'event') : '',
    plural(articles.length, 'article'),
  ]
  return parts.filter((part) => part !== '').join(', ')
}
