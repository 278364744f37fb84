/** Incident records for the page: what several reports say of one happening, with reports known by their place in the list. */
import type { IncidentData, IncidentFigure } from './data.js'

interface Amount {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
}

/** What the page shows of a comparison of figures. */
export interface Comparison {
  readonly measure: string
  readonly group: string
  readonly scope: string
  readonly period: { readonly earliest: string | null; readonly latest: string | null } | null
  readonly disputed: boolean
  readonly told: readonly (Amount & {
    readonly document: string
    readonly figures: readonly string[]
    readonly status: string
    readonly source: { readonly name: string; readonly stance: string } | null
    readonly mentions: readonly { readonly quote: string }[]
  })[]
}

/** What the page shows of an incident record (`extract/incident@1`). */
export interface Incident {
  readonly id: string
  readonly type: string
  readonly status: string
  readonly date: { readonly value: string | null } | null
  readonly place: { readonly name: string } | null
  readonly actors: readonly { readonly name: string }[]
  readonly reports: readonly {
    readonly document: string
    readonly path: string
    readonly line?: number | undefined
    readonly event: string
    readonly evidence: { readonly quote: string }
    readonly wordsOf: string | null
  }[]
  readonly links: readonly {
    readonly documents: readonly [string, string]
    readonly score: number
    readonly reasons: readonly { readonly text: string }[]
  }[]
  readonly agreements: readonly Comparison[]
  readonly differences: readonly Comparison[]
}

/** The incident as the page carries it. */
export function packIncident(incident: Incident): IncidentData {
  const index = new Map(incident.reports.map(({ document }, i) => [document, i]))
  const of = (document: string): number => index.get(document) ?? -1
  return {
    id: incident.id,
    type: incident.type,
    status: incident.status,
    date: incident.date?.value ?? null,
    place: incident.place?.name ?? null,
    actors: incident.actors.map(({ name }) => name),
    reports: incident.reports.map(({ document, path, line, event, evidence, wordsOf }) => ({
      document,
      path: line === undefined ? path : `${path}:${line}`,
      event,
      evidence: evidence.quote,
      wordsOf: wordsOf === null ? null : of(wordsOf),
    })),
    links: incident.links.map(({ documents: [a, b], score, reasons }) => ({
      reports: [of(a), of(b)],
      score,
      why: reasons.map(({ text }) => text).join('; '),
    })),
    agreements: incident.agreements.map((one) => packComparison(one, of)),
    differences: incident.differences.map((one) => packComparison(one, of)),
  }
}

function packComparison(
  { measure, group, scope, period, disputed, told }: Comparison,
  of: (document: string) => number,
): IncidentFigure {
  const over = period === null ? '' : ` from ${period.earliest ?? '?'} to ${period.latest ?? '?'}`
  return {
    what: `${scope === 'subset' ? 'of them ' : ''}${measure}${over}`,
    group,
    disputed,
    claims: told.map(({ document, figures, low, best, high, status, source, mentions }) => ({
      low,
      best,
      high,
      report: of(document),
      figure: figures[0] ?? '',
      source: source === null ? null : source.stance === 'says' ? source.name : `${source.stance}: ${source.name}`,
      status,
      quotes: mentions.map(({ quote }) => quote),
    })),
  }
}
