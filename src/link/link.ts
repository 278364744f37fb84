/**
 * Documents → incidents: what several of them say of one happening. The order in which they come changes nothing, and a document
 * that tells of something else changes no incident.
 */
import type { DocumentRecord } from '../schema/document.js'
import type { EntityRecord } from '../schema/entity.js'
import type { IncidentRecord } from '../schema/incident.js'
import { forCandidates } from './blocks.js'
import { cluster, type Edge } from './cluster.js'
import { tellingsOf } from './fold.js'
import { incidentOf } from './incident.js'
import { judge, THRESHOLD } from './judge.js'
import { byText } from './names.js'
import type { Telling } from './telling.js'

export interface Linked {
  readonly incidents: readonly IncidentRecord[]
  readonly entities: readonly EntityRecord[]
}

/** Puts together what tells of one happening. */
export function link(records: readonly DocumentRecord[]): Linked {
  const documents = distinct(records)
  const tellings = documents.flatMap(tellingsOf).sort(byFullness)
  const edges = edgesOf(tellings)
  const groups = cluster(tellings, edges)
  const incidents = groups.map((group) => incidentOf(group, tellings, () => null)).sort(byDate)
  return { incidents, entities: [] }
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

function edgesOf(tellings: readonly Telling[]): Edge[] {
  const edges: Edge[] = []
  forCandidates(tellings, (a, b) => {
    const [one, other] = [tellings[a] as Telling, tellings[b] as Telling]
    if (one.document === other.document) return
    const judged = judge(one, other)
    if (judged !== null && judged.score >= THRESHOLD) edges.push({ a, b, ...judged })
  })
  return edges
}

function byDate(a: IncidentRecord, b: IncidentRecord): number {
  return byText(a.date?.earliest ?? '~', b.date?.earliest ?? '~') || byText(a.id, b.id)
}
