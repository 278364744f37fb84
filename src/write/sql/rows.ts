/** One record as rows of the tables. */
import { MEASURES } from '../../model/figure.js'
import type { DocumentRecord } from '../../schema/document.js'
import type { AttributionRecord } from '../../schema/figures.js'
import type { MentionRecord } from '../../schema/pointer.js'
import { speakerOf } from '../source-text.js'
import type { SqlValue } from '../sql-literal.js'
import { ownClaims, totalOf, totalsBySource } from '../toll.js'
import type { SQL_TABLES, SqlTableName } from './tables.js'

/** A value for every column, so that a column which is added later is forgotten nowhere. */
type RowOf<N extends SqlTableName> = Readonly<Record<keyof (typeof SQL_TABLES)[N]['columns'], SqlValue>>
export type Rows = { readonly [N in SqlTableName]: readonly RowOf<N>[] }

export function rowsOf(record: DocumentRecord): Rows {
  const document = record.id
  const { source, producedBy, published } = record
  const lists = [record.dates, record.places, record.actors, record.casualties, record.counts, record.events]
  const said = (attribution: AttributionRecord | null) => ({
    source_actor: attribution?.actor ?? null,
    source: attribution === null ? null : speakerOf(attribution, record.actors) || null,
    stance: attribution?.stance ?? null,
  })
  const tolls = record.events.flatMap((event) =>
    MEASURES.map((measure) => ({ event: event.id, measure, claims: ownClaims(record, event, measure) })).filter(
      ({ claims }) => claims.length > 0,
    ),
  )
  return {
    documents: [
      {
        id: document,
        title: record.title?.quote ?? source.title ?? null,
        outlet: record.outlet?.name ?? null,
        published: published.value,
        published_basis: published.basis,
        language: record.language,
        url: source.url ?? null,
        sha256: source.sha256,
        bytes: source.bytes,
        length: source.length,
        encoding: source.encoding,
        bom: source.bom,
        ...producedBy,
        records: lists.reduce((sum, { length }) => sum + length, 0),
      },
    ],
    document_mentions: [
      ...numbered('title', [record.title]),
      ...numbered('author', record.authors),
      ...numbered('outlet', [record.outlet?.mention]),
      ...numbered('published', [published.mention]),
      ...numbered('published-from', published.from),
    ].map((row) => ({ document, ...row })),
    blocks: record.blocks.map(({ kind, start, end, repeats }, i) => ({
      document,
      ordinal: i + 1,
      kind,
      start_char: start,
      end_char: end,
      repeats: repeats === null ? null : repeats + 1,
    })),
    diagnostics: record.diagnostics.map(({ code, severity, message, mention }, i) => ({
      document,
      ordinal: i + 1,
      code,
      severity,
      message,
      ...(mention === undefined ? NO_POINTER : pointer(mention)),
    })),
    dates: record.dates.map(({ id, type, value, earliest, latest, grain, resolution, mention, by }) => ({
      ...{ document, id, type, value, earliest, latest, grain, resolution },
      ...pointer(mention),
      rule: by,
    })),
    date_sources: record.dates.flatMap(({ id, from }) => from.map((one) => ({ document, date: id, worked_out_from: one }))),
    places: record.places.map(({ mentions: _, by, ...place }) => ({ document, ...place, rule: by })),
    place_mentions: record.places.flatMap(({ id, mentions }) =>
      mentions.map((mention, i) => ({
        ...{ document, place: id, ordinal: i + 1 },
        ...pointer(mention),
        form: mention.form ?? 'name',
        precision: mention.precision,
        relation: mention.relation ?? null,
      })),
    ),
    actors: record.actors.map(({ mentions: _, roles: __, by, ...actor }) => ({ document, ...actor, rule: by })),
    actor_mentions: record.actors.flatMap(({ id, mentions }) =>
      mentions.map((mention, i) => ({
        ...{ document, actor: id, ordinal: i + 1 },
        ...pointer(mention),
        form: mention.form ?? 'name',
      })),
    ),
    actor_roles: record.actors.flatMap(({ id, roles }) =>
      roles.map((role, i) => ({ document, actor: id, ordinal: i + 1, ...pointer(role) })),
    ),
    events: record.events.map((event) => ({
      ...{ document, id: event.id, type: event.type, acled_type: event.acled?.type ?? null },
      acled_subtype: event.acled?.subtype ?? null,
      ...{ status: event.status, certainty: event.certainty, main: event.main, date: event.date },
      ...said(event.attribution),
      ...pointer(event.trigger),
      evidence: event.evidence.quote,
      rule: event.by,
    })),
    event_mentions: record.events.flatMap(({ id, evidence, mentions, cues, attribution }) =>
      [
        ...numbered('evidence', [evidence]),
        ...numbered('mention', mentions),
        ...numbered('cue', cues),
        ...numbered('speaker', [attribution?.speaker]),
        ...numbered('attribution', [attribution?.cue]),
      ].map((row) => ({ document, event: id, ...row })),
    ),
    event_places: record.events.flatMap(({ id, places }) =>
      places.map((place, i) => ({ document, event: id, ordinal: i + 1, place })),
    ),
    event_actors: record.events.flatMap(({ id, actors }) =>
      actors.map(({ actor, role }, i) => ({ document, event: id, ordinal: i + 1, actor, role })),
    ),
    casualties: record.casualties.map((one) => ({
      ...{ document, id: one.id, measure: one.measure, low: one.low, best: one.best, high: one.high, quantifier: one.quantifier },
      ...{ victims: one.victims.text, victims_actor: one.victims.actor, victims_class: one.victims.class },
      ...{ scope: one.scope, subset_of: one.subsetOf, period: one.period === 'incident' ? null : one.period, status: one.status },
      background: one.background === true,
      ...said(one.attribution),
      ...{ event: one.event, date: one.date, place: one.place, same_as: one.sameAs },
      ...pointer(one.mention),
      rule: one.by,
    })),
    casualty_mentions: record.casualties.flatMap(({ id, trigger, attribution }) =>
      single({ trigger, speaker: attribution?.speaker, attribution: attribution?.cue }).map((row) => ({
        document,
        casualty: id,
        ...row,
      })),
    ),
    counts: record.counts.map((one) => ({
      ...{ document, id: one.id, what: one.what, low: one.low, best: one.best, high: one.high, quantifier: one.quantifier },
      ...{ unit: one.unit, per: one.per, actor: one.actor, period: one.period, place: one.place },
      ...said(one.attribution),
      same_as: one.sameAs,
      ...pointer(one.mention),
      rule: one.by,
    })),
    count_mentions: record.counts.flatMap(({ id, attribution }) =>
      single({ speaker: attribution?.speaker, attribution: attribution?.cue }).map((row) => ({ document, count: id, ...row })),
    ),
    event_casualties: record.events.flatMap(({ id, casualties }) =>
      casualties.map((casualty) => ({ document, event: id, casualty })),
    ),
    event_counts: record.events.flatMap(({ id, counts }) => counts.map((count) => ({ document, event: id, count }))),
    event_source_tolls: tolls.flatMap(({ event, measure, claims }) =>
      totalsBySource(claims).map(({ low, best, high, claims: own }, i) => ({
        ...{ document, event, measure, ordinal: i + 1 },
        source_actor: own[0].attribution?.actor ?? null,
        source: said(own[0].attribution).source,
        ...{ low, best, high, claims: own.length },
      })),
    ),
    event_tolls: tolls.map(({ event, measure, claims }) => ({
      ...{ document, event, measure },
      ...totalOf(claims),
      claims: claims.length,
    })),
  }
}

const NO_POINTER = { start_char: null, end_char: null, line: null, col: null, quote: null }

function pointer({ start, end, line, column, quote }: MentionRecord) {
  return { start_char: start, end_char: end, line, col: column, quote }
}

type MaybeMention = MentionRecord | null | undefined

function numbered(field: string, mentions: readonly MaybeMention[]) {
  return mentions
    .filter((mention) => mention !== null && mention !== undefined)
    .map((mention, i) => ({ field, ordinal: i + 1, ...pointer(mention) }))
}

function single(fields: Readonly<Record<string, MaybeMention>>) {
  return Object.entries(fields).flatMap(([field, mention]) => numbered(field, [mention]).map(({ ordinal: _, ...row }) => row))
}
