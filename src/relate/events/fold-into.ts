/** Several words of a sentence made one event: the host keeps its own and takes what the parts tell besides. */
import type { EventDraft } from '../draft.js'
import type { Candidate } from './candidates.js'

/** Verbs of what a strike or blast does: behind its noun they tell no other. */
export const STRIKING = /^(?:target|hit|strike|destroy|damage|rock|rip|tear|level|flatten|devastate|shake)$/

/** Folds each candidate into the host that is named for it; null or itself leaves it alone. Most sentences have nothing to fold. */
export function foldInto(
  candidates: readonly Candidate[],
  hostOf: (candidate: Candidate) => Candidate | null,
): readonly Candidate[] {
  let parts: Map<Candidate, Candidate[]> | null = null
  const folded: boolean[] = []
  for (const candidate of candidates) {
    const host = hostOf(candidate)
    folded.push(host !== null && host !== candidate)
    if (host === null || host === candidate) continue
    parts ??= new Map()
    const others = parts.get(host)
    if (others === undefined) parts.set(host, [candidate])
    else others.push(candidate)
  }
  if (parts === null) return candidates
  const out: Candidate[] = []
  for (let i = 0; i < candidates.length; i++) {
    const host = candidates[i] as Candidate
    if (folded[i] !== true) out.push((parts.get(host) ?? []).reduce(joined, host))
  }
  return out
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
