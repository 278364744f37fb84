/** Events: who did what to whom, where and when. */
import { z } from 'zod'
import { CERTAINTIES, EVENT_STATUSES, EVENT_TYPES, ROLES } from '../model/event.js'
import { attributionSchema } from './figures.js'
import { bySchema, idOf, mentionSchema } from './pointer.js'

export const eventSchema = z
  .strictObject({
    id: idOf('e').describe('number in this record'),
    type: z.enum(EVENT_TYPES).describe('kind of event'),
    acled: z
      .strictObject({
        type: z.string().describe("ACLED's event type"),
        subtype: z.string().nullable().describe("ACLED's sub-event type; null when the word does not tell"),
      })
      .nullable()
      .describe('the codes nearest to the trigger; null for what ACLED does not code'),
    status: z.enum(EVENT_STATUSES).describe('whether it came to be'),
    certainty: z.enum(CERTAINTIES).describe('how sure the text is'),
    cues: z.array(mentionSchema).describe('the words that tell status and certainty'),
    date: idOf('d').nullable().describe('when it happened; null when the text does not tell'),
    places: z.array(idOf('p')).describe('where it happened, most exact first'),
    actors: z
      .array(
        z.strictObject({
          actor: idOf('a').describe('an actor of this record'),
          role: z.enum(ROLES).describe('its part in the event'),
        }),
      )
      .describe('who took part'),
    casualties: z.array(idOf('c')).describe('figures of harm by this event'),
    counts: z.array(idOf('n')).describe('other figures of this event'),
    attribution: attributionSchema.nullable().describe('who says so; null when the article says it itself'),
    trigger: mentionSchema.describe('the word that names the event'),
    mentions: z.array(mentionSchema).describe('further triggers of the same event'),
    evidence: mentionSchema.describe('the sentence'),
    main: z.boolean().describe('whether the article is about it'),
    by: bySchema,
  })
  .meta({ id: 'Event', description: 'One event of the document.' })

export type EventRecord = z.infer<typeof eventSchema>
