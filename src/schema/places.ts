/** A place and everything in the text that stands for it. */
import { z } from 'zod'
import { CONFIDENCES, PLACE_TYPES } from '../model/place.js'
import { bySchema, idOf, placeMentionSchema } from './pointer.js'

export const placeSchema = z
  .strictObject({
    id: idOf('p').describe('number in this record'),
    name: z.string().min(1).describe('of the gazetteer when it holds the place, else of the text'),
    type: z.enum(PLACE_TYPES).describe('kind of place'),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable()
      .describe('ISO 3166-1 alpha-2; null when it is not known, and for what lies in none or several'),
    admin1: z.string().nullable().describe('province or state; null when it is not known or there is none'),
    latitude: z.number().min(-90).max(90).nullable().describe('WGS 84, of the middle; null when no gazetteer holds the place'),
    longitude: z.number().min(-180).max(180).nullable().describe('WGS 84, of the middle; null when no gazetteer holds the place'),
    geonames: z.int().positive().nullable().describe('GeoNames id; null when it has none'),
    within: idOf('p').nullable().describe('the place of this record that holds it; null when the text does not tell'),
    confidence: z.enum(CONFIDENCES).describe('that it is this place and no namesake'),
    mentions: z.array(placeMentionSchema).min(1).describe('all words that stand for it'),
    by: bySchema,
  })
  .meta({ id: 'Place', description: 'One place of the document.' })

export type PlaceRecord = z.infer<typeof placeSchema>
