/**
 * Leaders of a known group who are harmed; the group has its own mention.
 *
 *     Three ISIS commanders were killed.      a prominent ISIS leader was captured
 *           ^^^^^^^^^^^^^^^                     ^^^^^^^^^^^^^^^^^^^^^
 */
import type { Lexicon } from '../../../lexicon/lexicon.js'
import type { ActorType } from '../../../model/actor.js'
import type { Reader } from '../../../rule/reader.js'
import { Shape } from '../../../text/tokens.js'
import { Cue } from '../cue.js'
import { type ActorRule, draft, foundOne } from '../draft.js'
import { suffers } from '../suffering.js'
import { adjectivesStart, readPeople, words } from './phrase.js'

/** Ranks of a group that stand for persons of weight. */
const LEADERS = words('leader leaders commander commanders emir emirs chief chiefs')
const BETWEEN = words('linked affiliated aligned backed inspired senior military local field')

export function groupLeaders(lexicon: Lexicon): ActorRule {
  return {
    id: 'actors/described/group-leaders',
    cue: Cue.person,
    match(reader, at, limit) {
      const people = readPeople(reader, lexicon, at, limit)
      if (people === null || !LEADERS.has(people.head)) return null
      const { last, from, head } = people
      const group = groupBefore(reader, lexicon, at, from)
      if (group < 0 || !suffers(reader, lexicon, group, last, from, limit) || reader.isCapital(last)) return null
      const type: ActorType = head.endsWith('s') ? 'armed-group' : 'person'
      const first = type === 'person' ? adjectivesStart(reader, group, from) : group
      return foundOne(draft({ first, last }, type, reader.quote(first, last), { holds: true }))
    },
    examples: {
      'Three ISIS commanders were killed in a raid.': 'armed-group ISIS commanders',
      'ISIS commanders are paid monthly.': null,
    },
  }
}

/** Start of a known armed group right before the noun, "-linked" allowed between; -1 when there is none. */
function groupBefore(reader: Reader, lexicon: Lexicon, at: number, from: number): number {
  for (let i = at - 1; i >= from && i >= at - 8; i--) {
    const hit = reader.hit(i, 'actor')
    if (hit === undefined || hit.last > at) continue
    if (i > from && reader.has(i - 1, Shape.article)) continue
    if (lexicon.row('actor', hit.row).type !== 'armed-group') return -1
    let between = hit.last
    while (between < at && (reader.has(between, Shape.dash) || BETWEEN.has(reader.norm(between)))) between++
    return between === at ? i : -1
  }
  return -1
}
