/** The entity record: one actor or place of several documents, perhaps under several spellings. A suggestion with reasons. */
import { z } from 'zod'
import { ENTITY_KINDS, ENTITY_REASONS } from '../model/incident.js'
import { ENTITY_SCHEMA } from './names.js'
import { mentionSchema } from './pointer.js'
import { documentIdSchema, linkedIdSchema, reasonSchema, scoreSchema } from './reasons.js'

const memberId = z.string().regex(/^[ap][1-9][0-9]*$/)

export const entitySchema = z
  .strictObject({
    schema: z.literal(ENTITY_SCHEMA).describe('kind and version of the record'),
    id: linkedIdSchema.describe("from the key, the GeoNames id or the earliest document's record"),
    kind: z.enum(ENTITY_KINDS).describe('actor or place'),
    name: z.string().describe('its name'),
    key: z.string().nullable().describe('key of a known actor; null for others and for places'),
    geonames: z.int().positive().nullable().describe('GeoNames id of a place; null for others and for actors'),
    type: z.string().describe('kind of actor or place'),
    country: z.string().nullable().describe('ISO 3166-1 alpha-2; null when it is not known'),
    spellings: z.array(z.string()).describe('names in the texts, without repeats'),
    members: z
      .array(
        z.strictObject({
          document: documentIdSchema.describe('id of the document'),
          id: memberId.describe('id of the actor or place in that document'),
          name: z.string().describe('its name there'),
          mention: mentionSchema.describe('its first mention there, by name where there is one'),
        }),
      )
      .min(2)
      .describe('its records in the documents'),
    score: scoreSchema.describe('of the weakest of the links'),
    links: z
      .array(
        z.strictObject({
          documents: z.tuple([documentIdSchema, documentIdSchema]).describe('the two documents'),
          score: scoreSchema.describe('sum of the weights'),
          reasons: z.array(reasonSchema(ENTITY_REASONS)).min(1).describe('for and against, each with its weight'),
        }),
      )
      .min(1)
      .describe('why they were put together'),
  })
  .meta({ id: 'Entity', description: 'One actor or place of several documents.' })

export type EntityRecord = z.infer<typeof entitySchema>
