/** What a format writes for texts, with the miniature pipeline or the real one. */
import { createExtractor } from '../../src/index.js'
import type { Source } from '../../src/model/source.js'
import { NOTHING_GIVEN, sourceOfText } from '../../src/read/source.js'
import type { DocumentRecord } from '../../src/schema/document.js'
import type { Format } from '../../src/write/format.js'
import { stubRecord } from './stub.js'

export interface Read {
  readonly record: DocumentRecord
  readonly text: string
}

/** Texts as the miniature reads them: `@Name` a place, `#name` an actor, `12 people` killed … */
export function stubbed(...texts: readonly string[]): Read[] {
  return texts.map((text, i) => ({ record: stubRecord(sourceOfText(`news/${i}.txt`, text, NOTHING_GIVEN)), text }))
}

/** Sources as the real pipeline reads them. */
export function extracted(sources: readonly Source[]): Read[] {
  const extractor = createExtractor()
  return sources.map((source) => ({ record: extractor.extractSource(source), text: source.text }))
}

/** One text as the real pipeline reads it. */
export function extractedText(text: string): Read[] {
  return extracted([sourceOfText('news/a.txt', text, NOTHING_GIVEN)])
}

/** The whole output. */
export function written(format: Format, read: readonly Read[]): string {
  return format.head + read.map(({ record, text }, i) => format.record(record, i, text)).join('') + format.tail(read.length)
}

/** The code points of a text from `start` to `end`, as a pointer counts them. */
export function codePoints(text: string, start: number, end: number): string {
  return [...text].slice(start, end).join('')
}
