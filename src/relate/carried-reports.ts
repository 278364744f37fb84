/**
 * Who speaks in a sentence that does not say so itself: a quotation runs on, or the sentence takes up a figure of the one before.
 *
 *     “We lost three men. Two others died later,” said the captain.      … 60 attacks, the monitor said. Twelve of these …
 *       ^^^^^^^^^^^^^^^^^                         ^^^^                                                   ^^^^^^^^^^^^^^^
 */
import type { FigureMention } from '../model/figure.js'
import type { Sentence } from '../model/segmented.js'
import type { Reader } from '../rule/reader.js'
import type { Report } from './attribution.js'

/** How many sentences a quotation may run on before its speaker is named. */
const SENTENCES = 6
/** How far behind the closing mark the verb of saying may stand: "…,” the ministry's spokesman said". */
const BEHIND_QUOTE = 14

/**
 * The reports of another sentence that hold here too, none when no sentence near carries over.
 * @param reportsOf the reports of a sentence of its own
 */
export function carriedReports(
  reader: Reader,
  sentence: Sentence,
  figures: readonly FigureMention[],
  reportsOf: (other: Sentence) => readonly Report[],
): readonly Report[] {
  const [figure] = figures
  if (figure === undefined) return []
  if (isQuoted(reader, sentence, figure.first))
    return speakerBehind(reader, sentence, figure, reportsOf) ?? lastBefore(reader, sentence, SENTENCES, reportsOf)
  // Behind a figure of its own sentence "of them" takes up that one.
  return figure.noun === null && /^(?:these|those|them|whom)$/.test(reader.norm(figure.last - 1))
    ? lastBefore(reader, sentence, 1, reportsOf)
    : []
}

/** Whether a quotation that began in this paragraph is still open at a token. */
function isQuoted(reader: Reader, sentence: Sentence, at: number): boolean {
  let open = false
  for (let i = firstOfBlock(reader, sentence); i < at; i++) {
    if (reader.isMark(i, '“«')) open = true
    else if (reader.isMark(i, '”»')) open = false
    else if (reader.isMark(i, '"')) open = !open
  }
  return open
}

function firstOfBlock(reader: Reader, sentence: Sentence): number {
  let { index } = sentence
  while (index > 0 && sentence.index - index < SENTENCES && reader.article.sentences[index - 1]?.block === sentence.block) index--
  return reader.article.sentences[index]?.first ?? sentence.first
}

/** The report right behind the mark that closes the quotation. */
function speakerBehind(
  reader: Reader,
  sentence: Sentence,
  { last }: FigureMention,
  reportsOf: (other: Sentence) => readonly Report[],
): readonly Report[] | null {
  for (let k = sentence.index; k < sentence.index + SENTENCES; k++) {
    const other = reader.article.sentences[k]
    if (other === undefined || other.block !== sentence.block) return null
    for (let i = Math.max(other.first, last); i < other.last; i++) {
      if (!reader.isMark(i, '”»"')) continue
      const report = reportsOf(other).find(({ first }) => first > i && first - i <= BEHIND_QUOTE)
      return report === undefined ? null : [report]
    }
  }
  return null
}

/** The last report of the sentences before, in the same paragraph. */
function lastBefore(
  reader: Reader,
  sentence: Sentence,
  reach: number,
  reportsOf: (other: Sentence) => readonly Report[],
): readonly Report[] {
  for (let k = sentence.index - 1; k >= sentence.index - reach; k--) {
    const other = reader.article.sentences[k]
    if (other === undefined || other.block !== sentence.block) return []
    const report = reportsOf(other).at(-1)
    if (report !== undefined) return [report]
  }
  return []
}
