/** Before the tests: compiles the lexicon when a table or the compiler is newer than the compiled file. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildLexicon } from '../src/lexicon/compile/main.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const TARGET = join(ROOT, 'dist', 'data', 'lexicon.bin')
const SOURCES = ['src/lexicon', 'src/text', 'src/model/hit.ts']

export function setup(): void {
  const built = statSync(TARGET, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (SOURCES.some((path) => newest(join(ROOT, path)) >= built)) buildLexicon()
}

/** When a file, or the youngest file below a folder, was written. */
function newest(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stat.mtimeMs)
}
