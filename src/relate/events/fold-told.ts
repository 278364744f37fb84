/** Attacks that a sentence tells twice: as what was repelled, or in an apposition that ranks what it told. */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import type { Candidate } from './candidates.js'
import { DEEDS } from './conflict-types.js'
import { foldInto } from './fold-into.js'

const REPELLING = /^(?:repel|repulse|beat|fight|fend|foil|ward|withstand|resist)$/
/** How far behind "repelled" the attack may stand. */
const REPELLED_REACH = 5

/** "repelled a counter-attack by X": the attack is the one that was repelled, and X whom it was repelled from. */
export function foldRepelled(candidates: readonly Candidate[]): readonly Candidate[] {
  const hosts = candidates.filter(({ draft, head }) => draft.type === 'battle' && REPELLING.test(head))
  if (hosts.length === 0) return candidates
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

/** How far behind "in a separate incident," its deed may be told. */
const SET_REACH = 16

/** "In a separate incident, artillery shelled the camp": the noun only sets the scene of the deed behind it. */
export function foldScenes(candidates: readonly Candidate[], reader: Reader): readonly Candidate[] {
  return foldInto(candidates, (candidate) => {
    const { draft } = candidate
    if (!/^(?:incident|attack)$/.test(candidate.lemma) || draft.casualties.length > 0 || candidate.plural) return null
    let at = draft.first - 1
    while (/^(?:separate|similar|second|third|related|another|earlier)$/.test(reader.norm(at))) at--
    if (/^(?:a|an|the)$/.test(reader.norm(at))) at--
    if (reader.norm(at) !== 'in') return null
    return (
      candidates.find(
        (host) => DEEDS.has(host.draft.type) && host.draft.first > draft.last && host.draft.first - draft.last <= SET_REACH,
      ) ?? null
    )
  })
}

/** How far before an apposition the happening it speaks of may be told. */
const APPOSED_REACH = 30

/** "killed 19 in two raids, in the latest attack blamed on X": an apposition tells of what the sentence told. */
export function foldApposed(candidates: readonly Candidate[], reader: Reader): readonly Candidate[] {
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
