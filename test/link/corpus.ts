/** The happenings' reports, extracted once for all tests of linking. */
import { createExtractor } from '../../src/index.js'
import type { DocumentRecord } from '../../src/schema/document.js'
import { HAPPENINGS } from './happenings.js'

const extractor = createExtractor()

/** One report by its name. */
export function record(name: string, text: string): DocumentRecord {
  return extractor.extract(text, { path: name })
}

/** All reports of all happenings, in the order in which they are written. */
export const CORPUS: readonly DocumentRecord[] = HAPPENINGS.flatMap(({ reports }) =>
  Object.entries(reports).map(([name, text]) => record(name, text)),
)
