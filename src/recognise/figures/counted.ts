/**
 * An amount with the noun it counts.
 *
 *     at least 11 joint operations      157 of these      eight more      a family of five      12 (were wounded)
 */
import type { Quantifier, VictimClass } from '../../model/figure.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { findAmount } from './amount.js'
import { findNeedy, findStrength } from './bare-people.js'
import { findCoordinated } from './coordinated-noun.js'
import type { FigureDraft } from './draft.js'
import { hedgeAfter, hedged } from './hedge.js'
import { isLikelyPeople } from './likely-people.js'
import { exclusionOf } from './not-a-count/index.js'
import { findNoun, type NounFound } from './noun-phrase.js'
import { IDLE, MEASURES } from './noun-words.js'
import { findPer } from './per.js'
import { scaleOf } from './scales.js'
import { classOfPersons } from './victim-class.js'
import { findWhole } from './whole.js'

/** Stand for a noun told before, and add to what was told: "eight more", "three others". */
const MORE = /^(?:more|others|other|another|additional|further)$/

/** Reads an amount at `at`; null where the number counts nothing. */
export function findCounted(reader: Reader, kit: Kit, at: number, from: number, limit: number): FigureDraft | null {
  // The "billion" of "$40 billion" is no number of its own.
  if (scaleOf(reader.norm(at)) !== undefined && at > from && reader.has(at - 1, Shape.digit)) return null
  const found = findAmount(reader, kit.lexicon, at, from, limit)
  if (found === null) return null
  const strength = findStrength(reader, found)
  if (strength !== null) return strength
  const exclusion = exclusionOf(reader, found, { from, limit, lexicon: kit.lexicon })
  if (exclusion !== null) {
    reader.onLoss?.({
      kind: 'figure',
      first: found.first,
      last: found.last,
      by: exclusion.id,
      why: 'such a number counts nothing',
    })
    return null
  }
  const needy = findNeedy(reader, found)
  if (needy !== null) return needy
  // "at least one policeman"
  const one = found.amount.best === 1 && found.unit === 'count'
  const noun =
    found.unit === 'count'
      ? findNoun(reader, kit.lexicon, found.last, limit, one)
      : reader.norm(found.last) === 'of'
        ? (findNoun(reader, kit.lexicon, found.last, limit, true) ?? findWhole(reader, found.last, limit))
        : null
  const why = whyNoCount(reader, noun, found.last)
  if (why !== null) {
    reader.onLoss?.({ kind: 'figure', first: found.first, last: found.last, by: 'figures/counted', why })
    return null
  }
  const word = reader.norm(at)
  if (word === 'both' && noun?.persons == null) return null
  // "both soldiers and civilians": of two kinds, and no number.
  if (word === 'both' && noun !== null && reader.norm(noun.last) === 'and' && !isCountedAt(reader, noun.last + 1)) return null
  // "the multiple murder"
  if (word === 'multiple' && noun === null) return null
  const after = noun === null ? null : hedgeBehind(reader, kit, noun.last, limit)
  const amount = after === null ? found.amount : hedged(found.amount, after)
  const { unit } = found
  // "40 patrols a day"; of people a rate is a running total of harm.
  const rate = found.per === null && noun !== null && noun.persons === null ? findPer(reader, noun.last, limit) : null
  const per = found.per ?? rate?.per ?? null
  if (noun === null || isMore(reader, noun)) {
    const group = noun === null ? groupBefore(reader, kit, found.first, from) : null
    const first = group?.first ?? found.first
    const couple = noun === null && isCouple(reader, found.number)
    const last = noun?.last ?? (MORE.test(reader.norm(found.last)) ? found.last + 1 : found.last)
    const persons = group !== null ? { class: group.class } : couple ? { class: 'unknown' as const } : null
    return {
      start: reader.startOf(first),
      end: reader.endOf(last),
      first,
      last,
      amount: couple ? { low: 2, best: 2, high: 2, quantifier: 'exact' } : amount,
      unit,
      per,
      noun: null,
      what: group === null ? null : 'person',
      persons,
      named: false,
      by: 'figures/counted',
    }
  }
  const classOf = (own: VictimClass, first: number, last: number): VictimClass =>
    classOfPersons(reader, kit, own, first, last, limit)
  const both = found.unit === 'count' ? findCoordinated(reader, kit.lexicon, noun, classOf, limit) : null
  const last = rate?.last ?? both?.last ?? noun.last
  const likely = noun.persons === null && isLikelyPeople(reader, kit.lexicon, found.first, noun.what)
  const kind = likely ? 'unknown' : noun.persons?.class
  const own = kind === undefined ? null : { class: classOf(kind, found.last, noun.last) }
  return {
    start: reader.startOf(found.first),
    end: reader.endOf(last),
    first: found.first,
    last,
    amount,
    unit,
    per,
    noun: noun.pronoun ? null : { first: noun.headFirst, last: both?.last ?? noun.last },
    what: both?.what ?? (noun.what === '' ? null : noun.what),
    persons: both?.persons ?? own,
    named: false,
    by: 'figures/counted',
  }
}

/** "both of his sons and three nephews": a number of others follows. */
function isCountedAt(reader: Reader, at: number): boolean {
  return (
    reader.has(at, Shape.number) || reader.hit(at, 'number') !== undefined || /^(?:a|an|his|her|their|its)$/.test(reader.norm(at))
  )
}

/** Why a number with its noun is no count, or null. */
function whyNoCount(reader: Reader, noun: NounFound | null, last: number): string | null {
  if (isMeasure(reader, noun?.headFirst ?? last) || isMeasure(reader, last)) return 'the number measures and does not count'
  if (noun !== null && IDLE.has(reader.norm(noun.headFirst)) && noun.headFirst - last <= 1)
    return 'the noun is nothing that a report counts'
  return null
}

/** "killed a couple and their children": two people, not "a couple of". */
function isCouple(reader: Reader, at: number): boolean {
  const word = reader.norm(at) === 'a' ? at + 1 : at
  return reader.norm(word) === 'couple' && reader.norm(word + 1) !== 'of'
}

/** "300 kg"; the "M" of "12 M-60 tanks" is no unit. */
function isMeasure(reader: Reader, at: number): boolean {
  return (
    MEASURES.has(reader.norm(at)) &&
    !(reader.has(at + 1, Shape.dash) && reader.has(at + 1, Shape.glued) && reader.has(at + 2, Shape.number))
  )
}

/** "ten people, if not more": a bound behind the noun. */
function hedgeBehind(reader: Reader, kit: Kit, at: number, limit: number): Quantifier | null {
  const from = reader.norm(at) === ',' ? at + 1 : at
  return hedgeAfter(reader, kit.lexicon, from, limit)?.quantifier ?? null
}

/** "three others": the noun is no noun. */
function isMore(reader: Reader, noun: NounFound): boolean {
  return !noun.pronoun && MORE.test(reader.norm(noun.headFirst)) && noun.persons === null
}

/** "a family of five": the group word and "of" before the number give the persons. */
function groupBefore(
  reader: Reader,
  kit: Kit,
  at: number,
  from: number,
): { readonly first: number; readonly class: VictimClass } | null {
  if (reader.norm(at - 1) !== 'of') return null
  const group = reader.hit(at - 2, 'person-noun')
  if (group === undefined || group.last !== at - 1) return null
  const row = kit.lexicon.row('person-noun', group.row)
  if (row.collective !== 'yes' || group.form === 'plural') return null
  const article = /^(?:a|an|the|his|her|their)$/.test(reader.norm(at - 3)) && at - 3 >= from
  return { first: article ? at - 3 : at - 2, class: row.class as VictimClass }
}
