/**
 * One more person, told by an ordinal or "another" without a noun: a figure only where harm befalls them.
 *
 *     two were killed and a third was wounded          another was shot dead      killed one and wounded another
 *                         ^^^^^^^                      ^^^^^^^                                           ^^^^^^^
 */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import type { FigureDraft } from './draft.js'
import { onePerson } from './one-person.js'

const ORDINALS = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)$/

/** Reads "a third" or "another" at `at` before a verb in the passive or a word of harm; null for anything else. */
export function findNextPerson(reader: Reader, at: number, limit: number): FigureDraft | null {
  const last = reader.norm(at) === 'another' ? at + 1 : ORDINALS.test(reader.norm(at + 1)) ? at + 2 : null
  if (last === null || last > limit) return null
  const object = (last >= limit || reader.has(last, Shape.punctuation)) && reader.hit(at - 1, 'harm') !== undefined
  if (!object && (last >= limit || !isVerbOfOne(reader, last))) return null
  return onePerson(reader, at, last, null, 'unknown', 'figures/next-person')
}

function isVerbOfOne(reader: Reader, at: number): boolean {
  return /^(?:was|is|has|had|later|died|remains|remained)$/.test(reader.norm(at)) || reader.hit(at, 'harm') !== undefined
}
