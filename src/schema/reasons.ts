/** A score and what it was added up from: nothing is put together without saying why. */
import { z } from 'zod'

/** A reason of one of the given kinds. */
export function reasonSchema<const C extends readonly [string, ...string[]]>(codes: C) {
  return z.strictObject({
    code: z.enum(codes).describe('kind of reason'),
    weight: z.number().describe('what it adds to the score; negative when it speaks against'),
    text: z.string().describe('for a person: both dates are 2025-12-13'),
  })
}

/** The id of a document record. */
export const documentIdSchema = z
  .string()
  .regex(/^[0-9a-f]{16}$/)
  .describe('id of a document')

/** The id of an incident or an entity. */
export const linkedIdSchema = z.string().regex(/^[0-9a-f]{16}$/)

export const scoreSchema = z.number().describe('sum of the weights of its reasons')
