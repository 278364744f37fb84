/** Which member of one list is which of the other. */
import type { JsonObject } from './json-value.js'

export interface Match {
  readonly pairs: readonly (readonly [JsonObject, JsonObject])[]
  readonly lost: readonly JsonObject[]
  readonly added: readonly JsonObject[]
}

/** Each key in turn pairs what earlier ones left over: from "the same in every way that matters" to "the same words". */
const KEYS: readonly ((member: JsonObject) => string | null)[] = [
  (member) => JSON.stringify(member),
  (member) => joined(kindOf(member), anchorOf(member)),
  (member) => anchorOf(member),
  (member) => joined(kindOf(member), typeof member.name === 'string' ? member.name : null),
  (member) => joined(kindOf(member), quoteOf(member)),
]

/** Pairs of members, in the order of the first list, and what is left on each side. */
export function matchLists(before: readonly JsonObject[], after: readonly JsonObject[]): Match {
  const partner = new Map<JsonObject, JsonObject>()
  const taken = new Set<JsonObject>()
  for (const keyOf of KEYS) {
    const waiting = new Map<string, JsonObject[]>()
    for (const member of after) {
      const key = taken.has(member) ? null : keyOf(member)
      if (key === null) continue
      const same = waiting.get(key)
      if (same === undefined) waiting.set(key, [member])
      else same.push(member)
    }
    for (const member of before) {
      const key = partner.has(member) ? null : keyOf(member)
      const other = key === null ? undefined : waiting.get(key)?.shift()
      if (other === undefined) continue
      partner.set(member, other)
      taken.add(other)
    }
  }
  return {
    pairs: before.flatMap((member) => {
      const other = partner.get(member)
      return other === undefined ? [] : [[member, other] as const]
    }),
    lost: before.filter((member) => !partner.has(member)),
    added: after.filter((member) => !taken.has(member)),
  }
}

/** The pointer by which a member is known: its own, its mention, its trigger, or the first of its mentions. */
export function pointerOf(member: JsonObject): JsonObject | null {
  if ('quote' in member) return member
  const mentions = member.mentions
  // An event's further mentions come after its trigger.
  for (const one of [member.mention, member.trigger, Array.isArray(mentions) ? mentions[0] : undefined])
    if (typeof one === 'object' && one !== null && !Array.isArray(one)) return one as JsonObject
  return null
}

function anchorOf(member: JsonObject): string | null {
  const pointer = pointerOf(member) ?? member
  return typeof pointer.start === 'number' ? `${pointer.start}–${pointer.end}` : null
}

function quoteOf(member: JsonObject): string | null {
  const pointer = pointerOf(member)
  return typeof pointer?.quote === 'string' ? pointer.quote : null
}

function kindOf(member: JsonObject): string {
  return String(member.measure ?? member.type ?? member.kind ?? member.what ?? member.code ?? member.role ?? '')
}

function joined(kind: string, rest: string | null): string | null {
  return rest === null ? null : `${kind} ${rest}`
}
