/**
 * A statement of none, which is not silence.
 *
 *     no casualties      nobody was hurt      no one was killed      without casualties      not … any injuries
 *     not a single soldier was hurt      neither pilot was hurt
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { Reader } from '../../rule/reader.js'
import { draftOfPersons, type FigureDraft } from './draft.js'

/** Words that may begin it. */
export const DENYING: ReadonlySet<string> = new Set(['no', 'nobody', 'none', 'neither', 'without', 'any', 'not'])
/** How many tokens may stand between "no" and the word for people or harm: "no immediate reports of casualties". */
const REACH = 6
/** How far before "any" its "not" may stand. */
const NOT_REACH = 7

/** Reads a statement of none at `at`; null when the words deny something else. */
export function findNone(reader: Reader, lexicon: Lexicon, at: number, limit: number): FigureDraft | null {
  // "no fewer than 12" bounds a number.
  if (reader.hit(at, 'hedge') !== undefined) return null
  const word = reader.norm(at)
  const last =
    word === 'nobody' || word === 'none' || (word === 'neither' && reader.norm(at + 1) === 'of')
      ? afterOf(reader, at + 1, limit)
      : word === 'no' && reader.norm(at + 1) === 'one'
        ? at + 2
        : word === 'not' || word === 'neither'
          ? (notOne(reader, at, limit) ?? (word === 'neither' ? harmedNoun(reader, lexicon, at + 1, at + 2, true) : null))
          : word === 'no' || word === 'without' || (word === 'any' && isDenied(reader, at))
            ? harmedNoun(reader, lexicon, at + 1, limit, word !== 'no')
            : null
  if (last === null) return null
  return draftOfPersons(reader, at, last, { low: 0, best: 0, high: 0, quantifier: 'none' }, 'figures/none')
}

/** "not a single soldier", "not one soldier", "neither pilot": index after the noun for a person, or null. */
function notOne(reader: Reader, at: number, limit: number): number | null {
  const word = reader.norm(at + 1)
  const noun =
    reader.norm(at) === 'neither'
      ? at + 1
      : word === 'one'
        ? at + 2
        : word === 'a' && reader.norm(at + 2) === 'single'
          ? at + 3
          : -1
  const person = noun < 0 ? undefined : reader.hit(noun, 'person-noun')
  return person !== undefined && person.last <= limit ? person.last : null
}

/** "none of the 12 crew members": what stands behind "of" belongs to it. */
function afterOf(reader: Reader, at: number, limit: number): number {
  if (reader.norm(at) !== 'of') return at
  for (let i = at + 1; i < Math.min(limit, at + REACH); i++) {
    const person = reader.hit(i, 'person-noun')
    if (person !== undefined && person.last <= limit) return person.last
    if (/^(?:them|those|these|us)$/.test(reader.norm(i))) return i + 1
  }
  return at
}

/** Index after the word for people or harm that "no" denies. */
function harmedNoun(reader: Reader, lexicon: Lexicon, from: number, limit: number, harmOnly: boolean): number | null {
  for (let i = from; i < Math.min(limit, from + REACH); i++) {
    const harm = reader.hits(i).find((hit) => hit.kind === 'harm' && /noun|body/.test(lexicon.row('harm', hit.row).frame))
    const person = harmOnly ? undefined : reader.hit(i, 'person-noun')
    const hit = harm ?? person
    if (hit !== undefined) return hit.last <= limit ? hit.last : null
    // "no word on casualties" says nothing of how many.
    if (/^(?:word|information|details?|figures?|clarity|confirmation)$/.test(reader.norm(i))) return null
    if (/^(?:[.,;:]|and|but|was|were|is|are|has|have|had)$/.test(reader.norm(i))) return null
  }
  return null
}

function isDenied(reader: Reader, at: number): boolean {
  const from = reader.sentenceAt(at).first
  for (let i = at - 1; i >= Math.max(from, at - NOT_REACH); i--) {
    if (/^(?:not|nt|never|without|\w{2,8}nt)$/.test(reader.norm(i))) return true
    if (reader.isMark(i, '.,;:')) return false
  }
  return false
}
