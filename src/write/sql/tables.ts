/**
 * The tables of the database, in the order in which they can be made: a later one may refer to an earlier one.
 *
 * A document is one text, known by the hash of its bytes; `sources` tells where it was found. All other rows hang on a
 * document and go with it. Ids such as `e1` count within a document, so that every key begins with it.
 */

/** A type of column, with `?` where it may be empty. */
export type ColumnType = 'text' | 'integer' | 'real' | 'boolean' | 'day'
type Columns = Readonly<Record<string, ColumnType | `${ColumnType}?`>>

export interface SqlTable<C extends Columns = Columns, Name extends string = string> {
  readonly columns: C
  readonly key: readonly Name[]
  /** Columns that name a row of another table by its key, or by columns of it that are unique together. */
  readonly references: readonly (readonly [columns: readonly Name[], table: string, others?: readonly string[]])[]
  /** Columns that are unique together, beside the key. */
  readonly unique?: readonly Name[]
  /** What is looked for beside the key. */
  readonly indexes?: readonly (readonly Name[])[]
}

/** A definition whose keys are checked against its own columns. */
export function table<C extends Columns>(definition: SqlTable<C, keyof C & string>): SqlTable<C> {
  return definition
}

/** Code points of the text, counted from 0, the end exclusive: `substr(text, start_char + 1, end_char - start_char) = quote`. */
const POINTER = { start_char: 'integer', end_char: 'integer', line: 'integer', col: 'integer', quote: 'text' } as const
/** A document as one version of the program and its tables has read it: the ids of its records are those of this reading. */
export const VERSIONED = ['id', 'tool', 'lexicon', 'gazetteer'] as const
const AMOUNT = { quantifier: 'text' } as const
/** Who says so: an actor where it is a known one, the name or words, and the stance. */
const SAID = { source_actor: 'text?', source: 'text?', stance: 'text?' } as const

export const SQL_TABLES = {
  documents: table({
    columns: {
      id: 'text',
      title: 'text?',
      outlet: 'text?',
      published: 'text?',
      published_basis: 'text',
      language: 'text',
      url: 'text?',
      sha256: 'text',
      bytes: 'integer',
      length: 'integer',
      encoding: 'text',
      bom: 'boolean',
      tool: 'text',
      lexicon: 'text',
      gazetteer: 'text',
      // Dates, places, actors, casualties, counts and events: a load that left one out is undone.
      records: 'integer',
    },
    key: ['id'],
    references: [],
    unique: VERSIONED,
    indexes: [['published']],
  }),
  document_mentions: table({
    columns: { document: 'text', field: 'text', ordinal: 'integer', ...POINTER },
    key: ['document', 'field', 'ordinal'],
    references: [[['document'], 'documents']],
  }),
  blocks: table({
    columns: {
      document: 'text',
      ordinal: 'integer',
      kind: 'text',
      start_char: 'integer',
      end_char: 'integer',
      repeats: 'integer?',
    },
    key: ['document', 'ordinal'],
    references: [[['document'], 'documents']],
  }),
  diagnostics: table({
    columns: {
      document: 'text',
      ordinal: 'integer',
      code: 'text',
      severity: 'text',
      message: 'text',
      ...{ start_char: 'integer?', end_char: 'integer?', line: 'integer?', col: 'integer?', quote: 'text?' },
    },
    key: ['document', 'ordinal'],
    references: [[['document'], 'documents']],
  }),
  dates: table({
    columns: {
      document: 'text',
      id: 'text',
      type: 'text',
      value: 'text?',
      earliest: 'day?',
      latest: 'day?',
      grain: 'text',
      resolution: 'text',
      ...POINTER,
      rule: 'text',
    },
    key: ['document', 'id'],
    references: [[['document'], 'documents']],
    indexes: [['earliest', 'latest']],
  }),
  date_sources: table({
    columns: { document: 'text', date: 'text', worked_out_from: 'text' },
    key: ['document', 'date', 'worked_out_from'],
    references: [
      [['document', 'date'], 'dates'],
      [['document', 'worked_out_from'], 'dates'],
    ],
  }),
  places: table({
    columns: {
      document: 'text',
      id: 'text',
      name: 'text',
      type: 'text',
      country: 'text?',
      admin1: 'text?',
      latitude: 'real?',
      longitude: 'real?',
      geonames: 'integer?',
      within: 'text?',
      confidence: 'text',
      rule: 'text',
    },
    key: ['document', 'id'],
    references: [
      [['document'], 'documents'],
      [['document', 'within'], 'places'],
    ],
    indexes: [['geonames'], ['name'], ['country', 'admin1']],
  }),
  place_mentions: table({
    columns: {
      document: 'text',
      place: 'text',
      ordinal: 'integer',
      ...POINTER,
      form: 'text',
      precision: 'text',
      relation: 'text?',
    },
    key: ['document', 'place', 'ordinal'],
    references: [[['document', 'place'], 'places']],
  }),
  actors: table({
    columns: {
      document: 'text',
      id: 'text',
      name: 'text',
      key: 'text?',
      type: 'text',
      country: 'text?',
      affiliation: 'text?',
      rule: 'text',
    },
    key: ['document', 'id'],
    references: [
      [['document'], 'documents'],
      [['document', 'affiliation'], 'actors'],
    ],
    indexes: [['key'], ['name']],
  }),
  actor_mentions: table({
    columns: { document: 'text', actor: 'text', ordinal: 'integer', ...POINTER, form: 'text' },
    key: ['document', 'actor', 'ordinal'],
    references: [[['document', 'actor'], 'actors']],
  }),
  actor_roles: table({
    columns: { document: 'text', actor: 'text', ordinal: 'integer', ...POINTER },
    key: ['document', 'actor', 'ordinal'],
    references: [[['document', 'actor'], 'actors']],
  }),
  events: table({
    columns: {
      document: 'text',
      id: 'text',
      type: 'text',
      acled_type: 'text?',
      acled_subtype: 'text?',
      status: 'text',
      certainty: 'text',
      main: 'boolean',
      date: 'text?',
      ...SAID,
      ...POINTER,
      evidence: 'text',
      rule: 'text',
    },
    key: ['document', 'id'],
    references: [
      [['document'], 'documents'],
      [['document', 'date'], 'dates'],
      [['document', 'source_actor'], 'actors'],
    ],
    indexes: [['type', 'status']],
  }),
  // Evidence, cues, further triggers, and the words of the source.
  event_mentions: table({
    columns: { document: 'text', event: 'text', field: 'text', ordinal: 'integer', ...POINTER },
    key: ['document', 'event', 'field', 'ordinal'],
    references: [[['document', 'event'], 'events']],
  }),
  event_places: table({
    columns: { document: 'text', event: 'text', ordinal: 'integer', place: 'text' },
    key: ['document', 'event', 'ordinal'],
    references: [
      [['document', 'event'], 'events'],
      [['document', 'place'], 'places'],
    ],
  }),
  event_actors: table({
    columns: { document: 'text', event: 'text', ordinal: 'integer', actor: 'text', role: 'text' },
    key: ['document', 'event', 'ordinal'],
    references: [
      [['document', 'event'], 'events'],
      [['document', 'actor'], 'actors'],
    ],
  }),
  casualties: table({
    columns: {
      document: 'text',
      id: 'text',
      measure: 'text',
      low: 'integer?',
      best: 'integer?',
      high: 'integer?',
      ...AMOUNT,
      victims: 'text',
      victims_actor: 'text?',
      victims_class: 'text',
      scope: 'text',
      subset_of: 'text?',
      // The dates of a running total; empty for the figure of an incident.
      period: 'text?',
      status: 'text',
      background: 'boolean',
      ...SAID,
      event: 'text?',
      date: 'text?',
      place: 'text?',
      same_as: 'text?',
      ...POINTER,
      rule: 'text',
    },
    key: ['document', 'id'],
    references: [
      [['document'], 'documents'],
      [['document', 'victims_actor'], 'actors'],
      [['document', 'subset_of'], 'casualties'],
      [['document', 'period'], 'dates'],
      [['document', 'source_actor'], 'actors'],
      [['document', 'event'], 'events'],
      [['document', 'date'], 'dates'],
      [['document', 'place'], 'places'],
      [['document', 'same_as'], 'casualties'],
    ],
    indexes: [['measure', 'low']],
  }),
  casualty_mentions: table({
    columns: { document: 'text', casualty: 'text', field: 'text', ...POINTER },
    key: ['document', 'casualty', 'field'],
    references: [[['document', 'casualty'], 'casualties']],
  }),
  counts: table({
    columns: {
      document: 'text',
      id: 'text',
      what: 'text',
      low: 'real?',
      best: 'real?',
      high: 'real?',
      ...AMOUNT,
      unit: 'text',
      per: 'text?',
      actor: 'text?',
      period: 'text?',
      place: 'text?',
      ...SAID,
      same_as: 'text?',
      ...POINTER,
      rule: 'text',
    },
    key: ['document', 'id'],
    references: [
      [['document'], 'documents'],
      [['document', 'actor'], 'actors'],
      [['document', 'period'], 'dates'],
      [['document', 'place'], 'places'],
      [['document', 'source_actor'], 'actors'],
      [['document', 'same_as'], 'counts'],
    ],
    indexes: [['what']],
  }),
  count_mentions: table({
    columns: { document: 'text', count: 'text', field: 'text', ...POINTER },
    key: ['document', 'count', 'field'],
    references: [[['document', 'count'], 'counts']],
  }),
  event_casualties: table({
    columns: { document: 'text', event: 'text', casualty: 'text' },
    key: ['document', 'event', 'casualty'],
    references: [
      [['document', 'event'], 'events'],
      [['document', 'casualty'], 'casualties'],
    ],
  }),
  event_counts: table({
    columns: { document: 'text', event: 'text', count: 'text' },
    key: ['document', 'event', 'count'],
    references: [
      [['document', 'event'], 'events'],
      [['document', 'count'], 'counts'],
    ],
  }),
  // What each source says of an event: its claims added up, but for parts, repeats, and totals given anew.
  event_source_tolls: table({
    columns: {
      document: 'text',
      event: 'text',
      measure: 'text',
      ordinal: 'integer',
      source_actor: 'text?',
      source: 'text?',
      low: 'integer?',
      best: 'integer?',
      high: 'integer?',
      claims: 'integer',
    },
    key: ['document', 'event', 'measure', 'ordinal'],
    references: [
      [['document', 'event'], 'events'],
      [['document', 'source_actor'], 'actors'],
    ],
  }),
  // The same of all its sources as one span, as the columns of the CSV table have it.
  event_tolls: table({
    columns: {
      document: 'text',
      event: 'text',
      measure: 'text',
      low: 'integer?',
      best: 'integer?',
      high: 'integer?',
      claims: 'integer',
    },
    key: ['document', 'event', 'measure'],
    references: [[['document', 'event'], 'events']],
  }),
} as const

export type SqlTableName = keyof typeof SQL_TABLES
