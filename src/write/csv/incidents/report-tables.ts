/** The reports of incidents, and each figure as each report tells it, as tables. */
import type { ComparisonRecord, ToldFigureRecord } from '../../../schema/comparison.js'
import type { IncidentRecord, ReportRecord } from '../../../schema/incident.js'
import { pointerColumns, pointersText, SEPARATOR } from '../column.js'
import { happeningColumns, type IncidentTable, reportKeyColumns, reportSourceColumns } from './row.js'

export const reportsTable: IncidentTable<ReportRecord> = {
  listOf: ({ reports }) => reports,
  columns: [
    ...reportKeyColumns<ReportRecord>(),
    { name: 'event', hxl: '#meta+id', of: ({ one }) => one.event },
    { name: 'also', of: ({ one }) => one.also.join(' ') },
    ...happeningColumns<ReportRecord>(),
    { name: 'certainty', hxl: '#status+certainty', of: ({ one }) => one.certainty },
    { name: 'main', of: ({ one }) => one.main },
    { name: 'location', hxl: '#loc+name', of: ({ one }) => one.place?.name ?? null },
    { name: 'words_of', of: ({ one }) => one.wordsOf },
    { name: 'notes', hxl: '#description', of: ({ one }) => one.evidence.quote },
    { name: 'notes_start', of: ({ one }) => one.evidence.start },
    { name: 'notes_end', of: ({ one }) => one.evidence.end },
    ...pointerColumns<ReportRecord>(({ trigger }) => trigger),
    { name: 'date', of: ({ one }) => one.date?.id ?? null },
    { name: 'place', of: ({ one }) => one.place?.id ?? null },
    ...reportSourceColumns<ReportRecord>(),
  ],
}

/** A figure with the comparison it stands in. */
interface Told extends ToldFigureRecord {
  readonly comparison: ComparisonRecord
  /** Figures of one number are of one group of victims, measure and period. */
  readonly number: number
}

function toldOf({ agreements, differences }: IncidentRecord): Told[] {
  return [...agreements, ...differences].flatMap((comparison, i) =>
    comparison.told.map((figure) => ({ ...figure, comparison, number: i + 1 })),
  )
}

export const figuresTable: IncidentTable<Told> = {
  listOf: toldOf,
  columns: [
    ...reportKeyColumns<Told>(),
    { name: 'comparison', of: ({ one }) => one.number },
    { name: 'measure', hxl: '#indicator+name', of: ({ one }) => one.comparison.measure },
    { name: 'group', hxl: '#affected+group', of: ({ one }) => one.comparison.group },
    { name: 'class', hxl: '#affected+type', of: ({ one }) => one.comparison.class },
    { name: 'scope', of: ({ one }) => one.comparison.scope },
    { name: 'period_start', of: ({ one }) => one.comparison.period?.earliest ?? null },
    { name: 'period_end', of: ({ one }) => one.comparison.period?.latest ?? null },
    { name: 'relation', of: ({ one }) => one.comparison.relation },
    { name: 'low', hxl: '#affected+min', of: ({ one }) => one.low },
    { name: 'best', hxl: '#affected', of: ({ one }) => one.best },
    { name: 'high', hxl: '#affected+max', of: ({ one }) => one.high },
    { name: 'quantifier', of: ({ one }) => one.quantifier },
    { name: 'victims', hxl: '#affected+description', of: ({ one }) => one.victims.join(SEPARATOR) },
    { name: 'status', hxl: '#status', of: ({ one }) => one.status },
    { name: 'source', hxl: '#meta+source+original', of: ({ one }) => one.source?.name ?? null },
    { name: 'source_key', of: ({ one }) => one.source?.key ?? null },
    { name: 'source_actor', of: ({ one }) => one.source?.actor ?? null },
    { name: 'stance', of: ({ one }) => one.source?.stance ?? null },
    { name: 'casualties', of: ({ one }) => one.figures.join(' ') },
    ...pointerColumns<Told>(({ mentions }) => mentions[0] ?? null),
    { name: 'mentions', of: ({ one }) => pointersText(one.mentions) },
    { name: 'silent', of: ({ one }) => one.comparison.silent.join(' ') },
    ...reportSourceColumns<Told>(),
  ],
}
