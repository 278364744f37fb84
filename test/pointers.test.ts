/** Every pointer leads back to its words: on all articles that we keep, and on generated text that is unkind to offsets. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createExtractor, type DocumentRecord } from '../src/index.js'
import type { Source } from '../src/model/source.js'
import { NOTHING_GIVEN, sourceOfBytes } from '../src/read/source.js'
import { findPointers } from '../src/schema/find-pointers.js'
import { readArticles } from './articles.js'
import { newsText } from './news-text.js'

const extractor = createExtractor()
const articles = await readArticles()

/** Pointers that do not lead back to their words, in the plainest way to look: no code of the project takes part. */
function strayPointers(record: DocumentRecord, text: string): string[] {
  const characters = [...text]
  const positions = positionsOf(characters)
  return findPointers(record)
    .filter(({ mention: { start, end, line, column, quote } }) => {
      const says = characters.slice(start, end).join('')
      return says !== quote || quote === '' || positions[start] !== `${line}:${column}`
    })
    .map(({ path, mention }) => `${path} ${JSON.stringify(mention)}`)
}

/** `line:column` of each code point; lines end at LF, CRLF or CR. */
function positionsOf(characters: readonly string[]): string[] {
  let line = 1
  let column = 1
  return characters.map((character, i) => {
    const here = `${line}:${column}`
    column++
    if (character === '\n' || (character === '\r' && characters[i + 1] !== '\n')) {
      line++
      column = 1
    }
    return here
  })
}

/** Blocks that are out of order, overlap or leave the text. */
function strayBlocks({ blocks }: DocumentRecord, length: number): string[] {
  return blocks
    .filter(({ start, end }, i) => start >= end || start < (blocks[i - 1]?.end ?? 0) || end > length)
    .map(({ kind, start, end }) => `${kind} ${start}–${end}`)
}

describe('pointers', () => {
  test.each(articles.map((source): [string, Source] => [source.path, source]))('of %s', (_, source) => {
    const record = extractor.extractSource(source)
    expect(findPointers(record).length).toBeGreaterThan(0)
    expect(strayPointers(record, source.text)).toEqual([])
    expect(strayBlocks(record, [...source.text].length)).toEqual([])
  })

  test('of generated news with emoji, combining marks, Arabic, CRLF and a byte-order mark', () => {
    let found = 0
    fc.assert(
      fc.property(newsText, fc.boolean(), (text, mark) => {
        const source = sourceOfBytes('generated.txt', Buffer.from(mark ? `\ufeff${text}` : text), NOTHING_GIVEN)
        const record = extractor.extractSource(source)
        found += findPointers(record).length
        expect(strayPointers(record, source.text)).toEqual([])
        expect(strayBlocks(record, [...source.text].length)).toEqual([])
      }),
      { numRuns: 200, seed: 20260214 },
    )
    // The text is news enough for the rules to find something to point at.
    expect(found).toBeGreaterThan(200)
  })
})
