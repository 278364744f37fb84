/** What each stage of the pipeline costs: the same plain calls as `src/pipeline.ts`, with a clock between them. */
import type { Source } from '../src/model/source.js'

const dist = (path: string): string => new URL(`../dist/${path}`, import.meta.url).href
const { loadPipeline } = (await import(dist('load.js'))) as typeof import('../src/load.js')
const { clean } = (await import(dist('clean/clean.js'))) as typeof import('../src/clean/clean.js')
const { segment } = (await import(dist('segment/segment.js'))) as typeof import('../src/segment/segment.js')
const { Reader } = (await import(dist('rule/reader.js'))) as typeof import('../src/rule/reader.js')
const { Reading } = (await import(dist('text/reading.js'))) as typeof import('../src/text/reading.js')
const { recognise } = (await import(dist('recognise/recognise.js'))) as typeof import('../src/recognise/recognise.js')
const { resolve } = (await import(dist('resolve/resolve.js'))) as typeof import('../src/resolve/resolve.js')
const { relate } = (await import(dist('relate/relate.js'))) as typeof import('../src/relate/relate.js')
const { documentRecord } = (await import(dist('write/record.js'))) as typeof import('../src/write/record.js')
const { NOTHING_GIVEN, sourceOfText } = (await import(dist('read/source.js'))) as typeof import('../src/read/source.js')

const VERSIONS = { tool: '', lexicon: '', gazetteer: '' }

/** Microseconds of CPU that each stage takes for all texts, one pass. */
export function makeStageClock(): (texts: readonly string[]) => Map<string, number> {
  const { kit, furniture, abbreviations } = loadPipeline()
  return (texts) => {
    const spent = new Map<string, number>()
    const timed = <T>(stage: string, work: () => T): T => {
      const before = process.cpuUsage()
      const done = work()
      const { user, system } = process.cpuUsage(before)
      spent.set(stage, (spent.get(stage) ?? 0) + user + system)
      return done
    }
    for (const text of texts) {
      const source: Source = timed('read', () => sourceOfText('-', text, NOTHING_GIVEN))
      const cleaned = timed('clean', () => clean(source, furniture, Reading.of(source.text, kit.characters)))
      const segmented = timed('segment', () => segment(cleaned, kit.lexicon, kit.characters, abbreviations))
      const reader = new Reader(segmented, kit.characters)
      const recognised = timed('recognise', () => recognise(segmented, reader, kit))
      const resolved = timed('resolve', () => resolve(recognised, reader, kit))
      const related = timed('relate', () => relate(resolved, reader, kit))
      timed('write', () => JSON.stringify(documentRecord(related, VERSIONS)))
    }
    return spent
  }
}
