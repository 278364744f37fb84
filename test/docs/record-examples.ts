/** Real values for the record reference: what `extract` reads from the example reports, the seeds and the fixtures. */
import { join, relative } from 'node:path'
import { createExtractor, type DocumentRecord, link } from '../../src/index.js'
import type { SchemaName } from '../../src/schema/names.js'
import { root } from '../readme/blocks.js'
import { isNullable, type Node, nameOf, withoutNull } from './schema-node.js'

/** The example of a field of a named object, empty where a link to another object says it. */
export type Examples = (part: string, field: string) => string

type Json = Readonly<Record<string, unknown>>
type Parts = ReadonlyMap<string, readonly [kind: SchemaName, node: Node]>

const LENGTH = 48

/** What the articles lack: harm told as background, and one running total in two reports. */
const RARE = [
  'Police arrested a man in Lyon on 4 May 2024. He is linked to an attack that killed four people in Paris in 2015.',
  'At least 24 commanders have been killed in Gao over the past year, the army said. A bomb killed three soldiers in Gao on Tuesday.',
  'More than 20 commanders have been killed in Gao over the past year. On Tuesday, a bomb killed three soldiers in Gao.',
]

/** Records of each kind, those from which an example should come first in front. */
export async function sampleRecords(): Promise<ReadonlyMap<SchemaName, readonly Json[]>> {
  const extractor = createExtractor()
  const read = async (...paths: string[]): Promise<DocumentRecord[]> => {
    const records: DocumentRecord[] = []
    for await (const result of extractor.extractFiles(paths.map((path) => join(root, path)))) {
      if ('fault' in result) throw result.fault
      const { record } = result
      records.push({ ...record, source: { ...record.source, path: relative(root, record.source.path) } })
    }
    return records
  }
  const reports = await read('docs/examples/news.jsonl')
  const seeds = await read('seeds')
  const fixtures = await read('fixtures')
  const rare = RARE.map((text) => extractor.extract(text, { published: '2025-03-04' }))
  const few = createExtractor({ kinds: ['casualties'] }).extract('A bomb killed 12 people in Homs.')
  const redacted = createExtractor({ redact: ['victims'] }).extract('A bomb killed Ahmed Ali in Homs.')
  const { incidents, entities } = link([...reports, ...seeds])
  return new Map<SchemaName, readonly Json[]>([
    ['document', [...reports, ...seeds, ...fixtures, ...rare, few, redacted]],
    ['incident', [...incidents, ...link(rare).incidents]],
    ['entity', entities],
  ])
}

/** Walks records along their schemas and keeps for each field the first value that is short, else the first. */
export function collectExamples(records: ReadonlyMap<SchemaName, readonly Json[]>, parts: Parts): Examples {
  const found = new Map<string, string>()
  const keep = (key: string, text: string): void => {
    const before = found.get(key)
    if (before === undefined || (before.length > LENGTH && text.length <= LENGTH)) found.set(key, text)
  }
  const visitObject = (part: string, node: Node, value: Json, before: string): void => {
    for (const [key, inner] of Object.entries(node.properties ?? {}))
      if (value[key] !== undefined && value[key] !== null) visit(part, `${before}${key}`, inner, value[key])
  }
  const visit = (part: string, field: string, node: Node, value: unknown): void => {
    const plain = isNullable(node) ? withoutNull(node) : node
    if (plain.$ref !== undefined) {
      const name = nameOf(plain.$ref)
      if (name.endsWith('Mention')) keep(`${part} ${field}`, mentionText(value as Json))
      visitObject(name, parts.get(name)?.[1] ?? {}, value as Json, '')
    } else if (plain.properties !== undefined) visitObject(part, plain, value as Json, `${field}.`)
    else if (Array.isArray(value)) visitList(part, field, plain, value)
    else keep(`${part} ${field}`, JSON.stringify(value))
  }
  const visitList = (part: string, field: string, node: Node, values: readonly unknown[]): void => {
    const item = node.items ?? node.prefixItems?.[0] ?? {}
    if (item.$ref === undefined && item.properties === undefined) {
      if (values.length > 0) keep(`${part} ${field}`, JSON.stringify(values))
      return
    }
    for (const value of values) {
      if (item.$ref === undefined) visitObject(part, item, value as Json, `${field}[].`)
      else visit(part, field, item, value)
    }
  }
  for (const [part, [kind, node]] of parts)
    if (part.toLowerCase() === kind) for (const record of records.get(kind) ?? []) visitObject(part, node, record, '')
  return (part, field) => {
    const text = found.get(`${part} ${field}`)
    return text === undefined ? '' : code(text)
  }
}

/** A pointer in short: its words and where they stand. */
function mentionText({ quote, start, end }: Json): string {
  return `${String(start)}–${String(end)} ${JSON.stringify(quote)}`
}

/** As Markdown's code: one line, cut at the length, and never with the mark that ends it. */
function code(text: string): string {
  const characters = [...text]
  const cut = characters.length > LENGTH ? `${characters.slice(0, LENGTH).join('')}…` : text
  return `\`${cut.replaceAll('`', '´')}\``
}
