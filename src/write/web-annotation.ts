/**
 * W3C Web Annotation (JSON-LD): one collection of the whole run, an annotation a line for every pointer of the records.
 *
 * Its target has both selectors: the position in code points of the decoded text, and the quotation with the words around
 * it, by which it is found again in a page that differs. Its body is the value, as JSON and for places as a GeoNames address.
 */
import { createHash, type Hash } from 'node:crypto'
import type { DocumentRecord, SourceRecord } from '../schema/document.js'
import { findPointers, isPointer, type NamedPointer } from '../schema/find-pointers.js'
import type { PlaceRecord } from '../schema/places.js'
import { VERSION } from '../version.js'
import { Surroundings } from './context.js'
import { Coordinates } from './coordinates.js'
import type { Format } from './format.js'
import { jsonText } from './json-text.js'
import { holdable } from './visible.js'

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
const LISTS = ['dates', 'places', 'actors', 'casualties', 'counts', 'events'] as const

interface Annotated {
  readonly id: string
  /** Name of the list it stands in. */
  readonly list: (typeof LISTS)[number]
  readonly value: DocumentRecord[(typeof LISTS)[number]][number]
}

/** Remembers how many annotations there were and the hash of their ids, not the annotations. */
export function webAnnotation(): Format {
  const hash = createHash('sha256')
  let total = 0
  return {
    head: `{"@context":"${CONTEXT}","type":"AnnotationCollection","generator":{"type":"Software","name":"extract ${VERSION}"},"first":{"type":"AnnotationPage","startIndex":0,"items":[`,
    record(record, _index, text) {
      return annotationsOf(record, text)
        .map((annotation) => {
          hash.update(annotation.id)
          return `${total++ === 0 ? '\n' : ',\n'}${jsonText(annotation)}`
        })
        .join('')
    },
    tail: () => tailOf(total, hash),
  }
}

/** The ids come last: they are made of those of the annotations. */
function tailOf(total: number, hash: Hash): string {
  const id = `urn:extract:annotations:${hash.digest('hex').slice(0, 16)}`
  return `${total === 0 ? '' : '\n'}],"id":${jsonText(`${id}:1`)}},"id":${jsonText(id)},"total":${total}}\n`
}

interface Annotation {
  readonly id: string
}

function annotationsOf(record: DocumentRecord, text: string): Annotation[] {
  const coordinates = new Coordinates(text)
  const surroundings = new Surroundings(text)
  const source = addressOf(record.source)
  const annotated = new Map<string, Annotated>(
    LISTS.flatMap((list) => record[list].map((value) => [value.id, { id: value.id, list, value }] as const)),
  )
  return findPointers(record).map((pointer) => {
    const { start, end, quote } = pointer.mention
    const { prefix, suffix } = surroundings.of(coordinates.units(start), coordinates.units(end))
    return {
      id: `urn:extract:${record.id}:${pointer.path.replace(/\[(\d+)\]/g, '.$1')}`,
      type: 'Annotation',
      motivation: 'tagging',
      body: bodyOf(pointer, annotated),
      target: {
        source,
        selector: [
          { type: 'TextPositionSelector', start, end },
          { type: 'TextQuoteSelector', exact: quote, ...(prefix !== '' && { prefix }), ...(suffix !== '' && { suffix }) },
        ],
      },
    }
  })
}

/** `place`, the record's own values, and where they are known the address of the thing. */
function bodyOf({ path }: NamedPointer, annotated: ReadonlyMap<string, Annotated>): object[] {
  const owner = annotated.get(/^[a-z]\d{1,15}/.exec(path)?.[0] ?? '')
  if (owner === undefined) return [{ type: 'TextualBody', purpose: 'tagging', value: path.split(/[.[]/, 1)[0] }]
  const { list, value } = owner
  const geonames = list === 'places' ? (value as PlaceRecord).geonames : null
  return [
    { type: 'TextualBody', purpose: 'tagging', value: list },
    { type: 'TextualBody', purpose: 'describing', format: 'application/json', value: JSON.stringify(withoutPointers(value)) },
    ...(geonames === null
      ? []
      : [{ type: 'SpecificResource', purpose: 'identifying', source: `https://sws.geonames.org/${geonames}/` }]),
  ]
}

/** A record's fields but for its pointers, which are annotations of their own. */
function withoutPointers(value: unknown): unknown {
  const isText = (entry: unknown): boolean => typeof entry === 'object' && entry !== null && isPointer(entry)
  if (Array.isArray(value)) return value.map(withoutPointers)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([, entry]) => !isText(entry) && !(Array.isArray(entry) && entry.some(isText)))
  return Object.fromEntries(kept.map(([key, entry]) => [key, withoutPointers(entry)]))
}

/** The document's own address where the input gives one, else its path; a line of a feed as RFC 5147 names it. */
function addressOf({ url, path, line }: SourceRecord): string {
  if (url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url)) return new URL(url).href
  const encoded = holdable(path).split('/').map(encodeURIComponent).join('/')
  return line === undefined ? encoded : `${encoded}#line=${line - 1},${line}`
}
