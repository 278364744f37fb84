/** The annotations of the seeds, by a JSON-LD processor; the terms of W3C's context that are used are in a file, so that nothing is fetched. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import { countsOf, extract, pointerLine, pointerLines, RECORD_KINDS, records, wordsAt } from './seeds.js'

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
const BASE = 'https://example.org/project/'
const OA = 'http://www.w3.org/ns/oa#'
const AS = 'http://www.w3.org/ns/activitystreams#'
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

const context: unknown = JSON.parse(readFileSync(join(import.meta.dirname, 'anno-context.json'), 'utf8'))
const options = {
  base: BASE,
  safe: true,
  documentLoader: async (url: string) => {
    if (url !== CONTEXT) throw new Error(`${url} is asked for`)
    return { document: context, documentUrl: url, contextUrl: null }
  },
} as const

/** A node of an expanded document: every property is a list. */
interface Node {
  readonly '@id'?: string
  readonly '@type'?: readonly string[]
  readonly '@value'?: unknown
  readonly '@list'?: readonly Node[]
  readonly [property: string]: unknown
}

const all = (node: Node | undefined, property: string): Node[] => (node?.[property] ?? []) as Node[]
const one = (node: Node | undefined, property: string): Node | undefined => all(node, property)[0]
const value = (node: Node | undefined, property: string): unknown => one(node, property)?.['@value']

const written = JSON.parse(extract('seeds/', '--format', 'webannotation')) as object
const [collection] = (await jsonld.expand(written, options)) as [Node]
const annotations = one(one(collection, `${AS}first`), `${AS}items`)?.['@list'] ?? []
/** `urn:extract:9b64cb81eaa8c161:e3.trigger`: the document, and the path of the pointer. */
const nameOf = ({ '@id': id = '' }: Node): readonly [document: string, path: string] =>
  id.split(':').slice(2) as unknown as readonly [string, string]
const selectorOf = (annotation: Node, type: string): Node | undefined =>
  all(one(annotation, `${OA}hasTarget`), `${OA}hasSelector`).find((selector) => selector['@type']?.includes(OA + type))

test('an annotation for every pointer of the JSON Lines', () => {
  expect(collection['@type']).toEqual([`${AS}OrderedCollection`])
  expect(value(collection, `${AS}totalItems`)).toBe(pointerLines.length)
  expect(annotations.length).toBe(pointerLines.length)
  for (const annotation of annotations) expect(annotation['@type']).toEqual([`${OA}Annotation`])
  expect(new Set(annotations.map((annotation) => annotation['@id'])).size).toBe(pointerLines.length)
})

test.each(RECORD_KINDS)('%s: as many as in the JSON Lines', (kind) => {
  const named = annotations.filter((annotation) => value(one(annotation, `${OA}hasBody`), `${RDF}value`) === kind).map(nameOf)
  const idsOf = (id: string) => new Set(named.filter(([document]) => document === id).map(([, path]) => path.split('.')[0]))
  expect(Object.fromEntries(records.map(({ id }) => [id, idsOf(id).size]))).toEqual(countsOf(kind))
})

test('both selectors lead to the words, and the words around them are those of the text', () => {
  const found = annotations.map((annotation) => {
    const [document] = nameOf(annotation)
    const position = selectorOf(annotation, 'TextPositionSelector')
    const quotation = selectorOf(annotation, 'TextQuoteSelector')
    const [start, end] = [Number(value(position, `${OA}start`)), Number(value(position, `${OA}end`))]
    const quote = value(quotation, `${OA}exact`) as string
    const [prefix = '', suffix = ''] = [value(quotation, `${OA}prefix`), value(quotation, `${OA}suffix`)] as (
      | string
      | undefined
    )[]
    expect(wordsAt(document, start, end)).toBe(quote)
    expect(wordsAt(document, start - [...prefix].length, end + [...suffix].length)).toBe(prefix + quote + suffix)
    return pointerLine(document, { start, end, quote })
  })
  expect(found.sort()).toEqual(pointerLines)
})

test('the source is the file, the body the record, the address the place in GeoNames', () => {
  for (const annotation of annotations) {
    const [document, path] = nameOf(annotation)
    const record = records.find(({ id }) => id === document)
    expect(one(one(annotation, `${OA}hasTarget`), `${OA}hasSource`)?.['@id']).toBe(BASE + record?.source.path)
    const place = record?.places.find(({ id }) => id === path.split('.')[0])
    const address = all(annotation, `${OA}hasBody`).map((body) => one(body, `${OA}hasSource`)?.['@id'])
    if (place !== undefined)
      expect(address.at(-1)).toBe(place.geonames === null ? undefined : `https://sws.geonames.org/${place.geonames}/`)
  }
})

test('as RDF nothing is lost: two selectors an annotation, positions as integers', async () => {
  const quads = await jsonld.toRDF(written, options)
  const objects = (property: string): string[] =>
    quads.filter(({ predicate }) => predicate.value === property).map(({ object }) => object.value)
  expect(objects(`${OA}hasSelector`).length).toBe(2 * pointerLines.length)
  expect(objects(`${OA}motivatedBy`).every((motivation) => motivation === `${OA}tagging`)).toBe(true)
  expect(objects(`${OA}start`).every((start) => /^\d+$/.test(start))).toBe(true)
})
