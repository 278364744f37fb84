/** Events: who did what to whom, where and when. */
import { z } from 'zod'
import { CERTAINTIES, EVENT_STATUSES, EVENT_TYPES, ROLES } from '../model/event.js'
import { attributionSchema } from './figures.js'
import { bySchema, idOf, mentionSchema } from './pointer.js'

export const eventSchema = z
  .strictObject({
    id: idOf('e'),
    type: z.enum(EVENT_TYPES),
    acled: z
      .strictObject({ type: z.string(), subtype: z.string().nullable() })
      .nullable()
      .describe("ACLED's event and sub-event type"),
    status: z.enum(EVENT_STATUSES),
    certainty: z.enum(CERTAINTIES),
    cues: z.array(mentionSchema).describe('the words that tell status and certainty'),
    date: idOf('d').nullable(),
    places: z.array(idOf('p')).describe('most exact first'),
    actors: z.array(z.strictObject({ actor: idOf('a'), role: z.enum(ROLES) })),
    casualties: z.array(idOf('c')),
    counts: z.array(idOf('n')),
    attribution: attributionSchema.nullable(),
    trigger: mentionSchema.describe('the word that names the event'),
    mentions: z.array(mentionSchema).describe('further triggers of the same event'),
    evidence: mentionSchema.describe('the sentence'),
    main: z.boolean().describe('whether the article is about it'),
    by: bySchema,
  })
  .meta({ id: 'Event', description: 'One event of the document.' })

export type EventRecord = z.infer<typeof eventSchema>
