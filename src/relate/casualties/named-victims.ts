/**
 * People killed by name: each is a figure of one.
 *
 *     an air raid killed Salah al-Numan          Anas Hassan was shot dead          the death of Anas Hassan
 */
import type { FigureMention } from '../../model/figure.js'
import type { Sentence } from '../../model/segmented.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import type { ActorAt, MentionIndex } from '../mention-index.js'
import type { Harm, HarmLink } from './harm.js'
import { coordinated, isListed, type Place } from './name-lists.js'
import { amongBefore, amongBehind, ofTold } from './rules/of-told.js'
import { isPassive, isPerfect } from './verb-group.js'

/** How many tokens of titles and appositions may stand between a verb and the name. */
const OBJECT_REACH = 10
/** How many tokens may stand between the name and a verb in the passive: an age, a post in commas. */
const SUBJECT_REACH = 14

/** Links of named persons who are the object of an active or the subject of a passive word of harm. */
export function findNamedVictims(
  reader: Reader,
  index: MentionIndex,
  sentence: Sentence,
  harms: readonly Harm[],
  figures: readonly FigureMention[],
  counted: readonly HarmLink[] = [],
): HarmLink[] {
  const persons = index.actors(sentence.index).filter(({ actor, mention }) => actor.type === 'person' && mention.form === 'name')
  if (persons.length === 0) return []
  const out: HarmLink[] = []
  for (const harm of harms) {
    // One person who moves is not displaced people.
    if (harm.measure === 'displaced') continue
    const victims = persons.filter(({ mention }) => !isInFigure(mention, figures) && isVictim(reader, sentence, harm, mention))
    const listed = persons.filter(({ mention }) => !isInFigure(mention, figures) && isListed(reader, harm, mention, counted))
    const all = coordinated(reader, [...victims, ...listed], persons)
    const proper = all.filter(({ mention }) => isProper(reader, mention))
    for (const person of proper) out.push(linkOf(reader, harm, person, null))
    // "Taliban leader captured", "killed rebel commander Wali": a post alone is somebody only where no name stands beside it.
    for (const person of all) {
      const post = proper.includes(person) ? null : postOf(reader, person, proper, figures)
      if (post !== null) out.push(linkOf(reader, harm, person, post))
    }
  }
  return out
}

/** A name, not a post or a noun for somebody: "Taliban leader" is a figure of one like others. */
function isProper(reader: Reader, { first, last }: Place): boolean {
  if (!reader.isCapital(last - 1)) return false
  for (let i = first; i < last; i++) if (reader.hit(i, 'given-name') !== undefined) return true
  return reader.hit(last - 1, 'person-noun') === undefined && reader.hit(last - 1, 'title') === undefined
}

/** The noun of a post that stands for a person by itself, or null. */
function postOf(
  reader: Reader,
  { mention }: ActorAt,
  proper: readonly ActorAt[],
  figures: readonly FigureMention[],
): string | null {
  const { first, last } = mention
  if (reader.hit(last - 1, 'person-noun') === undefined) return null
  if (figures.some((figure) => figure.first <= first && last <= figure.last)) return null
  if (proper.some((other) => Math.abs(other.mention.first - last) <= 1 || Math.abs(first - other.mention.last) <= 1)) return null
  return reader.norm(last - 1)
}

function isInFigure({ first, last }: Place, figures: readonly FigureMention[]): boolean {
  return figures.some((figure) => first >= figure.first && last <= figure.last && figure.by === 'figures/counted')
}

function isVictim(reader: Reader, sentence: Sentence, harm: Harm, { first, last }: Place): boolean {
  // "injured his wife, Governor Serhiy said"
  if (first > harm.last && /^(?:said|says|told|tells|added|confirmed|reported|announced|wrote)$/.test(reader.norm(last)))
    return false
  const verb = amongBehind(reader, harm, sentence.last)
  if (verb >= 0) return first > verb && first - verb <= OBJECT_REACH && isOnePhrase(reader, verb + 1, first)
  const among = amongBefore(reader, harm)
  if (among >= 0) return last <= among && among - last <= SUBJECT_REACH && isSubject(reader, last, among)
  // "the journalists who reported on Amini's death were jailed"
  const owner = last <= harm.first && (reader.has(last - 1, Shape.possessive) || reader.has(last, Shape.possessive))
  if (owner && harm.frame !== 'of-noun') return false
  const passive = isPassive(reader, harm, sentence.first)
  const gap = first - harm.last
  const back = harm.first - last
  switch (harm.frame) {
    case 'transitive':
      if (passive) return back >= 0 && back <= SUBJECT_REACH && isSubject(reader, last, harm.first)
      if (gap >= 0 && gap <= OBJECT_REACH && isOnePhrase(reader, harm.last, first)) return true
      return false
    case 'intransitive':
      return (
        harm.hit.form !== 'base' &&
        back >= 0 &&
        back <= (reader.norm(last) === ',' ? SUBJECT_REACH : 3) &&
        !isPerfectNot(reader, harm) &&
        isSubject(reader, last, harm.first)
      )
    case 'adjective':
      return back >= 0 && back <= 3 && passive
    case 'of-noun':
      return reader.norm(harm.last) === 'of' && gap >= 1 && gap <= OBJECT_REACH && isOnePhrase(reader, harm.last + 1, first)
    case 'phrase':
      return gap >= 0 && gap <= OBJECT_REACH && isOnePhrase(reader, harm.last, first)
    default:
      return false
  }
}

function isPerfectNot(reader: Reader, harm: Harm): boolean {
  return isPerfect(reader, harm) && reader.norm(harm.first - 1) === 'not'
}

/** @param post the noun when it is no proper name */
function linkOf(reader: Reader, harm: Harm, { mention }: ActorAt, post: string | null): HarmLink {
  return {
    figure: {
      start: mention.start,
      end: mention.end,
      sentence: mention.sentence,
      first: mention.first,
      last: mention.last,
      amount: { low: 1, best: 1, high: 1, quantifier: 'exact' },
      unit: 'count',
      per: null,
      noun: null,
      what: post,
      persons: { class: 'unknown' },
      named: post === null,
      by: post === null ? 'figures/named' : 'figures/a-one',
    },
    measure: harm.measure,
    frame: harm.frame,
    first: harm.first,
    last: harm.last,
    claimed: harm.claimed,
    // "Wali was among the dead": one of those told of.
    rule: amongBefore(reader, harm) >= 0 || amongBehind(reader, harm, mention.first) >= 0 ? ofTold.id : 'casualties/named',
  }
}

/** Between the name and the verb only an apposition in commas, adverbs and forms of "be". */
function isSubject(reader: Reader, from: number, to: number): boolean {
  if (to - from <= 3)
    return (
      !/[;:.]/.test(reader.norm(from)) &&
      !/^(?:and|said|says|told)$/.test(reader.norm(from)) &&
      !hasWord(reader, from, to, /^(?:whose|which)$/)
    )
  // "commander of the base where 12 soldiers died": others are told of between.
  // An age ends in a mark: "X, 27, a nurse", "a 26-year-old teacher".
  for (let i = from; i < to; i++)
    if (reader.hit(i, 'number') !== undefined || (reader.has(i, Shape.number) && !reader.has(i + 1, Shape.punctuation)))
      return false
  return (
    reader.norm(from) === ',' &&
    !hasWord(reader, from, to, /^(?:said|says|told|and|;|:|\.|who|whose|which|where|that|when|while|before|after|by)$/)
  )
}

/** Between the verb and the name only its titles and appositions: no verb, no other figure, no clause mark. */
function isOnePhrase(reader: Reader, from: number, to: number): boolean {
  // "nine people killed, village head Musa said": the phrase is over.
  if (reader.norm(from) === ',') return false
  for (let i = from; i < to; i++) {
    if (reader.hit(i, 'number') !== undefined) return false
    // The dot of "Gen." ends nothing.
    if (reader.norm(i) === '.' && reader.hit(i - 1, 'title') === undefined) return false
  }
  return !hasWord(
    reader,
    from,
    to,
    /^(?:[;:()]|and|who|which|that|by|in|at|on|near|during|when|after|said|was|were|is|of|to|from|for|with|as|while)$/,
  )
}

function hasWord(reader: Reader, from: number, to: number, words: RegExp): boolean {
  for (let i = from; i < to; i++) if (words.test(reader.norm(i))) return true
  return false
}
