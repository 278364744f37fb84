/** Views that answer the usual questions, in the words that both dialects share. */
import type { Dialect } from './dialect.js'
import { incidentViews } from './incident-views.js'

/** Where a place, date or actor of a row stands. */
const OF = (alias: string, owner: string, column: string): string =>
  `${alias}.document = ${owner}.document AND ${alias}.id = ${owner}.${column}`

/** The views by name; a later one may use an earlier one. */
export function views({ joined }: Dialect): Readonly<Record<string, string>> {
  return {
    // Every event with its day, its most exact place, and who did what to whom.
    event_overview: `SELECT e.document, e.id AS event, e.type, e.acled_type, e.acled_subtype, e.status, e.certainty, e.main,
  t.value AS date, t.earliest, t.latest, p.name AS place, p.type AS place_type, p.admin1, p.country, p.latitude, p.longitude,
  (SELECT ${joined('a.name')} FROM event_actors AS r JOIN actors AS a ON ${OF('a', 'r', 'actor')}
    WHERE r.document = e.document AND r.event = e.id AND r.role = 'perpetrator') AS perpetrators,
  (SELECT ${joined('a.name')} FROM event_actors AS r JOIN actors AS a ON ${OF('a', 'r', 'actor')}
    WHERE r.document = e.document AND r.event = e.id AND r.role IN ('target', 'victim')) AS targets,
  e.source, e.quote, e.line, e.start_char, e.end_char, e.evidence, d.title, d.outlet, d.published
FROM events AS e JOIN documents AS d ON d.id = e.document
LEFT JOIN dates AS t ON ${OF('t', 'e', 'date')}
LEFT JOIN event_places AS ep ON ep.document = e.document AND ep.event = e.id AND ep.ordinal = 1
LEFT JOIN places AS p ON ${OF('p', 'ep', 'place')}`,

    // Every actor of an event in its role.
    event_participants: `SELECT r.document, r.event, e.type, e.status, r.role, a.id AS actor, a.name, a.key, a.type AS actor_type, a.country
FROM event_actors AS r JOIN events AS e ON ${OF('e', 'r', 'event')} JOIN actors AS a ON ${OF('a', 'r', 'actor')}`,

    // Every figure of harm: who says it, of which event, where and when.
    casualty_claims: `SELECT c.document, c.id AS casualty, c.measure, c.low, c.best, c.high, c.quantifier, c.victims, c.victims_class,
  c.scope, c.subset_of, c.same_as, c.status, c.background, coalesce(a.name, c.source) AS source, c.stance,
  pd.value AS period, c.event, e.type AS event_type, t.value AS date, t.earliest, t.latest, p.name AS place, p.country,
  c.quote, c.line, c.start_char, c.end_char, d.title, d.outlet, d.published
FROM casualties AS c JOIN documents AS d ON d.id = c.document
LEFT JOIN actors AS a ON ${OF('a', 'c', 'source_actor')}
LEFT JOIN dates AS pd ON ${OF('pd', 'c', 'period')}
LEFT JOIN events AS e ON ${OF('e', 'c', 'event')}
LEFT JOIN dates AS t ON ${OF('t', 'c', 'date')}
LEFT JOIN places AS p ON ${OF('p', 'c', 'place')}`,

    // What one source says of an event, added up: no parts, repeats, running totals, nothing denied or planned.
    casualties_by_source: `SELECT c.document, ec.event, e.type AS event_type, c.measure, coalesce(max(a.name), max(c.source)) AS source,
  coalesce(c.source_actor, lower(c.source), '') AS source_key, count(*) AS claims,
  CASE WHEN count(c.low) = count(*) THEN sum(c.low) END AS low,
  CASE WHEN count(c.best) = count(*) THEN sum(c.best) END AS best,
  CASE WHEN count(c.high) = count(*) THEN sum(c.high) END AS high
FROM event_casualties AS ec JOIN casualties AS c ON ${OF('c', 'ec', 'casualty')}
JOIN events AS e ON ${OF('e', 'ec', 'event')}
LEFT JOIN actors AS a ON ${OF('a', 'c', 'source_actor')}
WHERE c.scope = 'total' AND c.same_as IS NULL AND c.period IS NULL AND c.status IN ('reported', 'claimed')
GROUP BY c.document, ec.event, e.type, c.measure, coalesce(c.source_actor, lower(c.source), '')`,

    // Two sources of one article whose numbers for one event cannot both hold.
    disagreeing_figures: `SELECT a.document, a.event, a.event_type, a.measure, a.source, a.low, a.best, a.high,
  b.source AS other_source, b.low AS other_low, b.best AS other_best, b.high AS other_high
FROM casualties_by_source AS a JOIN casualties_by_source AS b
ON a.document = b.document AND a.event = b.event AND a.measure = b.measure AND a.source_key < b.source_key
WHERE a.high < b.low OR b.high < a.low`,

    // Under which names an actor goes, over all documents.
    actor_aliases: `SELECT a.key, a.name, a.type, m.quote AS alias, count(*) AS mentions, count(DISTINCT m.document) AS documents
FROM actors AS a JOIN actor_mentions AS m ON m.document = a.document AND m.actor = a.id
WHERE m.form = 'name'
GROUP BY a.key, a.name, a.type, m.quote`,

    // How often an actor is named and acts, over all documents.
    actor_overview: `SELECT a.key, a.name, a.type, a.country, count(*) AS documents,
  sum((SELECT count(*) FROM actor_mentions AS m WHERE m.document = a.document AND m.actor = a.id)) AS mentions,
  sum((SELECT count(DISTINCT r.event) FROM event_actors AS r WHERE r.document = a.document AND r.actor = a.id)) AS events
FROM actors AS a
GROUP BY a.key, a.name, a.type, a.country`,

    // How often a place is named and how many events lie there, over all documents.
    place_overview: `SELECT p.geonames, p.name, p.type, p.admin1, p.country, p.latitude, p.longitude, count(*) AS documents,
  sum((SELECT count(*) FROM place_mentions AS m WHERE m.document = p.document AND m.place = p.id)) AS mentions,
  sum((SELECT count(*) FROM event_places AS e WHERE e.document = p.document AND e.place = p.id AND e.ordinal = 1)) AS events
FROM places AS p
GROUP BY p.geonames, p.name, p.type, p.admin1, p.country, p.latitude, p.longitude`,

    ...incidentViews(joined),

    // Every pointer into a text, of whatever record.
    mentions: [
      ['document_mentions', "'document'", 'x.field'],
      ['dates', 'x.id', "'mention'"],
      ['place_mentions', 'x.place', "'mention'"],
      ['actor_mentions', 'x.actor', "'mention'"],
      ['actor_roles', 'x.actor', "'role'"],
      ['casualties', 'x.id', "'mention'"],
      ['casualty_mentions', 'x.casualty', 'x.field'],
      ['counts', 'x.id', "'mention'"],
      ['count_mentions', 'x.count', 'x.field'],
      ['events', 'x.id', "'trigger'"],
      ['event_mentions', 'x.event', 'x.field'],
      ['diagnostics', 'x.code', "'diagnostic'"],
    ]
      .map(
        ([table, record, field]) =>
          `SELECT x.document, ${record} AS record, ${field} AS field, x.start_char, x.end_char, x.line, x.col, x.quote FROM ${table} AS x WHERE x.quote IS NOT NULL`,
      )
      .join('\nUNION ALL\n'),

    // Pointers that do not lead to their words: always empty.
    broken_mentions: `SELECT m.document, m.record, m.field, m.start_char, m.end_char, m.quote
FROM mentions AS m JOIN articles AS a ON a.document = m.document
WHERE substr(a.text, CAST(m.start_char + 1 AS INTEGER), CAST(m.end_char - m.start_char AS INTEGER)) <> m.quote`,
  }
}
