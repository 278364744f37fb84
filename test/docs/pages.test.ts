/** The pages as a whole: every link leads somewhere, all are found from the README, and nothing is said twice. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../readme/blocks.js'

const markdownIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name).replaceAll('\\', '/'))

const PATHS = ['README.md', 'CHANGELOG.md', ...markdownIn('docs'), ...markdownIn('src')].sort()

/** Text without fenced code, in which brackets are no links. */
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8').replace(/^```[^\n]*\n[\s\S]*?^```$/gm, '')
const texts: ReadonlyMap<string, string> = new Map(PATHS.map((path) => [path, textOf(path)]))

/** The anchors of a page's headings, as GitHub makes them. */
function anchorsOf(text: string): Set<string> {
  const anchors = new Set<string>()
  for (const [, heading = ''] of text.matchAll(/^#{1,6} (.+)$/gm)) {
    const plain = heading.toLowerCase().replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    const slug = plain.replaceAll(' ', '-')
    let [anchor, times] = [slug, 0]
    while (anchors.has(anchor)) anchor = `${slug}-${++times}`
    anchors.add(anchor)
  }
  return anchors
}

/** Targets of a page's links within the project: path and anchor, each perhaps empty. */
function linksOf(path: string): (readonly [file: string, anchor: string])[] {
  const links = [...(texts.get(path) ?? '').matchAll(/\]\(([^()\s]{1,300})\)/g)].map((match) => match[1] as string)
  return links
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => {
      const [file = '', anchor = ''] = link.split('#')
      return [file === '' ? path : normalize(join(dirname(path), file)).replaceAll('\\', '/'), anchor]
    })
}

test.each(PATHS)('%s: every link leads to a file, and to a heading of it', (path) => {
  for (const [file, anchor] of linksOf(path)) {
    expect(existsSync(join(root, file)), `${path} links to ${file}`).toBe(true)
    if (anchor !== '') expect([...anchorsOf(textOf(file))], `${path} links to ${file}`).toContain(anchor)
  }
})

test('there are links enough to have read them rightly', () => {
  expect(PATHS.flatMap(linksOf).length).toBeGreaterThan(80)
  expect([...anchorsOf('# A `b`, C\n## x_y\n## x_y\n')]).toEqual(['a-b-c', 'x_y', 'x_y-1'])
})

test('the README links every page of docs/', () => {
  const linked = new Set(linksOf('README.md').map(([file]) => file))
  const pages = PATHS.filter((path) => /^docs\/[^/]+\.md$/.test(path))
  expect(pages.length).toBeGreaterThanOrEqual(10)
  expect(pages.filter((path) => !linked.has(path))).toEqual([])
})

/** Made from the same words as the record reference: the schemas. */
const SAME_SOURCE = ['docs/api.md']
/** A sentence shorter than this may well stand twice. */
const SENTENCE = 45

test('no sentence stands in two pages', () => {
  const homes = new Map<string, Set<string>>()
  for (const [path, text] of texts) {
    if (SAME_SOURCE.includes(path)) continue
    const prose = text.replace(/^\|.*$/gm, '').replace(/<!--[\s\S]*?-->/g, '')
    for (const block of prose.split(/\n{2,}|\n- /)) {
      for (const sentence of block.replaceAll(/\s+/g, ' ').split(/(?<=[.:;!?]) /)) {
        const plain = sentence.trim().toLowerCase()
        if (plain.length >= SENTENCE) homes.set(plain, (homes.get(plain) ?? new Set()).add(path))
      }
    }
  }
  const twice = [...homes]
    .filter(([, paths]) => paths.size > 1)
    .map(([sentence, paths]) => `${[...paths].join(', ')}: ${sentence}`)
  expect(twice).toEqual([])
})
