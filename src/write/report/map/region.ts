/** The part of the world that most of the places lie in. */
import type { DocumentRecord } from '../../../schema/document.js'
import type { Box } from '../data.js'
import { project, WORLD } from './mercator.js'

/** A point that stands for too much of the world to say where to look. */
const TOO_LARGE: ReadonlySet<string> = new Set(['country', 'continent'])
/** The share of points on each side that may lie outside: a capital far away does not make it a map of the world. */
const TRIMMED = 0.08
/** With fewer points than this none is left out. */
const FEW = 8
const PADDING = 0.15
/** No region is smaller, in units: some 400 kilometres. */
const SMALLEST = 400
const WIDE: Box = [0, 0, WORLD, WORLD * 0.75]

/** Gathers the points of many articles; what it keeps are two numbers a place. */
export class Region {
  private readonly xs: number[] = []
  private readonly ys: number[] = []

  /** Adds the places of one article; those of its events count again, for they are what it is about. */
  add({ places, events }: DocumentRecord): void {
    const located = new Set(events.flatMap((event) => event.places.slice(0, 1)))
    for (const { id, type, latitude, longitude } of places) {
      if (latitude === null || longitude === null || TOO_LARGE.has(type)) continue
      const [x, y] = project(longitude, latitude)
      for (let i = located.has(id) ? 3 : 1; i > 0; i--) {
        this.xs.push(x)
        this.ys.push(y)
      }
    }
  }

  /** The region; the whole world when nothing has a place. */
  box(): Box {
    if (this.xs.length === 0) return WIDE
    const [left, right] = middle(this.xs)
    const [top, bottom] = middle(this.ys)
    const size = Math.max(right - left, bottom - top, SMALLEST)
    const width = Math.max(right - left, size / 2) * (1 + 2 * PADDING)
    const height = Math.max(bottom - top, size / 2) * (1 + 2 * PADDING)
    return [
      Math.round((left + right - width) / 2),
      Math.round((top + bottom - height) / 2),
      Math.round(width),
      Math.round(height),
    ]
  }
}

function middle(values: readonly number[]): [number, number] {
  const sorted = [...values].sort((a, b) => a - b)
  const out = sorted.length < FEW ? 0 : Math.floor(sorted.length * TRIMMED)
  return [sorted[out] as number, sorted[sorted.length - 1 - out] as number]
}
