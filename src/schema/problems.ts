/** What is wrong with a value that does not fit its schema, in one line each. */
import type { z } from 'zod'

/** One thing that is wrong with a value. */
export type Issue = z.core.$ZodIssue

/** A key of the sender's may be of any length. */
const WIDTH = 200

/** `events.2.type: is missing`: one line per problem, at most `limit` of them. */
export function problemsOf(error: z.ZodError, limit = 3): string[] {
  const lines = error.issues
    .slice(0, limit)
    .map((issue) => `${issue.path.map(String).join('.') || 'record'}: ${inWords(issue.message)}`.slice(0, WIDTH))
  if (error.issues.length > limit) lines.push(`and ${error.issues.length - limit} more`)
  return lines
}

/** zod's messages name JavaScript's types; a person is told what is missing and what was expected. */
export function inWords(message: string): string {
  if (/^Invalid input: expected .{1,40}, received undefined$/.test(message)) return 'is missing'
  return message.replace(/^Invalid (?:input|option): expected /, 'expected ').replace(/, received /, ', found ')
}
