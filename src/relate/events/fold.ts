/** Triggers of one sentence that tell one happening: the foiled attack goes to the word that foils it, the raid to its captures. */
import type { EventType } from '../../model/event.js'
import type { Reader } from '../../rule/reader.js'
import type { Candidate } from './candidates.js'
import { standsApart } from './clauses.js'
import { CONFLICT_TYPES, DEEDS } from './conflict-types.js'
import { foldInto, STRIKING } from './fold-into.js'

/** How far from "foiled" the plot may stand: "foiled an attempted bombing", "13 plots have been foiled". */
const PLOT_REACH = 9

/** "attacked the village, shooting dead 11 farmers and burning houses": what they did there is told by participles. */
export function foldChain(candidates: readonly Candidate[], reader: Reader): readonly Candidate[] {
  return foldInto(candidates, (candidate) => {
    const { draft } = candidate
    if (!DEEDS.has(draft.type)) return null
    if (!/ing$/.test(reader.norm(draft.first))) return coordinateOf(candidates, candidate, reader)
    if (!/^(?:,|and|before)$/.test(reader.norm(draft.first - 1))) return null
    return (
      candidates.findLast(
        (host) =>
          DEEDS.has(host.draft.type) &&
          host.draft.last <= draft.first - 1 &&
          !/ing$/.test(reader.norm(host.draft.first)) &&
          !host.plural &&
          !host.purpose &&
          draft.first - host.draft.last <= CHAIN_REACH,
      ) ?? null
    )
  })
}

/** "had stormed the house, shot two men and looted the shop": verbs of one subject, unless a day or a place tells them apart. */
function coordinateOf(candidates: readonly Candidate[], candidate: Candidate, reader: Reader): Candidate | null {
  const { draft } = candidate
  if (!/^(?:,|and|then)$/.test(reader.norm(draft.first - 1)) || !isPast(reader, draft.first)) return null
  const host = candidates.findLast(
    (other) =>
      other !== candidate &&
      DEEDS.has(other.draft.type) &&
      other.draft.last < draft.first &&
      draft.first - other.draft.last <= CHAIN_REACH,
  )
  if (host === undefined || !isPast(reader, host.draft.first) || host.draft.status !== draft.status) return null
  if (candidate.ownPlace && draft.places.some((place) => !host.draft.places.includes(place)) && host.ownPlace) return null
  if (haveOtherTargets(host, candidate)) return null
  if (host.ownDate && candidate.ownDate && host.draft.date !== draft.date) return null
  for (let at = host.draft.last; at < draft.first - 1; at++)
    if (reader.isMark(at, ';:“”"') || /^(?:who|which|that|when|while|after|before|but|said|where)$/.test(reader.norm(at)))
      return null
  return host
}

/** Whether both tell to whom it was done, and to no one in common. */
function haveOtherTargets(one: Candidate, other: Candidate): boolean {
  const [mine, theirs] = [one, other].map(({ draft }) =>
    draft.actors.filter(({ role }) => role === 'target' || role === 'victim'),
  )
  if (mine === undefined || theirs === undefined || mine.length === 0 || theirs.length === 0) return false
  return !theirs.some(({ actor }) => mine.some((target) => target.actor === actor))
}

function isPast(reader: Reader, verb: number): boolean {
  return reader.hits(verb).some(({ kind, form }) => kind === 'trigger' && (form === 'past' || form === 'participle'))
}

/** How far behind the attack its participles may stand. */
const CHAIN_REACH = 30

/** What can be foiled; an arrest beside it is an event of its own. */
const PLOTTED: ReadonlySet<EventType> = new Set<EventType>([
  'attack',
  'explosion',
  'violence-against-civilians',
  'battle',
  'foiled-plot',
])

/** "foiled an attempted bombing", "preempted several attacks": the plot is the event that was foiled. */
export function foldPlots(candidates: readonly Candidate[], reader: Reader): readonly Candidate[] {
  const hosts = candidates.filter(isFoiled)
  if (hosts.length === 0) return candidates
  return foldInto(candidates, (candidate) => {
    if (hosts.includes(candidate) || !PLOTTED.has(candidate.draft.type)) return null
    return hosts.find((host) => gapOf(host, candidate) <= PLOT_REACH && !standsBeside(reader, candidate, host)) ?? null
    // "13 plots have been foiled": their number makes them an event of its own.
  }).map((host) =>
    isFoiled(host) && (host.draft.counts.length > 0 || host.draft.mentions.length > 0) ? { ...host, standing: true } : host,
  )
}

/** "the murder of a broadcaster, and a bomb scare": another clause. */
function standsBeside(reader: Reader, one: Candidate, other: Candidate): boolean {
  const [from, to] =
    one.draft.first < other.draft.first ? [one.draft.last, other.draft.first] : [other.draft.last, one.draft.first]
  for (let at = from; at < to - 1; at++)
    if (reader.isMark(at, ';') || (reader.isMark(at, ',') && /^(?:and|while|but)$/.test(reader.norm(at + 1)))) return true
  return false
}

function isFoiled({ draft }: Candidate): boolean {
  return draft.type === 'foiled-plot' && draft.status === 'foiled'
}

/** "captured a leader during an operation", "raided a house and arrested four": a raid with captures is an arrest. */
export function foldRaids(candidates: readonly Candidate[], reader: Reader): readonly Candidate[] {
  const hosts = candidates.filter(({ draft }) => draft.type === 'arrest' && draft.status === 'occurred')
  if (hosts.length === 0) return candidates
  return foldInto(candidates, (candidate) => {
    if (candidate.draft.type !== 'operation' || candidate.plural || candidate.draft.status !== 'occurred') return null
    // Who is on patrol raids nobody.
    if (candidate.draft.casualties.length > 0 || candidate.head === 'patrol') return null
    return hosts.find((host) => gapOf(host, candidate) <= RAID_REACH && !standsApart(reader, host, candidate)) ?? null
  })
}

/** How far from "arrested" the raid may stand. */
const RAID_REACH = 24

function gapOf(one: Candidate, other: Candidate): number {
  return Math.max(one.draft.first - other.draft.last, other.draft.first - one.draft.last)
}

const LAUNCHED = /^(?:fired|launched|dropped|shot|lobbed|hurled|thrown|planted)$/
const MISSILE =
  /^(?:missiles?|rockets?|drones?|shells?|bombs?|mortars?|projectiles?|torpedo(?:es)?|grenades?|mines?|rounds|device)$/
/** How far behind "fired" the missile may strike. */
const FLIGHT = 14

/** "a missile fired by X struck a ship": that it was fired describes it, the blow is what is told. */
export function foldFired(candidates: readonly Candidate[], reader: Reader): readonly Candidate[] {
  return foldInto(candidates, (candidate) => {
    const { first, last, type } = candidate.draft
    if (!DEEDS.has(type) || !LAUNCHED.test(reader.norm(first)) || !MISSILE.test(reader.norm(first - 1))) return null
    const blow = candidates.find(({ draft }) => draft.first >= last && draft.first - last <= FLIGHT && DEEDS.has(draft.type))
    if (blow === undefined) return null
    for (let at = last; at < blow.draft.first; at++)
      if (reader.isMark(at, ',;:') || /^(?:and|that|which|when|while|after)$/.test(reader.norm(at))) return null
    return /^(?:hit|strike|struck|slam|land|explode|detonate|kill|crash|fall|destroy|damage|sink|wound|injure|tear|rip)/.test(
      blow.lemma,
    )
      ? blow
      : null
  })
}

/** What a bomb does: behind its noun it tells no other explosion. */
const GOING_OFF = /^(?:explode|detonate|go|blow|erupt)$/

/** "killed or captured", "attacks targeting the army": two words of one happening. */
export function foldAlternatives(candidates: readonly Candidate[], isOr: (token: number) => boolean): readonly Candidate[] {
  return foldInto(candidates, (candidate) => {
    if (STRIKING.test(candidate.head) && CONFLICT_TYPES.has(candidate.draft.type)) {
      const host = candidates.find(
        ({ draft }) =>
          CONFLICT_TYPES.has(draft.type) && candidate.draft.first - draft.last >= 0 && candidate.draft.first - draft.last <= 1,
      )
      if (host !== undefined) return host
    }
    // "a car bomb exploded", "the mine that went off"
    if (GOING_OFF.test(candidate.head) && candidate.draft.type === 'explosion') {
      const host = candidates.find(
        ({ draft, plural }) =>
          draft.type === 'explosion' &&
          !plural &&
          candidate.draft.first - draft.last >= 0 &&
          candidate.draft.first - draft.last <= 2,
      )
      if (host !== undefined) return host
    }
    if (!isOr(candidate.draft.first - 1)) return null
    return candidates.find(({ draft }) => draft.last === candidate.draft.first - 1) ?? null
  })
}
