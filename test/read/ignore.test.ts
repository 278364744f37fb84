/** `.extractignore`: the syntax and meaning of `.gitignore`, held against git itself. */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findInputs } from '../../src/read/inputs.js'
import { run } from '../cli/run.js'
import { inFolder } from './folder.js'

/** The paths of what is found, faults with their words. */
async function found(...paths: string[]): Promise<string[]> {
  const inputs = await findInputs(paths, { skip: null })
  return inputs.map(({ path, fault }) => (fault === null ? path : `${path}: ${fault.message}`))
}

test.each([
  ['names and endings, in every folder', '*.md\ndrafts.txt\n', ['n/a.txt', 'n/sub/b.txt']],
  ['a folder with all that is in it', 'sub/\n', ['n/a.txt', 'n/drafts.txt', 'n/notes.md']],
  ['only here: a slash in front', '/drafts.txt\n/b.txt\n', ['n/a.txt', 'n/notes.md', 'n/sub/b.txt', 'n/sub/drafts.txt']],
  ['all but: the last pattern that matches decides', '*.txt\n!a.txt\n', ['n/a.txt', 'n/notes.md']],
  [
    'comments, empty lines, CRLF, a byte-order mark',
    '\ufeff# no drafts\r\n\r\ndrafts.txt\r\n',
    ['n/a.txt', 'n/notes.md', 'n/sub/b.txt'],
  ],
  ['** and ?', '**/draft?.txt\n', ['n/a.txt', 'n/notes.md', 'n/sub/b.txt']],
  ['nothing', '', ['n/a.txt', 'n/drafts.txt', 'n/notes.md', 'n/sub/b.txt', 'n/sub/drafts.txt']],
])('%s', async (_, patterns, expected) => {
  const empty = { 'n/a.txt': '', 'n/notes.md': '', 'n/drafts.txt': '', 'n/sub/b.txt': '', 'n/sub/drafts.txt': '' }
  inFolder({ ...empty, 'n/.extractignore': patterns })
  expect(await found('n')).toEqual(expected)
  expect(await found('./n/')).toEqual(expected.map((path) => `./${path}`))
})

test('a file in a deeper folder comes after those above', async () => {
  inFolder({
    '.extractignore': '*.txt\n',
    'a.txt': '',
    'sub/.extractignore': '!keep.txt\n/deep/x.md',
    'sub/keep.txt': '',
    'sub/b.txt': '',
    'sub/deep/x.md': '',
    'sub/deep/y.md': '',
  })
  expect(await found('.')).toEqual(['./sub/deep/y.md', './sub/keep.txt'])
})

test('a folder that is left out is not looked into', async () => {
  inFolder({ '.extractignore': 'sub/\n!sub/keep.txt\n', 'sub/keep.txt': '', 'sub/.extractignore': '!keep.txt', 'a.txt': '' })
  expect(await found('.')).toEqual(['./a.txt'])
})

test('what is named is read: a file, a match of a pattern; a folder that is named is walked', async () => {
  inFolder({ '.extractignore': 'old/\n*.md\n', 'old/a.txt': '', 'b.md': '' })
  expect(await found('b.md')).toEqual(['b.md'])
  expect(await found('*.md')).toEqual(['b.md'])
  expect(await found('old')).toEqual(['old/a.txt'])
})

test('--no-ignore reads all', async () => {
  inFolder({ '.extractignore': '*.txt\n', 'a.txt': '@Mosul' })
  expect(await run('.')).toMatchObject({ code: 1, err: expect.stringContaining('holds no article') })
  expect(await run('.', '--no-ignore')).toMatchObject({ code: 0, out: expect.stringContaining('Mosul') })
})

describe('a file that cannot be obeyed costs its folder and is told', () => {
  test.each([
    ['no text', '%PDF-1.4', 'looks like PDF'],
    ['too large', '#'.repeat(66_000), 'is larger than 65536 bytes; its folder is left out (--no-ignore reads all)'],
    ['a line that is no pattern', '*.md\n!\n', 'line 2 is no pattern as in .gitignore; its folder is left out'],
    ['a pattern that could take forever', `${'*a'.repeat(20)}b\n`, 'line 1 has too many stars; its folder is left out'],
    ['a path of such', `${'**/a/'.repeat(9)}b\n`, 'line 1 has too many stars'],
    ['a backslash that stands before nothing', 'a\\\n', 'line 1 is no pattern'],
  ])('%s', async (_, content, message) => {
    inFolder({ 'n/.extractignore': content, 'n/a.txt': '', 'b.txt': '' })
    const [first, second] = await found('.')
    expect([first, second?.startsWith('./n/.extractignore: '), second]).toEqual([
      './b.txt',
      true,
      expect.stringContaining(message),
    ])
  })

  test('a folder of that name', async () => {
    inFolder({ 'a.txt': '' })
    mkdirSync('.extractignore')
    expect(await found('.')).toEqual(['./.extractignore: is a folder; its folder is left out (--no-ignore reads all)'])
  })

  test('one that may not be read, but by root, for whom nothing is closed', async () => {
    inFolder({ '.extractignore': '', 'a.txt': '' })
    chmodSync('.extractignore', 0)
    const denied = './.extractignore: permission denied; its folder is left out (--no-ignore reads all)'
    expect(await found('.')).toEqual([process.getuid?.() === 0 ? './a.txt' : denied])
  })
})

test('the most stars that are taken are matched', async () => {
  inFolder({ '.extractignore': 'a*a*a*b\n**/x/**/y*z*w\n'.repeat(50), [`${'a'.repeat(240)}.txt`]: '' })
  expect((await found('.')).length).toBe(1)
})

test('as git does, for patterns of all kinds', async () => {
  const name = fc.constantFrom('a', 'b', 'ab', 'A', 'c d', '[x]', '#h', '!n')
  const pattern = fc
    .tuple(
      fc.constantFrom('', '!', '/', '!/', '**/', '\\'),
      fc.constantFrom(
        'a',
        'b',
        '*',
        'a*',
        '?',
        '[ab]',
        'a/b',
        'a/**',
        '**/b',
        'A',
        'c d',
        'c\\ d',
        '\\#h',
        '\\!n',
        '\\[x\\]',
        'ab.txt',
        '*.txt',
      ),
      fc.constantFrom('', '/', ' ', '/*'),
    )
    .map((parts) => parts.join(''))
  const file = fc.tuple(fc.array(name, { maxLength: 2 }), name).map(([folders, last]) => [...folders, `${last}.txt`].join('/'))
  const ignoreFile = fc.tuple(fc.constantFrom('', 'a/', 'a/b/', '[x]/'), fc.array(pattern, { maxLength: 4 }))
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(file, { minLength: 1, maxLength: 12 }),
      fc.array(ignoreFile, { maxLength: 3 }),
      async (files, ignores) => {
        inFolder({
          ...Object.fromEntries(files.map((path) => [path, ''])),
          ...Object.fromEntries(ignores.map(([folder, lines]) => [`${folder}.extractignore`, lines.join('\n')])),
        })
        spawnSync('git', ['init', '-q'])
        const { stdout } = spawnSync('git', ['ls-files', '-z', '--others', '--exclude-per-directory=.extractignore'], {
          encoding: 'utf8',
        })
        const ours = (await found('.')).filter((path) => !path.includes(': ')).map((path) => path.slice(2))
        const theirs = stdout.split('\0').filter((path) => path.endsWith('.txt'))
        expect(ours.sort()).toEqual(theirs.sort())
      },
    ),
    { numRuns: 60 },
  )
})
