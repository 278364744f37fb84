/**
 * A body of a state, by the state's adjective or possessive and the body's common name.
 *
 *     Syria's Interior Ministry        US forces         the new Syrian government
 *             ^^^^^^^^^^^^^^^^^        ^^^^^^^^^         ^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { Cue } from './cue.js'
import { type ActorRule, foundOne } from './draft.js'
import { composed, readBody, readOwner, type Words } from './state-words.js'
import { AUXILIARIES, BE, GOVERNMENT_ADJECTIVES, isHyphen, PREPOSITIONS } from './words.js'

/** Adjectives that may stand between the state and its body. */
const BETWEEN = new Set(
  'own local federal central regional state national official armed powerful hardline military-led islamist-led islamist official civilian elected main top senior'.split(
    ' ',
  ),
)
/** Bodies too vague to be an actor even with a state's adjective. */
const VAGUE = new Set(['state-institutions', 'ruling-party', 'power-company', 'arms-industry', 'national-airline'])

export function stateBody(words: Words): ActorRule {
  const { lexicon } = words
  return {
    id: 'actors/state-body',
    cue: Cue.state | Cue.institution,
    match(reader, at, limit) {
      const owner = readOwner(reader, lexicon, at)
      if (owner === null) return bodyOf(reader, words, at, limit)
      let i = owner.next
      if (i >= limit || reader.has(i, Shape.newline)) return null
      let body = readBody(reader, lexicon, i, limit)
      for (let steps = 0; body === null && steps < 2 && isBetween(reader, i); steps++)
        body = readBody(reader, lexicon, ++i, limit)
      if (body === null || VAGUE.has(body.row.id)) return null
      if (!isBodyHere(reader, body.hit.first, body.hit.last, limit, body.row.id)) return null
      const first = owner.possessive ? i : at
      const one = composed(
        words,
        { first, last: body.hit.last },
        owner.row,
        body.row,
        reader.quote(body.hit.first, body.hit.last),
      )
      const soldiers =
        body.people && body.row.id === 'government-forces' && !/^(?:troops|personnel)$/.test(reader.norm(body.hit.last - 1))
      if (soldiers) return null
      // "US officials" stand for their government without naming it.
      const head = reader.norm(body.hit.last - 1)
      const nominal = (body.people && !/^(?:troops|personnel)$/.test(head)) || head === 'leadership'
      return foundOne(nominal ? { ...one, form: 'nominal' } : one)
    },
    examples: {
      "Troops from Syria's Interior Ministry searched the town.": 'syrian-ministry-of-interior',
      'US forces struck the site.': 'us-military',
      'The Nigerian army said so.': 'nigerian-army',
      'Syrian farmers protested.': null,
    },
  }
}

/** "the government of Iraq", "the Ministry of Interior of Syria". */
function bodyOf(reader: Reader, words: Words, at: number, limit: number): ReturnType<ActorRule['match']> {
  const { lexicon } = words
  const body = readBody(reader, lexicon, at, limit)
  if (body === null || reader.norm(body.hit.last) !== 'of' || body.hit.last + 1 >= limit) return null
  const start = reader.norm(body.hit.last + 1) === 'the' ? body.hit.last + 2 : body.hit.last + 1
  const hit = reader.hit(start, 'country')
  if (hit === undefined || (body.people && body.row.id !== 'government')) return null
  // "the state of Israel" is the country, "leaders of Iran" are persons.
  if (reader.norm(at) === 'state' || WEAK_HEADS.has(reader.norm(body.hit.last - 1))) return null
  return foundOne({
    ...composed(words, { first: at, last: hit.last }, lexicon.row('country', hit.row), body.row),
    form: body.people ? 'nominal' : 'name',
  })
}
const WEAK_HEADS = new Set(['leaders', 'leadership', 'media', 'press', 'rulers', 'intelligence', 'courts', 'court'])

function isBetween(reader: Reader, at: number): boolean {
  return BETWEEN.has(reader.norm(at)) || GOVERNMENT_ADJECTIVES.has(reader.norm(at)) || reader.has(at, Shape.dash)
}

/** Not the body when its word only modifies another noun: "Syrian government buildings", "US state Texas", "army base". */
export function isBodyHere(reader: Reader, first: number, last: number, limit: number, id: string): boolean {
  if (last >= limit) return true
  const next = reader.norm(last)
  if (isHyphen(reader, last)) return false
  if (NOT_BODIES.has(next) || isTitleOf(reader, first, last)) return false
  if (last - first === 1 && MODIFIERS.has(id) && !reader.isCapital(first) && isNounAhead(reader, last)) return false
  if (id === 'media' || id === 'intelligence' || id === 'judiciary' || id === 'delegation' || id === 'artillery-forces')
    return reader.has(last, Shape.punctuation) || /(?:ed|ies|es)$/.test(next) || VERBAL.has(next) || first + 1 < last
  if (id === 'government' && reader.norm(last - 1) === 'state')
    return reader.has(last, Shape.punctuation | Shape.possessive) || VERBAL.has(next) || last >= limit || /(?:s|ed)$/.test(next)
  if (id === 'government-forces' && reader.norm(last - 1) === 'forces') return next !== 'him'
  return true
}
/** "Attorney General Pam Bondi": the post of the person behind it. */
function isTitleOf(reader: Reader, first: number, last: number): boolean {
  return (
    reader.isCapital(last) &&
    !reader.has(last, Shape.newline) &&
    reader.hits(first).some((hit) => hit.kind === 'title' && hit.last === last && hit.form !== 'plural')
  )
}

/** Bodies whose word is as often an adjective: "military strategy", "intelligence sharing", "police chief". */
const MODIFIERS = new Set([
  'military',
  'intelligence',
  'police',
  'army',
  'media',
  'navy',
  'judiciary',
  'air-defence',
  'artillery-forces',
])

/** A small word that can only be a noun here: no verb, joint or adverb. */
function isNounAhead(reader: Reader, at: number): boolean {
  if (reader.has(at, Shape.punctuation | Shape.possessive | Shape.capital | Shape.digit)) return false
  const word = reader.norm(at)
  if (VERBAL.has(word) || PREPOSITIONS.has(word) || AUXILIARIES.has(word) || BE.has(word) || word.endsWith('ly')) return false
  if (/(?:ed|ing)$/.test(word)) return false
  if (
    /^(?:that|which|who|while|when|after|before|but|as|also|then|now|not|since|because|if|there|here|began|took|gave|sent|made|held|went|came|left|met|won|lost|shot|fell|fought|struck|hit|put|cut|set)$/.test(
      word,
    )
  )
    return false
  return !reader
    .hits(at)
    .some((hit) => (hit.kind === 'reporting' || hit.kind === 'trigger') && (hit.form === 'past' || hit.form === 'third'))
}
const NOT_BODIES = new Set(
  'building buildings base bases facility facilities headquarters checkpoint checkpoints position positions vehicle vehicles offices uniform uniforms truck trucks convoy barracks camp camps hospital school salaries jobs post posts property land archives bonds contracts contract shutdown debt data figures documents'.split(
    ' ',
  ),
)
const VERBAL = new Set(
  'said says has have had will would is are was were did does can could may might must and or to in on by with against that'.split(
    ' ',
  ),
)
