import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { DocumentRecord } from '../../src/schema/document.js'
import { VERSION } from '../../src/version.js'
import { inFolder } from '../read/folder.js'
import { run } from './run.js'

const records = (out: string): DocumentRecord[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

describe('records', () => {
  test('one line each, in the order of the inputs', async () => {
    inFolder({ 'n/b.txt': '@Mosul', 'n/a.txt': '@Tadmur' })
    const { code, out, err } = await run('n')
    expect(code).toBe(0)
    expect(err).toBe('')
    expect(records(out).map(({ source, places }) => [source.path, places[0]?.name])).toEqual([
      ['n/a.txt', 'Tadmur'],
      ['n/b.txt', 'Mosul'],
    ])
  })

  test('as one array', async () => {
    inFolder({ 'a.txt': '@Mosul', 'b.txt': '@Tadmur' })
    expect(JSON.parse((await run('.', '--format', 'json')).out).length).toBe(2)
    inFolder({ 'a.bin': '\0' })
    const none = await run('a.bin', '--format', 'json')
    expect(JSON.parse(none.out)).toEqual([])
    expect(none.code).toBe(1)
  })

  test('as a view for people, coloured only when asked', async () => {
    inFolder({ 'a.txt': 'Blast in @Mosul' })
    const { out } = await run('a.txt', '--format', 'pretty')
    expect(out).toContain('Mosul')
    expect(out).not.toContain('\x1b')
    expect((await run('a.txt', '--format', 'pretty', '--color')).out).toContain('\x1b[1m')
  })

  test('the date that is given goes to documents that have none', async () => {
    inFolder({ 'f.jsonl': '{"text":"a","published":"2024-01-02"}\n{"text":"b"}' })
    const { out } = await run('--published', '2025-12-13', 'f.jsonl')
    expect(records(out).map(({ published }) => [published.value, published.basis])).toEqual([
      ['2024-01-02', 'metadata'],
      ['2025-12-13', 'option'],
    ])
  })

  test('JSON Lines by name or by option', async () => {
    inFolder({ 'feed.data': '{"text":"@Mosul","id":"x1"}', 'a.jsonl': '{"text":"@Mosul"}' })
    expect(records((await run('feed.data', '--input-format', 'jsonl')).out)[0]?.source).toMatchObject({ line: 1, id: 'x1' })
    expect(records((await run('a.jsonl', '--input-format', 'text')).out)[0]?.source.line).toBeUndefined()
  })

  test('--validate holds each against the schema', async () => {
    inFolder({ 'a.txt': '@Mosul 12 people', 'b.txt': '2025-99-99' })
    const { code, out, err } = await run('.', '--validate')
    expect(code).toBe(1)
    expect(records(out).map(({ source }) => source.path)).toEqual(['./a.txt'])
    expect(err).toMatch(/^extract: \.\/b\.txt: does not fit the schema: dates\.0\.earliest: /)
  })
})

describe('failures', () => {
  test('each is one line, all other records come out, and the code is 1', async () => {
    inFolder({ 'a.txt': '@Mosul', 'b.txt': '%PDF-1.4', 'c.txt': 'CRASH', 'd.txt': '@Tadmur', 'f.jsonl': '{"text":"x"}\nnope' })
    const { code, out, err } = await run('.', 'gone.txt')
    expect(code).toBe(1)
    expect(records(out).map(({ source }) => source.path)).toEqual(['./a.txt', './d.txt', './f.jsonl'])
    expect(err.split('\n')).toEqual([
      'extract: ./b.txt: looks like PDF (convert it to plain text first)',
      'extract: ./c.txt: internal error: TypeError: cannot read properties of undefined',
      'extract: ./f.jsonl:2: is not JSON',
      'extract: gone.txt: no such file or folder',
      'extract: 4 of 7 inputs failed (E_BAD_LINE 1, E_BINARY 1, E_INTERNAL 1, E_NOT_FOUND 1)',
      '',
    ])
  })

  test('an empty file is a record and no failure', async () => {
    inFolder({ 'a.txt': '' })
    const { code, out, err } = await run('a.txt')
    expect([code, err]).toEqual([0, 'extract: a.txt: is empty\n'])
    expect(records(out)[0]?.diagnostics).toEqual([{ code: 'read/empty', severity: 'warning', message: 'is empty' }])
    expect((await run('a.txt', '--quiet')).err).toBe('')
    expect((await run('a.txt', '--format', 'pretty')).out).toContain('! is empty')
  })

  test('a line of JSON Lines fails in words, and the others are read', async () => {
    inFolder({ 'f.jsonl': '{"body":"x"}\n{"text":1,"id":[]}\n{"text":"@Mosul"}\n[]\n{"text":"x","published":"soon"}\n{oops' })
    const { code, out, err } = await run('f.jsonl')
    expect([code, records(out).length]).toEqual([1, 1])
    expect(err.split('\n').slice(0, -2)).toEqual([
      'extract: f.jsonl:1: no "text"',
      'extract: f.jsonl:2: "id" is neither a string nor a number; "text" is no string',
      'extract: f.jsonl:4: is no object with "text"',
      'extract: f.jsonl:5: "published" is no date such as 2025-12-13',
      'extract: f.jsonl:6: is not JSON',
    ])
  })

  test('a text that is taken for JSON Lines is told once, not line by line', async () => {
    inFolder({ 'a.txt': 'Blast in @Mosul\n\n12 people dead\nsaid #Gunmen\n' })
    expect(await run('a.txt', '-i', 'jsonl')).toEqual({
      code: 1,
      out: '',
      err: 'extract: a.txt: is no JSON Lines file: line 1: is not JSON (each line is an object with "text")\n',
    })
  })

  test('names are escaped in messages and exact in records', async () => {
    inFolder({ 'a\n\x1b[31m.txt': '\0', 'b\n.txt': '' })
    const { out, err } = await run('.', '--quiet')
    expect(err).toBe(
      'extract: ./a\\n\\x1b[31m.txt: holds NUL bytes, so it is no text (convert it, or name its --encoding if it is UTF-16)\n',
    )
    expect(records(out)[0]?.source.path).toBe('./b\n.txt')
  })

  test('a guessed encoding is told, unless --quiet', async () => {
    inFolder({ 'a.txt': Buffer.from('S\xe3o Paulo', 'latin1') })
    expect((await run('a.txt')).err).toBe('extract: a.txt: read as Windows-1252, because it is not UTF-8\n')
    expect((await run('a.txt', '--quiet')).err).toBe('')
  })
})

describe('--output', () => {
  test('replaces the file when all is written; standard output stays empty', async () => {
    inFolder({ 'n/a.txt': '@Mosul', 'out.jsonl': 'old' })
    expect(await run('n', '--output', 'out.jsonl')).toEqual({ code: 0, out: '', err: '' })
    expect(records(readFileSync('out.jsonl', 'utf8')).length).toBe(1)
    expect(readdirSync('.').sort()).toEqual(['n', 'out.jsonl'])
  })

  test('holds the good records when others fail', async () => {
    inFolder({ 'a.txt': '@Mosul', 'b.txt': '\0' })
    expect((await run('.', '-o', 'out.jsonl')).code).toBe(1)
    expect(records(readFileSync('out.jsonl', 'utf8')).length).toBe(1)
  })

  test('a walk leaves the output of the last run out; naming it as input is refused', async () => {
    inFolder({ 'a.txt': '@Mosul' })
    for (let i = 0; i < 2; i++) expect(await run('.', '-o', 'out.jsonl')).toEqual({ code: 0, out: '', err: '' })
    expect(await run('out.jsonl', '-o', './out.jsonl')).toMatchObject({
      code: 2,
      err: expect.stringContaining('input and output at once'),
    })
  })

  test('what cannot be written is told before anything is read', async () => {
    inFolder({ 'a.txt': '' })
    expect(await run('a.txt', '-o', 'no/out.jsonl')).toEqual({
      code: 2,
      out: '',
      err: 'extract: cannot write no/out.jsonl: its folder does not exist\n',
    })
    expect((await run('a.txt', '-o', '.')).err).toBe('extract: cannot write .: it is a folder\n')
  })

  test('a full disk is a failure that is told', async () => {
    inFolder({ 'a.txt': '@Mosul' })
    expect(await run('a.txt', '-o', '/dev/full')).toEqual({
      code: 1,
      out: '',
      err: 'extract: cannot write output: no space left on device\n',
    })
  })
})

describe('usage', () => {
  test('no paths: help on standard error, 2', async () => {
    const { code, out, err } = await run()
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^Usage: extract \[options\] <paths\.\.\.>[\s\S]*Examples:/)
  })

  test('help and version go to standard output', async () => {
    const help = await run('--help')
    expect(help).toMatchObject({ code: 0, err: '' })
    expect(help.out).toContain('Examples:')
    expect(help.out.split('\n').filter((line) => line.length > 80)).toEqual([])
    expect(await run('--version')).toEqual({ code: 0, out: `${VERSION}\n`, err: '' })
    expect((await run('verify', '--help')).out).toMatch(/^Usage: extract verify/)
  })

  test.each([
    [['--frmat', 'json', 'a'], "extract: unknown option '--frmat' (Did you mean --format?)\n"],
    [
      ['--format', 'xml', 'a'],
      "argument 'xml' is invalid. Allowed choices are jsonl, json, csv, geojson, webannotation, sql, pretty.\n",
    ],
    [['--published', '13/12/2025', 'a'], 'Expected a day, month or year such as 2025-12-13, 2025-12 or 2025.\n'],
    [['--max-bytes', '0', 'a'], 'Expected a number of bytes'],
    [['--timeout', 'soon', 'a'], 'Expected seconds such as 30'],
    [['--jobs', '0', 'a'], 'Expected a number from 1 to 256'],
    [['--encoding', 'klingon', 'a'], 'Expected one of utf-8, utf-16le, utf-16be, windows-1252'],
    [['--max-bytes', '4G', 'a'], 'at most 512M'],
    [['--output'], "option '-o, --output <file>' argument missing\n"],
    [['verify'], "missing required argument 'records'\n"],
    [['schema', 'document', 'x'], 'too many arguments'],
    [['schema', 'x'], 'Allowed choices are document, incident, entity, config'],
  ])('%j is 2', async (args, message) => {
    const { code, out, err } = await run(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
    expect(err.split('\n').length).toBe(2)
  })

  test.each([
    ['chek', 'check'],
    ['Shema', 'schema'],
    ['verfiy', 'verify'],
    ['hlep', 'help'],
  ])('a misspelt command is no path: %s', async (given, meant) => {
    inFolder({ 'out.jsonl': '' })
    expect(await run(given, 'out.jsonl')).toEqual({
      code: 2,
      out: '',
      err: `extract: ${given}: no such file or folder; did you mean "extract ${meant}"?\n`,
    })
    inFolder({ [given]: '@Mosul' })
    expect((await run(given)).code).toBe(0)
    expect((await run('elsewhere', './chek')).code).toBe(1)
  })

  test('help for one command', async () => {
    expect((await run('help')).out).toBe((await run('--help')).out)
    expect(await run('help', 'verify')).toEqual(await run('verify', '--help'))
  })

  test('a name with a leading dash stands after --', async () => {
    inFolder({ '-rf.txt': '@Mosul', check: '@Tadmur' })
    expect(records((await run('--', '-rf.txt')).out)[0]?.source.path).toBe('-rf.txt')
    expect(records((await run('./check')).out)[0]?.source.path).toBe('./check')
  })

  test('sizes have units', async () => {
    inFolder({ 'a.txt': 'x'.repeat(1025) })
    expect((await run('a.txt', '--max-bytes', '1K')).code).toBe(1)
    expect((await run('a.txt', '--max-bytes', '2KiB')).code).toBe(0)
  })
})
