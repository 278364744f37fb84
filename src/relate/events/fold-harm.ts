/** The word of harm goes to the happening of its sentence that did the harm. */
import type { EventType } from '../../model/event.js'
import type { Reader } from '../../rule/reader.js'
import type { Candidate } from './candidates.js'
import { standsApart } from './clauses.js'
import { CONFLICT_TYPES, DEEDS } from './conflict-types.js'
import { foldInto } from './fold-into.js'
import { isAside } from './harm-of-trigger.js'
import { inWhichBefore } from './in-which.js'
import { isOnePhrase } from './one-phrase.js'

/** How far a word of harm may stand from the happening that did the harm. */
const HARM_REACH = 45

/** "an air raid killed …", "killed in an ambush": one happening, not two. */
export function foldHarm(
  candidates: readonly Candidate[],
  reader: Reader,
  isOtherDay: (a: string, b: string) => boolean,
): readonly Candidate[] {
  const hosts = candidates.filter(
    (candidate) =>
      !candidate.isHarm &&
      !candidate.purpose &&
      CONFLICT_TYPES.has(candidate.draft.type) &&
      candidate.draft.type !== 'foiled-plot' &&
      candidate.draft.type !== 'arrest' &&
      !isMeansOf(reader, candidate) &&
      !isAside(candidate.draft.type, candidate.lemma),
  )
  if (hosts.length === 0) return candidates
  const isApart = (harm: Candidate, host: Candidate): boolean =>
    harm.ownDate && harm.draft.date !== null && host.draft.date !== null && isOtherDay(harm.draft.date, host.draft.date)
  return foldInto(candidates, (candidate) =>
    candidate.isHarm
      ? nearest(
          hosts.filter((host) => !isApart(candidate, host)),
          candidate,
          reader,
        )
      : ABDUCTION.test(candidate.head)
        ? (hosts.find((host) => host !== candidate && host.draft.type === 'attack' && isIn(reader, candidate, host)) ?? null)
        : null,
  )
}

/** "38 were killed and 12 abducted in attacks": so it is with those whom nobody harmed. */
const ABDUCTION = /^(?:abduct|kidnap)$/

/** "killed by gunfire": how, not when. */
function isMeansOf(reader: Reader, { draft, head }: Candidate): boolean {
  return (
    /^(?:gunfire|fire|crossfire)$/.test(head) &&
    draft.type === 'battle' &&
    /^(?:by|from|with)$/.test(reader.norm(draft.first - 1))
  )
}

function nearest(hosts: readonly Candidate[], harm: Candidate, reader: Reader): Candidate | null {
  let best: Candidate | null = null
  let cost = Number.POSITIVE_INFINITY
  for (const host of hosts) {
    // Of many fights only those are meant in which the harm was done.
    if (host.plural && !isIn(reader, harm, host) && !isDoneBy(reader, harm, host)) continue
    if (host.draft.type === 'battle' && !isFoughtIn(reader, harm, host)) continue
    // "killed two soldiers and a guide in an attack": the harm was done in it, whatever stands between.
    if (!isIn(reader, harm, host) && !(host.plural && isDoneBy(reader, harm, host)) && standsApart(reader, host, harm)) continue
    const gap = Math.abs(host.draft.first - harm.draft.first)
    if (gap > HARM_REACH) continue
    if (OCCASIONS.has(host.draft.type) && !isKilledAt(harm, host)) continue
    if (isWhatTheySuffered(reader, harm, host) || isInWhich(reader, harm, host)) continue
    // "a bombing at a rally killed 149": what kills comes before what people were at.
    const within = isIn(reader, harm, host)
    const beside = (OCCASIONS.has(host.draft.type) || host.draft.type === 'operation') && !within
    const rank = beside ? HARM_REACH : within && DEEDS.has(host.draft.type) ? -gap : 0
    if (best === null || gap + rank < cost) {
      best = host
      cost = gap + rank
    }
  }
  return best
}

/** How far before "in which" its word may stand, and the figure behind it. */
const WHICH_REACH = 6

/** "two weeks after an earthquake in which 3,800 were killed": the harm is of what stands right before "in which". */
function isInWhich(reader: Reader, { draft }: Candidate, host: Candidate): boolean {
  const figure = Math.min(draft.first, ...draft.casualties.map(({ first }) => first))
  const at = inWhichBefore(reader, figure, WHICH_REACH)
  return at >= 0 && (host.draft.last > at || at - host.draft.last > WHICH_REACH)
}

/** Where people are or what becomes of them, rather than what harms them. */
const OCCASIONS: ReadonlySet<EventType> = new Set<EventType>(['protest', 'displacement'])

/**
 * "police shot dead two at a march": what forces of the state do to a crowd is of the protest; who flees is not who was killed, and
 * an armed group that murders people at a vigil does not police it.
 */
function isKilledAt({ draft }: Candidate, host: Candidate): boolean {
  if (host.draft.type === 'displacement' || isOfOneGuest(draft, host)) return false
  return !UNPOLICED.test(host.lemma) || draft.actors.every(({ role }) => role !== 'perpetrator')
}
/** "a senator was shot at a rally": one person by his name or post was the aim, not the crowd. */
function isOfOneGuest({ casualties }: Candidate['draft'], host: Candidate): boolean {
  const [only, ...others] = casualties
  if (only === undefined || others.length > 0 || only.amount.high !== 1 || !/\brally\b/.test(host.lemma)) return false
  return !/protest|demonstrat|march|student|supporter|activist|man|woman|boy|girl|person|teenager/i.test(only.victims.text)
}

/** Gatherings that nobody polices. */
const UNPOLICED = /\b(?:vigil|prayers?|sermon|procession|wedding|funeral|mass)\b/

/** "air strikes killed 13", "clashes between farmers and herders have killed thousands": the many did the harm. */
function isDoneBy(reader: Reader, harm: Candidate, host: Candidate): boolean {
  if (host.draft.counts.length > 0) return false
  let at = harm.draft.first - 1
  while (/^(?:have|has|had|and|also|\w{1,20}ly)$/.test(reader.norm(at))) at--
  return at === host.draft.last - 1 || isOnePhrase(reader, host.draft.last, at + 1, PHRASE, true)
}

/** How long the phrase of the many may be. */
const PHRASE = 14

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

/** "active in conducting attacks": what somebody is given to. */
const MAKING =
  /^(?:conducting|carrying|planning|organi[sz]ing|directing|coordinating|leading|launching|preparing|preventing|stopping)$/

/** "killed 40 fighters in two days of clashes": the harm was done in them. */
function isIn(reader: Reader, harm: Candidate, host: Candidate): boolean {
  for (let at = host.draft.first - 1; at >= Math.max(harm.draft.last, host.draft.first - 6); at--) {
    // "killed 21 in operations after those attacks"
    if (/^(?:after|before|since|following|against)$/.test(reader.norm(at))) return false
    if (/^(?:in|during|amid)$/.test(reader.norm(at))) return !MAKING.test(reader.norm(at + 1))
  }
  return false
}
