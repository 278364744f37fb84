/** The figures of one measure and one group of victims, and who says which. Nothing is merged, nothing is confirmed. */
import { z } from 'zod'
import { CLAIM_STATUSES, MEASURES, QUANTIFIERS, SCOPES, STANCES, VICTIM_CLASSES } from '../model/figure.js'
import { RELATIONS } from '../model/incident.js'
import { idOf, mentionSchema } from './pointer.js'
import { documentIdSchema } from './reasons.js'

const persons = z.int().nonnegative().nullable()

export const toldFigureSchema = z
  .strictObject({
    document: documentIdSchema.describe('id of the document that tells it'),
    figures: z.array(idOf('c')).min(1).describe('its records; more than one when the parts of this one report make up the group'),
    low: persons.describe('at least so many; null when no least can be told'),
    best: persons.describe('the stated number; null when there are only words'),
    high: persons.describe('at most so many; null when open'),
    quantifier: z.enum(QUANTIFIERS).nullable().describe('how the number is meant; null for parts'),
    victims: z.array(z.string()).describe('the words for the victims, one for each record'),
    status: z.enum(CLAIM_STATUSES).describe('how the claim is meant'),
    source: z
      .strictObject({
        name: z.string().describe('name of the actor, else the words that name it'),
        key: z.string().nullable().describe('id of the lexicon; null when it does not know the source'),
        actor: idOf('a').nullable().describe('its record in the document; null when it is no actor of it'),
        stance: z.enum(STANCES).describe('how the source says it'),
      })
      .nullable()
      .describe('who is given as the source inside the report; null when the report says it itself'),
    mentions: z.array(mentionSchema).min(1).describe('number and noun, one for each record'),
  })
  .meta({ id: 'ToldFigure', description: 'One figure as one report tells it.' })

export const comparisonSchema = z
  .strictObject({
    measure: z.enum(MEASURES).describe('what befell them'),
    group: z.string().describe('the victims in the words of a report'),
    class: z.enum(VICTIM_CLASSES).describe('what kind of people they are'),
    scope: z.enum(SCOPES).describe('a part is compared with parts only'),
    period: z
      .strictObject({
        earliest: z.iso.date().nullable().describe('first day; null at an open end'),
        latest: z.iso.date().nullable().describe('last day; null at an open end'),
      })
      .nullable()
      .describe('of a running total, which is compared with running totals only; null for the harm of this happening'),
    relation: z
      .enum(RELATIONS)
      .describe(
        'same: all tell one amount; compatible: the ranges meet; disputed: they do not; one-sided: not all reports tell it',
      ),
    disputed: z.boolean().describe('whether ranges do not meet'),
    told: z.array(toldFigureSchema).min(1).describe('one a report that tells it'),
    silent: z.array(documentIdSchema).describe('reports that say nothing of this group; silence is no denial'),
  })
  .meta({ id: 'Comparison', description: 'What the reports say of one measure and group.' })

export type ToldFigureRecord = z.infer<typeof toldFigureSchema>
export type ComparisonRecord = z.infer<typeof comparisonSchema>
