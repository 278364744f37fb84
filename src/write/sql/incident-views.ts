/** Views of incidents, and of all happenings, each once. */
import type { Dialect } from './dialect.js'

/** What a table of tolls says of one measure: `killed_low`, `killed_best`, `killed_high`. */
const tollColumns = (alias: string, measure: string): string =>
  ['low', 'best', 'high'].map((bound) => `${alias}.${bound} AS ${measure}_${bound}`).join(', ')

const tolls = (table: string, on: (alias: string) => string): string =>
  (['killed', 'wounded'] as const)
    .map(
      (measure) => `LEFT JOIN ${table} AS ${measure[0]} ON ${on(measure[0] as string)} AND ${measure[0]}.measure = '${measure}'`,
    )
    .join('\n')

/** The names of those who have one of the roles in an event `e`. */
export const inEventRole = (roles: string, joined: Dialect['joined']): string =>
  `(SELECT ${joined('a.name')} FROM event_actors AS r JOIN actors AS a ON a.document = r.document AND a.id = r.actor
    WHERE r.document = e.document AND r.event = e.id AND r.role IN (${roles}))`

/** The views by name. */
export function incidentViews(joined: Dialect['joined']): Readonly<Record<string, string>> {
  const inRole = (roles: string): string =>
    `(SELECT ${joined('a.name')} FROM (SELECT DISTINCT ordinal, name FROM incident_actors WHERE incident = i.id AND role IN (${roles})) AS a)`
  return {
    // Every incident with who did what to whom and the span of its deaths and wounded.
    incident_overview: `SELECT i.id AS incident, i.type, i.status, i.date, i.earliest, i.latest, i.place, i.admin1, i.country,
  ${inRole("'perpetrator'")} AS perpetrators, ${inRole("'target', 'victim'")} AS targets,
  ${tollColumns('k', 'killed')}, ${tollColumns('w', 'wounded')},
  i.reports, i.disputed, i.score
FROM incidents AS i
${tolls('incident_tolls', (alias) => `${alias}.incident = i.id`)}`,

    // Every figure of an incident with the report and the words that tell it.
    incident_claims: `SELECT f.incident, i.earliest, i.latest, i.place, i.country, f.comparison, f.measure, f.victim_group, f.scope, f.relation,
  f.low, f.best, f.high, f.status, f.source, f.stance, d.outlet, d.title, d.published, f.document, c.id AS casualty,
  c.quote, c.line, c.start_char, c.end_char
FROM incident_figures AS f JOIN incidents AS i ON i.id = f.incident JOIN documents AS d ON d.id = f.document
JOIN incident_casualties AS x ON x.incident = f.incident AND x.comparison = f.comparison AND x.ordinal = f.ordinal
JOIN casualties AS c ON c.document = x.document AND c.id = x.casualty`,

    // Every happening once: the incidents, and the events that no other document tells. For sums over many articles.
    happenings: `SELECT i.id AS incident, CAST(NULL AS TEXT) AS document, CAST(NULL AS TEXT) AS event, i.type, i.status,
  i.earliest, i.latest, i.place, i.admin1, i.country, i.latitude, i.longitude, i.reports,
  ${inRole("'perpetrator'")} AS perpetrators, ${inRole("'target', 'victim'")} AS targets,
  ${tollColumns('k', 'killed')}, ${tollColumns('w', 'wounded')}
FROM incidents AS i
${tolls('incident_tolls', (alias) => `${alias}.incident = i.id`)}
UNION ALL
SELECT NULL, e.document, e.id, e.type, e.status,
  t.earliest, t.latest, p.name, p.admin1, p.country, p.latitude, p.longitude, 1,
  ${inEventRole("'perpetrator'", joined)}, ${inEventRole("'target', 'victim'", joined)},
  k.low, k.best, k.high, w.low, w.best, w.high
FROM events AS e
LEFT JOIN dates AS t ON t.document = e.document AND t.id = e.date
LEFT JOIN event_places AS ep ON ep.document = e.document AND ep.event = e.id AND ep.ordinal = 1
LEFT JOIN places AS p ON p.document = e.document AND p.id = ep.place
${tolls('event_tolls', (alias) => `${alias}.document = e.document AND ${alias}.event = e.id`)}
WHERE NOT EXISTS (SELECT 1 FROM incident_reports AS r WHERE r.document = e.document AND r.event = e.id)
AND NOT EXISTS (SELECT 1 FROM incident_repeats AS r WHERE r.document = e.document AND r.event = e.id)`,
  }
}
