/** The records' contracts as JSON Schema (draft 2020-12), for programs that do not use zod. */
import { z } from 'zod'
import { documentSchema } from './document.js'
import { entitySchema } from './entity.js'
import { incidentSchema } from './incident.js'
import type { RecordKind } from './names.js'

const SCHEMAS: Readonly<Record<RecordKind, z.ZodType>> = {
  document: documentSchema,
  incident: incidentSchema,
  entity: entitySchema,
}

/** The JSON Schema of one kind of record; its name changes only with the contract's version. */
export function jsonSchemaOf(kind: RecordKind): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(SCHEMAS[kind], { io: 'output' })
  return { $schema, $id: `urn:extract:${kind}:1`, ...rest }
}
