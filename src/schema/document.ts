/** The document record: everything that was read from one document. */
import { z } from 'zod'
import { BLOCK_KINDS } from '../model/article.js'
import { PUBLISHED_BASES } from '../model/date.js'
import { RECORD_KINDS } from '../model/kinds.js'
import { SEVERITIES } from '../model/note.js'
import { ENCODINGS } from '../model/source.js'
import { actorSchema } from './actors.js'
import { dateSchema } from './dates.js'
import { eventSchema } from './events.js'
import { casualtySchema, countSchema } from './figures.js'
import { DOCUMENT_SCHEMA } from './names.js'
import { placeSchema } from './places.js'
import { mentionSchema } from './pointer.js'
import { redactedSchema, redactionSchema } from './redaction.js'

export const sourceSchema = z
  .strictObject({
    path: z.string().describe('as given, with / between folders; - is standard input'),
    line: z.int().positive().optional().describe('line of a JSON Lines input'),
    id: z.string().optional().describe("the document's own id in a JSON Lines input"),
    title: z.string().optional().describe('the title that a JSON Lines input gives'),
    url: z.string().optional().describe('the address that a JSON Lines input gives'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('of the bytes of the file, or of the line of a JSON Lines input'),
    bytes: z.int().nonnegative(),
    length: z.int().nonnegative().describe('code points of the decoded text'),
    encoding: z.enum(ENCODINGS),
    bom: z.boolean().describe('whether a byte-order mark stood before the text'),
  })
  .meta({ id: 'Source', description: 'Where the document came from.' })

export const blockSchema = z
  .strictObject({
    kind: z.enum(BLOCK_KINDS),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    repeats: z.int().nonnegative().nullable().describe('index of the earlier block whose words this one says again'),
  })
  .meta({ id: 'Block', description: 'One part of the page.' })

export const diagnosticSchema = z
  .strictObject({ code: z.string(), severity: z.enum(SEVERITIES), message: z.string(), mention: mentionSchema.optional() })
  .meta({ id: 'Diagnostic', description: 'What the reader or a rule wants known.' })

export const documentSchema = z
  .strictObject({
    schema: z.literal(DOCUMENT_SCHEMA),
    id: z
      .string()
      .regex(/^[0-9a-f]{16}$/)
      .describe("from the content's hash, so that a renamed file keeps it"),
    source: sourceSchema,
    producedBy: z
      .strictObject({
        tool: z.string(),
        lexicon: z.string(),
        gazetteer: z.string(),
        kinds: z
          .array(z.enum(RECORD_KINDS))
          .optional()
          .describe('the lists that were asked for, when not all were: of the others only what these name is there'),
        redacted: redactedSchema.optional().describe('whose names were taken out; left out when the record is as it was read'),
      })
      .describe('versions'),
    title: mentionSchema.nullable(),
    authors: z.array(mentionSchema),
    outlet: z.strictObject({ name: z.string(), mention: mentionSchema }).nullable(),
    published: z.strictObject({
      value: z.string().nullable().describe('EDTF'),
      basis: z.enum(PUBLISHED_BASES),
      mention: mentionSchema.nullable(),
      from: z.array(mentionSchema).describe('what an inferred date rests on'),
    }),
    language: z.string().describe('BCP 47'),
    blocks: z.array(blockSchema),
    dates: z.array(dateSchema),
    places: z.array(placeSchema),
    actors: z.array(actorSchema),
    casualties: z.array(casualtySchema),
    counts: z.array(countSchema),
    events: z.array(eventSchema),
    diagnostics: z.array(diagnosticSchema),
    redactions: z
      .array(redactionSchema)
      .optional()
      .describe('there in a redacted record: the stretches of the text that are not shown, in order'),
  })
  .meta({ id: 'Document', description: 'What extract reads from one document: one line of its output.' })

export type DocumentRecord = z.infer<typeof documentSchema>
export type SourceRecord = z.infer<typeof sourceSchema>
export type DiagnosticRecord = z.infer<typeof diagnosticSchema>
