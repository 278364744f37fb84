/** Blocks → tokens, sentences and the lexicon words in them: the one pass that later stages stand on. */
import type { Lexicon } from '../lexicon/lexicon.js'
import type { Block, Cleaned } from '../model/article.js'
import type { Hit } from '../model/hit.js'
import type { Segmented } from '../model/segmented.js'
import type { Characters } from '../text/characters.js'
import { Shape, tokenize } from '../text/tokens.js'
import { WordTable } from '../text/word-table.js'
import { type Abbreviation, type Abbreviations, findSentences } from './sentences.js'

/** Tokens, sentences and hits of every block that is not furniture. */
export function segment(cleaned: Cleaned, lexicon: Lexicon, characters: Characters, abbreviations: Abbreviations): Segmented {
  const live = cleaned.blocks.flatMap((block, i) => (isLive(block) ? [i] : []))
  const tokens = tokenize(
    cleaned.reading.text,
    live.map((i) => cleaned.blocks[i] as Block),
    characters,
  )
  const { sentences, sentenceOf } = findSentences(tokens, cleaned.blocks, live, abbreviations)
  const hits: (Hit[] | undefined)[] = new Array(tokens.length)
  for (const sentence of sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      if (((tokens.shape[at] as number) & (Shape.punctuation | Shape.number)) !== 0) continue
      hits[at] = lexicon.hits(tokens, at, sentence.last)
    }
  }
  return { tokens, sentences, sentenceOf, hits, ...cleaned }
}

function isLive(block: Block): boolean {
  return block.kind !== 'navigation' && block.kind !== 'boilerplate'
}

/** The abbreviations of the lexicon as a table asked by token. */
export function makeAbbreviations(lexicon: Lexicon): Abbreviations {
  const words: [string, Abbreviation][] = []
  for (let i = 0; i < lexicon.count('abbreviation'); i++) {
    const row = lexicon.row('abbreviation', i)
    const written = (row.abbreviation as string).replace(/\./g, '')
    const word = written.toLowerCase()
    if (!word.includes(' ')) words.push([word, { after: row.after === 'never' ? 'never' : 'maybe', capital: written !== word }])
  }
  return new WordTable(words)
}
