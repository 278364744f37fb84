/** The tables and rules, loaded only by what reads articles. */
import type { ExtractorOptions } from '../extractor.js'
import type { RecordMaker } from './context.js'
import { compileLater } from './engine.js'

/** @throws Fault when the tables are missing or damaged, or a row of an own one is wrong */
export async function loadExtractor(own: ExtractorOptions): Promise<RecordMaker> {
  compileLater()
  const { createExtractor } = await import('../extractor.js')
  return createExtractor(own)
}
