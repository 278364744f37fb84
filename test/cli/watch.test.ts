/** `--watch` with real files and a process of its own: what a person does in an editor, and what comes out. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, onTestFinished, test } from 'vitest'
import { changesBetween } from '../../src/cli/watch/snapshot.js'
import { inFolder } from '../read/folder.js'
import { run } from './run.js'

const ROOT = new URL('../..', import.meta.url).pathname

interface Watched {
  readonly child: ChildProcess
  /** Waits for something on standard error or output behind what was waited for before. */
  says(what: string): Promise<void>
  out(): string
  err(): string
}

/** Starts to watch, and waits until it does. */
async function watch(...args: string[]): Promise<Watched> {
  const child = spawn(process.execPath, [
    '--import',
    `${ROOT}node_modules/tsx/dist/esm/index.mjs`,
    `${ROOT}test/cli/stub-main.ts`,
    '--watch',
    ...args,
  ])
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  const seen = { out: '', err: '', at: 0 }
  child.stdout.on('data', (data) => {
    seen.out += data
  })
  child.stderr.on('data', (data) => {
    seen.err += data
  })
  const says = async (what: string): Promise<void> => {
    for (let tries = 0; !seen.err.includes(what, seen.at); tries++) {
      if (tries > 400) throw new Error(`no "${what}" in:\n${seen.err}`)
      await new Promise((done) => setTimeout(done, 50))
    }
    seen.at = seen.err.indexOf(what, seen.at) + what.length
  }
  await says('Ctrl-C ends it')
  return { child, says, out: () => seen.out, err: () => seen.err }
}

const places = (jsonl: string): string[] =>
  jsonl
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .map(({ source, places }) => `${source.path} ${places[0]?.name}`)

describe.skipIf(process.platform === 'win32')('watching', () => {
  test('to a file: the whole output again after each change, new, changed, put in place by renaming, removed', async () => {
    inFolder({ 'n/a.txt': '@Mosul', 'n/b.txt': '@Homs' })
    const { says, child } = await watch('n', '-o', 'out.jsonl')
    const output = (): string[] => places(readFileSync('out.jsonl', 'utf8'))
    expect(output()).toEqual(['n/a.txt Mosul', 'n/b.txt Homs'])

    writeFileSync('n/a.txt', '@Idlib')
    await says('changed: n/a.txt')
    await says('out.jsonl is written again')
    expect(output()).toEqual(['n/a.txt Idlib', 'n/b.txt Homs'])

    // Editors write beside the file and rename; a folder may be new.
    writeFileSync('n/.b.swp', '@Hama')
    renameSync('n/.b.swp', 'n/b.txt')
    mkdirSync('n/new/deep', { recursive: true })
    writeFileSync('n/new/deep/c.txt', '@Aleppo')
    await says('is written again')
    expect(output()).toEqual(['n/a.txt Idlib', 'n/b.txt Hama', 'n/new/deep/c.txt Aleppo'])

    rmSync('n/a.txt')
    await says('removed: n/a.txt')
    await says('is written again')
    expect(output()).toEqual(['n/b.txt Hama', 'n/new/deep/c.txt Aleppo'])

    const ended = new Promise((done) => child.on('exit', (_, signal) => done(signal)))
    child.kill('SIGINT')
    expect(await ended).toBe('SIGINT')
  })

  test('to standard output: all at first, then only what is new or changed; a burst is one change', async () => {
    inFolder({ 'n/a.txt': '@Mosul', 'n/b.txt': '@Homs' })
    const { says, out, err } = await watch('n')
    expect(places(out())).toEqual(['n/a.txt Mosul', 'n/b.txt Homs'])
    for (let i = 0; i < 30; i++) writeFileSync('n/b.txt', `@Hama ${i} people`)
    for (let i = 0; i < 8; i++) writeFileSync(`n/x${i}.txt`, '@Aden')
    await says('new: n/x0.txt, n/x1.txt, n/x2.txt, n/x3.txt, n/x4.txt and 3 more')
    await says('changed: n/b.txt')
    rmSync('n/a.txt')
    await says('removed: n/a.txt')
    expect(places(out()).slice(2).sort()).toEqual(['n/b.txt Hama', ...Array.from({ length: 8 }, (_, i) => `n/x${i}.txt Aden`)])
    expect(err().match(/changed:/g)?.length).toBe(1)
  })

  test('a bad file is told, and watching goes on', async () => {
    inFolder({ 'n/a.txt': '@Mosul' })
    const { says, out } = await watch('n')
    writeFileSync('n/b.txt', '%PDF-1.4')
    await says('n/b.txt: looks like PDF')
    writeFileSync('n/b.txt', '@Homs')
    await says('changed: n/b.txt')
    await new Promise((done) => setTimeout(done, 500))
    expect(places(out())).toEqual(['n/a.txt Mosul', 'n/b.txt Homs'])
  })

  test('a file that was named may go and come back; what lies beside it is not looked at', async () => {
    inFolder({ 'a.txt': '@Mosul' })
    const { says, out } = await watch('a.txt')
    rmSync('a.txt')
    await says('a.txt: no such file or folder')
    writeFileSync('b.txt', '@Homs')
    writeFileSync('a.txt', '@Hama')
    await says('changed: a.txt')
    await new Promise((done) => setTimeout(done, 500))
    expect(places(out())).toEqual(['a.txt Mosul', 'a.txt Hama'])
  })

  test('an own table that changes makes all records anew', async () => {
    const table = 'name\ttype\tcountry\tadmin1\tlatitude\tlongitude\tgeonames\taliases\tsource\n'
    inFolder({ 'a.txt': '@Mosul', 'b.txt': '@Homs', 'g.tsv': table })
    const { says, out } = await watch('a.txt', 'b.txt', '--gazetteer', 'g.tsv')
    writeFileSync('g.tsv', `${table}Abu Tin\tvillage\tSY\t\t36.1\t37.2\t\t\tmine\n`)
    await says('own tables changed: all is read again')
    await new Promise((done) => setTimeout(done, 500))
    expect(places(out())).toEqual(['a.txt Mosul', 'b.txt Homs', 'a.txt Mosul', 'b.txt Homs'])
  })

  test('a reader that has gone ends it', async () => {
    inFolder({ 'a.txt': '@Mosul' })
    const { child, err } = await watch('a.txt')
    const ended = new Promise((done) => child.on('exit', (code) => done(code)))
    child.stdout?.destroy()
    writeFileSync('a.txt', '@Homs')
    expect([await ended, err().includes('Error')]).toEqual([0, false])
  })
})

test.each([
  [['-'], 'standard input is none'],
  [['n', '-o', 'out.jsonl', '--resume'], 'it does not go with --resume'],
  [['n', '--fail-fast'], 'it does not go with --fail-fast'],
  [['n', '--format', 'json'], 'which json cannot hold; name a file with --output'],
])('--watch %j is refused', async (args, message) => {
  inFolder({ 'n/a.txt': '' })
  expect(await run('--watch', ...args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(message) })
})

test('changes by path and mark, in the order of the inputs', () => {
  const before = new Map([
    ['a', '1'],
    ['b', '1'],
    ['c', '1'],
  ])
  const after = new Map([
    ['0', '1'],
    ['a', '2'],
    ['c', '1'],
  ])
  expect(changesBetween(before, after)).toEqual({ added: ['0'], changed: ['a'], removed: ['b'] })
})
