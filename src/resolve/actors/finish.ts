/** What was gathered → actors, numbered in the order of their first mention, with the actor each belongs to. */
import type { Actor, ActorMention } from '../../model/actor.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { lowerBound } from '../../text/sorted.js'
import type { Span } from '../../text/span.js'
import { SpanIndex } from '../../text/span-index.js'
import type { Entity } from './entity.js'

/** Entities → actors in order of their first mention. */
export function finish(reader: Reader, kit: Kit, entities: readonly Entity[], byKey: ReadonlyMap<string, Entity>): Actor[] {
  const ordered = entities
    .filter(({ mentions }) => mentions.length > 0)
    .map((one) => ({ one, mentions: one.mentions }))
    .sort((a, b) => firstOf(a.mentions) - firstOf(b.mentions) || lastOf(b.mentions) - lastOf(a.mentions))
  const ids = new Map(ordered.map(({ one }, i) => [one, `a${i + 1}`]))
  const bodies = bodyNames(ordered)
  return ordered.map(({ one, mentions }) => ({
    id: ids.get(one) as string,
    name: one.name,
    key: one.key,
    type: one.type,
    country: one.country,
    roles: one.roles,
    affiliation: affiliationOf(reader, kit, one, bodies, ids, byKey),
    mentions,
    by: one.by,
  }))
}

function firstOf(mentions: readonly ActorMention[]): number {
  return (mentions[0] as ActorMention).start
}
function lastOf(mentions: readonly ActorMention[]): number {
  return (mentions[0] as ActorMention).end
}

/** The name of an actor that is no person, with the actor's place in the record. */
interface BodyName extends Span {
  readonly one: Entity
  readonly rank: number
}

function bodyNames(ordered: readonly { one: Entity; mentions: readonly ActorMention[] }[]): SpanIndex<BodyName> {
  const names: BodyName[] = []
  ordered.forEach(({ one, mentions }, rank) => {
    if (one.type === 'person') return
    for (const { form, start, end } of mentions) if (form === 'name') names.push({ start, end, one, rank })
  })
  return new SpanIndex(names)
}

/** The actor named where the text says what this one belongs to; else the lexicon's parent, when the document has it. */
function affiliationOf(
  reader: Reader,
  kit: Kit,
  one: Entity,
  bodies: SpanIndex<BodyName>,
  ids: ReadonlyMap<Entity, string>,
  byKey: ReadonlyMap<string, Entity>,
): string | null {
  const span = one.affiliation
  if (span !== null) {
    let body: BodyName | null = null
    for (const name of bodies.overlapping(span)) if (name.one !== one && (body === null || name.rank < body.rank)) body = name
    if (body !== null) return ids.get(body.one) ?? null
    // "US envoy": the state's government, when the document speaks of it.
    const government = governmentAt(reader, kit, span.start)
    const found = government === null ? undefined : byKey.get(government)
    if (found !== undefined && found !== one) return ids.get(found) ?? null
  }
  const parent = one.parent === null ? undefined : byKey.get(one.parent)
  return parent === undefined || parent === one ? null : (ids.get(parent) ?? null)
}

function governmentAt(reader: Reader, kit: Kit, start: number): string | null {
  const at = lowerBound(reader.tokens.start, start)
  const hit = reader.hit(at, 'demonym') ?? reader.hit(at, 'country')
  return hit === undefined ? null : `${kit.lexicon.row(hit.kind as 'country', hit.row).key}-government`
}
