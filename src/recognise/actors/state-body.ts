/**
 * A body of a state, by the state's adjective or possessive and the body's common name.
 *
 *     Syria's Interior Ministry        US forces         the new Syrian government
 *             ^^^^^^^^^^^^^^^^^        ^^^^^^^^^         ^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { type ActorRule, foundOne } from './draft.js'
import { composed, readBody, readOwner } from './state-words.js'
import { GOVERNMENT_ADJECTIVES } from './words.js'

/** Adjectives that may stand between the state and its body. */
const BETWEEN = new Set(
  'own local federal central regional state national official armed powerful hardline military-led islamist-led islamist official civilian elected main top senior'.split(
    ' ',
  ),
)
/** Bodies too vague to be an actor even with a state's adjective. */
const VAGUE = new Set(['state-institutions'])

export function stateBody(lexicon: Lexicon): ActorRule {
  return {
    id: 'actors/state-body',
    match(reader, at, limit) {
      const owner = readOwner(reader, lexicon, at)
      if (owner === null) return null
      let i = owner.next
      if (i >= limit || reader.has(i, Shape.newline)) return null
      let body = readBody(reader, lexicon, i, limit)
      for (let steps = 0; body === null && steps < 2 && isBetween(reader, i); steps++)
        body = readBody(reader, lexicon, ++i, limit)
      if (body === null || VAGUE.has(body.row.id)) return null
      if (!isBodyHere(reader, body.hit.first, body.hit.last, limit, body.row.id)) return null
      const first = owner.possessive ? i : at
      const one = composed(lexicon, { first, last: body.hit.last }, owner.row, body.row)
      const soldiers =
        body.people && body.row.id === 'government-forces' && !/^(?:troops|personnel)$/.test(reader.norm(body.hit.last - 1))
      if (soldiers) return null
      // "US officials" stand for their government without naming it.
      const nominal = body.people && !/^(?:troops|personnel)$/.test(reader.norm(body.hit.last - 1))
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

function isBetween(reader: Reader, at: number): boolean {
  return BETWEEN.has(reader.norm(at)) || GOVERNMENT_ADJECTIVES.has(reader.norm(at)) || reader.has(at, Shape.dash)
}

/** Not the body when its word only modifies another noun: "Syrian government buildings", "US state Texas", "army base". */
export function isBodyHere(reader: Reader, first: number, last: number, limit: number, id: string): boolean {
  if (last >= limit) return true
  const next = reader.norm(last)
  if (reader.has(last, Shape.dash) && reader.has(last, Shape.glued)) return false
  if (NOT_BODIES.has(next)) return false
  if (id === 'media' || id === 'intelligence' || id === 'judiciary' || id === 'delegation' || id === 'artillery-forces')
    return reader.has(last, Shape.punctuation) || /(?:ed|ies|es)$/.test(next) || VERBAL.has(next) || first + 1 < last
  if (id === 'government' && reader.norm(last - 1) === 'state')
    return reader.has(last, Shape.punctuation | Shape.possessive) || VERBAL.has(next) || last >= limit || /(?:s|ed)$/.test(next)
  if (id === 'government-forces' && reader.norm(last - 1) === 'forces') return next !== 'him'
  return true
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
