/** What a careful reader found in an article: the form of `truth.json`. Written by hand, so it is checked strictly. */
import { z } from 'zod'
import { ACTOR_TYPES } from '../../src/model/actor.js'
import { DATE_TYPES, PUBLISHED_BASES, RESOLUTIONS } from '../../src/model/date.js'
import { EVENT_STATUSES, EVENT_TYPES, ROLES } from '../../src/model/event.js'
import { CLAIM_STATUSES, MEASURES, PERS, QUANTIFIERS, UNITS, VICTIM_CLASSES } from '../../src/model/figure.js'
import { PLACE_TYPES } from '../../src/model/place.js'

const position = { start: z.int().nonnegative(), end: z.int().positive(), quote: z.string().min(1) }
const pointer = z.strictObject(position)

/** Careful readers did not agree whether it should be there: finding it is neither right nor wrong. */
const optional = z.literal(true).optional()
const mention = z.strictObject({ ...position, optional })

const text = z.string().min(1)
const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .nullable()
const day = z.iso.date().nullable()

const dateTruth = z.strictObject({
  type: z.enum(DATE_TYPES),
  value: text.nullable(),
  earliest: day,
  latest: day,
  resolution: z.enum(RESOLUTIONS),
  optional,
  mention: pointer,
})

const placeTruth = z.strictObject({
  name: text,
  type: z.enum(PLACE_TYPES),
  country,
  admin1: text.nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  mentions: z.array(mention).min(1),
})

const actorTruth = z.strictObject({
  name: text,
  key: text.nullable(),
  type: z.enum(ACTOR_TYPES),
  typeAlso: z.array(z.enum(ACTOR_TYPES)).optional().describe('types that are right as well'),
  country,
  roles: z.array(text),
  affiliation: text.nullable().describe('the name of an actor'),
  mentions: z.array(mention).min(1),
})

const amount = {
  low: z.number().nullable(),
  best: z.number().nullable(),
  high: z.number().nullable(),
  quantifier: z.enum(QUANTIFIERS),
}

const casualtyTruth = z.strictObject({
  id: z.string().regex(/^c[1-9]\d*$/),
  measure: z.enum(MEASURES),
  ...amount,
  victims: z.strictObject({ text, class: z.enum(VICTIM_CLASSES) }),
  status: z.enum(CLAIM_STATUSES),
  date: text.nullable().describe('EDTF'),
  place: text.nullable().describe('the name of a place'),
  attribution: z.array(text),
  subsetOf: z.string().nullable().optional().describe('id of the total that it is part of; left out: not judged'),
  sameAs: z.string().nullable(),
  optional,
  trigger: pointer,
  mention: pointer,
})

const countTruth = z.strictObject({
  id: z.string().regex(/^n[1-9]\d*$/),
  what: text,
  ...amount,
  unit: z.enum(UNITS),
  per: z.enum(PERS).nullable(),
  actor: text.nullable(),
  period: text.nullable().describe('EDTF'),
  place: text.nullable(),
  attribution: z.array(text),
  sameAs: z.string().nullable(),
  optional,
  mention: pointer,
})

const eventTruth = z.strictObject({
  type: z.enum(EVENT_TYPES),
  status: z.enum(EVENT_STATUSES),
  date: text.nullable().describe('EDTF'),
  places: z.array(text).describe('names of places, most exact first'),
  actors: z.array(z.strictObject({ name: text, role: z.enum(ROLES) })),
  casualties: z.array(z.string()),
  counts: z.array(z.string()),
  attribution: z.array(text),
  optional,
  trigger: pointer,
  mentions: z.array(pointer).describe('further words for the same event'),
})

export const truthSchema = z.strictObject({
  why: text.describe('why this article is a fixture'),
  title: pointer.nullable(),
  authors: z.array(pointer),
  outlet: z.strictObject({ name: text, mention: pointer }).nullable(),
  published: z.strictObject({ value: text.nullable(), basis: z.enum(PUBLISHED_BASES), mention: pointer.nullable() }),
  boilerplate: z.array(pointer).describe('parts of the page that are not the article; what is found there is not judged'),
  dates: z.array(dateTruth),
  places: z.array(placeTruth),
  actors: z.array(actorTruth),
  casualties: z.array(casualtyTruth),
  counts: z.array(countTruth),
  events: z.array(eventTruth),
})

export type Truth = z.infer<typeof truthSchema>
export type TruthPointer = z.infer<typeof pointer>
export type DateTruth = z.infer<typeof dateTruth>
export type PlaceTruth = z.infer<typeof placeTruth>
export type ActorTruth = z.infer<typeof actorTruth>
export type CasualtyTruth = z.infer<typeof casualtyTruth>
export type CountTruth = z.infer<typeof countTruth>
export type EventTruth = z.infer<typeof eventTruth>

/**
 * Reads a truth file.
 * @throws Error that names the field which does not fit
 */
export function parseTruth(json: string): Truth {
  return truthSchema.parse(JSON.parse(json))
}

/** What a truth file says wrongly about its own article or itself: slips of the hand, found before they count as errors of ours. */
export function slipsOf(truth: Truth, article: string): string[] {
  const characters = [...article]
  const slips = pointersOf(truth)
    .filter(({ start, end, quote }) => characters.slice(start, end).join('') !== quote)
    .map(({ start, end, quote }) => `${start}–${end} does not say "${quote}"`)
  const figures = new Set([...truth.casualties, ...truth.counts].map(({ id }) => id))
  const places = new Set(truth.places.map(({ name }) => name))
  const known = (what: string, name: string | null, names: ReadonlySet<string>): void => {
    if (name !== null && !names.has(name)) slips.push(`no ${what} "${name}"`)
  }
  for (const { sameAs } of [...truth.casualties, ...truth.counts]) known('figure', sameAs, figures)
  for (const { subsetOf } of truth.casualties) known('figure', subsetOf ?? null, figures)
  for (const one of truth.events) for (const id of [...one.casualties, ...one.counts]) known('figure', id, figures)
  for (const { place } of [...truth.casualties, ...truth.counts]) known('place', place, places)
  for (const one of truth.events) for (const place of one.places) known('place', place, places)
  return slips
}

function pointersOf(truth: Truth): TruthPointer[] {
  return [
    truth.title,
    ...truth.authors,
    truth.outlet?.mention,
    truth.published.mention,
    ...truth.boilerplate,
    ...truth.dates.map(({ mention }) => mention),
    ...truth.places.flatMap(({ mentions }) => mentions),
    ...truth.actors.flatMap(({ mentions }) => mentions),
    ...truth.casualties.flatMap(({ trigger, mention }) => [trigger, mention]),
    ...truth.counts.map(({ mention }) => mention),
    ...truth.events.flatMap(({ trigger, mentions }) => [trigger, ...mentions]),
  ].filter((one) => one !== null && one !== undefined)
}
