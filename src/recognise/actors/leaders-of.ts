/**
 * Those who lead several states stand for the governments.
 *
 *     The leaders of Rwanda and Congo signed      the foreign ministers of Iran, Iraq and Turkey
 *         ^^^^^^^^^^^^^^^^^     ^^^^^                                    ^^^^  ^^^^     ^^^^^^
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { Reader } from '../../rule/reader.js'
import { Cue } from './cue.js'
import { type ActorDraft, type ActorRule, adjectiveOf, draft } from './draft.js'

const HEADS = new Set('leaders presidents governments authorities ministers armies officials heads'.split(' '))

export function leadersOf(lexicon: Lexicon): ActorRule {
  return {
    id: 'actors/leaders-of',
    cue: Cue.institution | Cue.title | Cue.person,
    match(reader, at, limit) {
      if (!HEADS.has(reader.norm(at)) || reader.norm(at + 1) !== 'of') return null
      const found: ActorDraft[] = []
      let last = at
      for (let i = at + 2; i < limit; ) {
        const start = reader.norm(i) === 'the' ? i + 1 : i
        const hit = reader.hit(start, 'country')
        if (hit === undefined || hit.last > limit) break
        const row = lexicon.row('country', hit.row)
        const key = `${row.key}-government`
        const name = lexicon.find('actor', key)?.name ?? `${adjectiveOf(row)} government`
        const first = found.length === 0 ? at : start
        found.push(draft({ first, last: hit.last }, 'government', name, { key, country: row.code, form: 'nominal' }))
        last = hit.last
        i = afterJoint(reader, hit.last)
        if (i === hit.last) break
      }
      // Of one state they are its persons.
      return found.length < 2 ? null : { first: at, last, value: found }
    },
    examples: {
      'The leaders of Rwanda and Congo signed the deal.': '(rwandan-government); (congolese-government)',
      'The leaders of Iran fled.': null,
    },
  }
}

/** Past ",", "and", ", and"; the same index when none stands there. */
function afterJoint(reader: Reader, at: number): number {
  let i = at
  if (reader.surface(i) === ',') i++
  if (reader.norm(i) === 'and') i++
  return i
}
