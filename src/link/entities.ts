/** Actors and places that several documents name, perhaps under several spellings: known ones by their key, others as a suggestion. */
import type { EntityKind } from '../model/incident.js'
import type { DocumentRecord } from '../schema/document.js'
import type { EntityRecord } from '../schema/entity.js'
import { ENTITY_SCHEMA } from '../schema/names.js'
import type { MentionRecord } from '../schema/pointer.js'
import { cluster, type Edge } from './cluster.js'
import { byText, idOf } from './names.js'
import { type EntityReason, PERSON_THRESHOLD, personReasons, personsOf, soundsOf } from './people.js'
import { isHeld, type NamedPlace, namedPlacesOf, PLACE_THRESHOLD, placeReasons } from './places.js'

/** An actor or place of one document. */
interface Member {
  readonly document: DocumentRecord
  readonly record: {
    readonly id: string
    readonly name: string
    readonly type: string
    readonly country: string | null
    readonly mentions: readonly (MentionRecord & { readonly form?: string | undefined })[]
  }
}

/** @param shareIncident whether two documents report one happening */
export function entitiesOf(
  documents: readonly DocumentRecord[],
  shareIncident: (a: DocumentRecord, b: DocumentRecord) => boolean,
): EntityRecord[] {
  const persons = documents.flatMap(personsOf)
  const places = documents.flatMap(namedPlacesOf)
  return [
    ...known('actor', documents.flatMap(knownActors)),
    ...known(
      'place',
      places.filter(isHeld).map((place) => ({ key: `geonames ${place.record.geonames}`, member: place })),
    ),
    ...suggested('actor', persons, soundsOf, PERSON_THRESHOLD, (a, b) =>
      personReasons(a, b, shareIncident(a.document, b.document)),
    ),
    ...suggested(
      'place',
      doubtful(places),
      ({ consonants }) => [consonants],
      PLACE_THRESHOLD,
      (a, b) => placeReasons(a, b, shareIncident(a.document, b.document)),
    ),
  ].sort((a, b) => byText(a.kind, b.kind) || byText(a.name, b.name) || byText(a.id, b.id))
}

/** Places that the gazetteer does not hold, and those it holds that sound like one of them. */
function doubtful(places: readonly NamedPlace[]): NamedPlace[] {
  const sounds = new Set(places.filter((place) => !isHeld(place)).map(({ consonants }) => consonants))
  return places.filter(({ consonants }) => sounds.has(consonants))
}

interface Keyed {
  readonly key: string
  readonly member: Member
}

function knownActors(document: DocumentRecord): Keyed[] {
  return document.actors.flatMap((record) => (record.key === null ? [] : [{ key: record.key, member: { document, record } }]))
}

/** What a table knows under one key, where the texts spell it differently. */
function known(kind: EntityKind, keyed: readonly Keyed[]): EntityRecord[] {
  const groups = new Map<string, Member[]>()
  for (const { key, member } of keyed) {
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [member])
    else group.push(member)
  }
  return [...groups].flatMap(([key, members]) => {
    const [first, ...others] = members as [Member, ...Member[]]
    if (new Set(members.map(({ document }) => document.id)).size < 2 || spellingsOf(members).length < 2) return []
    const reason =
      kind === 'actor'
        ? ({ code: 'same-key', weight: 10, text: `both are ${key}` } as const)
        : ({ code: 'same-geonames', weight: 10, text: `both are ${key}` } as const)
    const links = others.map((other) => ({ a: first, b: other, score: reason.weight, reasons: [reason] }))
    return [entityOf(kind, idOf(kind, key), members, links)]
  })
}

/** So many members of one sound are compared with each that follows. */
const COMPARED = 96

/** What may be one by its name and by what is said of it. */
function suggested<M extends Member>(
  kind: EntityKind,
  members: readonly M[],
  blocksOf: (member: M) => readonly string[],
  threshold: number,
  reasonsOf: (a: M, b: M) => EntityReason[] | null,
): EntityRecord[] {
  const at = (index: number): M => members[index] as M
  const scoreOf = (a: number, b: number): number | null =>
    reasonsOf(at(a), at(b))?.reduce((sum, { weight }) => sum + weight, 0) ?? null
  const pairs: Edge[] = []
  const blocks = new Map<string, number[]>()
  const seen = new Int32Array(members.length).fill(-1)
  members.forEach((member, index) => {
    for (const key of blocksOf(member)) {
      const block = blocks.get(key) ?? []
      if (block.length === 0) blocks.set(key, block)
      for (const other of block) {
        if (seen[other] === index || at(other).document === member.document) continue
        seen[other] = index
        const score = scoreOf(other, index)
        if (score !== null && score >= threshold) pairs.push({ a: other, b: index, score })
      }
      if (block.length < COMPARED) block.push(index)
    }
  })
  const things = {
    documentOf: (index: number) => at(index).document.id,
    scoreOf,
  }
  return cluster(pairs, things, threshold - 1).map((group) => {
    const own = group.members.map(at).sort(byAge)
    const [oldest] = own as [M, ...M[]]
    const links = group.edges.map(({ a, b, score }) => ({ a: at(a), b: at(b), score, reasons: reasonsOf(at(a), at(b)) ?? [] }))
    return entityOf(kind, idOf(kind, oldest.document.id, String(oldest.record.mentions[0]?.start)), own, links)
  })
}

function byAge(a: Member, b: Member): number {
  return byText(a.document.published.value ?? '~', b.document.published.value ?? '~') || byText(a.document.id, b.document.id)
}

interface MemberLink {
  readonly a: Member
  readonly b: Member
  readonly score: number
  readonly reasons: readonly EntityReason[]
}

function entityOf(kind: EntityKind, id: string, members: readonly Member[], links: readonly MemberLink[]): EntityRecord {
  const [first] = members as readonly [Member, ...Member[]]
  const best =
    [...members].sort((a, b) => b.record.name.length - a.record.name.length || byText(a.record.name, b.record.name))[0] ?? first
  const { record } = first as { record: { key?: string | null; geonames?: number | null } }
  return {
    schema: ENTITY_SCHEMA,
    id,
    kind,
    name: best.record.name,
    key: record.key ?? null,
    geonames: record.geonames ?? null,
    type: first.record.type,
    country: members.find((one) => one.record.country !== null)?.record.country ?? null,
    spellings: spellingsOf(members),
    members: members.map(({ document, record: own }) => ({
      document: document.id,
      id: own.id,
      name: own.name,
      mention: plainMention(own.mentions.find(isName) ?? (own.mentions[0] as MentionRecord)),
    })),
    score: Math.min(...links.map(({ score }) => score)),
    links: links.map(({ a, b, score, reasons }) => ({
      documents: [a.document.id, b.document.id],
      score,
      reasons: reasons.map((reason) => ({ ...reason })),
    })),
  }
}

function isName({ form }: { readonly form?: string | undefined }): boolean {
  return form === undefined || form === 'name'
}

function plainMention({ start, end, line, column, quote }: MentionRecord): MentionRecord {
  return { start, end, line, column, quote }
}

/** So many ways to write a name are told. */
const SPELLINGS = 20

function spellingsOf(members: readonly Member[]): string[] {
  const quotes = members.flatMap(({ record }) =>
    record.mentions
      .filter(({ form }) => form === undefined || form === 'name')
      .map(({ quote }) => quote.replace(/\s+/g, ' ').replace(/['’]s?$/, '')),
  )
  return [...new Set(quotes)].sort(byText).slice(0, SPELLINGS)
}
