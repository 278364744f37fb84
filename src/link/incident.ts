/** A group of tellings → the incident record. */

import { dayText } from '../rule/calendar/civil.js'
import type { IncidentRecord, LinkRecord, ReportRecord } from '../schema/incident.js'
import { INCIDENT_SCHEMA } from '../schema/names.js'
import type { PlaceRecord } from '../schema/places.js'
import type { Edge, Group } from './cluster.js'
import { compareFigures } from './compare.js'
import { reasonRecords } from './found.js'
import { areCopied, judge } from './judge.js'
import { chiefType } from './kind.js'
import { byText, idOf } from './names.js'
import { partiesOf } from './parties.js'
import { statementsOf } from './statements.js'
import type { Telling } from './telling.js'
import { meetOf, type Window } from './window.js'

/** The record of one group. */
export function incidentOf(
  group: Group,
  all: readonly Telling[],
  entityOf: (document: string, actor: string) => string | null,
): IncidentRecord {
  const tellings = group.members.map((index) => all[index] as Telling).sort(byPublication)
  const [earliest] = tellings as [Telling, ...Telling[]]
  const documents = tellings.map(({ document }) => document.id)
  const statements = tellings.flatMap(statementsOf)
  const { agreements, differences } = compareFigures(documents, statements)
  const links = group.edges.map((edge) => linkOf(edge, all)).sort(byStrength)
  return {
    schema: INCIDENT_SCHEMA,
    id: idOf('incident', earliest.document.id, String(earliest.event.trigger.start)),
    type: chiefType(tellings.map(({ event }) => event.type)),
    status: mostOf(tellings.map(({ event }) => event.status)),
    date: dateOf(tellings),
    place: placeOf(tellings),
    actors: partiesOf(tellings, entityOf),
    reports: tellings.map((telling, i) => reportOf(telling, tellings.slice(0, i))),
    score: Math.min(...links.map(({ score }) => score)),
    links,
    agreements: [...agreements],
    differences: [...differences],
  }
}

/** By day of publication, those without one last. */
function byPublication(a: Telling, b: Telling): number {
  const day = ({ published }: Telling): number => published ?? Number.POSITIVE_INFINITY
  // Infinity less infinity is no number.
  return (day(a) === day(b) ? 0 : day(a) - day(b)) || byText(a.document.id, b.document.id)
}

function byStrength(a: LinkRecord, b: LinkRecord): number {
  return b.score - a.score || byText(a.documents.join(), b.documents.join())
}

/** Why two reports stand together: found again, since keeping the reasons of every pair would fill the memory. */
function linkOf({ a, b, score }: Edge, all: readonly Telling[]): LinkRecord {
  const [one, other] = [all[a] as Telling, all[b] as Telling]
  const [first, second] = [one.document.id, other.document.id]
  return {
    documents: first < second ? [first, second] : [second, first],
    score,
    reasons: reasonRecords(judge(one, other)?.reasons ?? []),
  }
}

function mostOf<T extends string>(values: readonly T[]): T {
  const count = (value: T): number => values.filter((one) => one === value).length
  return [...values].sort((a, b) => count(b) - count(a) || byText(a, b))[0] as T
}

/** The days that all dates allow, and how the finest of them is written. */
function dateOf(tellings: readonly Telling[]): IncidentRecord['date'] {
  const dated = tellings.filter(({ date }) => date !== null && (date.earliest !== null || date.latest !== null))
  if (dated.length === 0) return null
  const window = dated.map((one) => one.window).reduce((a, b) => common(a, b))
  return { value: edtfOf(window), earliest: iso(window.from), latest: iso(window.to) }
}

/** What both allow; dates that only adjoin leave the days of both. */
function common(a: Window, b: Window): Window {
  const meet = meetOf(a, b)
  if (meet.from === null || meet.to === null || meet.from <= meet.to) return meet
  return { from: meet.to, to: meet.from }
}

function edtfOf({ from, to }: Window): string | null {
  const [first, last] = [iso(from), iso(to)]
  if (first === null && last === null) return null
  if (first === last) return first
  return `${first ?? '..'}/${last ?? '..'}`
}

function iso(day: number | null): string | null {
  return day === null ? null : dayText(day)
}

const EXACTNESS = ['country', 'area', 'spot'] as const

/** The most exact place, and of several the one that most reports name. */
function placeOf(tellings: readonly Telling[]): IncidentRecord['place'] {
  const ranked = EXACTNESS.toReversed().map((level) => tellings.filter(({ setting }) => setting.level === level))
  const best = ranked.find((list) => list.length > 0)
  if (best === undefined) return null
  const places = best.flatMap(({ setting }) => setting.spots.map(({ record }) => record))
  const count = (place: PlaceRecord): number => places.filter((one) => isOne(one, place)).length
  const [place] = [...places].sort((a, b) => count(b) - count(a) || byText(a.name, b.name)) as [PlaceRecord]
  const { name, type, country, admin1, latitude, longitude, geonames } = place
  return { name, type, country, admin1, latitude, longitude, geonames }
}

function isOne(a: PlaceRecord, b: PlaceRecord): boolean {
  return a.geonames === b.geonames && a.name === b.name
}

function reportOf(telling: Telling, earlier: readonly Telling[]): ReportRecord {
  const { document, event, also, date, setting } = telling
  const { path, line, title } = document.source
  const [spot] = setting.spots
  return {
    document: document.id,
    path,
    ...(line === undefined ? {} : { line }),
    title: document.title?.quote ?? title ?? null,
    outlet: document.outlet?.name ?? null,
    published: document.published.value,
    event: event.id,
    also: also.map(({ id }) => id),
    type: event.type,
    status: event.status,
    certainty: event.certainty,
    main: event.main,
    date:
      date === null ? null : { id: date.id, value: date.value, earliest: date.earliest, latest: date.latest, grain: date.grain },
    place: spot === undefined ? null : { id: spot.record.id, name: spot.record.name },
    trigger: event.trigger,
    evidence: event.evidence,
    wordsOf: earlier.find((other) => areCopied(other, telling))?.document.id ?? null,
  }
}
