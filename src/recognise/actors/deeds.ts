/** Whether a noun phrase does or suffers something in its clause: the condition under which a mere description is an actor. */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { AUXILIARIES, BE } from './words.js'

/** How far the verb may stand from the noun. */
const REACH = 6
const LIST_REACH = 18
/** Between a verb of attack and its object stand an article, a number, an adjective. */
const TARGET_REACH = 3

/** Harm, in any word form, at this token. */
export function isHarm(reader: Reader, lexicon: Lexicon, at: number): boolean {
  // "take ... hostage": its first word alone is no harm.
  const harm = reader.hits(at).some((hit) => hit.kind === 'harm' && !lexicon.row('harm', hit.row).lemma.includes('...'))
  return harm && !reader.hits(at).some((hit) => hit.kind === 'not-harm')
}

/** A noun of violence: "attack", "ambush", "air strikes". */
export function isViolentNoun(reader: Reader, lexicon: Lexicon, at: number): boolean {
  return reader.hits(at).some((hit) => {
    if (hit.kind !== 'trigger') return false
    const row = lexicon.row('trigger', hit.row)
    return (row.pos === 'noun' || hit.form === 'gerund') && VIOLENT.has(row.type)
  })
}

function isDeed(reader: Reader, lexicon: Lexicon, at: number): boolean {
  return reader
    .hits(at)
    .some(
      (hit) =>
        hit.kind === 'trigger' &&
        lexicon.row('trigger', hit.row).pos === 'verb' &&
        hit.form !== 'base' &&
        !lexicon.row('trigger', hit.row).lemma.includes('...') &&
        VIOLENT.has(lexicon.row('trigger', hit.row).type),
    )
}
const VIOLENT = new Set(['battle', 'explosion', 'violence-against-civilians', 'attack', 'arrest', 'operation'])

/** Suffers harm: "were killed", "killed [them]", "the deaths of [them]". */
export function suffers(reader: Reader, lexicon: Lexicon, first: number, last: number, from: number, limit: number): boolean {
  let passive = false
  // "a driver, two guards and a cook were killed": in a list the verb stands far off.
  const comma = reader.surface(last) === ','
  const reach = comma && reader.norm(last + 1) === 'the' ? 0 : comma || reader.norm(last) === 'and' ? LIST_REACH : REACH + 4
  for (let i = last; i < limit && i < last + reach; i++) {
    const word = reader.norm(i)
    if (BE.has(word)) passive = true
    if (isHarm(reader, lexicon, i)) {
      if ((passive && isParticiple(reader, i)) || i === last || DIES.test(word))
        return !(i === last && isPronounObject(reader, i))
      break
    }
    // "were attacked", "was being shelled"
    if (passive && isDeed(reader, lexicon, i) && /(?:ed|en|hit|struck|shot)$/.test(word)) return true
    if (reader.surface(i) === '.' || (CLAUSE.has(word) && !passive)) break
  }
  for (let i = first - 1; i >= from && i >= first - REACH - 4; i--) {
    const word = reader.norm(i)
    // "targeted seven members of …": what is attacked suffers as well.
    if (
      i >= first - TARGET_REACH &&
      isDeed(reader, lexicon, i) &&
      !BE.has(reader.norm(i - 1)) &&
      !reader.has(i - 1, Shape.possessive)
    )
      return true
    if (isHarm(reader, lexicon, i)) {
      return !(BE.has(reader.norm(i - 1)) || reader.norm(i - 1) === 'been')
    }
    if (CLAUSE.has(word) && word !== 'of' && word !== 'and') break
    if (word === 'by' || word === 'in' || word === 'at' || word === 'near' || word === 'from') break
  }
  return false
}
/** "were killed", not "were accused of killings". */
function isParticiple(reader: Reader, at: number): boolean {
  return reader.hits(at).some((hit) => hit.kind === 'harm' && (hit.form === 'past' || hit.form === 'participle'))
}
const DIES = /^(?:die|died|dies|perish|perished|disappeared|drowned)$/
const CLAUSE = new Set(['that', 'which', 'who', 'while', 'when', 'after', 'before', 'because', 'said', 'says', 'but', 'as'])

/** "gunmen killed [them]": an object right after the harm word makes the noun before it the doer. */
function isPronounObject(reader: Reader, at: number): boolean {
  return (
    reader.norm(at + 1) !== '' &&
    !reader.has(at + 1, Shape.punctuation) &&
    !/^(?:in|by|on|at|near|during|and|when|after)$/.test(reader.norm(at + 1))
  )
}

/** Index before "a", "some 20", "at least three" in front of a noun. */
function beforeAmount(reader: Reader, first: number, from: number): number {
  let i = first - 1
  while (
    i > from &&
    i > first - 5 &&
    (AMOUNT.has(reader.norm(i)) || reader.has(i, Shape.digit) || reader.hit(i, 'number') !== undefined)
  )
    i--
  return i
}
const AMOUNT = new Set('a an the some about around several many at least of these those unknown number'.split(' '))

/** Says something: "Kirkuk police said". */
export function speaks(reader: Reader, lexicon: Lexicon, last: number, limit: number): boolean {
  if (last >= limit) return false
  const hit = reader.hit(last, 'reporting')
  return hit !== undefined && (hit.form === 'past' || hit.form === 'third') && lexicon.row('reporting', hit.row).pos === 'verb'
}

/** Does something violent: its subject, or "by [them]" after a deed or harm. */
export function acts(reader: Reader, lexicon: Lexicon, first: number, last: number, from: number, limit: number): boolean {
  const by = beforeAmount(reader, first, from)
  if (reader.norm(by) === 'by') {
    for (let i = by - 1; i >= from && i >= by - 7; i--)
      if (isHarm(reader, lexicon, i) || isDeed(reader, lexicon, i) || reader.hits(i).some((hit) => hit.kind === 'trigger'))
        return true
    return false
  }
  // "Gunmen attack village": in a headline the plural's verb is its base form.
  if (last < limit && isBaseDeed(reader, lexicon, last)) return true
  // "armed groups, the analyst said": the comma ends the phrase unless it goes on describing them.
  if (reader.surface(last) === ',' && !GOES_ON.has(reader.norm(last + 1))) return false
  for (let i = last; i < limit && i < last + REACH; i++) {
    const word = reader.norm(i)
    if (
      isDeed(reader, lexicon, i) ||
      (isHarm(reader, lexicon, i) && !BE.has(reader.norm(i - 1)) && reader.norm(i - 1) !== 'been')
    )
      return true
    if (SUBJECT_VERBS.has(word)) return true
    if (reader.has(i, Shape.punctuation) && reader.surface(i) !== ',' && !reader.has(i, Shape.dash)) return false
    if (i > last && (AUXILIARIES.has(word) || word === 'who' || word === 'that' || word === 'which')) continue
  }
  return false
}

function isBaseDeed(reader: Reader, lexicon: Lexicon, at: number): boolean {
  const head = reader.norm(at - 1)
  if (!head.endsWith('s') && !head.endsWith('men')) return false
  return reader.hits(at).some((hit) => {
    if (hit.kind !== 'trigger' || hit.form !== 'base') return false
    const row = lexicon.row('trigger', hit.row)
    return row.pos === 'verb' && VIOLENT.has(row.type)
  })
}
const GOES_ON = new Set('who which armed wearing riding dressed believed suspected some including carrying disguised'.split(' '))

/** "clashes with [them]", "the standoff between [them] and the army". */
export function withParty(reader: Reader, lexicon: Lexicon, first: number, from: number): boolean {
  let at = first - 1
  // "between farmers and [herders]"
  if (reader.norm(at) === 'and')
    for (let i = at - 1; i >= from && i >= at - 5; i--)
      if (reader.norm(i) === 'between') {
        at = i
        break
      }
  if (!WITH.has(reader.norm(at))) return false
  for (let i = at - 1; i >= from && i >= at - 5; i--)
    if (DEALINGS.has(reader.norm(i)) || isViolentNoun(reader, lexicon, i)) return true
  return false
}
const WITH = new Set(['with', 'between', 'against'])
const DEALINGS = new Set(
  'standoff clash clashes battle battles fighting war deal truce ceasefire talks clashed fought operation operations attack attacks violence conflict gunfight firefight gunbattle shootout'.split(
    ' ',
  ),
)
const SUBJECT_VERBS = new Set(
  'opened fired stormed attacked raided ambushed seized took fled entered burst detonated planted hurled threw toppled overthrew swept overran captured looted blocked set beat stopped drove carried turned'.split(
    ' ',
  ),
)
