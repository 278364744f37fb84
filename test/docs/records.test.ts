/** docs/records.md: no field is without its meaning, and what can be null says when. That it is current is tested elsewhere. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../readme/blocks.js'
import { fieldsOf, meaningOf, recordParts } from './records.js'
import { isNullable } from './schema-node.js'

const fields = [...recordParts()].flatMap(([part, [, node]]) => fieldsOf(node).map((field) => ({ part, ...field })))

test('the three records and all their parts are there', () => {
  const parts = [...recordParts().keys()]
  for (const name of ['Document', 'Source', 'Mention', 'Casualty', 'Event', 'Incident', 'Report', 'ToldFigure', 'Entity'])
    expect(parts).toContain(name)
  expect(fields.length).toBeGreaterThan(150)
})

test('every field has a description', () => {
  expect(fields.filter(({ node }) => meaningOf(node)[0] === '').map(({ part, name }) => `${part}.${name}`)).toEqual([])
})

test('a field says when it is null exactly if it can be', () => {
  const wrong = fields.filter(({ node }) => isNullable(node) !== (meaningOf(node)[1] !== ''))
  expect(wrong.map(({ part, name }) => `${part}.${name}`)).toEqual([])
})

/**
 * Fields that no article of ours fills: places are read by name only, one article seldom has one event twice, and a running
 * total seldom belongs to one happening.
 */
const UNFILLED = ['form', 'also', 'period.earliest', 'period.latest']

test('every field has an example, but for those whose type is told in a part of its own', () => {
  const rows = readFileSync(join(root, 'docs', 'records.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
  expect(rows.length).toBe(fields.length)
  const told = /\| (?:list of |)(?:\[[A-Za-z]+\]\(#[a-z]+\)|object) \|/
  const without = rows.filter((row) => row.endsWith('|  |') && !told.test(row))
  expect(without.map((row) => /`([^`]+)`/.exec(row)?.[1])).toEqual(UNFILLED)
})
