import { expect, test } from 'vitest'
import { inFolder } from '../read/folder.js'
import { runWhole } from './run.js'

const ARTICLE = `Bomb in Mosul market kills 12

MOSUL, March 3, 2024 - A bomb killed 12 people, including three children, in a market in Mosul on Sunday, police said.
The blast also wounded 30 people.
`

test('a table of claims with source and line, and totals without parts and repeats', async () => {
  inFolder({ 'a.txt': ARTICLE })
  const { code, out } = await runWhole('figures', 'a.txt')
  const lines = out.split('\n').map((line) => line.replace(/ {2,}/g, ' ').trim())
  expect(code).toBe(0)
  expect(lines[0]).toBe('a.txt')
  expect(lines).toContain('c2 killed 12 12 people as c1 police line 3')
  expect(lines).toContain('c3 killed 3 three children part of c2 police line 3')
  expect(lines.find((line) => /^e\d+ killed 12 /.test(line))).toMatch(/ from c1$/)
})

test('as CSV: the same columns for claims and totals', async () => {
  inFolder({ 'a.txt': ARTICLE })
  const [head, ...rows] = (await runWhole('figures', '--format', 'csv', 'a.txt')).out.trimEnd().split('\r\n')
  const width = head?.split(',').length
  expect(rows.filter((row) => !row.includes('"')).every((row) => row.split(',').length === width)).toBe(true)
  expect(rows.some((row) => row.startsWith('a.txt,total,'))).toBe(true)
})

test('as JSON: each total tells the records it rests on', async () => {
  inFolder({ 'a.txt': ARTICLE })
  const [document] = JSON.parse((await runWhole('figures', '--format', 'json', 'a.txt')).out)
  const ids = document.figures.map(({ id }: { id: string }) => id)
  expect(document.totals.length).toBeGreaterThan(0)
  for (const total of document.totals) for (const id of total.rests_on) expect(ids).toContain(id)
})
