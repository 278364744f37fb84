/** How a record shows that names were taken out of it. */
import { z } from 'zod'
import { REDACTIONS } from '../model/redaction.js'

export const redactedSchema = z.array(z.enum(REDACTIONS)).min(1)

export const redactionSchema = z
  .strictObject({
    start: z.int().nonnegative().describe('offset of its first code point'),
    end: z.int().positive().describe('offset behind its last code point'),
  })
  .meta({
    id: 'Redaction',
    description: 'A stretch of the text, in code points, in whose place quotes have a block for each character.',
  })

export type RedactionRecord = z.infer<typeof redactionSchema>
