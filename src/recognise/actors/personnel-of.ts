/**
 * Persons of a body: "a member of Syria's Interior Ministry", "two army officers" when they are harmed; the body has its own mention.
 *
 *     a member of Syria's Interior Ministry … were killed
 *       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import { Cue } from './cue.js'
import { type ActorRule, draft, foundOne } from './draft.js'
import { readBody, readOwner } from './state-words.js'
import { suffers } from './suffering.js'

const MEMBERS = new Set(
  'member members officer officers soldier soldiers personnel employee employees recruit recruits conscript conscripts fighter fighters agent agents'.split(
    ' ',
  ),
)

export function personnelOf(lexicon: Lexicon): ActorRule {
  return {
    id: 'actors/personnel-of',
    cue: Cue.state | Cue.person,
    match(reader, at, limit) {
      const { first: from } = reader.sentenceAt(at)
      if (MEMBERS.has(reader.norm(at)) && (reader.norm(at + 1) === 'of' || reader.norm(at + 1) === 'from')) {
        const start = reader.norm(at + 2) === 'the' ? at + 3 : at + 2
        const owner = readOwner(reader, lexicon, start)
        const body = readBody(reader, lexicon, owner?.next ?? start, limit)
        if (owner === null || body === null || !suffers(reader, lexicon, at, body.hit.last, from, limit)) return null
        return foundOne(
          draft({ first: at, last: body.hit.last }, 'state-forces', reader.quote(at, body.hit.last), {
            country: owner.row.code,
            holds: true,
            affiliation: { first: owner.first, last: body.hit.last },
          }),
        )
      }
      const owner = readOwner(reader, lexicon, at)
      if (owner === null || owner.possessive) return null
      const body = readBody(reader, lexicon, owner.next, limit)
      // "Syrian army soldiers" are the army; a ministry's member is somebody of it.
      if (body === null || body.row.type !== 'government' || body.people || !MEMBERS.has(reader.norm(body.hit.last))) return null
      const last = body.hit.last + 1
      if (!suffers(reader, lexicon, at, last, from, limit)) return null
      return foundOne(
        draft({ first: at, last }, 'state-forces', reader.quote(at, last), {
          country: owner.row.code,
          holds: true,
          affiliation: { first: at, last: body.hit.last },
        }),
      )
    },
    examples: {
      'A Syrian Interior Ministry member was killed.': 'state-forces Syrian Interior Ministry member',
      "Gunmen killed a member of Syria's Interior Ministry.": "state-forces member of Syria's Interior Ministry",
      "A member of Syria's Interior Ministry spoke.": null,
    },
  }
}
