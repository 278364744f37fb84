/** What SQLite and PostgreSQL write differently. */
import type { SqlDialect } from '../format-options.js'
import type { ColumnType } from './tables.js'

export interface Dialect {
  readonly types: Readonly<Record<ColumnType, string>>
  /** Before the first statement. */
  readonly begin: string
  /** The articles with their full-text search. */
  readonly articles: string
  /** Begins a view that replaces an older one of its name. */
  view(name: string): string
  /** Between the last record and the end: nothing is kept when a record is missing. */
  readonly check: string
  /** As `check`, for a script of incidents. */
  readonly checkIncidents: string
  /** All values of a column in one text. */
  joined(column: string): string
}

/** Words of so many code points of a text are searched in PostgreSQL, whose index takes a megabyte a text. */
const SEARCHED = 200_000

const sqlite: Dialect = {
  types: { text: 'TEXT', integer: 'INTEGER', real: 'DOUBLE PRECISION', boolean: 'BOOLEAN', day: 'TEXT' },
  begin: 'PRAGMA foreign_keys = ON;\nBEGIN;\n',
  articles: `CREATE TABLE IF NOT EXISTS articles (
  number INTEGER PRIMARY KEY,
  document TEXT NOT NULL UNIQUE REFERENCES documents (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  title TEXT,
  text TEXT NOT NULL
);
CREATE VIRTUAL TABLE IF NOT EXISTS articles_fts USING fts5 (
  title, text, content='articles', content_rowid='number', tokenize='unicode61 remove_diacritics 2'
);
CREATE TRIGGER IF NOT EXISTS articles_added AFTER INSERT ON articles BEGIN
  INSERT INTO articles_fts (rowid, title, text) VALUES (new.number, new.title, new.text);
END;
CREATE TRIGGER IF NOT EXISTS articles_removed AFTER DELETE ON articles BEGIN
  INSERT INTO articles_fts (articles_fts, rowid, title, text) VALUES ('delete', old.number, old.title, old.text);
END;
`,
  view: (name) => `DROP VIEW IF EXISTS ${name};\nCREATE VIEW ${name} AS`,
  // A client may go on after a statement that failed. A row that breaks its foreign key makes COMMIT fail then.
  check: `INSERT INTO sources (path, line, document)
SELECT 'incomplete', 0, 'incomplete' WHERE EXISTS (
  SELECT 1 FROM documents AS d WHERE d.records <>
    (SELECT count(*) FROM dates WHERE document = d.id) + (SELECT count(*) FROM places WHERE document = d.id)
    + (SELECT count(*) FROM actors WHERE document = d.id) + (SELECT count(*) FROM casualties WHERE document = d.id)
    + (SELECT count(*) FROM counts WHERE document = d.id) + (SELECT count(*) FROM events WHERE document = d.id)
);
`,
  checkIncidents: `INSERT INTO incident_repeats (incident, document, event)
SELECT 'incomplete', 'incomplete', 'incomplete' WHERE EXISTS (
  SELECT 1 FROM incidents AS i WHERE i.reports <> (SELECT count(*) FROM incident_reports WHERE incident = i.id)
    OR i.figures <> (SELECT count(*) FROM incident_figures WHERE incident = i.id)
);
`,
  joined: (column) => `group_concat(${column}, '; ')`,
}

const postgres: Dialect = {
  types: { text: 'TEXT', integer: 'BIGINT', real: 'DOUBLE PRECISION', boolean: 'BOOLEAN', day: 'DATE' },
  begin: `SET client_encoding = 'UTF8';\nSET client_min_messages = warning;\nBEGIN;\n`,
  articles: `CREATE TABLE IF NOT EXISTS articles (
  document TEXT PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  title TEXT,
  text TEXT NOT NULL,
  search TSVECTOR GENERATED ALWAYS AS (to_tsvector('english', left(coalesce(title, '') || ' ' || text, ${SEARCHED}))) STORED
);
CREATE INDEX IF NOT EXISTS articles_search ON articles USING gin (search);
`,
  view: (name) => `CREATE OR REPLACE VIEW ${name} AS`,
  // After a statement that failed, PostgreSQL turns COMMIT into ROLLBACK.
  check: '',
  checkIncidents: '',
  joined: (column) => `string_agg(${column}, '; ')`,
}

export const DIALECTS: Readonly<Record<SqlDialect, Dialect>> = { sqlite, postgres }
