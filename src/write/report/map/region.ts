/** The part of the world that most of the events lie in. */
import type { EventType } from '../../../model/event.js'
import type { DocumentRecord } from '../../../schema/document.js'
import type { Box } from '../data.js'
import { project, WORLD } from './mercator.js'

/** A point that stands for too much of the world to say where to look. */
const TOO_LARGE: ReadonlySet<string> = new Set(['country', 'continent'])
/** Words are spoken and people meet in capitals far from what they talk about. */
const TALK: ReadonlySet<EventType> = new Set(['statement', 'meeting'])
/** The share of points on each side that may lie outside. */
const TRIMMED = 0.08
/** With fewer points than this none is left out; with fewer events than this the places count as well. */
const FEW = 8
const PADDING = 0.15
/** No region is smaller, in units: some 400 kilometres. */
const SMALLEST = 400
const WIDE: Box = [0, 0, WORLD, WORLD * 0.75]

type Point = readonly [x: number, y: number]

/** Gathers the points of many articles. */
export class Region {
  private readonly ofEvents: Point[] = []
  private readonly ofPlaces: Point[] = []

  /** Adds the places and events of one article. */
  add({ places, events }: DocumentRecord): void {
    const points = new Map<string, Point>()
    for (const { id, type, latitude, longitude } of places)
      if (latitude !== null && longitude !== null && !TOO_LARGE.has(type)) points.set(id, project(longitude, latitude))
    this.ofPlaces.push(...points.values())
    for (const event of events) {
      const point = TALK.has(event.type) ? undefined : points.get(event.places[0] ?? '')
      if (point !== undefined) this.ofEvents.push(point)
    }
  }

  /** The region; the whole world when nothing has a place. */
  box(): Box {
    const points = this.ofEvents.length < FEW ? [...this.ofEvents, ...this.ofPlaces] : this.ofEvents
    if (points.length === 0) return WIDE
    const [left, right] = middle(points.map(([x]) => x))
    const [top, bottom] = middle(points.map(([, y]) => y))
    const least = Math.max(right - left, bottom - top, SMALLEST) / 2
    const width = Math.max(right - left, least) * (1 + 2 * PADDING)
    const height = Math.max(bottom - top, least) * (1 + 2 * PADDING)
    return [(left + right - width) / 2, (top + bottom - height) / 2, width, height].map(Math.round) as unknown as Box
  }
}

/** Between which two most of the numbers lie. */
function middle(values: readonly number[]): [number, number] {
  const sorted = [...values].sort((a, b) => a - b)
  const out = sorted.length < FEW ? 0 : Math.floor(sorted.length * TRIMMED)
  return [sorted[out] as number, sorted[sorted.length - 1 - out] as number]
}
