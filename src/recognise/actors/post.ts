/**
 * A post in capitals that stands for the person who holds it.
 *
 *     The Foreign Secretary said …       the US Secretary of State
 *         ^^^^^^^^^^^^^^^^^                     ^^^^^^^^^^^^^^^^^^^^^^
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { Cue } from './cue.js'
import { type ActorRule, draft, foundOne } from './draft.js'
import { affiliationIn, leadOf } from './titles.js'
import { opensSentence } from './words.js'

export function post(lexicon: Lexicon): ActorRule {
  return {
    id: 'actors/post',
    cue: Cue.title,
    match(reader, at, limit) {
      const hit = reader.hit(at, 'title')
      if (hit === undefined || hit.form === 'plural' || hit.last > limit) return null
      if (lexicon.row('title', hit.row).kind !== 'post') return null
      for (let i = hit.first; i < hit.last; i++) if (!reader.isCapital(i) && reader.surface(i).length > 3) return null
      if (reader.isCapital(hit.last) && !reader.has(hit.last, Shape.newline)) return null
      const { first: from } = reader.sentenceAt(at)
      const first = leadOf(reader, at, from)
      const before = reader.norm(first - 1)
      const owned = reader.has(first - 1, Shape.possessive) || first < at
      if (before !== 'the' && !owned && !(hit.last - at > 1 && opensSentence(reader, at))) return null
      if (before !== 'the' && hit.last - at < 2) return null
      return foundOne(
        draft({ first, last: hit.last }, 'person', reader.quote(first, hit.last), {
          titles: [{ first, last: hit.last }],
          affiliation: affiliationIn(reader, first, hit.first),
          country: countryIn(reader, lexicon, first, hit.first),
        }),
      )
    },
    examples: {
      'The Foreign Secretary said so.': 'person Foreign Secretary',
      'He met the US Secretary of State.': 'person US Secretary of State',
      'The president said so.': null,
    },
  }
}

/** The state a post's adjective names. */
function countryIn(reader: Reader, lexicon: Lexicon, first: number, last: number): string | null {
  for (let i = first; i < last; i++) {
    const hit = reader.hit(i, 'demonym')
    if (hit !== undefined) return lexicon.row('demonym', hit.row).code
  }
  return null
}
