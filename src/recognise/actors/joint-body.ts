/**
 * Two states with one noun, or two ministries with one.
 *
 *     US and Syrian forces          the Defense and Interior ministries
 *     ^^     ^^^^^^^^^^^^^              ^^^^^^^     ^^^^^^^^^^^^^^^^^^^
 */
import { Shape } from '../../text/tokens.js'
import { Cue } from './cue.js'
import { type ActorRule, draft } from './draft.js'
import { isBodyHere } from './state-body.js'
import { composed, readBody, readOwner, type Words } from './state-words.js'
import { MINISTRIES } from './words.js'

export function jointBody(words: Words): ActorRule {
  const { lexicon } = words
  return {
    id: 'actors/joint-body',
    cue: Cue.state | Cue.ministry,
    match(reader, at, limit) {
      if (reader.norm(at + 1) === 'and' && reader.isCapital(at) && MINISTRIES.has(reader.norm(at))) {
        const other = reader.hit(at + 2, 'institution')
        if (other === undefined || !/^ministr/.test(reader.norm(other.last - 1))) return null
        const name = `${reader.surface(at)} Ministry`
        return { first: at, last: at + 1, value: [draft({ first: at, last: at + 1 }, 'government', name)] }
      }
      const one = readOwner(reader, lexicon, at)
      if (one === null || one.possessive) return null
      const joint = reader.norm(one.next)
      if (joint !== 'and' && reader.surface(one.next) !== ',') return null
      // "US, British and French forces": step over the middle ones.
      let next = one.next + 1
      for (let steps = 0; steps < 4; steps++) {
        const other = readOwner(reader, lexicon, next)
        if (other === null || other.possessive) return null
        const body = readBody(reader, lexicon, other.next, limit)
        if (body !== null) {
          if (!isBodyHere(reader, body.hit.first, body.hit.last, limit, body.row.id)) return null
          if (
            body.people &&
            body.row.id === 'government-forces' &&
            !/^(?:troops|personnel)$/.test(reader.norm(body.hit.last - 1))
          )
            return null
          const range = { first: at, last: one.next }
          const made = composed(words, range, one.row, body.row, reader.quote(body.hit.first, body.hit.last))
          return { ...range, value: [{ ...made, form: body.people ? 'nominal' : 'name' }] }
        }
        if (reader.norm(other.next) !== 'and' && !reader.has(other.next, Shape.punctuation)) return null
        next = other.next + 1
      }
      return null
    },
    examples: {
      'US and Syrian forces raided the camp.': 'us-military',
      'The Defense and Interior ministries agreed.': 'government Defense Ministry',
      'American and European dreams differ.': null,
    },
  }
}
