/** A place and everything in the text that stands for it. */
import { z } from 'zod'
import { CONFIDENCES, PLACE_TYPES } from '../model/place.js'
import { bySchema, idOf, placeMentionSchema } from './pointer.js'

export const placeSchema = z
  .strictObject({
    id: idOf('p'),
    name: z.string().min(1),
    type: z.enum(PLACE_TYPES),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable()
      .describe('ISO 3166-1 alpha-2'),
    admin1: z.string().nullable().describe('province or state'),
    latitude: z.number().min(-90).max(90).nullable(),
    longitude: z.number().min(-180).max(180).nullable(),
    geonames: z.int().positive().nullable(),
    within: idOf('p').nullable().describe('the place that holds it, when the text tells'),
    confidence: z.enum(CONFIDENCES),
    mentions: z.array(placeMentionSchema).min(1),
    by: bySchema,
  })
  .meta({ id: 'Place', description: 'One place of the document.' })

export type PlaceRecord = z.infer<typeof placeSchema>
