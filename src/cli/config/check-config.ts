/** A parsed configuration held against its schema, problems in words. zod is loaded here, so only where there is a file. */

import { Fault } from '../../model/fault.js'
import { VAGUE_WORDS } from '../../model/vague-numbers.js'
import { type Config, configSchema } from '../../schema/config.js'
import { type Issue, inWords } from '../../schema/problems.js'
import { nearest } from '../edits.js'

const KEYS = Object.keys(configSchema.shape)
/** More than this many problems at once help nobody. */
const SHOWN = 5

/** @throws Fault that names each key that is wrong */
export function checkConfig(file: string, text: string, value: unknown): Config {
  const result = configSchema.safeParse(value)
  if (result.success) return result.data
  const problems = result.error.issues.flatMap((issue) => problemsOf(issue, []))
  const more = problems.length > SHOWN ? [`and ${problems.length - SHOWN} more`] : []
  const [first] = problems
  const line = first?.key === null || first === undefined ? null : lineOf(text, first.key)
  const told = [...problems.slice(0, SHOWN).map(({ what }) => what), ...more].join('; ')
  throw new Fault('config/bad', `${file}${line === null ? '' : `:${line}`}: ${told}`)
}

interface Problem {
  /** The key that is wrong; null for the file as a whole. */
  readonly key: string | null
  readonly what: string
}

function problemsOf(issue: Issue, above: readonly PropertyKey[]): Problem[] {
  const path = [...above, ...issue.path]
  const key = path.findLast((part) => typeof part === 'string') ?? null
  if (issue.code === 'unrecognized_keys') return issue.keys.map((unknown) => unknownKey(unknown, path))
  if (issue.code === 'invalid_union') {
    // Of several shapes that a value may have, the one that it has comes nearest.
    const branch = issue.errors.find(
      ([first]) => first !== undefined && first.code !== 'invalid_type' && first.code !== 'invalid_value',
    )
    if (branch !== undefined) return branch.flatMap((inner) => problemsOf(inner, path))
    const kinds = issue.errors.flatMap((errors) => errors.map(({ message }) => expectedIn(inWords(message))))
    return [{ key, what: `${path.join('.')}: expected ${kinds.join(', or ')}` }]
  }
  return [{ key, what: `${path.map(String).join('.') || 'the file'}: ${inWords(issue.message)}` }]
}

function unknownKey(key: string, path: readonly PropertyKey[]): Problem {
  const meant = nearest(key, path.length === 0 ? KEYS : VAGUE_WORDS)
  const where = path.length === 0 ? '' : `${path.join('.')}: `
  return { key, what: `${where}unknown key "${key}"${meant === null ? '' : `; did you mean "${meant}"?`}` }
}

/** The line in which a key stands first. */
function lineOf(text: string, key: string): number | null {
  const at = text.indexOf(JSON.stringify(key))
  return at < 0 ? null : text.slice(0, at).split('\n').length
}

/** `a list` of "expected a list, found text". */
function expectedIn(message: string): string {
  const found = message.indexOf(', found ')
  return (found < 0 ? message : message.slice(0, found)).replace(/^expected /, '')
}
