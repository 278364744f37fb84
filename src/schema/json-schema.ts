/** Our contracts as JSON Schema (draft 2020-12), for programs that do not use zod. */
import { z } from 'zod'
import { configSchema } from './config.js'
import { documentSchema } from './document.js'
import { entitySchema } from './entity.js'
import { incidentSchema } from './incident.js'
import type { SchemaName } from './names.js'

/** The schemas by name, each with the id under which others may refer to it; an id changes only with its contract's version. */
const SCHEMAS = {
  document: { id: 'urn:extract:document:1', schema: documentSchema, io: 'output' },
  incident: { id: 'urn:extract:incident:1', schema: incidentSchema, io: 'output' },
  entity: { id: 'urn:extract:entity:1', schema: entitySchema, io: 'output' },
  config: { id: 'urn:extract:config:1', schema: configSchema, io: 'input' },
} as const satisfies Record<SchemaName, unknown>

/** One of our schemas as JSON Schema. */
export function jsonSchema(name: SchemaName): Record<string, unknown> {
  const { id, schema, io } = SCHEMAS[name]
  const { $schema, ...rest } = z.toJSONSchema(schema, { io })
  return { $schema, $id: id, ...rest }
}
