/**
 * The tables of what several documents tell of one happening. They are made with those of the records and stay empty until a
 * script of `extract link` fills them; what they say of a report hangs on its document and goes with it.
 */
import { table, VERSIONED } from './tables.js'

const AMOUNT = { low: 'integer?', best: 'integer?', high: 'integer?' } as const

export const INCIDENT_SQL_TABLES = {
  incidents: table({
    columns: {
      id: 'text',
      type: 'text',
      status: 'text',
      date: 'text?',
      earliest: 'day?',
      latest: 'day?',
      place: 'text?',
      place_type: 'text?',
      country: 'text?',
      admin1: 'text?',
      latitude: 'real?',
      longitude: 'real?',
      geonames: 'integer?',
      score: 'real',
      disputed: 'boolean',
      // How many of each there are: an incident that has lost one is no longer what was found.
      reports: 'integer',
      figures: 'integer',
    },
    key: ['id'],
    references: [],
    indexes: [['earliest', 'latest'], ['country']],
  }),
  // The words that name it are those of the event. Read with other tables, that id may be of another event.
  incident_reports: table({
    columns: {
      incident: 'text',
      document: 'text',
      ordinal: 'integer',
      event: 'text',
      words_of: 'text?',
      ...{ tool: 'text', lexicon: 'text', gazetteer: 'text' },
    },
    key: ['incident', 'document'],
    references: [
      [['incident'], 'incidents'],
      [['document', 'tool', 'lexicon', 'gazetteer'], 'documents', VERSIONED],
      [['document', 'event'], 'events'],
      [['words_of'], 'documents'],
    ],
    indexes: [['document', 'event'], ['words_of']],
  }),
  // Further events of a report that only name it again.
  incident_repeats: table({
    columns: { incident: 'text', document: 'text', event: 'text' },
    key: ['incident', 'document', 'event'],
    references: [
      [['incident'], 'incidents'],
      [['document', 'event'], 'events'],
    ],
    indexes: [['document', 'event']],
  }),
  incident_actors: table({
    columns: { incident: 'text', ordinal: 'integer', name: 'text', key: 'text?', role: 'text', document: 'text', actor: 'text' },
    key: ['incident', 'ordinal', 'role', 'document', 'actor'],
    references: [
      [['incident'], 'incidents'],
      [['document', 'actor'], 'actors'],
    ],
    indexes: [['document', 'actor']],
  }),
  // Each figure as each report tells it; those of one comparison are of one group of victims.
  incident_figures: table({
    columns: {
      incident: 'text',
      comparison: 'integer',
      ordinal: 'integer',
      measure: 'text',
      victim_group: 'text',
      victims_class: 'text',
      scope: 'text',
      // Of a running total.
      period_earliest: 'day?',
      period_latest: 'day?',
      relation: 'text',
      document: 'text',
      ...AMOUNT,
      quantifier: 'text?',
      victims: 'text',
      status: 'text',
      source: 'text?',
      source_key: 'text?',
      source_actor: 'text?',
      stance: 'text?',
    },
    key: ['incident', 'comparison', 'ordinal'],
    references: [
      [['incident'], 'incidents'],
      [['document'], 'documents'],
      [['document', 'source_actor'], 'actors'],
    ],
    indexes: [['document'], ['measure', 'relation']],
  }),
  // The records that a figure is, with the pointers to their words.
  incident_casualties: table({
    columns: { incident: 'text', comparison: 'integer', ordinal: 'integer', document: 'text', casualty: 'text' },
    key: ['incident', 'comparison', 'ordinal', 'casualty'],
    references: [
      [['incident', 'comparison', 'ordinal'], 'incident_figures'],
      [['document', 'casualty'], 'casualties'],
    ],
    indexes: [['document', 'casualty']],
  }),
  // From the report that tells least to the one that tells most.
  incident_tolls: table({
    columns: { incident: 'text', measure: 'text', ...AMOUNT, reports: 'integer', relation: 'text' },
    key: ['incident', 'measure'],
    references: [[['incident'], 'incidents']],
  }),
  // Why two reports stand together.
  incident_links: table({
    columns: { incident: 'text', document: 'text', other_document: 'text', score: 'real', reasons: 'text' },
    key: ['incident', 'document', 'other_document'],
    references: [
      [['incident'], 'incidents'],
      [['document'], 'documents'],
      [['other_document'], 'documents'],
    ],
    indexes: [['document'], ['other_document']],
  }),
} as const

export type IncidentSqlTableName = keyof typeof INCIDENT_SQL_TABLES
