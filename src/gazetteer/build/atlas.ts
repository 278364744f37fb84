/** What the builder collects: places that can still change, found again by name and by what is near. */
import type { PlaceType } from '../../model/place.js'

export interface Draft {
  name: string
  type: PlaceType
  country: string
  /** GeoNames admin1 code, or empty. */
  admin1: string
  latitude: number | null
  longitude: number | null
  geonames: number
  population: number
  importance: number
  /** Names beside `name`; those in `main` count as the place's own. */
  readonly main: Set<string>
  readonly aliases: Set<string>
}

/** Degrees of latitude are 111 km everywhere; longitude shrinks towards the poles. */
export function kilometres(a: Pick<Draft, 'latitude' | 'longitude'>, b: Pick<Draft, 'latitude' | 'longitude'>): number {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null) return Number.POSITIVE_INFINITY
  const north = (a.latitude - b.latitude) * 111.2
  const east = (a.longitude - b.longitude) * 111.2 * Math.cos((((a.latitude + b.latitude) / 2) * Math.PI) / 180)
  return Math.hypot(north, east)
}

/** Places in cells of half a degree, for questions about the neighbourhood. */
export class Grid {
  private readonly cells = new Map<string, Draft[]>()

  constructor(drafts: Iterable<Draft> = []) {
    for (const draft of drafts) this.add(draft)
  }

  add(draft: Draft): void {
    const key = cellOf(draft, 0, 0)
    const cell = this.cells.get(key)
    if (cell === undefined) this.cells.set(key, [draft])
    else cell.push(draft)
  }

  /** Places of the same country within `radius` kilometres (under 50), nearest first. */
  near(centre: Pick<Draft, 'latitude' | 'longitude' | 'country'>, radius: number): Draft[] {
    const found: { draft: Draft; km: number }[] = []
    for (let y = -1; y <= 1; y++)
      for (let x = -1; x <= 1; x++)
        for (const draft of this.cells.get(cellOf(centre, y, x)) ?? []) {
          const km = kilometres(centre, draft)
          if (km <= radius && draft.country === centre.country) found.push({ draft, km })
        }
    return found.sort((a, b) => a.km - b.km).map(({ draft }) => draft)
  }
}

function cellOf(at: Pick<Draft, 'latitude' | 'longitude'>, y: number, x: number): string {
  return `${Math.floor((at.latitude ?? -999) * 2) + y} ${Math.floor((at.longitude ?? -999) * 2) + x}`
}
