/**
 * A post in small letters with its state or body, and no name: somebody named elsewhere, if the text names him.
 *
 *     the Israeli prime minister said      the CENTCOM commander flew
 *         ^^^^^^^^^^^^^^^^^^^^^^                ^^^^^^^^^^^^^^^^^
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import { Shape } from '../../text/tokens.js'
import { Cue } from './cue.js'
import { type ActorRule, draft, foundOne } from './draft.js'

export function ownedPost(lexicon: Lexicon): ActorRule {
  return {
    id: 'actors/owned-post',
    cue: Cue.state | Cue.actor,
    match(reader, at, limit) {
      if (reader.norm(at - 1) !== 'the') return null
      const state = reader.hit(at, 'demonym')
      const owner = state ?? reader.hit(at, 'actor')
      if (owner === undefined) return null
      const title = reader.hit(owner.last, 'title')
      if (title === undefined || title.form === 'plural' || title.last > limit || reader.isCapital(title.first)) return null
      if (lexicon.row('title', title.row).kind !== 'post') return null
      // "the Israeli prime minister Benjamin …" is named right there; "the prime minister's office" is another.
      if (title.last < limit && reader.has(title.last, Shape.capital | Shape.possessive | Shape.dash)) return null
      return foundOne(
        draft({ first: at, last: title.last }, 'person', reader.quote(at, title.last), {
          form: 'nominal',
          country: state === undefined ? null : lexicon.row('demonym', state.row).code,
          titles: [{ first: title.first, last: title.last }],
        }),
      )
    },
    examples: {
      'The Israeli prime minister said so.': '(person Israeli prime minister)',
      'The Israeli prime minister Sund said so.': null,
    },
  }
}
