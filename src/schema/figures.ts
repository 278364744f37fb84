/** Figures: harm to people, and every other counted thing. A figure is a claim: somebody said it. */
import { z } from 'zod'
import { CLAIM_STATUSES, MEASURES, PERS, QUANTIFIERS, SCOPES, STANCES, UNITS, VICTIM_CLASSES } from '../model/figure.js'
import { bySchema, idOf, mentionSchema } from './pointer.js'

export const attributionSchema = z
  .strictObject({
    actor: idOf('a').nullable(),
    speaker: mentionSchema.nullable().describe('the words that name the source, also where it is no known actor'),
    cue: mentionSchema.describe('the words that say so: said, according to'),
    stance: z.enum(STANCES),
  })
  .meta({ id: 'Attribution', description: 'Who is given as the source.' })

const persons = z.int().nonnegative().nullable()

export const casualtySchema = z
  .strictObject({
    id: idOf('c'),
    measure: z.enum(MEASURES),
    low: persons,
    best: persons.describe('the stated number, null when there are only words'),
    high: persons.describe('null when open'),
    quantifier: z.enum(QUANTIFIERS),
    victims: z.strictObject({ text: z.string(), actor: idOf('a').nullable(), class: z.enum(VICTIM_CLASSES) }),
    scope: z.enum(SCOPES),
    subsetOf: idOf('c').nullable(),
    period: z.union([z.literal('incident'), idOf('d')]).describe('a date id for a running or periodic total'),
    status: z.enum(CLAIM_STATUSES),
    attribution: attributionSchema.nullable(),
    event: idOf('e').nullable(),
    date: idOf('d').nullable(),
    place: idOf('p').nullable(),
    sameAs: idOf('c').nullable().describe('an earlier record that states the same harm'),
    background: z
      .literal(true)
      .optional()
      .describe('there where the harm is told only to describe somebody: "linked to an attack that killed four"'),
    trigger: mentionSchema.describe('the word of harm'),
    mention: mentionSchema.describe('number and noun'),
    by: bySchema,
  })
  .meta({ id: 'Casualty', description: 'One figure of harm to people.' })

/** A share may have decimals; nothing is beyond the integers that JSON readers keep exact. */
const amount = z.number().min(0).max(Number.MAX_SAFE_INTEGER).nullable()

export const countSchema = z
  .strictObject({
    id: idOf('n'),
    what: z.string().describe('the counted noun in the singular'),
    low: amount,
    best: amount.describe('the stated number, null when there are only words'),
    high: amount.describe('null when open'),
    quantifier: z.enum(QUANTIFIERS),
    unit: z.enum(UNITS),
    per: z.enum(PERS).nullable(),
    by: bySchema,
    actor: idOf('a').nullable().describe('who does or holds what is counted'),
    period: idOf('d').nullable(),
    place: idOf('p').nullable(),
    attribution: attributionSchema.nullable(),
    sameAs: idOf('n').nullable(),
    mention: mentionSchema,
  })
  .meta({ id: 'Count', description: 'One counted thing that is no harm to people.' })

export type AttributionRecord = z.infer<typeof attributionSchema>
export type CasualtyRecord = z.infer<typeof casualtySchema>
export type CountRecord = z.infer<typeof countSchema>
