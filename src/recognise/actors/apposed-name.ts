/**
 * A person whose name is put between commas behind what he is, or what he is behind the name; behind a surname alone a post.
 *
 *     A civil society leader in Masisi, Telesphore Mitondeke, said      Modu Kolo, a member of the group, told
 *                                       ^^^^^^^^^^^^^^^^^^^^            ^^^^^^^^^
 *     Syrskyi, the commander-in-chief, says
 *     ^^^^^^^
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { Cue } from './cue.js'
import { speaks } from './deeds.js'
import { type ActorRule, foundOne, type Range } from './draft.js'
import { bodyAfter, isNoPerson, person, readPost } from './person.js'
import { type NameFound, readName } from './personal-name.js'
import { isPlaceName } from './place-name.js'
import { isKnown } from './speaker.js'
import { affiliationIn, leadOf } from './titles.js'
import { AUXILIARIES, BE, PREPOSITIONS } from './words.js'

/** Words of "of the army in South Kivu" between the noun and the comma. */
const REACH = 9
const JOINS = new Set(['of', 'in', 'from', 'at', 'for', 'with', 'on', 'to'])
/** Shorter surnames are words of other kinds too often. */
const MIN_SURNAME = 4

export function apposedName(kit: Kit): ActorRule {
  const { lexicon } = kit
  return {
    id: 'actors/apposed-name',
    cue: Cue.capital,
    match(reader, at, limit) {
      if (reader.has(at, Shape.allCaps | Shape.digit) || reader.hit(at, 'title') !== undefined) return null
      const { first: from } = reader.sentenceAt(at)
      const behind = at > from && reader.isMark(at - 1, ',')
      if (!behind && at > from && reader.isCapital(at - 1)) return null
      const name = readName(reader, at, limit)
      if (name === null || isNoPerson(reader, name)) return null
      if (name.words.length > 1 && name.words.length <= 4 && isOfBody(reader, lexicon, name.last, limit) && isUnknown(name))
        return foundOne(person(reader, lexicon, name, [], bodyAfter(reader, lexicon, name.last + 1, limit), limit))
      if (!reader.isMark(name.last, ',')) return null
      if (name.words.length === 1) {
        if (behind || !isSurname(reader, name, at, from) || !isPostBehind(reader, lexicon, name.last, limit)) return null
        return isPlaceName(kit, reader, name) ? null : foundOne(person(reader, lexicon, name, [], null, limit))
      }
      if (name.words.length > 4 || !isUnknown(name)) return null
      if (!PREPOSITIONS.has(reader.norm(at - 1)) && isDescribed(reader, lexicon, name.last, limit))
        return foundOne(person(reader, lexicon, name, [], null, limit))
      const noun = behind && isVerb(reader, lexicon, name.last + 1, limit) ? nounBefore(reader, lexicon, at - 1, from) : null
      if (noun === null) return null
      const first = leadOf(reader, noun.first, from)
      const body = affiliationIn(reader, first, noun.first) ?? affiliationIn(reader, noun.last, at - 1)
      return foundOne(person(reader, lexicon, name, noun.isTitle ? [{ first, last: noun.last }] : [], body, limit))

      /** No state, body or place. */
      function isUnknown(one: NameFound): boolean {
        return !isKnown(reader, one) && !isPlaceName(kit, reader, one)
      }
    },
    examples: {
      'A civil society leader in Masisi, Zorun Kelbat, said so.': 'person Zorun Kelbat',
      'A member of the group, Qorun Tevas, was freed.': 'person Qorun Tevas',
      'Zorun Kelbat, a member of the group, told reporters so.': 'person Zorun Kelbat',
      'Zorun Kelbat, a terrorist group, was banned.': null,
      'Zorun Kelbat of the Northern Relief Network said so.': 'person Zorun Kelbat',
      'Qorunski, the commander-in-chief, says so.': 'person Qorunski',
      'A resident of Kano, Nasarawa, said so.': null,
      'Fighting in Qorunski, the mayor said, went on.': null,
    },
  }
}

/** "of the Karenni Human Rights Group said": the speaker's body stands between name and verb. */
function isOfBody(reader: Reader, lexicon: Lexicon, at: number, limit: number): boolean {
  if (!/^(?:of|from|at|with)$/.test(reader.norm(at))) return false
  const body = bodyAfter(reader, lexicon, at + 1, limit)
  return body !== null && speaks(reader, lexicon, body.last, limit)
}

/** A capital that is nothing else the lexicon knows, where a clause may begin. */
function isSurname(reader: Reader, name: NameFound, at: number, from: number): boolean {
  if (reader.surface(name.words[0] as number).length < MIN_SURNAME) return false
  if (reader.hits(at).some(({ kind }) => kind !== 'given-name') || PREPOSITIONS.has(reader.norm(at - 1))) return false
  return at === from || !reader.isMark(at - 1, ',')
}

/** ", the commander-in-chief,": a post or rank, and the comma that closes it. */
function isPostBehind(reader: Reader, lexicon: Lexicon, at: number, limit: number): boolean {
  if (!/^(?:a|an|the|his|her|its|their)$/.test(reader.norm(at + 1))) return false
  const post = readPost(reader, lexicon, at, limit)
  if (post === null || !reader.isMark(post.title.last, ',')) return false
  for (let i = post.title.first; i < post.title.last; i++) {
    const hit = reader.hit(i, 'title')
    if (hit !== undefined && /^(?:post|rank)$/.test(lexicon.row('title', hit.row).kind as string)) return true
  }
  return false
}

/** ", a member of", ", a 30-year-old resident who": a noun for one person, and no further noun behind it. */
function isDescribed(reader: Reader, lexicon: Lexicon, comma: number, limit: number): boolean {
  if (!/^(?:a|an)$/.test(reader.norm(comma + 1))) return false
  for (let i = comma + 2; i < limit && i < comma + REACH; i++) {
    if (reader.has(i, Shape.punctuation) && !reader.has(i, Shape.dash)) return false
    const noun = reader.hit(i, 'person-noun')
    if (noun === undefined || noun.form === 'plural' || lexicon.row('person-noun', noun.row).collective === 'yes') continue
    const after = reader.norm(noun.last)
    if (reader.isMark(noun.last, ',') || JOINS.has(after) || after === 'who' || after === 'whose') return true
  }
  return false
}

/** "said", "was", "had", "died": the clause goes on behind the name. */
function isVerb(reader: Reader, lexicon: Lexicon, at: number, limit: number): boolean {
  if (at >= limit) return false
  const word = reader.norm(at)
  if (AUXILIARIES.has(word) || BE.has(word)) return true
  return reader
    .hits(at)
    .some(
      ({ kind, form, row }) =>
        (form === 'past' || form === 'third') &&
        (kind === 'harm' || kind === 'trigger' || (kind === 'reporting' && lexicon.row('reporting', row).pos === 'verb')),
    )
}

/** "A leader in Masisi,", "its commander,": the noun for one person that the comma closes. */
function nounBefore(reader: Reader, lexicon: Lexicon, comma: number, from: number): (Range & { isTitle: boolean }) | null {
  for (let i = comma - 1; i >= from && i >= comma - REACH; i--) {
    if (reader.has(i, Shape.punctuation) && !reader.has(i, Shape.dash | Shape.possessive)) return null
    if (reader.hit(i, 'reporting')?.form === 'past') return null
    for (const { kind, form, first, last, row } of reader.hits(i)) {
      if (form === 'plural' || (last !== comma && !JOINS.has(reader.norm(last)))) continue
      if (kind === 'title' && lexicon.row('title', row).kind !== 'honorific') return { first, last, isTitle: true }
      if (kind === 'person-noun' && lexicon.row('person-noun', row).collective !== 'yes') return { first, last, isTitle: false }
    }
  }
  return null
}
