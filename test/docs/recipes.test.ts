/** docs/recipes.md: its queries give what it shows. Its commands are run with those of the other pages. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { RECORD_KINDS } from '../../src/model/kinds.js'
import { SQL_DIALECTS } from '../../src/write/format-options.js'
import { DIALECTS } from '../../src/write/sql/dialect.js'
import { SQL_TABLES } from '../../src/write/sql/tables.js'
import { views } from '../../src/write/sql/views.js'
import { root } from '../readme/blocks.js'
import { findQueries, runQueries } from '../readme/queries.js'

const page = readFileSync(join(root, 'docs', 'recipes.md'), 'utf8')

test('the queries of SQLite give what is shown (npm run readme rewrites it)', () => {
  const shown = findQueries(page)
  expect(shown.length).toBeGreaterThanOrEqual(5)
  expect(runQueries(shown.map(({ command }) => command))).toEqual(shown.map(({ output }) => output))
})

test('every view is named, and every table of records', () => {
  for (const dialect of SQL_DIALECTS) for (const name of Object.keys(views(DIALECTS[dialect]))) expect(page, name).toContain(name)
  for (const name of RECORD_KINDS) {
    expect(page).toContain(`\`${name}\``)
    expect(Object.keys(SQL_TABLES)).toContain(name)
  }
})
