/** `docs/records.md`: every field of the records with type, meaning and a real example, read off the schemas. */
import { jsonSchema } from '../../src/schema/json-schema.js'
import type { SchemaName } from '../../src/schema/names.js'
import { markdownTable } from './markdown.js'
import { collectExamples, type Examples, sampleRecords } from './record-examples.js'
import { type Node, nameOf, withoutNull } from './schema-node.js'

/** A field as it is written in the table: `victims.text`, `actors[].role`. */
export interface Field {
  readonly name: string
  readonly node: Node
  readonly optional: boolean
}

const KINDS = ['document', 'incident', 'entity'] as const satisfies readonly SchemaName[]

const HEAD = `# Record reference

<!-- Written by \`npm run docs\` from the schemas in src/schema/; do not edit. -->

Every field of the records, for people; for programs \`extract schema\`, \`extract schema incident\` and \`extract schema entity\`
print the same as JSON Schema. A field with \`[]\` stands in each member of a list. What the values of closed sets mean is told by
the [codebook](codebook.md), how the record grew by [src/schema/CHANGES.md](../src/schema/CHANGES.md).

Two rules hold for all fields. Nothing is guessed silently: null is not zero, and a missing date is not the date of publication.
A figure is a claim: two that differ are both kept.

The examples are what \`extract\` reads from [examples/news.jsonl](examples/news.jsonl), four reports that are made up, and
from the articles in \`seeds/\` and \`fixtures/\`; long ones are cut at “…”.`

/** Every named object of the three records, each once. */
export function recordParts(): ReadonlyMap<string, readonly [kind: SchemaName, node: Node]> {
  const parts = new Map<string, readonly [SchemaName, Node]>()
  for (const kind of KINDS) {
    const schema = jsonSchema(kind) as Node
    const root = nameOf(schema.$ref as string)
    const visit = (name: string): void => {
      if (parts.has(name)) return
      const node = (schema.$defs as Record<string, Node>)[name] as Node
      parts.set(name, [kind, node])
      for (const inner of referencesOf(node)) visit(inner)
    }
    visit(root)
  }
  return parts
}

/** The fields of an object in order, those of objects without a name behind their own. */
export function fieldsOf(node: Node, before = ''): Field[] {
  return Object.entries(node.properties ?? {}).flatMap(([key, inner]) => {
    const name = `${before}${key}`
    const own: Field = { name, node: inner, optional: !(node.required ?? []).includes(key) }
    const plain = withoutNull(inner)
    if (plain.properties !== undefined) return [own, ...fieldsOf(plain, `${name}.`)]
    return plain.items?.properties === undefined ? [own] : [own, ...fieldsOf(plain.items, `${name}[].`)]
  })
}

/** What a description says, and when the field is null. */
export function meaningOf({ description = '' }: Node): readonly [meaning: string, whenNull: string] {
  const [meaning = '', whenNull = ''] = description.split(/; null (?=when|at|for)/)
  return [meaning, whenNull]
}

/** The whole page. */
export async function recordsPage(): Promise<string> {
  const parts = recordParts()
  const examples = collectExamples(await sampleRecords(), parts)
  const sections = [...parts].map(([name, [, node]]) => section(name, node, examples))
  return `${[HEAD, ...sections].join('\n\n')}\n`
}

function section(name: string, node: Node, examples: Examples): string {
  const rows = fieldsOf(node).map(({ name: field, node: inner, optional }) => {
    const [meaning, whenNull] = meaningOf(inner)
    const without = optional && !meaning.includes('left out') ? 'left out when there is none' : whenNull
    return [`\`${field}\``, typeText(inner), meaning, without, examples(name, field)]
  })
  return [`## ${name}`, node.description ?? '', markdownTable(['field', 'type', 'meaning', 'null', 'example'], rows)].join('\n\n')
}

const IDS: Readonly<Record<string, string>> = {
  d: 'date id',
  p: 'place id',
  a: 'actor id',
  c: 'casualty id',
  n: 'count id',
  e: 'event id',
  '[ap]': 'actor or place id',
}

function typeText(node: Node): string {
  const plain = withoutNull(node)
  if (plain.$ref !== undefined) return link(plain.$ref)
  if (plain.anyOf !== undefined) return plain.anyOf.map(typeText).join(' or ')
  if (plain.prefixItems !== undefined) return `pair of ${typeText(plain.prefixItems[0] as Node)}`
  if (plain.items !== undefined) return `list of ${typeText(plain.items)}`
  if (plain.const !== undefined) return `\`${String(plain.const)}\``
  if (plain.enum !== undefined) return plain.enum.map((value) => `\`${value}\``).join(' ')
  if (plain.format === 'date') return 'day'
  if (plain.pattern !== undefined) return patternText(plain.pattern)
  return String(plain.type ?? 'anything')
}

function patternText(pattern: string): string {
  const id = IDS[/^\^(\[?[a-z]{1,2}\]?)\[1-9\]/.exec(pattern)?.[1] ?? '']
  const hex = /^\^\[0-9a-f\]\{(\d+)\}\$$/.exec(pattern)?.[1]
  return id ?? (hex === undefined ? (pattern === '^[A-Z]{2}$' ? 'two letters' : 'string') : `${hex} hex digits`)
}

function link(reference: string): string {
  const name = nameOf(reference)
  return `[${name}](#${name.toLowerCase()})`
}

function referencesOf(node: Node): string[] {
  const own = node.$ref === undefined ? [] : [nameOf(node.$ref)]
  const inner = [...(node.anyOf ?? []), ...(node.prefixItems ?? []), ...Object.values(node.properties ?? {})]
  return [...own, ...inner.flatMap(referencesOf), ...(node.items === undefined ? [] : referencesOf(node.items))]
}
