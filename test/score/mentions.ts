/** Places and actors: the mentions, and whether the mentions of one are kept together. */
import type { ActorRecord } from '../../src/schema/actors.js'
import type { PlaceRecord } from '../../src/schema/places.js'
import type { Comparison } from './comparison.js'
import { leftovers, match, overlap, type Pair, pairUp } from './matching.js'
import type { ActorTruth, PlaceTruth } from './truth.js'

interface Mention {
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly optional?: true | undefined
  /** Index of the place or actor that it stands for. */
  readonly owner: number
}

/** Degrees within which a point counts as the place. */
const NEAR = { latitude: 0.35, longitude: 0.45 }
/** Types that cover so much ground that their middle is a matter of taste. */
const WIDE = new Set(['country', 'region', 'desert', 'continent', 'admin1'])
const NEAR_WIDE = { latitude: 3, longitude: 4 }

export function scorePlaces(comparison: Comparison): void {
  const { record, truth, board, document } = comparison
  for (const [t, f] of scoreMentions('places', comparison)) {
    const one = truth.places[t] as PlaceTruth
    const other = record.places[f] as PlaceRecord
    board.share('places.country').add(one.country === other.country)
    board.share('places.type').add(one.type === other.type)
    if (one.latitude === null || one.longitude === null) continue
    const located = isLocated(one.latitude, one.longitude, one.type, other)
    board.share('places.located').add(located)
    if (!located)
      board.miss(
        'places',
        document,
        `where ${one.name} is`,
        `${one.latitude}, ${one.longitude}`,
        `${other.latitude}, ${other.longitude}`,
      )
  }
}

export function scoreActors(comparison: Comparison): void {
  const { record, truth, board, document } = comparison
  for (const [t, f] of scoreMentions('actors', comparison)) {
    const one = truth.actors[t] as ActorTruth
    const other = record.actors[f] as ActorRecord
    const right = one.type === other.type || (one.typeAlso ?? []).includes(other.type)
    board.share('actors.type').add(right)
    if (!right) board.miss('actors', document, `type of ${one.name}`, one.type, other.type)
  }
}

function isLocated(latitude: number, longitude: number, type: string, found: PlaceRecord): boolean {
  if (found.latitude === null || found.longitude === null) return false
  const south = Math.abs(latitude - found.latitude)
  const east = Math.abs(longitude - found.longitude)
  if (south < NEAR.latitude && east < NEAR.longitude) return true
  return WIDE.has(type) && south < NEAR_WIDE.latitude && east < NEAR_WIDE.longitude
}

/** Scores the mentions of one kind and returns which found place or actor is which true one. */
function scoreMentions(kind: 'places' | 'actors', { document, record, truth, board, isLive }: Comparison): Pair[] {
  const owners = truth[kind]
  const finders = record[kind]
  const wanted: Mention[] = owners.flatMap(({ mentions }, owner) => mentions.filter(isLive).map((one) => ({ ...one, owner })))
  const got: Mention[] = finders.flatMap(({ mentions }, owner) =>
    mentions
      .filter((one) => isLive(one) && (one.form ?? 'name') === 'name')
      .map(({ start, end, quote }) => ({ start, end, quote, owner })),
  )
  const matching = match(wanted, got, overlap)
  const { pairs, required, counted } = matching
  board.tally(`${kind}.mentions`).add(pairs.length, required.length, counted.length)
  const { missed, spurious } = leftovers(matching)
  const say = ({ quote, start, owner }: Mention, names: readonly { readonly name: string }[]): string =>
    `"${quote}" at ${start} for ${names[owner]?.name}`
  for (const t of missed) board.miss(kind, document, 'missed', say(wanted[t] as Mention, owners), null)
  for (const f of spurious) board.miss(kind, document, 'spurious', null, say(got[f] as Mention, finders))

  const ownerOf = (mentions: readonly Mention[], index: number): number => (mentions[index] as Mention).owner
  const trueOwners = ascending(required.map((t) => ownerOf(wanted, t)))
  const foundOwners = ascending(counted.map((f) => ownerOf(got, f)))
  const shared = new Map<string, number>()
  for (const [t, f] of pairs) {
    const key = `${ownerOf(wanted, t)} ${ownerOf(got, f)}`
    shared.set(key, (shared.get(key) ?? 0) + 1)
  }
  const sharedBy = (t: number, f: number): number => shared.get(`${t} ${f}`) ?? 0
  const owned = pairUp(trueOwners, foundOwners, sharedBy).map(
    ([t, f]): Pair => [trueOwners[t] as number, foundOwners[f] as number],
  )
  let right = 0
  for (const [t, f] of owned) {
    const both = sharedBy(t, f)
    const all = required.filter((index) => ownerOf(wanted, index) === t).length
    const claimed = counted.filter((index) => ownerOf(got, index) === f).length
    right += (2 * both) / (all + claimed)
  }
  board.tally(`${kind}.entities`).add(right, trueOwners.length, foundOwners.length)
  return owned
}

function ascending(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b)
}
