/** The entity record: one actor or place of several documents, perhaps under several spellings. A suggestion with reasons. */
import { z } from 'zod'
import { ENTITY_KINDS, ENTITY_REASONS } from '../model/incident.js'
import { ENTITY_SCHEMA } from './names.js'
import { mentionSchema } from './pointer.js'
import { documentIdSchema, linkedIdSchema, reasonSchema, scoreSchema } from './reasons.js'

const memberId = z.string().regex(/^[ap][1-9][0-9]*$/)

export const entitySchema = z
  .strictObject({
    schema: z.literal(ENTITY_SCHEMA),
    id: linkedIdSchema.describe("from the key, the GeoNames id or the earliest document's record"),
    kind: z.enum(ENTITY_KINDS),
    name: z.string(),
    key: z.string().nullable().describe('key of a known actor'),
    geonames: z.int().positive().nullable(),
    type: z.string(),
    country: z.string().nullable(),
    spellings: z.array(z.string()).describe('names in the texts, without repeats'),
    members: z
      .array(
        z.strictObject({
          document: documentIdSchema,
          id: memberId.describe('id of the actor or place in that document'),
          name: z.string(),
          mention: mentionSchema,
        }),
      )
      .min(2),
    score: scoreSchema.describe('of the weakest of the links'),
    links: z
      .array(
        z.strictObject({
          documents: z.tuple([documentIdSchema, documentIdSchema]),
          score: scoreSchema,
          reasons: z.array(reasonSchema(ENTITY_REASONS)).min(1),
        }),
      )
      .min(1),
  })
  .meta({ id: 'Entity', description: 'One actor or place of several documents.' })

export type EntityRecord = z.infer<typeof entitySchema>
