/**
 * Triggers of one sentence that tell one happening: the word of harm goes to the happening that did the harm, the foiled
 * attack to the word that foils it.
 */
import type { EventType } from '../../model/event.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import type { EventDraft } from '../draft.js'
import type { Candidate } from './candidates.js'
import { standsApart } from './clauses.js'
import { CONFLICT_TYPES } from './conflict-types.js'

/** How far a word of harm may stand from the happening that did the harm. */
const HARM_REACH = 45
/** How far from "foiled" the plot may stand: "foiled an attempted bombing", "13 plots have been foiled". */
const PLOT_REACH = 9

/** "an air raid killed …", "killed in an ambush": one happening, not two. */
export function foldHarm(candidates: readonly Candidate[], reader: Reader): Candidate[] {
  const hosts = candidates.filter(
    (candidate) =>
      !candidate.isHarm &&
      !candidate.purpose &&
      CONFLICT_TYPES.has(candidate.draft.type) &&
      candidate.draft.type !== 'foiled-plot' &&
      candidate.draft.type !== 'arrest' &&
      !isMeansOf(reader, candidate) &&
      !isRelief(candidate),
  )
  if (hosts.length === 0) return [...candidates]
  return foldInto(candidates, (candidate) => (candidate.isHarm ? nearest(hosts, candidate, reader) : null))
}

/** "killed by gunfire": how, not when. */
function isMeansOf(reader: Reader, { draft, head }: Candidate): boolean {
  return (
    /^(?:gunfire|fire|crossfire)$/.test(head) &&
    draft.type === 'battle' &&
    /^(?:by|from|with)$/.test(reader.norm(draft.first - 1))
  )
}

/** "were wounded and airlifted": who brings the wounded away harms nobody. */
function isRelief({ draft, lemma }: Candidate): boolean {
  return draft.type === 'operation' && /^(?:airlift|evacuat|medevac|medical|rescu|search and rescue)/.test(lemma)
}

/** "attacked the village, shooting dead 11 farmers and burning houses": what they did there is told by participles. */
export function foldChain(candidates: readonly Candidate[], reader: Reader): Candidate[] {
  return foldInto(candidates, (candidate) => {
    const { draft } = candidate
    if (!DEEDS.has(draft.type) || !/ing$/.test(reader.norm(draft.first))) return null
    if (!/^(?:,|and)$/.test(reader.norm(draft.first - 1))) return null
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

const DEEDS: ReadonlySet<EventType> = new Set<EventType>(['attack', 'explosion', 'violence-against-civilians', 'battle'])
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
export function foldPlots(candidates: readonly Candidate[]): Candidate[] {
  const hosts = candidates.filter(isFoiled)
  if (hosts.length === 0) return [...candidates]
  return foldInto(candidates, (candidate) => {
    if (hosts.includes(candidate) || !PLOTTED.has(candidate.draft.type)) return null
    return hosts.find((host) => gapOf(host, candidate) <= PLOT_REACH) ?? null
    // "13 plots have been foiled": their number makes them an event of its own.
  }).map((host) =>
    isFoiled(host) && (host.draft.counts.length > 0 || host.draft.mentions.length > 0) ? { ...host, standing: true } : host,
  )
}

function isFoiled({ draft }: Candidate): boolean {
  return draft.type === 'foiled-plot' && draft.status === 'foiled'
}

/** "captured a leader during an operation", "raided a house and arrested four": a raid with captures is an arrest. */
export function foldRaids(candidates: readonly Candidate[], reader: Reader): Candidate[] {
  const hosts = candidates.filter(({ draft }) => draft.type === 'arrest' && draft.status === 'occurred')
  if (hosts.length === 0) return [...candidates]
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

/** Verbs of what a strike or blast does: behind its noun they tell no other. */
const STRIKING = /^(?:target|hit|strike|destroy|damage|rock|rip|tear|level|flatten|devastate|shake)$/

/** What a bomb does: behind its noun it tells no other explosion. */
const GOING_OFF = /^(?:explode|detonate|go|blow|erupt)$/

/** "killed or captured", "attacks targeting the army": two words of one happening. */
export function foldAlternatives(candidates: readonly Candidate[], isOr: (token: number) => boolean): Candidate[] {
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

const REPELLING = /^(?:repel|repulse|beat|fight|fend|foil|ward|withstand|resist)$/
/** How far behind "repelled" the attack may stand. */
const REPELLED_REACH = 5

/** "repelled a counter-attack by X": the attack is the one that was repelled, and X whom it was repelled from. */
export function foldRepelled(candidates: readonly Candidate[]): Candidate[] {
  const hosts = candidates.filter(({ draft, head }) => draft.type === 'battle' && REPELLING.test(head))
  if (hosts.length === 0) return [...candidates]
  const attackers = candidates.map((candidate) => {
    const host = hostOf(candidate)
    if (host === null) return candidate
    const actors = candidate.draft.actors.map(
      ({ actor, role }) => ({ actor, role: role === 'perpetrator' ? 'target' : role }) as const,
    )
    return { ...candidate, draft: { ...candidate.draft, actors } }
  })
  function hostOf({ draft }: Candidate): Candidate | null {
    if (!DEEDS.has(draft.type)) return null
    return hosts.find((host) => draft.first >= host.draft.last && draft.first - host.draft.last <= REPELLED_REACH) ?? null
  }
  return foldInto(attackers, hostOf)
}

/** How far before an apposition the happening it speaks of may be told. */
const APPOSED_REACH = 30

/** "killed 19 in two raids, in the latest attack blamed on X": an apposition tells of what the sentence told. */
export function foldApposed(candidates: readonly Candidate[], reader: Reader): Candidate[] {
  return foldInto(candidates, (candidate) => {
    const { draft } = candidate
    if (!DEEDS.has(draft.type) || !isApposed(reader, draft.first)) return null
    return (
      candidates.find(
        (host) =>
          host !== candidate &&
          (DEEDS.has(host.draft.type) || host.draft.type === 'operation') &&
          host.draft.last < draft.first &&
          draft.first - host.draft.last <= APPOSED_REACH,
      ) ?? null
    )
  })
}

/** ", in the latest", ", the third", ", one of the deadliest": words that rank a happening. */
function isApposed(reader: Reader, first: number): boolean {
  let ranked = false
  for (let at = first - 1; at >= first - RANK_REACH; at--) {
    const word = reader.norm(at)
    if (/^(?:latest|second|third|fourth|fifth|deadliest|worst|bloodiest|biggest|largest|first)$/.test(word)) ranked = true
    else if (reader.isMark(at, ',')) return ranked
    else if (/^(?:after|before|since|following|than)$/.test(word)) return false
    else if (reader.has(at, Shape.punctuation) && !reader.has(at, Shape.dash)) return false
  }
  return false
}
const RANK_REACH = 9

function foldInto(candidates: readonly Candidate[], hostOf: (candidate: Candidate) => Candidate | null): Candidate[] {
  const kept: Candidate[] = []
  const parts = new Map<Candidate, Candidate[]>()
  for (const candidate of candidates) {
    const host = hostOf(candidate)
    if (host === null || host === candidate) kept.push(candidate)
    else parts.set(host, [...(parts.get(host) ?? []), candidate])
  }
  return kept.map((host) => (parts.get(host) ?? []).reduce(joined, host))
}

function nearest(hosts: readonly Candidate[], harm: Candidate, reader: Reader): Candidate | null {
  let best: Candidate | null = null
  let cost = Number.POSITIVE_INFINITY
  for (const host of hosts) {
    // Of many fights only those are meant in which the harm was done.
    if (host.plural && !isIn(reader, harm, host) && !isDoneBy(reader, harm, host)) continue
    if (host.draft.type === 'battle' && !isFoughtIn(reader, harm, host)) continue
    // "killed two soldiers and a guide in an attack": the harm was done in it, whatever stands between.
    if (!isIn(reader, harm, host) && standsApart(reader, host, harm)) continue
    const gap = Math.abs(host.draft.first - harm.draft.first)
    if (gap > HARM_REACH) continue
    if (OCCASIONS.has(host.draft.type) && !isKilledAt(harm, host)) continue
    if (isWhatTheySuffered(reader, harm, host)) continue
    // "a bombing at a rally killed 149": what kills comes before what people were at.
    const beside = (OCCASIONS.has(host.draft.type) || host.draft.type === 'operation') && !isIn(reader, harm, host)
    const rank = beside ? HARM_REACH : 0
    if (best === null || gap + rank < cost) {
      best = host
      cost = gap + rank
    }
  }
  return best
}

/** Where people are or what becomes of them, rather than what harms them. */
const OCCASIONS: ReadonlySet<EventType> = new Set<EventType>(['protest', 'displacement'])

/**
 * "police shot dead two at a march": what forces of the state do to a crowd is of the protest; who flees is not who was killed, and
 * an armed group that murders people at a vigil does not police it.
 */
function isKilledAt({ draft }: Candidate, host: Candidate): boolean {
  if (host.draft.type === 'displacement') return false
  return !UNPOLICED.test(host.lemma) || draft.actors.every(({ role }) => role !== 'perpetrator')
}
/** Gatherings that nobody polices. */
const UNPOLICED = /\b(?:vigil|prayers?|sermon|procession|wedding|funeral|mass)\b/

/** "air strikes killed 13", "answered with air strikes and killed 13": the many did the harm. */
function isDoneBy(reader: Reader, harm: Candidate, host: Candidate): boolean {
  if (host.draft.counts.length > 0) return false
  let at = harm.draft.first - 1
  while (/^(?:have|has|had|and|also|\w{1,20}ly)$/.test(reader.norm(at))) at--
  return at === host.draft.last - 1
}

/** "killed 33 people whom they abducted in May": what had befallen the victims before is another deed. */
function isWhatTheySuffered(reader: Reader, { draft }: Candidate, host: Candidate): boolean {
  if (host.draft.first <= draft.last || host.draft.type !== 'violence-against-civilians') return false
  for (let at = host.draft.first - 1; at >= Math.max(draft.last, host.draft.first - 5); at--)
    if (/^(?:whom|who)$/.test(reader.norm(at))) return true
  return false
}

/** "since the war began": a fight told in a clause of its own is not where the harm was done. */
function isFoughtIn(reader: Reader, harm: Candidate, host: Candidate): boolean {
  const [from, to] =
    host.draft.first < harm.draft.first ? [host.draft.last, harm.draft.first] : [harm.draft.last, host.draft.first]
  for (let at = from; at < to; at++)
    if (/^(?:since|before|until|because|although|who|whether)$/.test(reader.norm(at))) return false
  return true
}

/** "killed 40 fighters in two days of clashes": the harm was done in them. */
function isIn(reader: Reader, harm: Candidate, host: Candidate): boolean {
  for (let at = host.draft.first - 1; at >= Math.max(harm.draft.last, host.draft.first - 6); at--)
    if (/^(?:in|during|amid)$/.test(reader.norm(at))) return true
  return false
}

function joined(host: Candidate, part: Candidate): Candidate {
  const actors = [...host.draft.actors]
  for (const argument of part.draft.actors) {
    const known = actors.findIndex(({ actor }) => actor === argument.actor)
    if (known < 0) actors.push(asPartOf(host, argument))
    else if (argument.role === 'victim') actors[known] = argument
  }
  const draft: EventDraft = {
    ...host.draft,
    actors,
    casualties: [...host.draft.casualties, ...part.draft.casualties],
    counts: [...host.draft.counts, ...part.draft.counts],
    mentions: [...host.draft.mentions, part.draft.trigger],
    date: host.draft.date ?? part.draft.date,
    places: host.draft.places.length > 0 ? host.draft.places : part.draft.places,
  }
  const ownDate = host.ownDate || (host.draft.date === null && part.ownDate)
  const definite = host.definite || (part.definite && part.draft.type === 'operation')
  // "air strikes hit the port": the many are one happening.
  const plural = host.plural && !STRIKING.test(part.head)
  return { ...host, draft, definite, ownDate, plural, standing: host.standing || part.standing }
}

/** Who kills in a clash is one of its two sides. */
function asPartOf(host: Candidate, argument: EventDraft['actors'][number]): EventDraft['actors'][number] {
  return host.draft.type === 'battle' && host.plural && argument.role === 'perpetrator'
    ? { actor: argument.actor, role: 'participant' }
    : argument
}
