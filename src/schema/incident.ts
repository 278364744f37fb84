/** The incident record: what several reports say of one happening. A suggestion; no document record is changed by it. */
import { z } from 'zod'
import { ACTOR_TYPES } from '../model/actor.js'
import { GRAINS } from '../model/date.js'
import { CERTAINTIES, EVENT_STATUSES, EVENT_TYPES, ROLES } from '../model/event.js'
import { LINK_REASONS } from '../model/incident.js'
import { PLACE_TYPES } from '../model/place.js'
import { comparisonSchema } from './comparison.js'
import { INCIDENT_SCHEMA } from './names.js'
import { idOf, mentionSchema } from './pointer.js'
import { documentIdSchema, linkedIdSchema, reasonSchema, scoreSchema } from './reasons.js'

const day = z.iso.date().nullable()

export const reportSchema = z
  .strictObject({
    document: documentIdSchema,
    path: z.string().describe('source.path of the document'),
    line: z.int().positive().optional().describe('line of a JSON Lines input'),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    published: z.string().nullable().describe('EDTF'),
    event: idOf('e').describe('the event of the document that tells it'),
    also: z.array(idOf('e')).describe('further events of the document that only name it again'),
    type: z.enum(EVENT_TYPES),
    status: z.enum(EVENT_STATUSES),
    certainty: z.enum(CERTAINTIES),
    main: z.boolean(),
    date: z
      .strictObject({ id: idOf('d'), value: z.string().nullable(), earliest: day, latest: day, grain: z.enum(GRAINS) })
      .nullable(),
    place: z
      .strictObject({ id: idOf('p'), name: z.string() })
      .nullable()
      .describe('the most exact one'),
    trigger: mentionSchema,
    evidence: mentionSchema.describe('the sentence'),
    wordsOf: documentIdSchema
      .nullable()
      .describe('an earlier report with the same sentence: probably one agency, so no second source'),
  })
  .meta({ id: 'Report', description: 'One document that tells of the happening.' })

export const linkSchema = z
  .strictObject({
    documents: z.tuple([documentIdSchema, documentIdSchema]),
    score: scoreSchema,
    reasons: z.array(reasonSchema(LINK_REASONS)).min(1),
  })
  .meta({ id: 'Link', description: 'Why two reports were put together.' })

export const incidentSchema = z
  .strictObject({
    schema: z.literal(INCIDENT_SCHEMA),
    id: linkedIdSchema.describe('named after the earliest report, so that it stays when others are added'),
    type: z.enum(EVENT_TYPES).describe('the one that says most of those told'),
    status: z.enum(EVENT_STATUSES).describe('of most reports'),
    date: z
      .strictObject({ value: z.string().nullable().describe('EDTF'), earliest: day, latest: day })
      .nullable()
      .describe('the days that every date told allows; null when no report dates it'),
    place: z
      .strictObject({
        name: z.string(),
        type: z.enum(PLACE_TYPES),
        country: z.string().nullable(),
        admin1: z.string().nullable(),
        latitude: z.number().nullable(),
        longitude: z.number().nullable(),
        geonames: z.int().positive().nullable(),
      })
      .nullable()
      .describe('the most exact place told'),
    actors: z.array(
      z.strictObject({
        name: z.string(),
        key: z.string().nullable(),
        type: z.enum(ACTOR_TYPES),
        country: z.string().nullable(),
        entity: linkedIdSchema.nullable().describe('entity record of this actor, where the link of its spellings is one'),
        roles: z.array(z.enum(ROLES)),
        told: z.array(z.strictObject({ document: documentIdSchema, actor: idOf('a'), role: z.enum(ROLES) })).min(1),
      }),
    ),
    reports: z.array(reportSchema).min(2).describe('by date of publication; one a document'),
    score: scoreSchema.describe('of the weakest of the links'),
    links: z.array(linkSchema).min(1).describe('the strongest ones that hold all reports together'),
    agreements: z.array(comparisonSchema).describe('told by more than one report, in ranges that meet'),
    differences: z.array(comparisonSchema).describe('ranges that do not meet, and what only some reports tell'),
  })
  .meta({ id: 'Incident', description: 'One happening as several reports tell it: one line of what extract link writes.' })

export type IncidentRecord = z.infer<typeof incidentSchema>
export type ReportRecord = z.infer<typeof reportSchema>
export type LinkRecord = z.infer<typeof linkSchema>
