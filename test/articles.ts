/** Every article that the project keeps: the seeds and those of the fixtures. */
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Source } from '../src/model/source.js'
import { DEFAULT_MAX_BYTES } from '../src/read/limits.js'
import { readSources } from '../src/read/read.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** Folders with articles, relative to the project. */
export const FOLDERS = ['seeds', 'fixtures'] as const

/** Reads them all, in the order of the command line, with paths relative to the project. */
export async function readArticles(): Promise<Source[]> {
  const options = { inputFormat: null, maxBytes: DEFAULT_MAX_BYTES, published: null, skip: null }
  const sources: Source[] = []
  for await (const result of readSources(
    FOLDERS.map((folder) => join(ROOT, folder)),
    options,
  )) {
    if ('unread' in result) throw result.unread.fault
    sources.push({ ...result.source, path: relative(ROOT, result.source.path).replaceAll('\\', '/') })
  }
  return sources
}
