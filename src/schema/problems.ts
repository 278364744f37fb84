/** What is wrong with a value that does not fit its schema, in one line each. */
import type { z } from 'zod'

/** A key of the sender's may be of any length. */
const WIDTH = 200

/** `events.2.type: Invalid option …`: one line per problem, at most `limit` of them. */
export function problemsOf(error: z.ZodError, limit = 3): string[] {
  const lines = error.issues
    .slice(0, limit)
    .map((issue) => `${issue.path.map(String).join('.') || 'record'}: ${issue.message}`.slice(0, WIDTH))
  if (error.issues.length > limit) lines.push(`and ${error.issues.length - limit} more`)
  return lines
}
