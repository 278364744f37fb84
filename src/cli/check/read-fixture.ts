/** One fixture → what is extracted now, and what is expected. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from '../../model/fault.js'
import { inputFault } from '../../read/input-fault.js'
import { DEFAULT_MAX_BYTES } from '../../read/limits.js'
import { readSources } from '../../read/read.js'
import type { DocumentRecord } from '../../schema/document.js'
import type { RecordMaker } from '../context.js'
import { EXPECTED, type Fixture } from './fixtures.js'

/** A record without the versions that made it: those change without any change in what is read. */
export type FixtureRecord = Omit<DocumentRecord, 'producedBy'>

/**
 * What is extracted from the article now; a list when the article is JSON Lines.
 * @throws Fault when a document of it cannot be read
 */
export async function extractFixture(fixture: Fixture, extractor: RecordMaker): Promise<FixtureRecord | FixtureRecord[]> {
  const article = fixture.article as string
  const records: FixtureRecord[] = []
  const options = { inputFormat: null, maxBytes: DEFAULT_MAX_BYTES, published: null, skip: null }
  for await (const result of readSources([join(fixture.folder, article)], options)) {
    if ('unread' in result) throw result.unread.fault
    // The path is the one inside the fixture, so that it does not matter from where the check runs.
    const { producedBy: _, ...record } = extractor.extractSource({ ...result.source, path: article })
    records.push(record)
  }
  return article.endsWith('.jsonl') ? records : (records[0] as FixtureRecord)
}

/** What is expected, or null when nothing is written yet. @throws Fault when it is no JSON */
export function readExpected(fixture: Fixture): unknown {
  let text: string
  try {
    text = readFileSync(join(fixture.folder, EXPECTED), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw inputFault(error)
  }
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Fault('check/expected', 'is not JSON', { cause })
  }
}
