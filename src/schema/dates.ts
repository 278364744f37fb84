/** A date expression and the days that it means. */
import { z } from 'zod'
import { DATE_TYPES, GRAINS, RESOLUTIONS } from '../model/date.js'
import { bySchema, idOf, mentionSchema } from './pointer.js'

const day = z.iso.date().nullable()

export const dateSchema = z
  .strictObject({
    id: idOf('d').describe('number in this record'),
    type: z
      .enum(DATE_TYPES)
      .describe('duration: a length with no place on the calendar; set: every day; time: an hour of no known day'),
    value: z.string().nullable().describe('EDTF, or an ISO 8601 duration; null when it cannot be resolved'),
    earliest: day.describe('first day; null at an open end, and when it is not known'),
    latest: day.describe('last day; null at an open end, and when it is not known'),
    grain: z.enum(GRAINS).describe('how fine the words are'),
    resolution: z
      .enum(RESOLUTIONS)
      .describe('explicit: the words say it all; published: against the publication date; context: against another date'),
    from: z.array(idOf('d')).describe('dates of this record that it was worked out from'),
    mention: mentionSchema.describe('the expression'),
    by: bySchema,
  })
  .meta({ id: 'Date', description: 'One date expression of the text.' })

export type DateRecord = z.infer<typeof dateSchema>
