/**
 * Documents → incidents: what several of them say of one happening. The order in which they come changes nothing, and a document
 * that tells of something else changes no incident.
 */
import type { DocumentRecord } from '../schema/document.js'
import type { EntityRecord } from '../schema/entity.js'
import type { IncidentRecord } from '../schema/incident.js'
import { forCandidates } from './blocks.js'
import { cluster, type Edge, type Group } from './cluster.js'
import { entitiesOf } from './entities.js'
import { tellingsOf } from './fold.js'
import { incidentOf } from './incident.js'
import { AVERAGE, judge, THRESHOLD } from './judge.js'
import { byText } from './names.js'
import { isClear } from './rivals.js'
import type { Telling } from './telling.js'

export interface Linked {
  readonly incidents: readonly IncidentRecord[]
  readonly entities: readonly EntityRecord[]
}

/** Puts together what tells of one happening, and who and what is named in several documents. */
export function link(records: readonly DocumentRecord[]): Linked {
  const documents = distinct(records)
  const tellings = documents.flatMap(tellingsOf).sort(byFullness)
  const groups = groupsOf(tellings)
  const entities = entitiesOf(documents, sharedIncidents(groups, tellings))
  const ids = new Map(
    entities.flatMap(({ id, kind, members }) =>
      kind === 'actor' ? members.map((one) => [`${one.document} ${one.id}`, id]) : [],
    ),
  )
  const entityOf = (document: string, actor: string): string | null => ids.get(`${document} ${actor}`) ?? null
  return { incidents: groups.map((group) => incidentOf(group, tellings, entityOf)).sort(byDate), entities }
}

function groupsOf(tellings: readonly Telling[]): Group[] {
  const pairs = pairsOf(tellings)
  const at = (index: number): Telling => tellings[index] as Telling
  const things = {
    documentOf: (index: number) => at(index).document.id,
    scoreOf: (a: number, b: number) => judge(at(a), at(b))?.score ?? null,
  }
  return cluster(pairs.filter(isClear(tellings, pairs)), things, AVERAGE)
}

/** Whether two documents report one happening. */
function sharedIncidents(groups: readonly Group[], tellings: readonly Telling[]) {
  const of = new Map<string, Set<number>>()
  groups.forEach(({ members }, index) => {
    for (const member of members) {
      const { id } = (tellings[member] as Telling).document
      of.set(id, (of.get(id) ?? new Set()).add(index))
    }
  })
  return (a: DocumentRecord, b: DocumentRecord): boolean => {
    const [x, y] = [of.get(a.id), of.get(b.id)]
    return x !== undefined && y !== undefined && [...x].some((index) => y.has(index))
  }
}

/** Each content once, under the first of its paths: a copy of a document is no second report. */
export function distinct(records: readonly DocumentRecord[]): DocumentRecord[] {
  const ordered = [...records].sort(
    (a, b) =>
      byText(a.source.sha256, b.source.sha256) ||
      byText(a.source.path, b.source.path) ||
      (a.source.line ?? 0) - (b.source.line ?? 0),
  )
  return ordered.filter((record, i) => i === 0 || record.source.sha256 !== (ordered[i - 1] as DocumentRecord).source.sha256)
}

/** The fullest first; of equal ones the order of their names. */
function byFullness(a: Telling, b: Telling): number {
  return fullness(b) - fullness(a) || byText(a.name, b.name)
}

function fullness({ dateLevel, setting, claims, cast, event }: Telling): number {
  return (
    (dateLevel === 'day' ? 3 : dateLevel === 'month' ? 1 : 0) +
    (setting.level === 'spot' ? 3 : setting.level === 'area' ? 1 : 0) +
    Math.min(claims.length, 4) +
    Math.min(cast.length, 3) +
    (event.main ? 1 : 0)
  )
}

function pairsOf(tellings: readonly Telling[]): Edge[] {
  const pairs: Edge[] = []
  forCandidates(tellings, (a, b) => {
    const [one, other] = [tellings[a] as Telling, tellings[b] as Telling]
    if (one.document === other.document) return
    const judged = judge(one, other)
    if (judged !== null && judged.score >= THRESHOLD) pairs.push({ a, b, score: judged.score })
  })
  return pairs
}

function byDate(a: IncidentRecord, b: IncidentRecord): number {
  return byText(a.date?.earliest ?? '~', b.date?.earliest ?? '~') || byText(a.id, b.id)
}
