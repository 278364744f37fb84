/** The record's contract as JSON Schema (draft 2020-12), for programs that do not use zod. */
import { z } from 'zod'
import { documentSchema } from './document.js'

/** The name under which other schemas may refer to this one; it changes only with the contract's version. */
const ID = 'urn:extract:document:1'

/** The JSON Schema of a document record. */
export function documentJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(documentSchema, { io: 'output' })
  return { $schema, $id: ID, ...rest }
}
