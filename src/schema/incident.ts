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
    document: documentIdSchema.describe('id of the document'),
    path: z.string().describe('source.path of the document'),
    line: z.int().positive().optional().describe('line of a JSON Lines input'),
    title: z.string().nullable().describe('its headline; null when it has none'),
    outlet: z.string().nullable().describe('who published it; null when it does not say'),
    published: z.string().nullable().describe('EDTF date; null when it is not known'),
    event: idOf('e').describe('the event of the document that tells it'),
    also: z.array(idOf('e')).describe('further events of the document that only name it again'),
    type: z.enum(EVENT_TYPES).describe('of that event'),
    status: z.enum(EVENT_STATUSES).describe('of that event'),
    certainty: z.enum(CERTAINTIES).describe('of that event'),
    main: z.boolean().describe('whether the article is about it'),
    date: z
      .strictObject({
        id: idOf('d').describe('its record in the document'),
        value: z.string().nullable().describe('EDTF; null when it cannot be resolved'),
        earliest: day.describe('first day; null at an open end, and when it is not known'),
        latest: day.describe('last day; null at an open end, and when it is not known'),
        grain: z.enum(GRAINS).describe('how fine the words are'),
      })
      .nullable()
      .describe('when the report puts it; null when it does not tell'),
    place: z
      .strictObject({ id: idOf('p').describe('its record in the document'), name: z.string().describe('its name there') })
      .nullable()
      .describe('where the report puts it, most exact; null when it does not tell'),
    trigger: mentionSchema.describe('the word that names the event'),
    evidence: mentionSchema.describe('the sentence'),
    wordsOf: documentIdSchema
      .nullable()
      .describe('an earlier report with the same sentence: probably one agency, so no second source; null for words of its own'),
  })
  .meta({ id: 'Report', description: 'One document that tells of the happening.' })

export const linkSchema = z
  .strictObject({
    documents: z.tuple([documentIdSchema, documentIdSchema]).describe('the two reports'),
    score: scoreSchema.describe('sum of the weights'),
    reasons: z.array(reasonSchema(LINK_REASONS)).min(1).describe('for and against, each with its weight'),
  })
  .meta({ id: 'Link', description: 'Why two reports were put together.' })

export const incidentSchema = z
  .strictObject({
    schema: z.literal(INCIDENT_SCHEMA).describe('kind and version of the record'),
    id: linkedIdSchema.describe('named after the earliest report, so that it stays when others are added'),
    type: z.enum(EVENT_TYPES).describe('the one that says most of those told'),
    status: z.enum(EVENT_STATUSES).describe('of most reports'),
    date: z
      .strictObject({
        value: z.string().nullable().describe('EDTF; null when the days are open at both ends'),
        earliest: day.describe('first day; null at an open end'),
        latest: day.describe('last day; null at an open end'),
      })
      .nullable()
      .describe('the days that every date told allows; null when no report dates it'),
    place: z
      .strictObject({
        name: z.string().describe('its name'),
        type: z.enum(PLACE_TYPES).describe('kind of place'),
        country: z.string().nullable().describe('ISO 3166-1 alpha-2; null when it is not known'),
        admin1: z.string().nullable().describe('province or state; null when it is not known'),
        latitude: z.number().nullable().describe('WGS 84; null when it is not known'),
        longitude: z.number().nullable().describe('WGS 84; null when it is not known'),
        geonames: z.int().positive().nullable().describe('GeoNames id; null when it has none'),
      })
      .nullable()
      .describe('the most exact place told; null when no report places it'),
    actors: z
      .array(
        z.strictObject({
          name: z.string().describe('its name'),
          key: z.string().nullable().describe('id of the lexicon; null when it does not know the actor'),
          type: z.enum(ACTOR_TYPES).describe('kind of actor'),
          country: z.string().nullable().describe('ISO 3166-1 alpha-2; null when it is not known'),
          entity: linkedIdSchema.nullable().describe('entity record of this actor; null when none joins its spellings'),
          roles: z.array(z.enum(ROLES)).describe('its parts in the event, of all reports'),
          told: z
            .array(
              z.strictObject({
                document: documentIdSchema.describe('id of the document'),
                actor: idOf('a').describe('its record in the document'),
                role: z.enum(ROLES).describe('its part there'),
              }),
            )
            .min(1)
            .describe('which report gives it which part'),
        }),
      )
      .describe('who took part'),
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
