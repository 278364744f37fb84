/** Outlines of countries out of the TopoJSON of world-atlas, projected and simplified. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoArea, geoCentroid } from 'd3-geo'
import { feature } from 'topojson-client'
import { presimplify, quantile } from 'topojson-simplify'
import { project } from '../map/mercator.js'
import type { Outlines, Steps } from '../map/outlines.js'

type Topology = Parameters<typeof presimplify>[0]
type Geometry = { type: string; id?: string; properties: { name: string }; arcs: number[][][] | number[][] }

/** Natural Earth at 1:50 million: fine enough for a province to fill the screen. */
const ATLAS = 'world-atlas/countries-50m.json'
/** What lies outside the region looked at keeps this share of its points. */
const COARSE_SHARE = 0.1
const ANTARCTICA = '010'

/** Outlines in the map's units. */
export function makeOutlines(): Outlines {
  const topology = JSON.parse(readFileSync(createRequire(import.meta.url).resolve(ATLAS), 'utf8')) as Topology
  const weighed = presimplify(topology)
  const threshold = quantile(weighed, COARSE_SHARE)
  const arcs = (weighed.arcs as unknown as [number, number, number][][]).map((arc) => {
    const points = arc.map(([longitude, latitude]) => rounded(project(longitude, latitude)))
    const xs = points.map(([x]) => x)
    const ys = points.map(([, y]) => y)
    return {
      box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const,
      fine: steps(points),
      coarse: steps(
        points.filter((_, i) => i === 0 || i === points.length - 1 || ((arc[i] as number[])[2] as number) >= threshold),
      ),
    }
  })
  const { geometries } = (topology.objects as unknown as Record<string, { geometries: Geometry[] }>).countries as {
    geometries: Geometry[]
  }
  const countries = geometries
    .filter(({ id }) => id !== ANTARCTICA)
    .map((geometry) => {
      const rings = geometry.type === 'MultiPolygon' ? (geometry.arcs as number[][][]).flat() : (geometry.arcs as number[][])
      return { name: geometry.properties.name, ...labelOf(topology, geometry), rings }
    })
  const used = [...new Set(countries.flatMap(({ rings }) => rings.flat().map((arc) => (arc < 0 ? ~arc : arc))))].sort(
    (a, b) => a - b,
  )
  const number = new Map(used.map((arc, i) => [arc, i]))
  const renumbered = (arc: number): number => (arc < 0 ? ~(number.get(~arc) as number) : (number.get(arc) as number))
  return {
    arcs: used.map((arc) => arcs[arc] as (typeof arcs)[number]),
    countries: countries.map((country) => ({ ...country, rings: country.rings.map((ring) => ring.map(renumbered)) })),
  }
}

/** The middle of the largest part, and how wide that part is. */
function labelOf(topology: Topology, geometry: Geometry): { label: readonly [number, number]; width: number } {
  const { geometry: shape } = feature(topology, geometry as never) as unknown as {
    geometry: { type: string; coordinates: number[][][] | number[][][][] }
  }
  const parts = (shape.type === 'MultiPolygon' ? shape.coordinates : [shape.coordinates]) as number[][][][]
  const areas = parts.map((coordinates) => geoArea({ type: 'Polygon', coordinates } as never))
  const largest = parts[areas.indexOf(Math.max(...areas))] as number[][][]
  const [longitude, latitude] = geoCentroid({ type: 'Polygon', coordinates: largest } as never)
  const xs = (largest[0] as number[][]).map(([lon, lat]) => project(lon as number, lat as number)[0])
  return { label: rounded(project(longitude, latitude)), width: Math.round(Math.max(...xs) - Math.min(...xs)) }
}

function rounded([x, y]: readonly [number, number]): [number, number] {
  return [Math.round(x), Math.round(y)]
}

/** Points that fall together after rounding are one. */
function steps(points: readonly (readonly [number, number])[]): Steps {
  const flat: number[] = []
  let [x, y] = [0, 0]
  for (const [toX, toY] of points) {
    if (flat.length > 0 && toX === x && toY === y) continue
    flat.push(toX - x, toY - y)
    x = toX
    y = toY
  }
  return flat
}
