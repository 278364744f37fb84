/** Records held against their schema; zod is loaded only here. */
import type { z } from 'zod'
import { Fault } from '../model/fault.js'

/** @throws Fault `E_RECORD` that names what does not fit */
export type Validation = (record: unknown) => void

/** Checks whole document records. */
export async function loadValidation(): Promise<Validation> {
  const { documentSchema } = await import('../schema/document.js')
  return validationOf(documentSchema)
}

/** Checks records as fixtures keep them: without what made them. */
export async function loadFixtureValidation(): Promise<Validation> {
  const { documentSchema } = await import('../schema/document.js')
  return validationOf(documentSchema.omit({ producedBy: true }))
}

async function validationOf(schema: z.ZodType): Promise<Validation> {
  const { problemsOf } = await import('../schema/problems.js')
  return (record) => {
    let result: z.ZodSafeParseResult<unknown>
    try {
      result = schema.safeParse(record)
    } catch (cause) {
      // Thousands of nested levels exhaust the stack.
      throw new Fault('E_RECORD', 'is nested too deeply for a record', { cause })
    }
    if (!result.success) throw new Fault('E_RECORD', `does not fit the schema: ${problemsOf(result.error).join('; ')}`)
  }
}
