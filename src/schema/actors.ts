/** An actor and everything in the text that stands for it. */
import { z } from 'zod'
import { ACTOR_TYPES } from '../model/actor.js'
import { actorMentionSchema, bySchema, idOf, mentionSchema } from './pointer.js'

export const actorSchema = z
  .strictObject({
    id: idOf('a').describe('number in this record'),
    name: z.string().min(1).describe('of the lexicon when it knows the actor, else of the text'),
    key: z
      .string()
      .min(1)
      .nullable()
      .describe('id of the lexicon, the same in every document; null when it does not know the actor'),
    type: z.enum(ACTOR_TYPES).describe('kind of actor'),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable()
      .describe('ISO 3166-1 alpha-2, of the actor and not of where it acts; null when it is not known or has none'),
    roles: z.array(mentionSchema).describe('titles and posts of a person'),
    affiliation: idOf('a').nullable().describe('the body a person belongs to; null for others, and when the text does not tell'),
    mentions: z.array(actorMentionSchema).min(1).describe('all words that stand for it'),
    by: bySchema,
  })
  .meta({ id: 'Actor', description: 'One actor of the document.' })

export type ActorRecord = z.infer<typeof actorSchema>
