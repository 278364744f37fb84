/** Whether a noun phrase does or says something in its clause, or is a side to something: then a mere description is an actor. */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { isBaseDeed, isDeed, isHarm, isViolentNoun } from './violence.js'
import { AUXILIARIES, BE } from './words.js'

/** How far the verb may stand from the noun. */
const REACH = 6

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
  'standoff clash clashes battle battles fighting war deal truce ceasefire clashed fought operation operations attack attacks violence conflict gunfight firefight gunbattle shootout'.split(
    ' ',
  ),
)
const SUBJECT_VERBS = new Set(
  'opened fired stormed attacked raided ambushed seized took fled entered burst detonated planted hurled threw toppled overthrew swept overran captured looted blocked set beat stopped drove carried turned'.split(
    ' ',
  ),
)
