/** A pipeline in miniature: enough of every kind of record to test reading, writing and the command line without the real one. */

import type { Source } from '../../src/model/source.js'
import type { Related } from '../../src/model/stages.js'
import type { DocumentRecord } from '../../src/schema/document.js'
import { Reading } from '../../src/text/reading.js'
import type { Span } from '../../src/text/span.js'
import { documentRecord } from '../../src/write/record.js'

export const VERSIONS = { tool: '0.0.0', lexicon: 'stub', gazetteer: 'stub' }

/** `2025-12-13` is a date, `@Name` a place, `#name` an actor, `12 people` killed, `=word` a count, `!word` an event. */
export function stubRelated(source: Source): Related {
  const { text } = source
  const token = { sentence: 0, first: 0, last: 1 }
  const spans = (pattern: RegExp): Span[] =>
    [...text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
  const words = (span: Span): string => text.slice(span.start, span.end)
  const line = spans(/\S.*/gu)
  const title = line[0] ?? null
  const dates = spans(/\d{4}-\d\d-\d\d/gu)
  const places = spans(/@[\p{L}\p{M}\p{Emoji_Presentation}]+/gu)
  const actors = spans(/#[\p{L}\p{M}\p{Emoji_Presentation}]+/gu)
  const people = spans(/\d{1,6} people/gu)
  const counts = spans(/=[\p{L}\p{M}]+/gu)
  const events = spans(/![\p{L}\p{M}]+/gu)
  const amount = (span: Span) => {
    const n = Number.parseInt(words(span), 10)
    return { low: n, best: n, high: n, quantifier: 'exact' } as const
  }
  const attribution =
    actors[0] === undefined ? null : ({ actor: 'a1', speaker: actors[0], cue: actors[0], stance: 'says' } as const)
  return {
    source,
    reading: Reading.ofWhole(text),
    blocks: line.map((span, i) => ({ ...span, kind: i === 0 ? ('title' as const) : ('paragraph' as const), repeats: null })),
    title,
    authors: [],
    outlets: [],
    dateLines: [],
    language: 'en',
    tokens: {} as Related['tokens'],
    sentences: [],
    sentenceOf: new Int32Array(),
    hits: [],
    dateMentions: [],
    placeMentions: [],
    actorMentions: [],
    figureMentions: [],
    triggerMentions: [],
    published:
      source.given.published === null
        ? { value: null, basis: 'none', at: null, from: [] }
        : { ...source.given.published, at: null, from: [] },
    dates: dates.map((span, i) => ({
      ...span,
      id: `d${i + 1}`,
      type: 'date',
      value: words(span),
      earliest: words(span),
      latest: words(span),
      grain: 'day',
      resolution: 'explicit',
      sentence: 0,
      by: 'stub/date',
      from: [],
    })),
    places: places.map((span, i) => ({
      id: `p${i + 1}`,
      name: words(span).slice(1),
      type: 'city',
      country: 'IQ',
      admin1: null,
      latitude: 36.3400012,
      longitude: 43.13,
      geonames: 99072,
      within: null,
      confidence: 'high',
      mentions: [
        { ...span, ...token, form: 'name', precision: 'exact', relation: null, candidates: [], typeHint: null, by: 'stub/place' },
      ],
      by: 'stub/place',
    })),
    actors: actors.map((span, i) => ({
      id: `a${i + 1}`,
      name: words(span).slice(1),
      key: null,
      type: 'armed-group',
      country: null,
      roles: [],
      affiliation: null,
      mentions: [
        {
          ...span,
          ...token,
          form: 'nominal',
          key: null,
          name: words(span),
          type: 'armed-group',
          country: null,
          weak: false,
          titles: [],
          affiliation: null,
          by: 'stub/actor',
        },
      ],
      by: 'stub/actor',
    })),
    outlet: null,
    notes: [],
    casualties: people.map((span, i) => ({
      ...span,
      id: `c${i + 1}`,
      measure: 'killed',
      amount: amount(span),
      victims: { text: 'people', actor: null, class: 'unknown' },
      scope: 'total',
      subsetOf: null,
      background: false,
      period: 'incident',
      status: 'reported',
      attribution,
      event: events.length > 0 ? 'e1' : null,
      date: dates.length > 0 ? 'd1' : null,
      place: null,
      sameAs: null,
      trigger: span,
      sentence: 0,
      by: 'stub/toll',
    })),
    counts: counts.map((span, i) => ({
      ...span,
      id: `n${i + 1}`,
      what: words(span).slice(1),
      amount: { low: 1, best: 1, high: null, quantifier: 'at-least' },
      unit: 'count',
      per: null,
      actor: null,
      period: null,
      place: null,
      attribution: null,
      sameAs: null,
      sentence: 0,
      by: 'stub/count',
    })),
    events: events.map((span, i) => ({
      id: `e${i + 1}`,
      type: 'attack',
      acled: { type: 'Battles', subtype: null },
      status: 'occurred',
      certainty: 'certain',
      cues: [],
      date: dates.length > 0 ? 'd1' : null,
      places: places.length > 0 ? ['p1'] : [],
      actors: actors.length > 0 ? [{ actor: 'a1', role: 'perpetrator' as const }] : [],
      casualties: people.map((_, k) => `c${k + 1}`),
      counts: [],
      attribution,
      trigger: span,
      mentions: [],
      evidence: line.find((one) => one.start <= span.start && span.end <= one.end) ?? span,
      main: i === 0,
      by: 'stub/event',
    })),
  }
}

/** The record that the miniature makes of a document. Text with `CRASH` in it fails, as a bug would. */
export function stubRecord(source: Source): DocumentRecord {
  if (source.text.includes('CRASH')) throw new TypeError('cannot read properties of undefined')
  return documentRecord(stubRelated(source), VERSIONS)
}
