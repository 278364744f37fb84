/** docs/recipes.md: its queries give what it shows, and what cannot be run everywhere names fields that there are. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createExtractor } from '../../src/index.js'
import { SQL_DIALECTS } from '../../src/write/format-options.js'
import { DIALECTS } from '../../src/write/sql/dialect.js'
import { SQL_TABLES } from '../../src/write/sql/tables.js'
import { views } from '../../src/write/sql/views.js'
import { root } from '../readme/blocks.js'
import { findQueries, runQueries } from '../readme/queries.js'

const page = readFileSync(join(root, 'docs', 'recipes.md'), 'utf8')
const record = createExtractor().extract('A bomb killed at least 25 people in Mosul on 3 June 2025, police said.', {
  path: 'a.txt',
})

test('the queries of SQLite give what is shown (npm run readme rewrites it)', () => {
  const shown = findQueries(page)
  expect(shown.length).toBeGreaterThanOrEqual(5)
  expect(runQueries(shown.map(({ command }) => command))).toEqual(shown.map(({ output }) => output))
})

test('every view is named, and every table of records', () => {
  for (const dialect of SQL_DIALECTS) for (const name of Object.keys(views(DIALECTS[dialect]))) expect(page, name).toContain(name)
  for (const name of ['dates', 'places', 'actors', 'casualties', 'counts', 'events']) {
    expect(page).toContain(`\`${name}\``)
    expect(Object.keys(SQL_TABLES)).toContain(name)
  }
})

const duckdbCommands = [...page.matchAll(/^duckdb -c "([^"]*)"$/gm)].map((match) => match[1] as string)

test("DuckDB's queries name fields of the records", () => {
  expect(duckdbCommands.length).toBe(3)
  const at = (path: string, value: unknown): unknown =>
    path
      .split('.')
      .reduce(
        (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined),
        value,
      )
  const text = duckdbCommands.join('\n')
  const [casualty] = record.casualties
  const fields = [...text.matchAll(/\bcasualty\.([a-z.]+)/g)].map((match) => match[1] as string)
  expect(fields.length).toBeGreaterThanOrEqual(5)
  for (const field of fields) expect(at(field, casualty), field).not.toBeUndefined()
  for (const field of ['id', 'source.path', 'published.value', 'casualties']) {
    expect(text).toContain(field)
    expect(at(field, record), field).not.toBeUndefined()
  }
})
