/** Decided names → place records: spellings of one place together, numbered in order of first mention. */
import { isSpelling, lettersOf } from '../../gazetteer/consonants.js'
import type { Place, PlaceMention } from '../../model/place.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import type { Choice } from './choose.js'
import type { Containment } from './containment.js'
import type { Group } from './group.js'
import { placeOf, unheldPlace } from './record.js'

export interface Decided {
  readonly groups: readonly Group[]
  readonly choices: ReadonlyMap<Group, Choice>
  readonly containments: readonly Containment[]
  readonly groupOf: ReadonlyMap<PlaceMention, Group>
}

/** The records of all groups. */
export function buildPlaces(reader: Reader, decided: Decided, kit: Kit): Place[] {
  const { choices, containments, groupOf } = decided
  const sets = mergeGroups(decided.groups, choices, kit)
  const idOf = new Map<Group, string>()
  const setOf = new Map<Group, Group[]>()
  sets.forEach((set, i) => {
    for (const group of set) {
      idOf.set(group, `p${i + 1}`)
      setOf.set(group, set)
    }
  })
  return sets.map((set, i) => {
    const id = `p${i + 1}`
    const mentions = set.flatMap((group) => group.mentions).sort((a, b) => a.start - b.start)
    const holder = containments
      .filter(({ inside }) => set.includes(groupOf.get(inside) as Group))
      .map((found) => groupOf.get(found.holder) as Group)
      .find((group) => idOf.get(group) !== id)
    const within = holder === undefined ? null : (idOf.get(holder) as string)
    const choice = set.map((group) => choices.get(group)).find((found) => found !== undefined)
    const hint = set.flatMap((group) => [...group.hints.keys()])[0] ?? null
    if (choice !== undefined) return placeOf(reader, { id, mentions, within, hint, choice }, kit.gazetteer)
    const outer = holder === undefined ? undefined : choices.get(holder)
    return unheldPlace(reader, { id, mentions, within, hint }, outer?.place ?? null, kit.gazetteer)
  })
}

/** Groups of one row, or of spellings of one unheld name, in order of first mention. */
function mergeGroups(groups: readonly Group[], choices: ReadonlyMap<Group, Choice>, kit: Kit): Group[][] {
  const merged = new Map<string, Group[]>()
  for (const group of groups) {
    const choice = choices.get(group)
    let id = choice === undefined ? `name ${group.key}` : `row ${choice.place} ${apartOf(group, choice, kit)}`
    if (choice === undefined) {
      for (const [other, [held]] of merged) {
        if (held !== undefined && !choices.has(held) && isSpelling(lettersOf(held.key), lettersOf(group.key))) id = other
      }
    }
    const list = merged.get(id)
    if (list === undefined) merged.set(id, [group])
    else list.push(group)
  }
  return [...merged.values()].sort((a, b) => firstOf(a) - firstOf(b))
}

/** A desert or an airport that is called after a town is a record beside the town's. */
function apartOf(group: Group, choice: Choice, kit: Kit): string {
  const type = kit.gazetteer.type(choice.place)
  return group.apart === null || group.apart === type || (group.apart === 'camp' && !isGreat(type)) ? '' : group.key
}

function isGreat(type: Place['type']): boolean {
  return type === 'city' || type === 'admin1' || type === 'country'
}

function firstOf(groups: readonly Group[]): number {
  return Math.min(...groups.map((group) => group.mentions[0]?.first ?? 0))
}
