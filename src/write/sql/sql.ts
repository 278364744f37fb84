/**
 * A script of SQL that makes and fills a database: `extract seeds/ --format sql | sqlite3 records.db`.
 *
 * The whole script is one transaction, so that a pipe that breaks leaves the database as it was. A document that is there
 * already is replaced, and one whose file has changed goes: the same script may be loaded twice.
 */
import type { DocumentRecord } from '../../schema/document.js'
import type { Format } from '../format.js'
import type { SqlDialect } from '../format-options.js'
import { type SqlValue, sqlLiteral } from '../sql-literal.js'
import { DIALECTS, type Dialect } from './dialect.js'
import { INCIDENT_SQL_TABLES } from './incident-tables.js'
import { rowsOf } from './rows.js'
import { createTables, insert } from './statements.js'
import { SQL_TABLES, type SqlTableName } from './tables.js'
import { views } from './views.js'

const STANDARD_INPUT = '-'
const NAMES = Object.keys(SQL_TABLES) as SqlTableName[]

/** An incident with a report that was replaced or is gone has to be found anew. */
const STALE_INCIDENTS =
  'DELETE FROM incidents WHERE reports <> (SELECT count(*) FROM incident_reports WHERE incident = incidents.id);\n'

/** The script in a dialect. */
export function sql(name: SqlDialect): Format {
  const dialect = DIALECTS[name]
  return {
    head: `-- Records of extract. Pointers count Unicode code points of articles.text from 0.\n${dialect.begin}\n${layout(dialect)}`,
    record: (record, _index, text) => `\n${documentOf(record, text, name)}`,
    // A document that no source has any more is an older version of a file.
    tail: () =>
      `\nDELETE FROM documents WHERE NOT EXISTS (SELECT 1 FROM sources WHERE sources.document = documents.id);\n${STALE_INCIDENTS}${dialect.check}COMMIT;\n`,
  }
}

function layout(dialect: Dialect): string {
  const tables = createTables(SQL_TABLES, dialect)
  const incidents = createTables(INCIDENT_SQL_TABLES, dialect, SQL_TABLES)
  // Without cascade: a document that is replaced keeps its sources until the end of the transaction.
  const sources = `CREATE TABLE IF NOT EXISTS sources (
  path TEXT NOT NULL,
  line ${dialect.types.integer} NOT NULL,
  source_id TEXT,
  document TEXT NOT NULL REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (path, line, document)
);
CREATE INDEX IF NOT EXISTS sources_document ON sources (document);
`
  const queries = Object.entries(views(dialect)).map(([name, query]) => `${dialect.view(name)}\n${query};\n`)
  return [tables, sources, dialect.articles, incidents, ...queries].join('')
}

function documentOf(record: DocumentRecord, text: string, dialect: SqlDialect): string {
  const rows = rowsOf(record)
  const { path, line, id } = record.source
  const literal = (value: SqlValue): string => sqlLiteral(value, dialect)
  return [
    `DELETE FROM documents WHERE id = ${literal(record.id)};\n`,
    ...NAMES.map((name) => insert(name, Object.keys(SQL_TABLES[name].columns), rows[name], dialect)),
    // A file has one content at a time; standard input is another each time.
    path === STANDARD_INPUT ? '' : `DELETE FROM sources WHERE path = ${literal(path)} AND line = ${line ?? 0};\n`,
    insert(
      'sources',
      ['path', 'line', 'source_id', 'document'],
      [{ path, line: line ?? 0, source_id: id ?? null, document: record.id }],
      dialect,
    ),
    insert(
      'articles',
      ['document', 'title', 'text'],
      [{ document: record.id, title: record.title?.quote ?? record.source.title ?? null, text }],
      dialect,
    ),
  ].join('')
}
