import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { DEFAULT_MAX_BYTES } from '../../src/read/limits.js'
import { type ReadOptions, readSources } from '../../src/read/read.js'
import { inFolder } from './folder.js'

const OPTIONS: ReadOptions = { inputFormat: null, maxBytes: DEFAULT_MAX_BYTES, published: null, skip: null }

/** One line per document: its path (and line) and text, or the code of what went wrong. */
async function read(paths: string[], options: Partial<ReadOptions> = {}): Promise<string[]> {
  const lines: string[] = []
  for await (const result of readSources(paths, { ...OPTIONS, ...options })) {
    if ('unread' in result) lines.push(`${place(result.unread)} ${result.unread.fault.code}`)
    else lines.push(`${place(result.source)} ${result.source.text}`)
  }
  return lines
}

function place({ path, line }: { path: string; line: number | null }): string {
  return line === null ? path : `${path}:${line}`
}

/** The user and group of nobody, on most systems. */
const NOBODY = 65534

/** Root may read everything, so it becomes nobody for the time of the work; anybody else stays who they are. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work()
  const group = process.getegid?.() ?? 0
  process.setegid?.(NOBODY)
  process.seteuid?.(NOBODY)
  try {
    return await work()
  } finally {
    process.seteuid?.(0)
    process.setegid?.(group)
  }
}

describe('which files', () => {
  test('a folder gives its articles in code point order of the path, whatever the case of the ending', async () => {
    inFolder({
      'n/b.txt': '1',
      'n/B.TXT': '2',
      'n/a/z.md': '3',
      'n/a.text': '4',
      'n/é.txt': '5',
      'n/image.png': 'x',
      'n/😀.txt': '6',
      'n/ﷺ.txt': '7',
    })
    expect(await read(['n'])).toEqual([
      'n/B.TXT 2',
      'n/a.text 4',
      'n/a/z.md 3',
      'n/b.txt 1',
      'n/é.txt 5',
      'n/ﷺ.txt 7',
      'n/😀.txt 6',
    ])
    expect(await read(['n/a/', './n/a'])).toEqual(['n/a/z.md 3'])
  })

  test('paths keep the order of the command line, each file once', async () => {
    inFolder({ 'b.txt': 'b', 'a.txt': 'a' })
    expect(await read(['b.txt', '.', 'a.txt'])).toEqual(['b.txt b', './a.txt a'])
  })

  test('dot files are skipped in a walk and read when named', async () => {
    inFolder({ '.secret.txt': 's', '.git/x.txt': 'g', 'a.txt': 'a' })
    expect(await read(['.'])).toEqual(['./a.txt a'])
    expect(await read(['.secret.txt'])).toEqual(['.secret.txt s'])
  })

  test('a file that is named is read whatever its ending', async () => {
    inFolder({ report: 'r' })
    expect(await read(['report'])).toEqual(['report r'])
  })

  test('patterns are expanded, but a file of that very name wins', async () => {
    inFolder({ 'a.txt': 'a', 'b.txt': 'b', 'c.md': 'c', 'd/e.txt': 'e', '[a].txt': 'bracket', '*.md': 'star' })
    expect(await read(['*.txt'])).toEqual(['[a].txt bracket', 'a.txt a', 'b.txt b'])
    expect(await read(['**/e.*'])).toEqual(['d/e.txt e'])
    expect(await read(['[a].txt'])).toEqual(['[a].txt bracket'])
    expect(await read(['*.md'])).toEqual(['*.md star'])
    expect(await read(['{a,c}.*'])).toEqual(['a.txt a', 'c.md c'])
    expect(await read(['x*.txt'])).toEqual(['x*.txt E_NOT_FOUND'])
    expect(await read(['d*'])).toEqual(['d/e.txt e'])
  })

  test('absolute patterns give absolute paths', async () => {
    const folder = inFolder({ 'a.txt': 'a' })
    expect(await read([`${folder}/*.txt`])).toEqual([`${folder}/a.txt a`])
  })

  test('odd names are names', async () => {
    inFolder({ '-rf.txt': '1', 'a\nb.txt': '2', '__proto__.txt': '3', '\x1b[31m.txt': '4', [`${'x'.repeat(240)}.txt`]: '5' })
    expect((await read(['.'])).length).toBe(5)
    expect(await read(['./-rf.txt', '__proto__.txt'])).toEqual(['./-rf.txt 1', '__proto__.txt 3'])
  })

  test('links: to a file once per real file, to a folder not followed, to nowhere told', async () => {
    inFolder({ 'n/a.txt': 'a', 'other/b.txt': 'b' })
    symlinkSync('a.txt', 'n/same.txt')
    symlinkSync('../other/b.txt', 'n/b1.txt')
    symlinkSync('../other/b.txt', 'n/b2.txt')
    symlinkSync('..', 'n/parent.txt')
    symlinkSync('loop', 'n/loop')
    symlinkSync('gone', 'n/gone.txt')
    symlinkSync('self.txt', 'n/self.txt')
    expect(await read(['n'])).toEqual(['n/a.txt a', 'n/b1.txt b', 'n/gone.txt E_NOT_FOUND', 'n/self.txt E_UNREADABLE'])
    expect(await read(['n/same.txt', 'n/gone.txt'])).toEqual(['n/same.txt a', 'n/gone.txt E_NOT_FOUND'])
  })

  test('pipes and devices in a folder are passed by without a word; a device that is named is refused', async () => {
    inFolder({ 'n/a.txt': 'a' })
    execFileSync('mkfifo', ['n/pipe.txt'])
    expect(await read(['n'])).toEqual(['n/a.txt a'])
    expect(await read(['/dev/zero'])).toEqual(['/dev/zero E_NOT_A_FILE'])
  })

  test('a folder without articles, an empty path, a path through a file', async () => {
    inFolder({ 'n/x.pdf': 'x', 'a.txt': 'a' })
    expect(await read(['n', '', 'a.txt/b', 'none.txt'])).toEqual([
      'n E_NO_ARTICLES',
      ' E_NOT_FOUND',
      'a.txt/b E_NOT_FOUND',
      'none.txt E_NOT_FOUND',
    ])
  })

  test('a folder so deep that its path is too long is told, the rest is read', async () => {
    const folder = inFolder({ 'a.txt': 'a' })
    for (let depth = 0; depth < 22; depth++) {
      mkdirSync('x'.repeat(200))
      process.chdir('x'.repeat(200))
    }
    process.chdir(folder)
    const lines = await read(['.'])
    expect(lines[0]).toBe('./a.txt a')
    expect(lines.length).toBe(2)
    expect(lines[1]).toMatch(/E_UNREADABLE$/)
    execFileSync('rm', ['-rf', 'x'.repeat(200)])
  })

  test.skipIf(process.platform !== 'linux')('a name that is no UTF-8 is told with its bytes', async () => {
    inFolder({ 'n/a.txt': 'a' })
    writeFileSync(Buffer.from('n/\xff\x1b.txt', 'latin1'), 'odd')
    expect(await read(['n'])).toEqual(['n/\\xff\x1b.txt E_NAME', 'n/a.txt a'])
  })

  test.skipIf(process.platform === 'win32')('what may not be read is told, the rest is read', async () => {
    const folder = inFolder({ 'n/a.txt': 'a', 'n/b.txt': 'b', 'n/sub/c.txt': 'c' })
    await read(['n']) // loads all that it needs, for nobody may not
    chmodSync(folder, 0o755)
    chmodSync('n/a.txt', 0)
    chmodSync('n/sub', 0)
    expect(await asNobody(() => read(['n']))).toEqual(['n/a.txt E_UNREADABLE', 'n/b.txt b', 'n/sub E_UNREADABLE'])
    chmodSync('n/sub', 0o700)
  })
})

describe('how much', () => {
  test('a file over the limit is refused unread, its neighbours are read', async () => {
    inFolder({ 'a.txt': 'a', 'b.txt': 'x'.repeat(11), 'c.txt': 'x'.repeat(10) })
    expect(await read(['.'], { maxBytes: 10 })).toEqual(['./a.txt a', './b.txt E_TOO_LARGE', './c.txt xxxxxxxxxx'])
  })

  test('a file of any size up to the limit comes whole', async () => {
    for (const size of [0, 1, 4095, 4096, 262_143, 262_144, 1_000_001]) {
      inFolder({ 'a.txt': 'x'.repeat(size) })
      expect((await read(['a.txt']))[0]?.length).toBe('a.txt '.length + size)
    }
  })
})

test('an empty file is a document', async () => {
  inFolder({ 'a.txt': '', 'b.txt': ' \n\t\r\n', 'c.txt': '\ufeff' })
  const notes: unknown[] = []
  for await (const result of readSources(['.'], OPTIONS)) if ('source' in result) notes.push(result.source.notes[0]?.code)
  expect(notes).toEqual(['read/empty', 'read/empty', 'read/empty'])
})

test('markup is read as it is, with a warning', async () => {
  inFolder({ 'a.txt': '\n<!DOCTYPE html><p>Blast</p>' })
  for await (const result of readSources(['.'], OPTIONS))
    expect(result).toMatchObject({ source: { text: '\n<!DOCTYPE html><p>Blast</p>', notes: [{ code: 'read/markup' }] } })
})

test('the hash is that of the bytes, and a date given for all is noted as such', async () => {
  inFolder({ 'a.txt': 'abc' })
  for await (const result of readSources(['a.txt'], { ...OPTIONS, published: '2025-12' }))
    expect(result).toMatchObject({
      source: {
        sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
        bytes: 3,
        given: { published: { value: '2025-12', basis: 'option' } },
      },
    })
})

test('a file that vanishes during the run is told, all others are read', async () => {
  inFolder({ 'a.txt': 'a', 'b.txt': 'b', 'c.txt': 'c' })
  const lines: string[] = []
  for await (const result of readSources(['.'], OPTIONS)) {
    if (lines.length === 0) rmSync('b.txt')
    lines.push('source' in result ? result.source.text : result.unread.fault.message)
  }
  expect(lines).toEqual(['a', 'no such file or folder', 'c'])
})
