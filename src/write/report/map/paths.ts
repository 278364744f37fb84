/** Outlines → the paths of one page: fine where its articles look, coarse elsewhere. */
import type { Box, Country } from '../data.js'
import { WORLD } from './mercator.js'
import type { Outlines, Steps } from './outlines.js'

/** How much wider than the region fine outlines reach: whoever looks at it pans a little. */
const MARGIN = 0.5

/** The countries with their paths. */
export function countryPaths({ arcs, countries }: Outlines, region: Box): Country[] {
  const near = widened(region, MARGIN)
  const chosen = arcs.map(({ box, fine, coarse }) => pointsOf(meets(box, near) ? fine : coarse))
  return countries.map(({ name, label, width, rings }) => ({
    name,
    label,
    width,
    d: rings.map((ring) => ringPath(ring, chosen)).join(''),
  }))
}

function widened([x, y, width, height]: Box, share: number): Box {
  return [x - width * share, y - height * share, width * (1 + 2 * share), height * (1 + 2 * share)]
}

function meets([left, top, right, bottom]: readonly [number, number, number, number], [x, y, width, height]: Box): boolean {
  return left <= x + width && right >= x && top <= y + height && bottom >= y
}

type Point = readonly [x: number, y: number]

function pointsOf(steps: Steps): Point[] {
  const points: Point[] = []
  let [x, y] = [0, 0]
  for (let i = 0; i < steps.length; i += 2) {
    x += steps[i] as number
    y += steps[i + 1] as number
    points.push([x, y])
  }
  return points
}

/**
 * A ring that crosses the 180th meridian goes on beyond the map's edge instead of jumping to the other one; most of it stays
 * inside.
 */
function inOnePiece(points: readonly Point[]): Point[] {
  let turns = 0
  const joined = points.map(([x, y], i): Point => {
    const before = points[i - 1]?.[0] ?? x
    if (Math.abs(x - before) > WORLD / 2) turns += x < before ? 1 : -1
    return [x + turns * WORLD, y]
  })
  const middle = joined.reduce((sum, [x]) => sum + x, 0) / joined.length
  const shift = -Math.floor(middle / WORLD) * WORLD
  return shift === 0 ? joined : joined.map(([x, y]): Point => [x + shift, y])
}

/** `M1 2l3 4…z`; a ring whose coarse form has no area left is left out. */
function ringPath(ring: readonly number[], arcs: readonly (readonly Point[])[]): string {
  const points = inOnePiece(
    ring.flatMap((arc, i) => {
      const own = arc < 0 ? [...(arcs[~arc] as readonly Point[])].reverse() : (arcs[arc] as readonly Point[])
      // Each piece begins where the one before ended.
      return i === 0 ? own : own.slice(1)
    }),
  )
  const [first] = points
  if (first === undefined || points.length < 4) return ''
  let path = `M${first[0]} ${first[1]}l`
  let [x, y] = first
  for (const [toX, toY] of points.slice(1)) {
    if (toX === x && toY === y) continue
    path += `${path.endsWith('l') ? '' : toX - x < 0 ? '' : ' '}${toX - x}${toY - y < 0 ? '' : ' '}${toY - y}`
    x = toX
    y = toY
  }
  return `${path}z`
}
