/**
 * The class of counted persons: by their noun, else by what they belong to.
 *
 *     two soldiers      a member of the interior ministry      ISIS members
 *     military          police                                  militant
 */
import type { VictimClass } from '../../model/figure.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'

/** How far behind the noun what it belongs to may stand. */
const REACH = 8

/** @param first token after the number; @param last index after the noun */
export function classOfPersons(
  reader: Reader,
  kit: Kit,
  own: VictimClass,
  first: number,
  last: number,
  limit: number,
): VictimClass {
  if (own !== 'unknown' && !(own === 'civilian' && isFollower(reader, last))) return own
  const stop = /^(?:of|from|in|with)$/.test(reader.norm(last)) ? Math.min(limit, last + REACH) : last
  for (let i = first; i < stop; i++) {
    if (i >= last && (reader.isMark(i, ',;:') || (reader.has(i, Shape.punctuation) && !reader.has(i, Shape.glued)))) break
    if (i >= last && /^(?:as|while|when|after|before|who|that|and|but)$/.test(reader.norm(i))) break
    const found = classAt(reader, kit, i)
    if (found !== null) return found
  }
  return own
}

/** "FARC dissidents", "Houthi loyalists": fighters where an armed group's name stands before. */
function isFollower(reader: Reader, last: number): boolean {
  return /^(?:dissident|loyalist|supporter|sympathi[sz]er|follower)s?$/.test(reader.norm(last - 1))
}

function classAt(reader: Reader, kit: Kit, at: number): VictimClass | null {
  for (const hit of reader.hits(at)) {
    if (hit.kind === 'actor') {
      const { type, name } = kit.lexicon.row('actor', hit.row)
      if (type === 'armed-group') return 'militant'
      if (type === 'state-forces') return forcesClass(name)
    } else if (hit.kind === 'institution') {
      const { type, id } = kit.lexicon.row('institution', hit.row)
      if (type === 'state-forces' || /defen[cs]e|interior/.test(id)) return forcesClass(id)
    } else if (hit.kind === 'person-noun') {
      const row = kit.lexicon.row('person-noun', hit.row)
      if (row.collective === 'yes' && (row.class === 'military' || row.class === 'police' || row.class === 'militant'))
        return row.class
    }
  }
  return null
}

function forcesClass(name: string): VictimClass {
  return /police|interior|security|intelligence|border|coast|prison|gendarm/i.test(name) ? 'police' : 'military'
}
