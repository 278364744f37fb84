/** A record → its values with the words each stands on, in the order of the text. */
import type { Gazetteer } from '../gazetteer/gazetteer.js'
import type { Related } from '../model/stages.js'
import type { DocumentRecord } from '../schema/document.js'
import type { AttributionRecord } from '../schema/figures.js'
import type { MentionRecord } from '../schema/pointer.js'
import type { Span } from '../text/span.js'
import type { Finding, Reason } from './finding.js'
import { placeOf } from './known.js'
import {
  actorReasons,
  amountText,
  casualtyReasons,
  countReasons,
  dateReasons,
  eventReasons,
  type Names,
  namesOf,
  placeReasons,
} from './reasons.js'

/** What the explanation of a record asks of the run that made it. */
export interface Made {
  readonly record: DocumentRecord
  readonly related: Related
  readonly gazetteer: Gazetteer
  /** The pointer of a span, as the record has it. */
  readonly mentionOf: (span: Span) => MentionRecord
}

/** How many namesakes of a place are named. */
const NAMESAKES = 4

/** Every value of the record, once for each of its words. */
export function findingsOf(made: Made): Finding[] {
  const { record } = made
  const names = namesOf(record)
  const all = [
    ...pageFindings(record),
    ...record.dates.map((date) =>
      finding('dates', date.id, date.value ?? 'not resolved', date.mention, 'mention', date.by, dateReasons(date, names)),
    ),
    ...placeFindings(made, names),
    ...actorFindings(made, names),
    ...record.casualties.flatMap((one) =>
      withWords('casualties', one.id, `${one.measure} ${amountText(one)}`, one.by, casualtyReasons(one, names), [
        ['mention', one.mention],
        ['harm', one.trigger],
        ...sayers(one.attribution),
      ]),
    ),
    ...record.counts.flatMap((one) =>
      withWords(
        'counts',
        one.id,
        `${one.what} ${amountText(one)}${one.unit === 'percent' ? '%' : ''}`,
        one.by,
        countReasons(one, names),
        [['mention', one.mention], ...sayers(one.attribution)],
      ),
    ),
    ...record.events.flatMap((event) =>
      withWords('events', event.id, `${event.type} (${event.status})`, event.by, eventReasons(event, names), [
        ['trigger', event.trigger],
        ...event.mentions.map((mention) => ['named again', mention] as const),
        ...event.cues.map((mention) => ['cue', mention] as const),
        ...sayers(event.attribution),
      ]),
    ),
  ]
  return all.sort((a, b) => a.mention.start - b.mention.start || a.mention.end - b.mention.end)
}

function finding(
  list: string,
  id: string | null,
  value: string,
  mention: MentionRecord,
  as: string,
  by: string | null,
  because: readonly Reason[],
): Finding {
  return { list, id, value, mention, as, by, because }
}

function withWords(
  list: string,
  id: string,
  value: string,
  by: string,
  because: readonly Reason[],
  words: readonly (readonly [as: string, mention: MentionRecord])[],
): Finding[] {
  return words.map(([as, mention]) => finding(list, id, value, mention, as, by, because))
}

function sayers(attribution: AttributionRecord | null): (readonly [string, MentionRecord])[] {
  if (attribution === null) return []
  const { cue, speaker } = attribution
  return [['cue', cue], ...(speaker === null ? [] : [['speaker', speaker] as const])]
}

/** What stands once on a page. */
function pageFindings({ title, authors, outlet, published }: DocumentRecord): Finding[] {
  const told = published.value === null ? 'not known' : `${published.value} (${published.basis})`
  return [
    ...(title === null ? [] : [finding('title', null, 'the title', title, 'mention', null, [])]),
    ...authors.map((mention) => finding('authors', null, 'an author', mention, 'mention', null, [])),
    ...(outlet === null ? [] : [finding('outlet', null, outlet.name, outlet.mention, 'mention', null, [])]),
    ...[...(published.mention === null ? [] : [published.mention]), ...published.from].map((mention) =>
      finding('published', null, told, mention, 'mention', null, []),
    ),
  ]
}

function placeFindings({ record, related, gazetteer }: Made, names: Names): Finding[] {
  return record.places.flatMap((place, i) => {
    const found = related.places[i]?.mentions ?? []
    return place.mentions.map((mention, k) => {
      const { candidates = [], by = place.by } = found[k] ?? {}
      const others = candidates.filter((row) => gazetteer.geonames(row) !== place.geonames).slice(0, NAMESAKES)
      const more = candidates.length > others.length + 1 ? ` of ${candidates.length} places of this name` : ''
      const namesakes = others.map((row) => {
        const { name, type, country } = placeOf(row, gazetteer)
        return `${name} (${[type, country].filter((part) => part !== null).join(', ')})`
      })
      const because = [
        ...placeReasons(place, names),
        { label: 'here', text: [mention.precision, mention.relation].filter((part) => part !== undefined).join(', ') },
        ...(others.length === 0 ? [] : [{ label: 'not', text: namesakes.join(', ') + more }]),
        ...(candidates.length > 0 ? [] : [{ label: 'not held', text: 'no gazetteer row has this name' }]),
      ]
      return finding('places', place.id, place.name, mention, mention.form ?? 'name', by, because)
    })
  })
}

function actorFindings({ record, related }: Made, names: Names): Finding[] {
  return record.actors.flatMap((actor, i) => {
    const because = actorReasons(actor, names)
    return [
      ...actor.mentions.map((mention, k) => {
        const by = related.actors[i]?.mentions[k]?.by ?? actor.by
        return finding('actors', actor.id, actor.name, mention, mention.form ?? 'name', by, because)
      }),
      ...actor.roles.map((mention) => finding('actors', actor.id, actor.name, mention, 'role', actor.by, because)),
    ]
  })
}
