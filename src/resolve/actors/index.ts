/** Mentions of actors → actors: who each is, under every name the document gives. */
import type { Actor, ActorMention } from '../../model/actor.js'
import type { DateValue } from '../../model/date.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { findAntecedent, type Named } from './antecedents.js'
import { predecessor, resolveBody } from './bodies.js'
import { describedKey } from './described-key.js'
import { attach, type Entity, entity } from './entity.js'
import { gatherEvidence } from './evidence.js'
import { chooseRow, isFallen, type Time } from './known.js'
import { findFullName, findShortName, wordsOf } from './persons.js'
import { findHolder } from './posts.js'

/** What else the document tells: when it appeared, and its dates. */
export interface ActorContext {
  /** EDTF value of the publication date, or null. */
  readonly published: string | null
  readonly dates: readonly DateValue[]
}

/** Resolves the mentions of one document. */
export function resolveActors(reader: Reader, mentions: readonly ActorMention[], context: ActorContext, kit: Kit): Actor[] {
  const evidence = gatherEvidence(reader, kit, mentions)
  const entities: Entity[] = []
  const byKey = new Map<string, Entity>()
  const byDescription = new Map<string, Entity>()
  const named: Named[] = []
  const put = (one: Entity, mention: ActorMention): void => {
    attach(one, mention)
    named.push({ mention, entity: one })
  }
  const keyed = (key: string, make: () => Entity): Entity => {
    let one = byKey.get(key)
    if (one === undefined) {
      one = make()
      byKey.set(key, one)
      entities.push(one)
    }
    return one
  }

  const later: ActorMention[] = []
  const posts: ActorMention[] = []
  for (const mention of mentions) {
    if (mention.form === 'pronoun' || (mention.form === 'nominal' && mention.by === 'actors/nominal')) continue
    const time = timeOf(mention.sentence, context)
    if (mention.by === 'actors/post') {
      posts.push(mention)
      continue
    }
    if (mention.type === 'person' && !isDescribed(mention)) {
      const words = wordsOf(reader, mention)
      if (words.length < 2 || mention.weak) {
        later.push(mention)
        continue
      }
      const row = mention.key === null ? null : kit.lexicon.find('actor', mention.key)
      const persons = entities.filter(({ type }) => type === 'person')
      let one =
        row === null
          ? findFullName(persons, words)
          : (byKey.get(row.id) ??
            findFullName(
              persons.filter(({ key }) => key === null),
              words,
            ))
      if (one === null || one === undefined) {
        one = entity({
          key: row?.id ?? null,
          name: row?.name ?? mention.name,
          type: 'person',
          country: mention.country,
          by: mention.by,
        })
        entities.push(one)
      }
      if (row !== null && one.key === null) {
        one.key = row.id
        one.name = row.name
        one.country = mention.country
      }
      if (row !== null) {
        byKey.set(row.id, one)
        one.parent = row.parent === '' ? null : row.parent
      } else if (one.key === null && mention.name.length > one.name.length) one.name = mention.name
      one.names.push(words)
      put(one, mention)
      continue
    }
    if (isDescribed(mention)) {
      const key = describedKey(reader, kit, mention)
      let one = byDescription.get(key)
      if (one === undefined) {
        one = entity({ key: null, name: mention.name, type: mention.type, country: mention.country, by: mention.by })
        byDescription.set(key, one)
        entities.push(one)
      }
      put(one, mention)
      continue
    }
    if (mention.key !== null && mention.by === 'actors/lexicon-name') {
      const row = chooseRow(reader, kit, mention, evidence, time)
      if (row === null) {
        // "government forces" of no known army of the past: the body of the state in question.
        const value = isBody(reader, mention) ? resolveBody(reader, kit, mention, evidence, time) : null
        if (value !== null)
          put(
            keyed(value.key, () => entity({ ...value, by: mention.by })),
            mention,
          )
        continue
      }
      const one = keyed(row.id, () =>
        entity({ key: row.id, name: row.name, type: row.type as Entity['type'], country: row.country || null, by: mention.by }),
      )
      one.parent = row.parent || null
      put(one, mention)
      continue
    }
    if (mention.key !== null) {
      const fallen =
        mention.type === 'government' &&
        mention.key.endsWith('-government') &&
        (isFallen(reader, mention) || isBeforeFall(reader, mention))
      const before =
        fallen && mention.country !== null
          ? predecessor(kit, mention.key.slice(0, -'-government'.length), mention.country, time)
          : null
      const key = before?.id ?? mention.key
      put(
        keyed(key, () =>
          entity({ key, name: before?.name ?? mention.name, type: mention.type, country: mention.country, by: mention.by }),
        ),
        mention,
      )
      continue
    }
    if (mention.by === 'actors/bare-body' || mention.by === 'actors/joint-body') {
      const value = resolveBody(reader, kit, mention, evidence, time)
      if (value !== null) {
        put(
          keyed(value.key, () => entity({ ...value, by: mention.by })),
          mention,
        )
        continue
      }
      if (mention.form === 'nominal') continue
    }
    const words = mention.name.toLowerCase().replace(/^the /, '')
    put(
      keyed(`name ${words}`, () =>
        entity({ key: null, name: mention.name, type: mention.type, country: mention.country, by: mention.by }),
      ),
      mention,
    )
  }

  for (const mention of later) {
    const persons = entities.filter(({ type, names }) => type === 'person' && names.length > 0)
    const words = wordsOf(reader, mention)
    const found = words.length === 0 ? null : findShortName(persons, words, mention.start)
    if (found !== null) {
      put(found, mention)
      continue
    }
    if (mention.key !== null) {
      const row = chooseRow(reader, kit, mention, evidence, timeOf(mention.sentence, context))
      if (row === null) continue
      const one = keyed(row.id, () =>
        entity({ key: row.id, name: row.name, type: row.type as Entity['type'], country: row.country || null, by: mention.by }),
      )
      one.parent = row.parent || null
      if (row.type === 'person' && one.names.length === 0) one.names.push(words)
      put(one, mention)
      continue
    }
    const one = entity({ key: null, name: mention.name, type: 'person', country: mention.country, by: mention.by })
    one.names.push(words)
    entities.push(one)
    put(one, mention)
  }

  for (const mention of posts) {
    const holder = findHolder(reader, mention, named)
    const words = mention.name.toLowerCase()
    put(
      holder ??
        keyed(`post ${words}`, () =>
          entity({ key: null, name: mention.name, type: 'person', country: mention.country, by: mention.by }),
        ),
      mention,
    )
  }

  named.sort((a, b) => a.mention.start - b.mention.start)
  for (const mention of mentions) {
    if (mention.form === 'name' || mention.by !== 'actors/nominal') continue
    const found = findAntecedent(reader, mention, named)
    if (found === null) continue
    found.mentions.push(mention)
    // What a nominal was found to mean may be the antecedent of the next pronoun.
    if (mention.form === 'nominal') insert(named, { mention, entity: found })
  }
  return finish(reader, kit, entities, byKey)
}

/** Keeps the list in reading order; what is inserted stands near where the last one stood. */
function insert(named: Named[], one: Named): void {
  let at = named.length
  while (at > 0 && (named[at - 1] as Named).mention.start > one.mention.start) at--
  named.splice(at, 0, one)
}

function isBody(reader: Reader, mention: ActorMention): boolean {
  return reader.hits(mention.first).some((hit) => hit.kind === 'institution' && hit.last === mention.last)
}

function isDescribed(mention: ActorMention): boolean {
  return mention.by === 'actors/described' || mention.by === 'actors/personnel-of'
}

/** "after the Syrian regime fell", "the fall of the Syrian government". */
function isBeforeFall(reader: Reader, mention: ActorMention): boolean {
  const after = reader.norm(mention.last)
  if (/^(?:fell|collapsed)$/.test(after)) return true
  for (let i = mention.first - 1; i > mention.first - 5 && i >= 0; i--)
    if (/^(?:fall|downfall|collapse|ouster|overthrow|toppling|toppled|overthrew|ousted|overthrown)$/.test(reader.norm(i)))
      return true
  return false
}

/** The days a sentence speaks of: its own calendar dates, else the publication's. */
function timeOf(sentence: number, context: ActorContext): Time {
  let earliest: string | null = null
  let latest: string | null = null
  for (const date of context.dates) {
    if (date.sentence !== sentence || date.earliest === null || date.latest === null) continue
    if (earliest === null || date.earliest < earliest) earliest = date.earliest
    if (latest === null || date.latest > latest) latest = date.latest
  }
  if (latest !== null) return { earliest, latest }
  const day = context.published !== null && /^\d{4}(?:-\d\d){0,2}$/.test(context.published) ? context.published : null
  return { earliest: day, latest: day }
}

/** Entities → actors in order of their first mention. */
function finish(reader: Reader, kit: Kit, entities: readonly Entity[], byKey: ReadonlyMap<string, Entity>): Actor[] {
  const ordered = entities
    .filter(({ mentions }) => mentions.length > 0)
    .map((one) => ({ one, mentions: [...one.mentions].sort((a, b) => a.start - b.start || b.end - a.end) }))
    .sort((a, b) => firstOf(a.mentions) - firstOf(b.mentions) || lastOf(b.mentions) - lastOf(a.mentions))
  const ids = new Map(ordered.map(({ one }, i) => [one, `a${i + 1}`]))
  return ordered.map(({ one, mentions }) => ({
    id: ids.get(one) as string,
    name: one.name,
    key: one.key,
    type: one.type,
    country: one.country,
    roles: one.roles,
    affiliation: affiliationOf(reader, kit, one, ordered, ids, byKey),
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

/** The actor named where the text says what this one belongs to; else the lexicon's parent, when the document has it. */
function affiliationOf(
  reader: Reader,
  kit: Kit,
  one: Entity,
  ordered: readonly { one: Entity; mentions: readonly ActorMention[] }[],
  ids: ReadonlyMap<Entity, string>,
  byKey: ReadonlyMap<string, Entity>,
): string | null {
  const span = one.affiliation
  if (span !== null) {
    for (const { one: other, mentions } of ordered) {
      if (other === one || other.type === 'person') continue
      if (mentions.some((mention) => mention.form === 'name' && mention.start < span.end && span.start < mention.end))
        return ids.get(other) ?? null
    }
    // "US envoy": the state's government, when the document speaks of it.
    const government = governmentAt(reader, kit, span.start)
    const found = government === null ? undefined : byKey.get(government)
    if (found !== undefined && found !== one) return ids.get(found) ?? null
  }
  const parent = one.parent === null ? undefined : byKey.get(one.parent)
  return parent === undefined || parent === one ? null : (ids.get(parent) ?? null)
}

function governmentAt(reader: Reader, kit: Kit, start: number): string | null {
  let low = 0
  let high = reader.tokens.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((reader.tokens.start[middle] as number) < start) low = middle + 1
    else high = middle
  }
  const hit = reader.hit(low, 'demonym') ?? reader.hit(low, 'country')
  return hit === undefined ? null : `${kit.lexicon.row(hit.kind as 'country', hit.row).key}-government`
}
