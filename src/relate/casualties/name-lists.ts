/** Names in a list of people harmed: joined to one that is, or to people counted. */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import type { ActorAt } from '../mention-index.js'
import type { Harm, HarmLink } from './harm.js'

export type Place = { readonly first: number; readonly last: number }

/** "X, Y and Z were killed": names joined to a victim by commas and "and" only. */
export function coordinated(reader: Reader, victims: readonly ActorAt[], persons: readonly ActorAt[]): ActorAt[] {
  const out = new Set(victims)
  for (let grown = true; grown; ) {
    grown = false
    for (const person of persons) {
      if (out.has(person)) continue
      if (
        [...out].some(({ mention }) => isJoined(reader, mention, person.mention) || isJoined(reader, person.mention, mention))
      ) {
        out.add(person)
        grown = true
      }
    }
  }
  return [...out]
}

function isJoined(reader: Reader, a: Place, b: Place): boolean {
  const gap = b.first - a.last
  if (gap < 1 || gap > 2) return false
  for (let i = a.last; i < b.first; i++) if (!/^(?:,|and)$/.test(reader.norm(i))) return false
  return true
}

/** "Omar Haddad and two guards were killed", "killed two guards and Omar Haddad": a name in a list of people harmed. */
export function isListed(reader: Reader, harm: Harm, name: Place, counted: readonly HarmLink[]): boolean {
  const places = counted.filter(({ first, figure }) => first === harm.first && !figure.named).map(({ figure }) => figure)
  const last = behindAge(reader, name.last)
  const [next] = places.filter(({ first }) => first >= last)
  if (next !== undefined && next.first - last <= 2) {
    if (/^(?:said|told|by|of|to|from|with)$/.test(reader.norm(name.first - 1))) return false
    const joint = reader.norm(next.first - 1)
    // A comma alone may end another clause: a further member has to follow.
    if (joint === 'and') return isJoined(reader, { first: name.first, last }, next)
    return joint === ',' && next.first - last === 1 && places.some(({ first }) => first > next.last)
  }
  const before = places.findLast(({ last }) => last <= name.first)
  if (before === undefined || reader.norm(name.first - 1) !== 'and' || !isJoined(reader, before, name)) return false
  return endsPhrase(reader, name.last)
}

/** "Anna Berger, 27, and": index after the age. */
function behindAge(reader: Reader, at: number): number {
  return reader.norm(at) === ',' && reader.has(at + 1, Shape.number) && reader.norm(at + 2) === ',' ? at + 2 : at
}

/** No verb of the name's own follows: "… and Omar Haddad said". */
function endsPhrase(reader: Reader, at: number): boolean {
  return (
    reader.has(at, Shape.punctuation) ||
    /^(?:|in|on|at|near|were|was|during|after|when|while|outside|inside|as)$/.test(reader.norm(at))
  )
}
