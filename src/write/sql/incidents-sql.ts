/**
 * A script of SQL that puts incidents beside their records: `extract link seeds/ --format sql | sqlite3 records.db`, after the
 * script of the records. It is one transaction, and the incidents of the last script are those that are there.
 */
import type { DocumentRecord } from '../../schema/document.js'
import type { IncidentRecord } from '../../schema/incident.js'
import type { SqlDialect } from '../format-options.js'
import { DIALECTS } from './dialect.js'
import { incidentRows } from './incident-rows.js'
import { INCIDENT_SQL_TABLES, type IncidentSqlTableName } from './incident-tables.js'
import { insert } from './statements.js'

const NAMES = Object.keys(INCIDENT_SQL_TABLES) as IncidentSqlTableName[]

/** The script in pieces of text, a piece an incident. */
export function* incidentsSql(
  incidents: readonly IncidentRecord[],
  records: readonly DocumentRecord[],
  name: SqlDialect,
): Generator<string> {
  const dialect = DIALECTS[name]
  const documents = new Map(records.map((record) => [record.id, record]))
  yield `-- Incidents of extract, for a database that holds the records of the same articles.\n${dialect.begin}DELETE FROM incidents;\n`
  for (const incident of incidents) {
    const rows = incidentRows(incident, documents)
    const statements = NAMES.map((table) => insert(table, Object.keys(INCIDENT_SQL_TABLES[table].columns), rows[table], name))
    yield `\n${statements.join('')}`
  }
  yield `\n${dialect.checkIncidents}COMMIT;\n`
}
