/** What the bench reads: the seeds, and generated news that no cache holds by heart. */
import { readdirSync, readFileSync } from 'node:fs'
import { makeCorpus } from './corpus/article.js'

export interface Text {
  readonly name: string
  readonly text: string
}

const SEEDS = new URL('../seeds/', import.meta.url)

export function seeds(): readonly Text[] {
  return readdirSync(SEEDS)
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, SEEDS), 'utf8') }))
}

/** Generated articles of so many bytes together. */
export function generated(bytes: number): readonly Text[] {
  const corpus = makeCorpus(1)
  const texts: Text[] = []
  for (let sum = 0; sum < bytes; ) {
    const { id, text } = corpus.article(texts.length)
    texts.push({ name: id, text })
    sum += Buffer.byteLength(text)
  }
  return texts
}

export function bytesOf(texts: readonly Text[]): number {
  return texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
}

/** The first texts, as many as hold one part in `parts` of the bytes; one at least. */
export function firstPart(texts: readonly Text[], parts: number): readonly Text[] {
  const limit = bytesOf(texts) / parts
  let sum = 0
  const kept = texts.filter(({ text }) => {
    const before = sum
    sum += Buffer.byteLength(text)
    return before < limit
  })
  return kept
}
