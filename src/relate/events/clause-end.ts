/** Whether a clause ends between a subject and a verb. */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'

/** Whether a subject begins at a token, right before the verb: "before the army launches". */
function opensClause(reader: Reader, from: number, verb: number): boolean {
  if (verb - from > CLAUSE_SUBJECT) return false
  for (let at = from; at < verb; at++)
    if (reader.has(at, Shape.punctuation) && !reader.has(at, Shape.dash | Shape.possessive)) return false
  return /^(?:the|a|an|its|their|his|her|government|troops|police|soldiers|gunmen)$/.test(reader.norm(from)) && verb > from + 1
}
/** How many words the subject of such a clause may have. */
const CLAUSE_SUBJECT = 5

const CONJUNCTIONS = new Set(['because', 'although', 'but', 'while', 'when', 'whether', 'if', 'unless'])

/** Whether a clause ends between subject and verb; an apposition in two commas does not end one. */
export function hasClauseEnd(reader: Reader, from: number, to: number): boolean {
  let commas = 0
  for (let i = from; i < to; i++) {
    const word = reader.norm(i)
    if (reader.isMark(i, ';:.“”"')) return true
    if (word === ',') commas++
    if (CONJUNCTIONS.has(word)) return true
    // "should send troops before the army launches": another clause; "before attacking" is none.
    if (
      /^(?:before|after|until|how|why)$/.test(word) &&
      i > from &&
      !reader.norm(i + 1).endsWith('ing') &&
      !reader.has(i + 1, Shape.digit)
    ) {
      if (word === 'how' || word === 'why' || opensClause(reader, i + 1, to)) return true
    }
    if (reader.hits(i).some(({ kind, form }) => kind === 'reporting' && (form === 'past' || form === 'third'))) return true
  }
  return commas === 1 && reader.norm(from) !== ','
}
