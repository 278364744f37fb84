/** Decided names → place records: spellings of one place together, numbered in order of first mention. */
import { consonantsOf, isSpelling, lettersOf } from '../../gazetteer/consonants.js'
import type { Place } from '../../model/place.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import type { Choice } from './choose.js'
import type { Group } from './group.js'
import { placeOf, unheldPlace } from './record.js'
import type { Document } from './surroundings.js'

/** The records of all groups. */
export function buildPlaces(
  reader: Reader,
  groups: readonly Group[],
  choices: ReadonlyMap<Group, Choice>,
  document: Document,
  kit: Kit,
): Place[] {
  const { containments, groupOf } = document
  const sets = mergeGroups(groups, choices, kit)
  const idOf = new Map<Group, string>()
  sets.forEach((set, i) => {
    for (const group of set) idOf.set(group, `p${i + 1}`)
  })
  // The first that the text names as its holder.
  const holderOf = new Map<string, Group>()
  for (const { inside, holder } of containments) {
    const outer = groupOf.get(holder) as Group
    const id = idOf.get(groupOf.get(inside) as Group) as string
    if (idOf.get(outer) !== id && !holderOf.has(id)) holderOf.set(id, outer)
  }
  const countryOf = new Map<string, Group>()
  for (const group of groups) {
    const place = choices.get(group)?.place
    if (place === undefined || kit.gazetteer.type(place) !== 'country') continue
    const code = kit.gazetteer.country(place)
    if (code !== null && !countryOf.has(code)) countryOf.set(code, group)
  }
  /** The country of the document that holds the place measured from: all that is known of an unheld "80 km north of" it. */
  const countryAround = (group: Group): Group | undefined => {
    const from = document.measuredFrom(group)
    const place = from === null ? undefined : choices.get(from)?.place
    return place === undefined ? undefined : countryOf.get(kit.gazetteer.country(place) ?? '')
  }
  return sets.map((set, i) => {
    const id = `p${i + 1}`
    const mentions = set.flatMap((group) => group.mentions).sort((a, b) => a.start - b.start)
    const choice = set.map((group) => choices.get(group)).find((found) => found !== undefined)
    const holder =
      holderOf.get(id) ?? (choice === undefined ? set.map(countryAround).find((found) => found !== undefined) : undefined)
    const within = holder === undefined ? null : (idOf.get(holder) as string)
    const hint = set.flatMap((group) => [...group.hints.keys()])[0] ?? null
    const outer = (holder === undefined ? undefined : choices.get(holder))?.place ?? null
    const said = set.map((group) => document.saidCountry(group)).find((code) => code !== null) ?? null
    return choice === undefined
      ? unheldPlace(reader, { id, mentions, within, hint }, said, outer, kit.gazetteer)
      : placeOf(reader, { id, mentions, within, hint, choice }, outer, kit.gazetteer)
  })
}

/** Groups of one row, or of spellings of one unheld name, in order of first mention. */
function mergeGroups(groups: readonly Group[], choices: ReadonlyMap<Group, Choice>, kit: Kit): Group[][] {
  const merged = new Map<string, Group[]>()
  /** Unheld names by their consonants. */
  const sounds = new Map<string, Group[]>()
  for (const group of groups) {
    const choice = choices.get(group)
    let id = choice === undefined ? `name ${group.key}` : `row ${choice.place} ${apartOf(group, choice, kit)}`
    if (choice === undefined) {
      const letters = lettersOf(group.key)
      const alike = sounds.get(consonantsOf(letters)) ?? []
      const held = alike.find((other) => isSpelling(lettersOf(other.key), letters))
      if (held !== undefined) id = `name ${held.key}`
      sounds.set(consonantsOf(letters), [...alike, group])
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
