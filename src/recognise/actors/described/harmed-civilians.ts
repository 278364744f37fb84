/**
 * Civilians who are harmed, told by their state or by what they are; farmers and herders also where they are a side.
 *
 *     a US civilian interpreter was killed      shelling killed three civilians      clashes between farmers and herders
 *       ^^^^^^^^^^^^^^^^^^^^^^^                                       ^^^^^^^^^                           ^^^^^^^     ^^^^^^^
 */
import type { Lexicon } from '../../../lexicon/lexicon.js'
import { Cue } from '../cue.js'
import { acts, withParty } from '../deeds.js'
import { type ActorRule, draft, foundOne } from '../draft.js'
import { suffers } from '../suffering.js'
import { groupStart, isNamedAt, modifiersStart, readPeople, stateBefore, words } from './phrase.js'

/** Words that only say whence somebody comes. */
const NATIONALS = words(
  'national nationals citizen citizens man men woman women people resident residents official officials victim victims',
)
/** Civilians who are told apart by what they are; "people" and "residents" are not. */
const CIVIL = words(
  'civilian civilians interpreter interpreters journalist journalists contractor contractors villagers peasant peasants students protesters demonstrators worshippers pilgrims migrants refugees fishermen miners priest priests nun nuns missionary missionaries teacher teachers doctors nurse nurses farmers herders pastoralists herdsmen traders truckers aid-workers workers passenger passengers driver drivers bodyguard bodyguards engineer engineers pupils schoolchildren schoolgirls lawyers judges clergyman clergymen jesuits monks shopkeepers vendors hunters activists employees pedestrians tourists bystanders commuters motorists parishioners churchgoers seminarians',
)
/** Peoples of one trade fight each other. */
const SIDES = words('farmers herders pastoralists herdsmen villagers tribesmen clansmen vigilantes')

export function harmedCivilians(lexicon: Lexicon): ActorRule {
  return {
    id: 'actors/described/harmed-civilians',
    cue: Cue.person,
    match(reader, at, limit) {
      const people = readPeople(reader, lexicon, at, limit)
      if (people === null || people.collective) return null
      const { last, from, head } = people
      const make = (first: number, country: string | null): ReturnType<ActorRule['match']> =>
        foundOne(draft({ first, last }, 'civilians', reader.quote(first, last), { country, holds: true }))
      if (SIDES.has(head)) {
        const first = groupStart(reader, at, from)
        const harmed = suffers(reader, lexicon, first, last, from, limit)
        if (harmed || acts(reader, lexicon, first, last, from, limit) || withParty(reader, lexicon, first, from))
          return isNamedAt(reader, lexicon, first) ? null : make(first, null)
        return null
      }
      if (people.class !== 'civilian') return null
      const state = stateBefore(reader, lexicon, at, from)
      if (state !== null && !NATIONALS.has(head))
        return suffers(reader, lexicon, state.first, last, from, limit) ? make(state.first, state.row.code) : null
      if (reader.isCapital(at) && at > from) return null
      if (reader.hit(at, 'title') !== undefined && reader.isCapital(last)) return null
      const first = modifiersStart(reader, at, from)
      return CIVIL.has(head) && suffers(reader, lexicon, first, last, from, limit) ? make(first, null) : null
    },
    examples: {
      'A US civilian interpreter was killed.': 'civilians US civilian interpreter',
      'Clashes between farmers and herders left ten dead.': 'civilians farmers; civilians herders',
      'He met residents.': null,
    },
  }
}
