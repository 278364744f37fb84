import { describe, expect, test } from 'vitest'
import { FORMATS } from '../../src/cli/formats.js'
import { inFolder } from '../read/folder.js'
import { run } from './run.js'

const article = (): string => inFolder({ 'a.txt': 'Blast in @Mosul\n12 people dead on 2025-12-13, #Gunmen !raid' })

test('every format writes something of an article', async () => {
  article()
  for (const format of FORMATS) {
    const { code, out, err } = await run('a.txt', '--format', format, ...(format === 'csv' ? ['--table', 'places'] : []))
    expect([code, err], format).toEqual([0, ''])
    expect(out, format).toContain('Mosul')
  }
})

test('a table of CSV', async () => {
  article()
  const { out } = await run('a.txt', '-f', 'csv', '-t', 'casualties')
  const [head, row, ...rest] = out.split('\r\n')
  expect(head).toMatch(/^document,id,measure,low,best,high,/)
  expect(row).toMatch(/^[0-9a-f]{16},c1,killed,12,12,12,exact,people,/)
  expect(rest).toEqual([''])
})

test('HXL tags stand on the second line', async () => {
  article()
  const { out } = await run('a.txt', '-f', 'csv', '-t', 'events', '--hxl')
  expect(out.split('\r\n')[1]).toMatch(/^#meta\+id\+document,#meta\+id,#date\+occurred,/)
})

test('a script of SQL is for SQLite unless told', async () => {
  article()
  expect((await run('a.txt', '-f', 'sql')).out).toContain('USING fts5')
  expect((await run('a.txt', '-f', 'sql', '--dialect', 'postgres')).out).toContain('TSVECTOR')
})

describe('options that do not go together are told in one line', () => {
  test.each([
    [
      ['--format', 'csv'],
      '--format csv writes one table; choose it with --table dates|places|actors|casualties|counts|events|incidents',
    ],
    [['--table', 'dates'], '--table goes with --format csv'],
    [['--format', 'json', '--table', 'dates'], '--table goes with --format csv'],
    [['--format', 'sql', '--hxl'], '--hxl goes with --format csv'],
    [['--format', 'csv', '--table', 'dates', '--dialect', 'sqlite'], '--dialect goes with --format sql'],
    [['--format', 'csv', '--table', 'incidents', '--kinds', 'events'], '--kinds does not go with --table incidents'],
    [['--format', 'csv', '--table', 'incidents', '-o', 'i.csv', '--resume'], '--resume does not go with --table incidents'],
    [['--format', 'cvs'], "option '-f, --format <format>' argument 'cvs' is invalid. Allowed choices are"],
    [['--format', 'csv', '--table', 'people'], "option '-t, --table <table>' argument 'people' is invalid. Allowed choices are"],
  ])('%s', async (options, message) => {
    article()
    const { code, out, err } = await run('a.txt', ...options)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^extract: [^\n]*\n$/)
    expect(err).toContain(message)
  })
})
