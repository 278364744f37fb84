/** Every regular expression of the sources, found by parsing them: literals, and calls that make an expression at run time. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'rolldown/parseAst'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** Methods of strings that make an expression of a string they are given. */
const COMPILING = new Set(['match', 'matchAll', 'search'])

export interface Expression {
  /** `src/clean/clean.ts:12` */
  readonly at: string
  readonly pattern: string
  readonly flags: string
}

export interface Expressions {
  readonly literals: readonly Expression[]
  /** Places that make an expression out of a string. */
  readonly made: readonly string[]
}

interface Node {
  readonly type: string
  readonly start: number
  readonly regex?: { readonly pattern: string; readonly flags: string }
  readonly callee?: Node
  readonly property?: Node
  readonly name?: string
  readonly arguments?: readonly Node[]
  readonly value?: unknown
}

/** The expressions of all files below `src/` and `bin/`. */
export function collectExpressions(): Expressions {
  const literals: Expression[] = []
  const made: string[] = []
  for (const file of ['src', 'bin'].flatMap(sourceFiles)) {
    const text = readFileSync(join(ROOT, file), 'utf8')
    for (const node of nodes(parseAst(text, { lang: file.endsWith('.ts') ? 'ts' : 'js' }))) {
      const at = `${file}:${text.slice(0, node.start).split('\n').length}`
      if (node.regex !== undefined) literals.push({ at, ...node.regex })
      else if (makesExpression(node)) made.push(at)
    }
  }
  return { literals, made }
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[jt]s$/.test(name))
    .map((name) => `${folder}/${name}`)
    .sort()
}

/** `RegExp(…)`, `new RegExp(…)`, `text.match('…')`. */
function makesExpression({ type, callee, arguments: given = [] }: Node): boolean {
  if (type !== 'CallExpression' && type !== 'NewExpression') return false
  if (callee?.name === 'RegExp') return true
  const [first] = given
  const isText = first?.type === 'TemplateLiteral' || typeof first?.value === 'string'
  return isText && COMPILING.has(callee?.property?.name ?? '')
}

/** All nodes of a tree, parents first. */
function* nodes(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) for (const item of value) yield* nodes(item)
  else {
    if ('type' in value) yield value as Node
    for (const child of Object.values(value)) yield* nodes(child)
  }
}
