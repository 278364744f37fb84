/**
 * Sections that begin with the name of a country, as briefs on a region have them.
 *
 *     Mali. An army drone strike killed …      Niger: Fifteen soldiers …      (a heading) Burkina Faso
 */
import type { Block } from '../../model/article.js'
import type { Sentence } from '../../model/segmented.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'

/** The country whose section each sentence stands in, undefined outside such sections. */
export function countrySections(reader: Reader, kit: Kit): readonly (string | undefined)[] {
  const { sentences, blocks } = reader.article
  const out: (string | undefined)[] = new Array(sentences.length)
  let headed: string | undefined
  let inBlock: string | undefined
  let block = -1
  for (const sentence of sentences) {
    const begins = sentence.block !== block
    block = sentence.block
    if (begins) {
      inBlock = openingCountry(reader, kit, sentence)
      if (isHeading(blocks[block])) {
        headed = isWhole(reader, sentence) ? inBlock : undefined
        inBlock = undefined
      }
    }
    out[sentence.index] = inBlock ?? headed
  }
  return out
}

function isHeading(block: Block | undefined): boolean {
  return block?.kind === 'heading'
}

/** A country as the first words of a block, closed by a full stop, a colon or a dash, or by the end of the block. */
function openingCountry(reader: Reader, kit: Kit, { first, last }: Sentence): string | undefined {
  const hit = reader.hit(first, 'country')
  if (hit === undefined || (hit.last < last && !reader.isMark(hit.last, '.:–—'))) return undefined
  return kit.lexicon.row('country', hit.row).code
}

/** Whether nothing but the country's name stands in the sentence. */
function isWhole(reader: Reader, { first, last }: Sentence): boolean {
  const end = reader.hit(first, 'country')?.last ?? last + 1
  return end >= last - 1
}
