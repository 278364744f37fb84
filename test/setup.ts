/** Before the tests: makes again what is older than what it is made from: the compiled lexicon, the parts of the report. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildLexicon } from '../src/lexicon/compile/main.js'
import { buildClient, buildOutlines } from '../src/write/report/build/main.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** What is made, from what, and how. */
const MADE: readonly (readonly [target: string, sources: readonly string[], make: () => void])[] = [
  ['dist/data/lexicon.bin', ['src/lexicon', 'src/text', 'src/model/hit.ts'], buildLexicon],
  ['dist/report/client.js', ['src/write', 'src/text'], buildClient],
  ['dist/report/outlines.json', ['src/write/report/build', 'src/write/report/map'], buildOutlines],
]

export function setup(): void {
  for (const [target, sources, make] of MADE) {
    const built = statSync(join(ROOT, target), { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (sources.some((path) => newest(join(ROOT, path)) >= built)) make()
  }
}

/** When a file, or the youngest file below a folder, was written. */
function newest(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stat.mtimeMs)
}
