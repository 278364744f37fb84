/**
 * Figures that are part of the one before them.
 *
 *     35 people, including 12 children      12 were wounded, three of them critically      two militants …, including the commander
 */
import type { FigureMention } from '../../model/figure.js'
import type { Reader } from '../../rule/reader.js'
import { isSeverity } from '../../rule/severity.js'
import { Shape } from '../../text/tokens.js'

/** How far behind its total a part may stand. */
const REACH = 16

/** Whether `later`, which begins behind `from`, is part of the figure that ended there. */
export function isSubset(reader: Reader, from: number, later: FigureMention): boolean {
  const to = later.first
  if (to - from > REACH || to < from) return false
  // "four wounded, one critically"
  if (isBare(later) && isSeverity(reader.norm(later.last)) && endsAt(reader, later.last + 1)) return true
  // "of whom 121 were children"
  if (/^(?:whom|which)$/.test(reader.norm(to - 1)) && reader.norm(to - 2) === 'of') return true
  const after = `${reader.norm(later.last)} ${reader.norm(later.last + 1)}`
  const tail = `${reader.norm(later.last - 2)} ${reader.norm(later.last - 1)}`
  if (/^of (?:them|whom|those|these|which)/.test(after) || /^of (?:them|whom|these|those|which)$/.test(tail)) return true
  if (isListAmongThem(reader, later.last)) return true
  for (let i = to - 1; i >= from; i--) {
    const word = reader.norm(i)
    if (/^[;.]$/.test(word) || /^(?:was|were|when|while|after)$/.test(word)) return false
    if (/^(?:including|among|includes|included|comprising)$/.test(word)) return later.persons !== null || isBare(later)
  }
  return false
}

/** How far behind a member of the list "among them" may stand. */
const LIST_REACH = 8

/** "12 people, a nurse and a patient's brother among them": the words that close the list. */
function isListAmongThem(reader: Reader, last: number): boolean {
  for (let i = last; i < last + LIST_REACH; i++) {
    if (reader.norm(i) === 'among')
      return reader.norm(i + 1) === 'them' && (reader.has(i + 2, Shape.punctuation) || reader.norm(i + 2) === '')
    if (/^(?:[;:.]|was|were|is|are|had|has|who|which|that|when|while)$/.test(reader.norm(i))) return false
  }
  return false
}

/** "400 injured, including 83": a number alone. */
function isBare({ what, noun, unit }: FigureMention): boolean {
  return what === null && noun === null && unit === 'count'
}

function endsAt(reader: Reader, at: number): boolean {
  return reader.has(at, Shape.punctuation) || reader.norm(at) === '' || reader.norm(at) === 'and'
}
