import { geoMercator } from 'd3-geo'
import { describe, expect, test } from 'vitest'
import { NOTHING_GIVEN, sourceOfText } from '../../../src/read/source.js'
import type { DocumentRecord } from '../../../src/schema/document.js'
import { roomFor } from '../../../src/write/report/client/map/labels.js'
import { project, WORLD } from '../../../src/write/report/map/mercator.js'
import type { Outlines } from '../../../src/write/report/map/outlines.js'
import { countryPaths } from '../../../src/write/report/map/paths.js'
import { Region } from '../../../src/write/report/map/region.js'
import { loadParts } from '../../../src/write/report/parts.js'
import { stubRecord } from '../stub.js'

test("the projection is Mercator's, as d3-geo has it", () => {
  const [left, top] = project(-180, 84)
  const d3 = geoMercator()
    .scale(WORLD / (2 * Math.PI))
    .translate([0, 0])
  const corner = d3([-180, 84]) as [number, number]
  for (const [longitude, latitude] of [
    [0, 0],
    [38.28, 34.56],
    [-77.03, 38.9],
    [151.2, -33.87],
  ] as const) {
    const [x, y] = project(longitude, latitude)
    const [dx, dy] = d3([longitude, latitude]) as [number, number]
    expect(x - left).toBeCloseTo(dx - corner[0], 4)
    expect(y - top).toBeCloseTo(dy - corner[1], 4)
  }
})

describe('paths', () => {
  const arc = (fine: number[], coarse: number[]) => ({ box: [0, 0, 100, 100] as const, fine, coarse })
  const outlines: Outlines = {
    arcs: [
      arc([0, 0, 50, 10, 50, -10], [0, 0, 100, 0]),
      arc([100, 0, 0, 100, -100, 0, 0, -100], [100, 0, 0, 100, -100, 0, 0, -100]),
    ],
    countries: [{ name: 'A', label: [50, 50], width: 100, rings: [[0, 1]] }],
  }
  test('fine where the region is', () => {
    expect(countryPaths(outlines, [0, 0, 10, 10])[0]?.d).toBe('M0 0l50 10 50-10 0 100-100 0 0-100z')
  })
  test('coarse elsewhere', () => {
    expect(countryPaths(outlines, [5000, 5000, 10, 10])[0]?.d).toBe('M0 0l100 0 0 100-100 0 0-100z')
  })
  test('an arc backwards', () => {
    const back = { ...outlines, countries: [{ name: 'B', label: [50, 50] as const, width: 100, rings: [[~1, ~0]] }] }
    expect(countryPaths(back, [5000, 5000, 1, 1])[0]?.d).toBe('M0 0l0 100 100 0 0-100-100 0z')
  })
  test('no country is drawn across the whole map, and none is missing', () => {
    const countries = countryPaths(loadParts().outlines, [0, 0, WORLD, WORLD])
    expect(countries.length).toBeGreaterThan(230)
    expect(countries.filter(({ d }) => d === '').map(({ name }) => name)).toEqual([])
    for (const { name, d } of countries)
      for (const ring of d.split('M').slice(1)) {
        const across = [...(ring.split('l')[1] as string).matchAll(/(-?\d+)[ ]?(-?\d+)/g)].map(([, dx]) => Math.abs(Number(dx)))
        expect(Math.max(...across), name).toBeLessThan(WORLD / 2)
      }
  })
})

describe('the region', () => {
  const record = (points: readonly (readonly [number, number])[], type = 'attack'): DocumentRecord => {
    const made = stubRecord(
      sourceOfText('a.txt', `${points.map((_, i) => `@P${'abcdefghijkl'[i]}`).join(' ')} !raid`, NOTHING_GIVEN),
    )
    return {
      ...made,
      places: made.places.map((place, i) => ({ ...place, longitude: points[i]?.[0] ?? 0, latitude: points[i]?.[1] ?? 0 })),
      events: points.map((_, i) => ({
        ...(made.events[0] as DocumentRecord['events'][number]),
        id: `e${i + 1}`,
        type: type as 'attack',
        places: [`p${i + 1}`],
      })),
    }
  }
  test('is the world when nothing has a place', () => {
    expect(new Region().box()[2]).toBe(WORLD)
  })
  test('holds all events, and some room around one', () => {
    const region = new Region()
    region.add(record([[38.28, 34.56]]))
    const [x, y, width, height] = region.box()
    const [px, py] = project(38.28, 34.56)
    expect(px > x && px < x + width && py > y && py < y + height).toBe(true)
    expect(width).toBeGreaterThanOrEqual(200)
  })
  test('a capital where people only talk does not widen it', () => {
    const region = new Region()
    for (let i = 0; i < 4; i++)
      region.add(
        record([
          [38.28, 34.56],
          [36.3, 33.5],
        ]),
      )
    const before = region.box()
    region.add(record([[-77.03, 38.9]], 'statement'))
    expect(region.box()).toEqual(before)
  })
})

test('names do not lie over each other, nor over what is taken; those outside are left out', () => {
  const label = (text: string, x: number, y: number) => ({ text, x, y })
  const all = [
    label('Aleppo', 50, 50),
    label('Idlib', 60, 52),
    label('Homs', 50, 90),
    label('Hama', 300, 50),
    label('Raqqa', 150, 50),
  ]
  expect(roomFor(all, 200, 200, [[140, 40, 160, 60]]).map(({ text }) => text)).toEqual(['Aleppo', 'Homs'])
})
