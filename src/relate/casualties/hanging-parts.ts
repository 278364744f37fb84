/**
 * Figures that hang on a figure of harm and share its measure: its parts, what it is broken down into, what it is compared with.
 *
 *     12 were wounded, three of them critically      35 people, including 12 children      312 deaths, up from 287
 *                      ^^^^^^^^^^^^^                                       ^^^^^^^^^^^                          ^^^
 */
import type { FigureMention } from '../../model/figure.js'
import type { Reader } from '../../rule/reader.js'
import { isCompared } from '../comparison.js'
import { breakdownOf } from './breakdown.js'
import { isCoordinated } from './coordination.js'
import type { HarmLink } from './harm.js'
import { isSaidToBe } from './said-of.js'
import { isSpeaker } from './speakers.js'
import { isSubset } from './subset.js'

/** "three of them critically", "including 12 children": what hangs on a figure of harm shares its measure. */
export function addParts(
  reader: Reader,
  limit: number,
  figures: readonly FigureMention[],
  taken: Set<FigureMention>,
  out: HarmLink[],
): void {
  for (const link of [...out]) {
    const free = figures.filter((figure) => !taken.has(figure))
    for (const figure of breakdownOf(reader, limit, link, free)) {
      taken.add(figure)
      out.push({ ...link, figure, rule: 'casualties/subset' })
    }
  }
  for (const figure of figures) {
    if (taken.has(figure) || figure.unit === 'percent' || figure.amount.quantifier === 'none') continue
    // "two died, and seven others, one of them pregnant, are held": one of the seven.
    const nearest = figures.findLast(
      ({ last, persons, what, unit }) => last <= figure.first && unit === 'count' && (persons !== null || what === null),
    )
    if (figure.noun === null && nearest !== undefined && !taken.has(nearest) && isOfThem(reader, figure)) continue
    if (isNaming(reader, figure)) continue
    const before = out.findLast(
      (link) => link.figure.last <= figure.first && (isPart(reader, link, figure) || isFurtherPart(reader, link, figure)),
    )
    // "21 people, including 11 children, a spokesman for the town said"
    if (before !== undefined && figure.amount.best === 1 && isSpeaker(reader, figure)) continue
    const other =
      before === undefined && isOther(reader, figure)
        ? out.findLast((link) => link.figure.last <= figure.first && !isBracketed(reader, link.figure.last, figure.first))
        : undefined
    if (other !== undefined) {
      taken.add(figure)
      out.push({ ...other, figure, rule: 'casualties/compared' })
      continue
    }
    const parent = before ?? (isAmong(reader, figure, figures) ? out.find((link) => link.figure.first > figure.last) : undefined)
    if (parent === undefined) continue
    taken.add(figure)
    out.push({ ...parent, figure, rule: before === undefined ? 'casualties/among' : 'casualties/subset' })
  }
}

/** "…, one of whom was known as Abu Hamza": the clause only says who he is. */
function isNaming(reader: Reader, { last, amount, noun }: FigureMention): boolean {
  return (
    noun === null &&
    amount.best === 1 &&
    /^(?:was|is|were|are)$/.test(reader.norm(last)) &&
    /^(?:known|named|called|nicknamed|identified)$/.test(reader.norm(last + 1))
  )
}

/** "312 casualties (98 killed) …, down from 467": behind its bracket a figure is compared with nothing. */
function isBracketed(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (reader.norm(i) === '(') return false
    if (reader.norm(i) === ')') return true
  }
  return false
}

/** "…, up from 117 in the same period of 2023": of another time. */
function isOther(reader: Reader, { first, what }: FigureMention): boolean {
  return (
    (what === null || /^(?:person|death|casualty|fatality|civilian|injury|arrest|victim)$/.test(what)) &&
    isCompared(reader, first)
  )
}

/** "one of them", "two of whom", "of whom 355 were women" */
function isOfThem(reader: Reader, { first, last }: FigureMention): boolean {
  return /^(?:them|whom)$/.test(reader.norm(last - 1)) || (reader.norm(first - 1) === 'whom' && reader.norm(first - 2) === 'of')
}

/** "Four children were among 11 people killed." */
function isAmong(reader: Reader, { last, persons }: FigureMention, figures: readonly FigureMention[]): boolean {
  if (persons === null) return false
  if (/^(?:was|were|are|is)$/.test(reader.norm(last)) && reader.norm(last + 1) === 'among') return true
  const next = figures.find(({ first }) => first >= last)
  return next !== undefined && isCoordinated(reader, last, next.first) && isAmong(reader, next, figures)
}

function isPart(reader: Reader, { figure: total, last, first }: HarmLink, figure: FigureMention): boolean {
  // The verb may stand between: "12 were wounded, three of them critically".
  // "of the 40 wounded, 12 were children"
  const lead = reader.norm(total.first - 1) === 'the' ? reader.norm(total.first - 2) : reader.norm(total.first - 1)
  if (lead === 'of' && figure.first - last <= 2 && figure.first - last >= 1 && reader.norm(figure.first - 1) === ',') return true
  // "among the 38 dead were 13 women"
  if (lead === 'among' && /^(?:was|were|are|is)$/.test(reader.norm(figure.first - 1)) && figure.first - last <= 2) return true
  const from = first >= total.last && last <= figure.first ? last : total.last
  return isSubset(reader, from, figure)
}

/** "… were 13 women and nine minors": joined to a part. */
function isFurtherPart(reader: Reader, { figure: part, rule }: HarmLink, figure: FigureMention): boolean {
  // "of whom 121 were children and 68 women"
  const from = part.noun === null && /^(?:was|were)$/.test(reader.norm(part.last)) ? part.last + 1 : part.last
  const somebody = figure.persons !== null || (figure.noun === null && isSaidToBe(reader, figure))
  return rule === 'casualties/subset' && somebody && isCoordinated(reader, from, figure.first)
}
