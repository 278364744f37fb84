/**
 * The parts that a figure of harm is broken down into, behind a mark: together they make it up.
 *
 *     killed at least 10 – eight soldiers and two civilians –      Ten people died: six in Goma, three in Sake and one in Minova.
 *                          ^^^^^^^^^^^^^^     ^^^^^^^^^^^^^                         ^^^         ^^^^^             ^^^
 */
import type { FigureMention } from '../../model/figure.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { canSuffer } from './coordination.js'
import type { HarmLink } from './harm.js'

/** How far behind the figure or its word of harm the mark may stand: "in two villages on Friday, the monitor said:". */
const REACH = 24

/**
 * Figures that break a linked one down; none where they do not add up to it.
 * @param figures those of the sentence that no word of harm has taken, in order
 */
export function breakdownOf(
  reader: Reader,
  limit: number,
  { figure, last }: HarmLink,
  figures: readonly FigureMention[],
): readonly FigureMention[] {
  const { best } = figure.amount
  if (best === null || best < 2) return []
  const from = Math.max(figure.last, last)
  const mark = markBehind(reader, from, limit)
  if (mark < 0) return []
  const end = closeOf(reader, mark, limit)
  const inside = figures.filter(
    (part) => part.first > mark && part.last <= end && part.amount.best !== null && canSuffer(reader, part),
  )
  // "50 fighters, including two children, and 18 guards": the children are among the 50.
  const parts = inside.filter((part) => reader.norm(part.first - 1) !== 'including')
  const [first] = parts
  if (first === undefined || parts.length < 2 || first.first - mark > 2) return []
  return parts.reduce((sum, { amount }) => sum + (amount.best as number), 0) === best ? inside : []
}

/** Index of the dash, colon or bracket that opens the breakdown, or -1. */
function markBehind(reader: Reader, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + REACH); at++) {
    if (isOpening(reader, at)) return at
    if (reader.isMark(at, ';.')) return -1
  }
  return -1
}

/** A colon stands right behind its word; a hyphen within one is no dash. */
function isOpening(reader: Reader, at: number): boolean {
  return reader.isMark(at, '–—:(') || (reader.isMark(at, '-') && !reader.has(at, Shape.glued))
}

/** Where it ends: the mark of the same kind, or the end of the sentence. */
function closeOf(reader: Reader, mark: number, limit: number): number {
  const closing = reader.isMark(mark, '(') ? ')' : reader.isMark(mark, ':') ? ';' : '–—-'
  for (let at = mark + 1; at < limit; at++) if (reader.isMark(at, closing)) return at
  return limit
}
