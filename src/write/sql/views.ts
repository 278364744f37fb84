/** Views that answer the usual questions, in the words that both dialects share. */
import type { Dialect } from './dialect.js'
import { incidentViews, inEventRole } from './incident-views.js'

/** Where a place, date or actor of a row stands. */
const OF = (alias: string, owner: string, column: string): string =>
  `${alias}.document = ${owner}.document AND ${alias}.id = ${owner}.${column}`

/** Whether a figure `c` is one that a sum may count: said of one event, as fact, and no part or repeat of another figure. */
const IN_TOTAL = `(c.event IS NOT NULL AND c.same_as IS NULL AND c.period IS NULL AND c.status IN ('reported', 'claimed')
    AND (c.scope = 'total' OR (c.subset_of IS NOT NULL AND NOT EXISTS (SELECT 1 FROM event_casualties AS w
      WHERE w.document = c.document AND w.event = c.event AND w.casualty = c.subset_of))))`

/** What has a source: the name of its list, what it is, and its amount. */
const SOURCED = [
  ['casualties', 'measure', 'low, best, high'],
  ['counts', 'what', 'low, best, high'],
  ['events', 'type', 'NULL, NULL, NULL'],
].map(
  ([kind, what, amount]) =>
    `SELECT document, '${kind}' AS kind, id AS record, source_actor, source, stance, ${what} AS what, ${amount}, quote, line, start_char, end_char FROM ${kind}`,
)

/** The views by name; a later one may use an earlier one. */
export function views({ joined }: Dialect): Readonly<Record<string, string>> {
  return {
    // Every event with its day, its most exact place, and who did what to whom.
    event_overview: `SELECT e.document, e.id AS event, e.type, e.acled_type, e.acled_subtype, e.status, e.certainty, e.main,
  t.value AS date, t.earliest, t.latest, p.name AS place, p.type AS place_type, p.admin1, p.country, p.latitude, p.longitude,
  ${inEventRole("'perpetrator'", joined)} AS perpetrators, ${inEventRole("'target', 'victim'", joined)} AS targets,
  e.source, e.quote, e.line, e.start_char, e.end_char, e.evidence, d.title, d.outlet, d.published
FROM events AS e JOIN documents AS d ON d.id = e.document
LEFT JOIN dates AS t ON ${OF('t', 'e', 'date')}
LEFT JOIN event_places AS ep ON ep.document = e.document AND ep.event = e.id AND ep.ordinal = 1
LEFT JOIN places AS p ON ${OF('p', 'ep', 'place')}`,

    // Every actor of an event in its role.
    event_participants: `SELECT r.document, r.event, e.type, e.status, r.role, a.id AS actor, a.name, a.key, a.type AS actor_type, a.country
FROM event_actors AS r JOIN events AS e ON ${OF('e', 'r', 'event')} JOIN actors AS a ON ${OF('a', 'r', 'actor')}`,

    // Every figure of harm: who did it to whom, who says it, of which event, where and when; in_total where sums may count it.
    casualty_claims: `SELECT c.document, c.id AS casualty, c.measure, c.low, c.best, c.high, c.quantifier, c.victims, v.name AS victims_actor,
  c.victims_class, (SELECT ${joined('x.name')} FROM event_actors AS r JOIN actors AS x ON ${OF('x', 'r', 'actor')}
    WHERE r.document = c.document AND r.event = c.event AND r.role = 'perpetrator') AS perpetrators,
  ${IN_TOTAL} AS in_total,
  c.scope, c.subset_of, c.same_as, c.status, c.background, coalesce(a.name, c.source) AS source, a.key AS source_key, c.stance,
  pd.value AS period, c.event, e.type AS event_type, t.value AS date, t.earliest, t.latest, p.name AS place, p.country,
  c.quote, c.line, c.start_char, c.end_char, d.title, d.outlet, d.published
FROM casualties AS c JOIN documents AS d ON d.id = c.document
LEFT JOIN actors AS v ON ${OF('v', 'c', 'victims_actor')}
LEFT JOIN actors AS a ON ${OF('a', 'c', 'source_actor')}
LEFT JOIN dates AS pd ON ${OF('pd', 'c', 'period')}
LEFT JOIN events AS e ON ${OF('e', 'c', 'event')}
LEFT JOIN dates AS t ON ${OF('t', 'c', 'date')}
LEFT JOIN places AS p ON ${OF('p', 'c', 'place')}`,

    // All that is laid to a source: figures, counts and events, with its words.
    sourced_claims: `SELECT x.document, x.kind, x.record, coalesce(a.name, x.source) AS source, a.key AS source_key, x.stance,
  x.what, x.low, x.best, x.high, x.quote, x.line, x.start_char, x.end_char, d.title, d.outlet, d.published
FROM (${SOURCED.join('\n  UNION ALL ')}) AS x
JOIN documents AS d ON d.id = x.document
LEFT JOIN actors AS a ON ${OF('a', 'x', 'source_actor')}
WHERE x.source IS NOT NULL`,

    // What one source says of an event, added up: no parts, repeats, running totals, nothing denied or planned.
    casualties_by_source: `SELECT s.document, s.event, e.type AS event_type, s.measure, coalesce(a.name, s.source) AS source,
  coalesce(s.source_actor, lower(s.source), '') AS source_key, s.claims, s.low, s.best, s.high
FROM event_source_tolls AS s JOIN events AS e ON ${OF('e', 's', 'event')}
LEFT JOIN actors AS a ON ${OF('a', 's', 'source_actor')}`,

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
