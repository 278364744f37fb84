/** A date expression and the days that it means. */
import { z } from 'zod'
import { DATE_TYPES, GRAINS, RESOLUTIONS } from '../model/date.js'
import { bySchema, idOf, mentionSchema } from './pointer.js'

const day = z.iso.date().nullable()

export const dateSchema = z
  .strictObject({
    id: idOf('d'),
    type: z.enum(DATE_TYPES),
    value: z.string().nullable().describe('EDTF, an ISO 8601 duration, or null when it cannot be resolved'),
    earliest: day.describe('first day, null at an open end'),
    latest: day.describe('last day, null at an open end'),
    grain: z.enum(GRAINS),
    resolution: z.enum(RESOLUTIONS),
    from: z.array(idOf('d')).describe('dates it was worked out from'),
    mention: mentionSchema,
    by: bySchema,
  })
  .meta({ id: 'Date', description: 'One date expression of the text.' })

export type DateRecord = z.infer<typeof dateSchema>
