/** The figures of one measure and one group of victims, and who says which. Nothing is merged, nothing is confirmed. */
import { z } from 'zod'
import { CLAIM_STATUSES, MEASURES, QUANTIFIERS, SCOPES, STANCES, VICTIM_CLASSES } from '../model/figure.js'
import { RELATIONS } from '../model/incident.js'
import { idOf, mentionSchema } from './pointer.js'
import { documentIdSchema } from './reasons.js'

const persons = z.int().nonnegative().nullable()

export const toldFigureSchema = z
  .strictObject({
    document: documentIdSchema,
    figures: z.array(idOf('c')).min(1).describe('its records; more than one when the parts of this one report make up the group'),
    low: persons,
    best: persons,
    high: persons.describe('null when open'),
    quantifier: z.enum(QUANTIFIERS).nullable().describe('null for parts'),
    victims: z.array(z.string()).describe('the words for the victims, one for each record'),
    status: z.enum(CLAIM_STATUSES),
    source: z
      .strictObject({
        name: z.string(),
        key: z.string().nullable(),
        actor: idOf('a').nullable(),
        stance: z.enum(STANCES),
      })
      .nullable()
      .describe('who is given as the source inside the report; null when the report says it itself'),
    mentions: z.array(mentionSchema).min(1).describe('number and noun, one for each record'),
  })
  .meta({ id: 'ToldFigure', description: 'One figure as one report tells it.' })

export const comparisonSchema = z
  .strictObject({
    measure: z.enum(MEASURES),
    group: z.string().describe('the victims in the words of a report'),
    class: z.enum(VICTIM_CLASSES),
    scope: z.enum(SCOPES).describe('a part is compared with parts only'),
    period: z
      .strictObject({ earliest: z.iso.date().nullable(), latest: z.iso.date().nullable() })
      .nullable()
      .describe('of a running total, which is compared with running totals only; null for the harm of this happening'),
    relation: z
      .enum(RELATIONS)
      .describe(
        'same: all tell one amount; compatible: the ranges meet; disputed: they do not; one-sided: not all reports tell it',
      ),
    disputed: z.boolean().describe('whether ranges do not meet'),
    told: z.array(toldFigureSchema).min(1),
    silent: z.array(documentIdSchema).describe('reports that say nothing of this group; silence is no denial'),
  })
  .meta({ id: 'Comparison', description: 'What the reports say of one measure and group.' })

export type ToldFigureRecord = z.infer<typeof toldFigureSchema>
export type ComparisonRecord = z.infer<typeof comparisonSchema>
