/** Casualties and counts as tables: a row a claim, with who says so. */
import type { CasualtyRecord, CountRecord } from '../../schema/figures.js'
import { speakerOf } from '../source-text.js'
import { type Column, keyColumns, pointerColumns, shortPointerColumns, sourceColumns, type Table } from './column.js'

type Figure = CasualtyRecord | CountRecord

function amountColumns<T extends Figure>(hxl: string): Column<T>[] {
  return [
    { name: 'low', hxl: `${hxl}+min`, of: ({ one }) => one.low },
    { name: 'best', hxl, of: ({ one }) => one.best },
    { name: 'high', hxl: `${hxl}+max`, of: ({ one }) => one.high },
    { name: 'quantifier', of: ({ one }) => one.quantifier },
  ]
}

/** Who says so: the name, the id of the actor, the stance, and the words. */
function sourceOfClaimColumns<T extends Figure>(): Column<T>[] {
  return [
    {
      name: 'source',
      hxl: '#meta+source',
      of: ({ one, record }) => (one.attribution === null ? null : speakerOf(one.attribution, record.actors)),
    },
    { name: 'source_actor', of: ({ one }) => one.attribution?.actor ?? null },
    { name: 'stance', of: ({ one }) => one.attribution?.stance ?? null },
    ...shortPointerColumns<T>('speaker', ({ attribution }) => attribution?.speaker ?? null),
    ...shortPointerColumns<T>('cue', ({ attribution }) => attribution?.cue ?? null),
  ]
}

export const casualtiesTable: Table<CasualtyRecord> = {
  listOf: (record) => record.casualties,
  columns: [
    ...keyColumns<CasualtyRecord>(),
    { name: 'measure', hxl: '#indicator+name', of: ({ one }) => one.measure },
    ...amountColumns<CasualtyRecord>('#affected'),
    { name: 'victims', hxl: '#affected+description', of: ({ one }) => one.victims.text },
    { name: 'victims_actor', of: ({ one }) => one.victims.actor },
    { name: 'class', hxl: '#affected+type', of: ({ one }) => one.victims.class },
    { name: 'scope', of: ({ one }) => one.scope },
    { name: 'subset_of', of: ({ one }) => one.subsetOf },
    { name: 'same_as', of: ({ one }) => one.sameAs },
    { name: 'background', of: ({ one }) => one.background === true },
    { name: 'period', of: ({ one }) => one.period },
    { name: 'status', hxl: '#status', of: ({ one }) => one.status },
    { name: 'event', of: ({ one }) => one.event },
    { name: 'date', of: ({ one }) => one.date },
    { name: 'place', of: ({ one }) => one.place },
    ...sourceOfClaimColumns<CasualtyRecord>(),
    ...pointerColumns<CasualtyRecord>(({ mention }) => mention),
    ...shortPointerColumns<CasualtyRecord>('trigger', ({ trigger }) => trigger),
    { name: 'by', of: ({ one }) => one.by },
    ...sourceColumns<CasualtyRecord>(),
  ],
}

export const countsTable: Table<CountRecord> = {
  listOf: (record) => record.counts,
  columns: [
    ...keyColumns<CountRecord>(),
    { name: 'what', hxl: '#indicator+name', of: ({ one }) => one.what },
    ...amountColumns<CountRecord>('#indicator+value'),
    { name: 'unit', of: ({ one }) => one.unit },
    { name: 'per', of: ({ one }) => one.per },
    { name: 'actor', of: ({ one }) => one.actor },
    { name: 'period', of: ({ one }) => one.period },
    { name: 'place', of: ({ one }) => one.place },
    { name: 'event', of: ({ one, record }) => record.events.find(({ counts }) => counts.includes(one.id))?.id ?? null },
    { name: 'same_as', of: ({ one }) => one.sameAs },
    ...sourceOfClaimColumns<CountRecord>(),
    ...pointerColumns<CountRecord>(({ mention }) => mention),
    { name: 'by', of: ({ one }) => one.by },
    ...sourceColumns<CountRecord>(),
  ],
}
