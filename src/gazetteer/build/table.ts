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

/** A table's rows, each cell under the name of its column; comments and header checked and gone. */
export function readRows<const Column extends string>(url: URL, columns: readonly Column[]): Readonly<Record<Column, string>>[] {
  const file = url.pathname.slice(url.pathname.lastIndexOf('/') + 1)
  return parseTable(file, readFileSync(url, 'utf8'), columns).rows.map(
    ({ cells }) => Object.fromEntries(columns.map((column, i) => [column, cells[i]])) as Record<Column, string>,
  )
}
