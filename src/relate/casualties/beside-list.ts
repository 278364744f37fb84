/**
 * Words between a list of people and its word of harm that are no further people of the list: some of those before, whole of which
 * some are told, asides.
 *
 *     four men, one of them a policeman, were held      of the 16 members, three were killed      33 dead, though others count 34, and …
 *               ^^^^^^^^^^^                             ^^^^^^^^^^^^^^^^^                                   ^^^^^^^^^^^^^^^^^^^^^^
 */
import type { FigureMention } from '../../model/figure.js'
import type { Reader } from '../../rule/reader.js'
import type { Harm } from './harm.js'
import { beforeAdverbs } from './verb-group.js'

/** "one of them a former policeman" */
export function isSaidOfThem(reader: Reader, { first, by }: FigureMention): boolean {
  return by === 'figures/a-one' && /^(?:them|whom)$/.test(reader.norm(first - 1))
}

/** "four men, one of them a policeman, were held": some of those right before, and the verb is of all. */
export function isPartBetween(reader: Reader, figure: FigureMention, before: FigureMention | undefined, harm: Harm): boolean {
  if (before?.persons == null || before.last !== figure.first - 1) return false
  // "three people including a monk were hurt"
  if (reader.norm(before.last) === 'including') return true
  if (!isOfThem(reader, figure)) return false
  return reader.norm(before.last) === ',' && !isSubjectOf(reader, figure.last, harm.first)
}

/** "Of the 16 members, …": begins a clause. */
export function isFronted(reader: Reader, first: number, from: number): boolean {
  const of = reader.norm(first - 1) === 'the' ? first - 2 : first - 1
  return reader.norm(of) === 'of' && (of === from || reader.norm(of - 1) === ',')
}

/** "18 of them", "two of whom" */
export function isOfThem(reader: Reader, { last, noun }: FigureMention): boolean {
  return noun === null && /^(?:them|whom)$/.test(reader.norm(last - 1)) && reader.norm(last - 2) === 'of'
}

/** Nothing but forms of "be" and "have" and adverbs between. */
export function isSubjectOf(reader: Reader, from: number, verb: number): boolean {
  let at = beforeAdverbs(reader, verb)
  while (at >= from && /^(?:was|were|are|is|been|be|being|had|have|has)$/.test(reader.norm(at))) at = beforeAdverbs(reader, at)
  return at < from
}

/** How far behind "though" the figure of an aside may stand. */
const ASIDE_REACH = 5

/** ", though relatives count 34": a subordinate clause between commas. */
export function isAside(reader: Reader, first: number): boolean {
  for (let i = first - 1; i >= first - ASIDE_REACH; i--) {
    if (reader.norm(i) === ',') return false
    if (/^(?:though|although|while|whereas)$/.test(reader.norm(i))) return reader.norm(i - 1) === ','
  }
  return false
}
