/** Mentions → places: which row of the gazetteer each name means, with the spellings of one place put together. */
import type { Place, PlaceMention } from '../../model/place.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { isBelievable } from './believe.js'
import { buildPlaces } from './build.js'
import { type Choice, choosePlace } from './choose.js'
import { type Group, groupMentions } from './group.js'
import { Document } from './surroundings.js'

/** The second round sees what the first made of a name's neighbours. */
const ROUNDS = 2

/** The places of a document, in order of first mention. */
export function resolvePlaces(reader: Reader, mentions: readonly PlaceMention[], kit: Kit): Place[] {
  const groups = groupMentions(reader, mentions)
  const document = new Document(reader, mentions, groups, kit)
  let choices: ReadonlyMap<Group, Choice> = new Map()
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Map<Group, Choice>()
    groups.forEach((group, i) => {
      const around = document.around(i, choices)
      const choice = choosePlace(kit.gazetteer, group.candidates, around)
      if (choice !== null && isBelievable(kit.gazetteer, choice.place, around)) next.set(group, choice)
    })
    choices = next
  }
  return buildPlaces(reader, groups, choices, document, kit)
}
