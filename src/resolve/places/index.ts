/** Mentions → places: which row of the gazetteer each name means, with the spellings of one place put together. */
import type { Place, PlaceMention } from '../../model/place.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { buildPlaces } from './build.js'
import { type Choice, choosePlace, isBelievable, type Surroundings } from './choose.js'
import { findContainments, findLists } from './containment.js'
import { countryShares } from './countries.js'
import { type Group, groupMentions } from './group.js'

/** The places of a document, in order of first mention. */
export function resolvePlaces(reader: Reader, mentions: readonly PlaceMention[], kit: Kit): Place[] {
  const groups = groupMentions(reader, mentions)
  const shares = countryShares(reader, mentions, kit)
  const groupOf = new Map<PlaceMention, Group>()
  for (const group of groups) for (const mention of group.mentions) groupOf.set(mention, group)
  const lists = findLists(reader, mentions)
  const listOf = new Map(lists.flatMap((list) => list.map((mention) => [mention, list] as const)))
  // "Washington, Pennsylvania and California" is a list, "Mobile, Alabama" is none.
  const containments = findContainments(reader, mentions).filter(
    ({ inside, holder, by }) => by !== 'comma' || listOf.get(inside) === undefined || listOf.get(inside) !== listOf.get(holder),
  )
  const choices = new Map<Group, Choice>()
  const chosen = (group: Group | undefined): number[] => {
    const choice = group === undefined ? undefined : choices.get(group)
    return choice === undefined ? [] : [choice.place]
  }
  // Twice: the second time every name sees what the first made of its neighbours.
  for (let round = 0; round < 2; round++) {
    for (const group of groups) {
      const holders: number[] = []
      let holds = false
      for (const { inside, holder } of containments) {
        if (groupOf.get(inside) === group) {
          const outer = groupOf.get(holder)
          holders.push(...(round === 0 ? (outer?.candidates ?? []) : chosen(outer)))
        }
        if (groupOf.get(holder) === group) holds = true
      }
      const around: Surroundings = {
        shares,
        holders,
        holds,
        hints: group.hints,
        siblings: group.mentions.flatMap((mention) =>
          (listOf.get(mention) ?? []).flatMap((other) => {
            const its = groupOf.get(other)
            return its === group ? [] : round === 0 ? (its?.candidates.slice(0, 2) ?? []) : chosen(its)
          }),
        ),
        isMain: (place) => isMainName(kit, group, reader, place),
        others: round === 0 ? [] : groups.flatMap((other) => (other === group ? [] : chosen(other))),
      }
      const choice = choosePlace(kit.gazetteer, group.candidates, around)
      if (choice !== null && isBelievable(kit.gazetteer, choice.place, around)) choices.set(group, choice)
      else choices.delete(group)
    }
  }
  return buildPlaces(reader, { groups, choices, containments, groupOf }, kit)
}

/** Whether the group's name is the place's own. */
function isMainName(kit: Kit, group: Group, reader: Reader, place: number): boolean {
  const [first] = group.mentions
  if (first === undefined) return true
  const name = kit.gazetteer.find(reader.quote(first.first, first.last), kit.characters)
  if (name === null) return true
  for (let i = 0; i < kit.gazetteer.count(name); i++)
    if (kit.gazetteer.place(name, i) === place) return kit.gazetteer.isMainName(name, i)
  return true
}
