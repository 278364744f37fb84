/**
 * Doers nobody has identified, when they do or suffer something.
 *
 *     Unidentified gunmen opened fire      by a group of armed individuals      men in military uniform took her
 *     ^^^^^^^^^^^^^^^^^^^                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^
 */
import type { Lexicon } from '../../../lexicon/lexicon.js'
import type { Reader } from '../../../rule/reader.js'
import { Cue } from '../cue.js'
import { acts } from '../deeds.js'
import { type ActorRule, draft, foundOne } from '../draft.js'
import { suffers } from '../suffering.js'
import { collectiveStart, modifiersStart, type PeopleFound, readPeople, UNKNOWN_LEADS, words } from './phrase.js'

const UNKNOWN = words(
  'gunmen assailants attackers bombers kidnappers hijackers abductors perpetrators assassins hitmen raiders arsonists',
)
/** Anybody, until a word beside it tells that nobody knows who. */
const ANYBODY = words('men man women woman individuals individual persons person people youths subjects suspects')
/** "men wearing uniforms", "men on motorcycles" */
const OUTFITS = words('wearing dressed armed on in disguised riding carrying')
const OUTFIT_NOUNS = words(
  'uniform uniforms fatigues camouflage mask masks masked motorcycle motorcycles motorbike motorbikes rifles guns weapons machetes clothes disguise',
)

/** "A man stabbed": one whom only his deed makes an actor. */
const ONE = words('man woman teenager youth')
const DEEDS = words('opened fired shot stabbed attacked detonated blew threw hurled drove rammed')

export function unknownDoers(lexicon: Lexicon): ActorRule {
  return {
    id: 'actors/described/unknown-doers',
    cue: Cue.person,
    match(reader, at, limit) {
      const people = readPeople(reader, lexicon, at, limit)
      if (people === null || !isUnknown(reader, people)) return null
      const { last, from } = people
      const first = collectiveStart(reader, modifiersStart(reader, at, from), from)
      if (!acts(reader, lexicon, first, last, from, limit) && !suffers(reader, lexicon, first, last, from, limit)) return null
      return foundOne(draft({ first, last }, 'unidentified', reader.quote(first, last), { holds: true }))
    },
    examples: {
      'Unidentified gunmen opened fire on a bus.': 'unidentified Unidentified gunmen',
      'He was seized by a group of armed individuals.': 'unidentified group of armed individuals',
      'Men wearing army uniforms abducted the judge.': 'unidentified Men',
      'Three men crossed the road.': null,
    },
  }
}

function isUnknown(reader: Reader, { at, last, head, class: kind }: PeopleFound): boolean {
  if (ONE.has(head) && last - at === 1 && reader.norm(at - 1) === 'a') return DEEDS.has(reader.norm(last))
  if (UNKNOWN.has(head)) return true
  if (UNKNOWN_LEADS.has(reader.norm(at)) && last - at > 1) return kind === 'militant' || ANYBODY.has(head)
  return ANYBODY.has(head) && last - at === 1 && (UNKNOWN_LEADS.has(reader.norm(at - 1)) || isOutfitted(reader, last))
}

function isOutfitted(reader: Reader, last: number): boolean {
  if (!OUTFITS.has(reader.norm(last))) return false
  for (let i = last + 1; i < last + 4; i++) if (OUTFIT_NOUNS.has(reader.norm(i))) return true
  return false
}
