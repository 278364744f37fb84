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
    bytes: z.int().nonnegative().describe('size of the file, or of the line of a JSON Lines input'),
    length: z.int().nonnegative().describe('code points of the decoded text'),
    encoding: z.enum(ENCODINGS).describe('how the bytes were read as text'),
    bom: z.boolean().describe('whether a byte-order mark stood before the text'),
  })
  .meta({ id: 'Source', description: 'Where the document came from.' })

export const blockSchema = z
  .strictObject({
    kind: z.enum(BLOCK_KINDS).describe('nothing is extracted from navigation and boilerplate'),
    start: z.int().nonnegative().describe('first code point'),
    end: z.int().nonnegative().describe('code point after the last'),
    repeats: z
      .int()
      .nonnegative()
      .nullable()
      .describe('index of the earlier block whose words this one says again; null for new words'),
  })
  .meta({ id: 'Block', description: 'One part of the page.' })

export const diagnosticSchema = z
  .strictObject({
    code: z.string().describe('stable name, stage/what'),
    severity: z.enum(SEVERITIES).describe('a warning is worth a look'),
    message: z.string().describe('for a person'),
    mention: mentionSchema.optional().describe('the words that it is about; left out when it is about the whole document'),
  })
  .meta({ id: 'Diagnostic', description: 'What the reader or a rule wants known.' })

export const documentSchema = z
  .strictObject({
    schema: z.literal(DOCUMENT_SCHEMA).describe('kind and version of the record'),
    id: z
      .string()
      .regex(/^[0-9a-f]{16}$/)
      .describe("from the content's hash, so that a renamed file keeps it"),
    source: sourceSchema.describe('where the document came from'),
    producedBy: z
      .strictObject({
        tool: z.string().describe('version of extract'),
        lexicon: z.string().describe('sum of the lexicon; with own rows a + and their sum behind it'),
        gazetteer: z.string().describe('sum of the gazetteer; with own rows a + and their sum behind it'),
        kinds: z
          .array(z.enum(RECORD_KINDS))
          .optional()
          .describe('the lists that were asked for, when not all were: of the others only what these name is there'),
        redacted: redactedSchema.optional().describe('whose names were taken out; left out when the record is as it was read'),
      })
      .describe('what the record was made with'),
    title: mentionSchema.nullable().describe('the headline; null when the text has none'),
    authors: z.array(mentionSchema).describe('names in by-lines'),
    outlet: z
      .strictObject({
        name: z.string().describe('name of the outlet'),
        mention: mentionSchema.describe('the words that name it'),
      })
      .nullable()
      .describe('who published it; null when the text does not say'),
    published: z
      .strictObject({
        value: z.string().nullable().describe('EDTF date; null when it is not known'),
        basis: z
          .enum(PUBLISHED_BASES)
          .describe(
            'stated: a date line; updated: an "Updated" line; option: --published; metadata: JSON Lines; inferred: from the text',
          ),
        mention: mentionSchema.nullable().describe('the words that state it; null when no words do'),
        from: z.array(mentionSchema).describe('what an inferred date rests on'),
      })
      .describe('when the article appeared'),
    language: z.string().describe('BCP 47 tag'),
    blocks: z.array(blockSchema).describe('parts of the page, in order'),
    dates: z.array(dateSchema).describe('one an expression'),
    places: z.array(placeSchema).describe('one a place'),
    actors: z.array(actorSchema).describe('one an actor'),
    casualties: z.array(casualtySchema).describe('one a figure of harm to people'),
    counts: z.array(countSchema).describe('one a figure of anything else'),
    events: z.array(eventSchema).describe('one an event, however often the text names it'),
    diagnostics: z.array(diagnosticSchema).describe('what the reader or a rule wants known'),
    redactions: z
      .array(redactionSchema)
      .optional()
      .describe('there in a redacted record: the stretches of the text that are not shown, in order'),
  })
  .meta({ id: 'Document', description: 'What extract reads from one document: one line of its output.' })

export type DocumentRecord = z.infer<typeof documentSchema>
export type SourceRecord = z.infer<typeof sourceSchema>
export type DiagnosticRecord = z.infer<typeof diagnosticSchema>
