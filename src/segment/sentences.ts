/**
 * Blocks → sentences, on the token arrays.
 *
 * A full stop ends a sentence unless an abbreviation, an initial or a number says otherwise; closing quotes and brackets
 * belong to the sentence they close. A block's end always ends one.
 */
import type { Block } from '../model/article.js'
import type { Sentence } from '../model/segmented.js'
import { Shape, type Tokens } from '../text/tokens.js'
import type { WordTable } from '../text/word-table.js'

/** `never`: no sentence ends after it; `maybe`: one ends if what follows looks like a beginning. */
export type Abbreviations = WordTable<'never' | 'maybe'>

const CLOSERS = '”"’\')]}»'

/** Sentences in order, and the sentence of each token. */
export function findSentences(
  tokens: Tokens,
  blocks: readonly Block[],
  live: readonly number[],
  abbreviations: Abbreviations,
): { sentences: Sentence[]; sentenceOf: Int32Array } {
  const sentences: Sentence[] = []
  const sentenceOf = new Int32Array(tokens.length)
  let at = 0
  for (const index of live) {
    const block = blocks[index] as Block
    let first = at
    while (at < tokens.length && (tokens.start[at] as number) < block.end) {
      at++
      if (at < tokens.length && (tokens.start[at] as number) < block.end && !endsAfter(tokens, at - 1, first, abbreviations))
        continue
      // Closing marks belong to the sentence before them.
      while (at < tokens.length && (tokens.start[at] as number) < block.end && isCloser(tokens, at)) at++
      const sentence: Sentence = {
        index: sentences.length,
        first,
        last: at,
        start: tokens.start[first] as number,
        end: tokens.end[at - 1] as number,
        block: index,
      }
      sentenceOf.fill(sentence.index, first, at)
      sentences.push(sentence)
      first = at
    }
  }
  return { sentences, sentenceOf }
}

function unitAt(tokens: Tokens, at: number): string {
  return tokens.text.charAt(tokens.start[at] as number)
}

function isCloser(tokens: Tokens, at: number): boolean {
  const shape = tokens.shape[at] as number
  return (shape & Shape.punctuation) !== 0 && (shape & Shape.glued) !== 0 && CLOSERS.includes(unitAt(tokens, at))
}

function endsAfter(tokens: Tokens, at: number, first: number, abbreviations: Abbreviations): boolean {
  const shape = tokens.shape[at] as number
  if ((shape & Shape.dotted) !== 0 && tokens.text.charAt((tokens.end[at] as number) - 1) === '.')
    return beginsAfterAbbreviation(tokens, at + 1)
  if ((shape & Shape.punctuation) === 0) return false
  const mark = unitAt(tokens, at)
  if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== '…') return false
  let next = at + 1
  while (next < tokens.length && isCloser(tokens, next)) next++
  if (next >= tokens.length) return true
  const glued = ((tokens.shape[next] as number) & Shape.glued) !== 0
  if (glued && next === at + 1) return mark !== '.' ? false : gluedStart(tokens, at, next)
  if (!looksLikeStart(tokens, next)) return false
  if (mark !== '.' || at === first) return true
  const before = at - 1
  const kind = abbreviations.get(tokens, before)
  if (kind === 'never') return false
  if (kind === 'maybe') return beginsAfterAbbreviation(tokens, next)
  // An initial: "J. Smith", but not "Plan B. The".
  const length = (tokens.end[before] as number) - (tokens.start[before] as number)
  if (length === 1 && ((tokens.shape[before] as number) & Shape.capital) !== 0)
    return before === first ? false : beginsAfterAbbreviation(tokens, next)
  return true
}

/** "said.The army": two sentences without a space; but "example.com" and "v2.1" are not. */
function gluedStart(tokens: Tokens, at: number, next: number): boolean {
  const before = (tokens.end[at - 1] as number) - (tokens.start[at - 1] as number)
  return (
    before > 2 && ((tokens.shape[next] as number) & Shape.capital) !== 0 && ((tokens.shape[next] as number) & Shape.allCaps) === 0
  )
}

function looksLikeStart(tokens: Tokens, at: number): boolean {
  const shape = tokens.shape[at] as number
  if ((shape & (Shape.capital | Shape.digit | Shape.dotted)) !== 0) return true
  if ((shape & Shape.punctuation) === 0) return (shape & Shape.article) !== 0
  return '“"‘\'([«—–-•'.includes(unitAt(tokens, at))
}

const STARTERS = new Set(
  'the a an it he she they we this that these those in on at but and however according after before when while for its his her their there as one both no'.split(
    ' ',
  ),
)

/** After an abbreviation only a clear beginning ends the sentence: a capitalised function word or a quotation. */
function beginsAfterAbbreviation(tokens: Tokens, at: number): boolean {
  if (at >= tokens.length) return true
  const shape = tokens.shape[at] as number
  if ((shape & Shape.punctuation) !== 0) return '“"'.includes(unitAt(tokens, at)) && (shape & Shape.glued) === 0
  if ((shape & Shape.capital) === 0) return false
  return STARTERS.has(tokens.text.slice(tokens.start[at], tokens.end[at]).toLowerCase())
}
