/** Figures: harm to people, and every other counted thing. A figure is a claim: somebody said it. */
import { z } from 'zod'
import { CLAIM_STATUSES, MEASURES, PERS, QUANTIFIERS, SCOPES, STANCES, UNITS, VICTIM_CLASSES } from '../model/figure.js'
import { bySchema, idOf, mentionSchema } from './pointer.js'

export const attributionSchema = z
  .strictObject({
    actor: idOf('a').nullable().describe('the source; null when it is no actor of this record'),
    speaker: mentionSchema
      .nullable()
      .describe('the words that name the source, also where it is no known actor; null when they cannot be told'),
    cue: mentionSchema.describe('the words that say so: said, according to'),
    stance: z.enum(STANCES).describe('how the source says it'),
  })
  .meta({ id: 'Attribution', description: 'Who is given as the source.' })

const persons = z.int().nonnegative().nullable()

export const casualtySchema = z
  .strictObject({
    id: idOf('c').describe('number in this record'),
    measure: z.enum(MEASURES).describe('what befell them; casualties when the text does not tell deaths and wounds apart'),
    low: persons.describe('at least so many; null when no least can be told'),
    best: persons.describe('the stated number; null when there are only words'),
    high: persons.describe('at most so many; null when open'),
    quantifier: z.enum(QUANTIFIERS).describe('how the number is meant'),
    victims: z
      .strictObject({
        text: z.string().describe('the words for them; the number itself where it has no noun'),
        actor: idOf('a').nullable().describe('the actor that they are or belong to; null when it is none of this record'),
        class: z.enum(VICTIM_CLASSES).describe('what kind of people they are'),
      })
      .describe('who was harmed'),
    scope: z.enum(SCOPES).describe('a subset is a part of another figure'),
    subsetOf: idOf('c').nullable().describe('the figure that it is a part of; null for a total'),
    period: z.union([z.literal('incident'), idOf('d')]).describe('incident, or the date of a running or periodic total'),
    status: z.enum(CLAIM_STATUSES).describe('how the claim is meant; claimed: by a party to the harm'),
    attribution: attributionSchema.nullable().describe('who says so; null when the article says it itself'),
    event: idOf('e').nullable().describe('the event that did it; null when the text does not tell'),
    date: idOf('d').nullable().describe('when it happened; null when the text does not tell'),
    place: idOf('p').nullable().describe('where it happened; null when the text does not tell'),
    sameAs: idOf('c').nullable().describe('an earlier figure that states the same harm; null when it is new'),
    background: z
      .literal(true)
      .optional()
      .describe('there where the harm is told only to describe somebody: "linked to an attack that killed four"; else left out'),
    trigger: mentionSchema.describe('the word of harm'),
    mention: mentionSchema.describe('number and noun'),
    by: bySchema,
  })
  .meta({ id: 'Casualty', description: 'One figure of harm to people.' })

/** A share may have decimals; nothing is beyond the integers that JSON readers keep exact. */
const amount = z.number().min(0).max(Number.MAX_SAFE_INTEGER).nullable()

export const countSchema = z
  .strictObject({
    id: idOf('n').describe('number in this record'),
    what: z.string().describe('the counted noun in the singular'),
    low: amount.describe('at least so many; null when no least can be told'),
    best: amount.describe('the stated number; null when there are only words'),
    high: amount.describe('at most so many; null when open'),
    quantifier: z.enum(QUANTIFIERS).describe('how the number is meant'),
    unit: z.enum(UNITS).describe('whether things are counted, or a share in the hundred'),
    per: z.enum(PERS).nullable().describe('for a rate; null for a plain number'),
    by: bySchema,
    actor: idOf('a').nullable().describe('who does or holds what is counted; null when the text does not tell'),
    period: idOf('d').nullable().describe('the time over which it was counted; null when the text does not tell'),
    place: idOf('p').nullable().describe('where; null when the text does not tell'),
    attribution: attributionSchema.nullable().describe('who says so; null when the article says it itself'),
    sameAs: idOf('n').nullable().describe('an earlier count that states the same; null when it is new'),
    mention: mentionSchema.describe('number and noun'),
  })
  .meta({ id: 'Count', description: 'One counted thing that is no harm to people.' })

export type AttributionRecord = z.infer<typeof attributionSchema>
export type CasualtyRecord = z.infer<typeof casualtySchema>
export type CountRecord = z.infer<typeof countSchema>
