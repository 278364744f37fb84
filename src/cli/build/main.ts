/**
 * Puts the program together: what `tsc` wrote as some 700 modules becomes a few files, since opening a module costs more than
 * reading it. Parts that most runs never need stay files of their own, as their `import()` asks. Names and lines stay as they
 * are, so that a stack trace can be read.
 */
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

const DIST = new URL('../../../dist/', import.meta.url)
/** What is started or imported from outside: the command, a thread of its crew, the library. */
const ENTRIES = { main: 'cli/main.js', worker: 'cli/extract/worker.js', index: 'index.js' }

/** Writes `dist/program/`. */
export function buildProgram(): void {
  const target = fileURLToPath(new URL('program/', DIST))
  rmSync(target, { recursive: true, force: true })
  buildSync({
    entryPoints: Object.fromEntries(Object.entries(ENTRIES).map(([name, path]) => [name, fileURLToPath(new URL(path, DIST))])),
    outdir: target,
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    logLevel: 'error',
  })
}

buildProgram()
