/** The six kinds of value, and each value in a few words. */
import type { DocumentRecord } from '../../../schema/document.js'
import type { MentionRecord } from '../../../schema/pointer.js'
import { amountOf } from '../../amount.js'
import { sourceText } from '../../source-text.js'

/** In the order in which they lie over each other in the text: what is told of harm above who and where. */
export const KINDS = ['event', 'casualty', 'count', 'actor', 'place', 'date'] as const
export type Kind = (typeof KINDS)[number]

export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  event: 'Events',
  casualty: 'Casualties',
  count: 'Counts',
  actor: 'Actors',
  place: 'Places',
  date: 'Dates',
}

const LISTS = {
  event: 'events',
  casualty: 'casualties',
  count: 'counts',
  actor: 'actors',
  place: 'places',
  date: 'dates',
} as const
type Lists = typeof LISTS
/** A record of any kind, known by `kind`. */
export type Value = { [K in Kind]: { readonly kind: K; readonly of: DocumentRecord[Lists[K]][number] } }[Kind]

/** All values of a record, kind by kind. */
export function valuesOf(record: DocumentRecord): Value[] {
  return KINDS.flatMap((kind) => record[LISTS[kind]].map((of) => ({ kind, of }) as Value))
}

/** What the value is, in a few words. */
export function headline({ kind, of }: Value, record: DocumentRecord): string {
  if (kind === 'date') return of.value ?? `${of.grain}, not resolved`
  if (kind === 'place' || kind === 'actor') return of.name
  if (kind === 'casualty') return `${of.measure} ${amountOf(of)}${of.status === 'reported' ? '' : ` (${of.status})`}`
  if (kind === 'count')
    return `${of.what} ${amountOf(of)}${of.unit === 'percent' ? '%' : ''}${of.per === null ? '' : ` per ${of.per}`}`
  const place = record.places.find(({ id }) => id === of.places[0])?.name
  const status = of.status === 'occurred' ? '' : ` (${of.status})`
  return `${of.type}${status}${place === undefined ? '' : ` · ${place}`}`
}

/** A second, fainter line: what tells it apart from others of its kind. */
export function byline({ kind, of }: Value, record: DocumentRecord): string {
  if (kind === 'date') return of.resolution
  if (kind === 'place') return [of.type, of.admin1, of.country].filter(Boolean).join(', ')
  if (kind === 'actor') return [of.type, of.country].filter(Boolean).join(', ')
  if (kind === 'event') return `“${of.trigger.quote}” ${record.dates.find(({ id }) => id === of.date)?.value ?? 'no date'}`
  const said = of.attribution === null ? '' : sourceText(of.attribution, record.actors)
  return [kind === 'casualty' ? of.victims.text : '', said === '' ? '' : `— ${said}`].filter(Boolean).join(' ')
}

/** Where the text tells it, in the order of the text. */
export function mentionsOf({ kind, of }: Value): MentionRecord[] {
  const mentions: MentionRecord[] =
    kind === 'event'
      ? [of.trigger, ...of.mentions]
      : kind === 'casualty'
        ? [of.mention, of.trigger]
        : kind === 'actor' || kind === 'place'
          ? of.mentions
          : [of.mention]
  return [...mentions].sort((a, b) => a.start - b.start)
}

/** The kind that an id belongs to: `c3` is a casualty. */
export function kindOfId(id: string): Kind {
  return KINDS.find((kind) => (kind === 'count' ? id[0] === 'n' : kind[0] === id[0])) ?? 'event'
}
