/** The record's contract as JSON Schema (draft 2020-12), for programs that do not use zod. */
import { z } from 'zod'
import { documentSchema } from './document.js'

/** The JSON Schema of a document record. */
export function documentJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(documentSchema, { io: 'output' }) as Record<string, unknown>
}
