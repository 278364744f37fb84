/** Where the builder's tables and packages are, and how they are read. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parseTable } from '../../lexicon/tsv.js'

const require = createRequire(import.meta.url)

/** `src/gazetteer/`, whether this runs from `src/` or compiled from `dist/`. */
export const SOURCE = new URL('../../../src/gazetteer/', import.meta.url)

/** Path of a file inside an installed package. */
export function packageFile(path: string): string {
  return require.resolve(path)
}

/** The cells of a table's rows; comments and header checked and gone. */
export function parseRows(url: URL, columns: readonly string[]): readonly (readonly string[])[] {
  const name = url.pathname.slice(url.pathname.lastIndexOf('/') + 1)
  return parseTable(name, readFileSync(url, 'utf8'), columns).rows.map((row) => row.cells)
}
