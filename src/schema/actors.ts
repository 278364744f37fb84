/** An actor and everything in the text that stands for it. */
import { z } from 'zod'
import { ACTOR_TYPES } from '../model/actor.js'
import { actorMentionSchema, bySchema, idOf, mentionSchema } from './pointer.js'

export const actorSchema = z
  .strictObject({
    id: idOf('a'),
    name: z.string().min(1),
    key: z.string().min(1).nullable().describe('the same in every document, null when the actor is not known'),
    type: z.enum(ACTOR_TYPES),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable()
      .describe('ISO 3166-1 alpha-2'),
    roles: z.array(mentionSchema).describe('titles and posts of a person'),
    affiliation: idOf('a').nullable(),
    mentions: z.array(actorMentionSchema).min(1),
    by: bySchema,
  })
  .meta({ id: 'Actor', description: 'One actor of the document.' })

export type ActorRecord = z.infer<typeof actorSchema>
