import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { inFolder } from '../read/folder.js'
import { attributeOf, elementsOf, textOf } from '../write/report/html.js'
import { run } from './run.js'

const NEWS = 'Raid in @Mosul\n\n#Gunmen made a !raid on 2025-12-13 and killed 12 people.\n'

/** The articles in a page: what they say, and of which file. */
function articlesOf(html: string): { path: string; text: string }[] {
  return elementsOf(html)
    .filter((element) => attributeOf(element, 'id')?.startsWith('article-'))
    .map((element) => JSON.parse(textOf(element)))
    .map(({ record, text }) => ({ path: record.source.path, text }))
}

test('articles into one file, the same bytes each time', async () => {
  inFolder({ 'news/a.txt': NEWS, 'news/b.txt': 'Second' })
  expect(await run('report', 'news', '-o', 'report.html')).toEqual({ code: 0, out: '', err: '' })
  const html = readFileSync('report.html', 'utf8')
  expect(articlesOf(html)).toEqual([
    { path: 'news/a.txt', text: NEWS },
    { path: 'news/b.txt', text: 'Second' },
  ])
  await run('report', 'news', '-o', 'again.html')
  expect(readFileSync('again.html', 'utf8')).toBe(html)
})

test('to standard output, for a pipe; with a title', async () => {
  inFolder({ 'a.txt': NEWS })
  const { code, out } = await run('report', '--title', 'Week <47>', 'a.txt')
  expect(code).toBe(0)
  expect(textOf(elementsOf(out).find(({ tagName }) => tagName === 'title'))).toBe('Week <47>')
})

test('a feed of articles is a feed', async () => {
  inFolder({ 'feed.jsonl': `${JSON.stringify({ text: 'One' })}\n${JSON.stringify({ text: 'Two' })}\n` })
  const { out } = await run('report', 'feed.jsonl')
  expect(articlesOf(out).map(({ text }) => text)).toEqual(['One', 'Two'])
})

describe('records', () => {
  test.each(['jsonl', 'json'])('in a file of %s: the articles are found again', async (format) => {
    inFolder({ 'a.txt': NEWS, 'feed.jsonl': `${JSON.stringify({ text: 'One' })}\n` })
    await run('a.txt', 'feed.jsonl', '--format', format, '-o', `r.${format}`)
    const fresh = await run('report', 'a.txt', 'feed.jsonl')
    const { code, out } = await run('report', `r.${format}`)
    expect(code).toBe(0)
    expect(out).toBe(fresh.out)
  })
  test('from another folder, with --root', async () => {
    inFolder({ 'archive/a.txt': NEWS })
    process.chdir('archive')
    await run('a.txt', '-o', '../r.jsonl')
    process.chdir('..')
    expect((await run('report', 'r.jsonl')).err).toBe(
      'extract: a.txt: no such file or folder (--root tells where the paths of the records start)\n',
    )
    expect(articlesOf((await run('report', 'r.jsonl', '--root', 'archive')).out)).toEqual([{ path: 'a.txt', text: NEWS }])
  })
  test('of an article that changed are left out, and that is told', async () => {
    inFolder({ 'a.txt': NEWS, 'b.txt': 'Second' })
    await run('a.txt', 'b.txt', '-o', 'r.jsonl')
    appendFileSync('a.txt', 'more')
    const { code, out, err } = await run('report', 'r.jsonl')
    expect(code).toBe(1)
    expect(err).toBe(
      'extract: a.txt: is not the document that was read (sha256 differs)\nextract: 1 of 2 inputs failed (E_CHANGED 1)\n',
    )
    expect(articlesOf(out)).toEqual([{ path: 'b.txt', text: 'Second' }])
  })
})

test('records are known by how they begin, whatever the name of their file', async () => {
  inFolder({ 'a.txt': NEWS })
  await run('a.txt', '-o', 'found')
  expect(articlesOf((await run('report', 'found')).out)).toEqual([{ path: 'a.txt', text: NEWS }])
})

test('a bad article does not stop the others', async () => {
  inFolder({ 'a.txt': 'CRASH', 'b.txt': 'Good' })
  const { code, out, err } = await run('report', 'a.txt', 'missing.txt', 'b.txt')
  expect(code).toBe(1)
  expect(err).toContain('a.txt')
  expect(err).toContain('missing.txt')
  expect(articlesOf(out)).toEqual([{ path: 'b.txt', text: 'Good' }])
})

test('input and output at once is refused, and the file stays', async () => {
  inFolder({ 'a.txt': NEWS })
  expect((await run('report', 'a.txt', '-o', 'a.txt')).code).toBe(2)
  expect(readFileSync('a.txt', 'utf8')).toBe(NEWS)
})

test('a page that cannot be written leaves nothing behind', async () => {
  inFolder({ 'a.txt': NEWS })
  expect((await run('report', 'a.txt', '-o', 'nowhere/report.html')).code).not.toBe(0)
  expect(existsSync('nowhere')).toBe(false)
})
