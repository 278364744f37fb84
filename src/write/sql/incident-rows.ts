/** One incident as rows of the tables. */
import { MEASURES } from '../../model/figure.js'
import type { DocumentRecord } from '../../schema/document.js'
import type { IncidentRecord } from '../../schema/incident.js'
import { incidentToll } from '../incident-toll.js'
import type { SqlValue } from '../sql-literal.js'
import type { INCIDENT_SQL_TABLES, IncidentSqlTableName } from './incident-tables.js'

type RowOf<N extends IncidentSqlTableName> = Readonly<Record<keyof (typeof INCIDENT_SQL_TABLES)[N]['columns'], SqlValue>>
export type IncidentRows = { readonly [N in IncidentSqlTableName]: readonly RowOf<N>[] }

/** @param documents the records that were linked, by id */
export function incidentRows(incident: IncidentRecord, documents: ReadonlyMap<string, DocumentRecord>): IncidentRows {
  const { id, type, status, date, place, score, reports } = incident
  const told = [...incident.agreements, ...incident.differences].flatMap((comparison, i) =>
    comparison.told.map((figure, j) => ({ comparison, figure, number: { incident: id, comparison: i + 1, ordinal: j + 1 } })),
  )
  return {
    incidents: [
      {
        ...{ id, type, status, date: date?.value ?? null, earliest: date?.earliest ?? null, latest: date?.latest ?? null },
        ...{ place: place?.name ?? null, place_type: place?.type ?? null, country: place?.country ?? null },
        ...{ admin1: place?.admin1 ?? null, latitude: place?.latitude ?? null, longitude: place?.longitude ?? null },
        ...{ geonames: place?.geonames ?? null, score, disputed: incident.differences.some(({ disputed }) => disputed) },
        ...{ reports: reports.length, figures: told.length },
      },
    ],
    incident_reports: reports.map(({ document, event, wordsOf }, i) => ({
      ...{ incident: id, document, ordinal: i + 1, event, words_of: wordsOf },
      ...versionsOf(documents.get(document)),
    })),
    incident_repeats: reports.flatMap(({ document, also }) => also.map((event) => ({ incident: id, document, event }))),
    incident_actors: incident.actors.flatMap((party, i) =>
      party.told.map(({ document, actor, role }) => ({
        ...{ incident: id, ordinal: i + 1, name: party.name, key: party.key, role, document, actor },
      })),
    ),
    incident_figures: told.map(({ comparison, figure, number }) => ({
      ...number,
      ...{ measure: comparison.measure, victim_group: comparison.group, victims_class: comparison.class },
      ...{ scope: comparison.scope, period_earliest: comparison.period?.earliest ?? null },
      ...{ period_latest: comparison.period?.latest ?? null, relation: comparison.relation, document: figure.document },
      ...{ low: figure.low, best: figure.best, high: figure.high, quantifier: figure.quantifier },
      ...{ victims: figure.victims.join('; '), status: figure.status, source: figure.source?.name ?? null },
      ...{ source_key: figure.source?.key ?? null, source_actor: figure.source?.actor ?? null },
      stance: figure.source?.stance ?? null,
    })),
    incident_casualties: told.flatMap(({ figure: { document, figures }, number }) =>
      figures.map((casualty) => ({ ...number, document, casualty })),
    ),
    incident_tolls: MEASURES.flatMap((measure) => {
      const { low, best, high, reports, relation } = incidentToll(incident, documents, measure)
      return relation === null || reports === 0 ? [] : [{ incident: id, measure, low, best, high, reports, relation }]
    }),
    incident_links: incident.links.map(({ documents: [document, other], score, reasons }) => ({
      ...{ incident: id, document, other_document: other, score },
      reasons: reasons.map(({ text, weight }) => `${text} ${weight > 0 ? '+' : ''}${weight}`).join('; '),
    })),
  }
}

/** By what the document was read. */
function versionsOf(record: DocumentRecord | undefined) {
  const { tool = null, lexicon = null, gazetteer = null } = record?.producedBy ?? {}
  return { tool, lexicon, gazetteer }
}
