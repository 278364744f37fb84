/** Descriptions told once with a deed and later without one: "the US soldiers" again, once US soldiers were harmed or did harm. */
import type { Reader } from '../../rule/reader.js'
import type { ActorDraft } from './draft.js'
import type { Ranked } from './settle.js'

/** More descriptions that begin alike tell nothing new. */
const MOST_ALIKE = 8

/** @param covered tokens of names, which are no descriptions */
export function laterDescriptions(reader: Reader, settled: readonly Ranked[], covered: Uint8Array): Ranked[] {
  const known = new Map<number, ActorDraft[]>()
  const taken = new Set<number>()
  for (const { draft: one, by } of settled) {
    if (!by.startsWith('actors/described/')) continue
    taken.add(one.first)
    if (one.type !== 'state-forces' || one.country === null) continue
    const hash = reader.tokens.hash[one.first] as number
    const alike = known.get(hash)
    if (alike === undefined) known.set(hash, [one])
    else if (alike.length < MOST_ALIKE && !alike.some((other) => isSame(reader, other, one.first))) alike.push(one)
  }
  const more: Ranked[] = []
  if (known.size === 0) return more
  for (let at = 0; at < reader.tokens.length; at++) {
    const alike = known.get(reader.tokens.hash[at] as number)
    if (alike === undefined || taken.has(at) || covered[at] === 1 || reader.norm(at - 1) === 'a') continue
    const one = alike.find((other) => isSame(reader, other, at))
    if (one === undefined) continue
    const last = at + one.last - one.first
    more.push({
      draft: { ...one, first: at, last, name: reader.quote(at, last) },
      by: 'actors/described/state-soldiers',
      rank: 99,
    })
  }
  return more
}

function isSame(reader: Reader, one: ActorDraft, at: number): boolean {
  if (at + one.last - one.first > reader.tokens.length) return false
  for (let i = one.first; i < one.last; i++) if (reader.norm(i) !== reader.norm(at + i - one.first)) return false
  return true
}
