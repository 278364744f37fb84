/** Mentions → places: which row of the gazetteer each name means, with the spellings of one place put together. */
import type { Confidence, Place, PlaceMention, PlaceType } from '../../model/place.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { type Choice, choosePlace, isBelievable, type Surroundings } from './choose.js'
import { findContainments, findLists } from './containment.js'
import { countryShares } from './countries.js'
import { type Group, groupMentions } from './group.js'

const DECIMALS = 1e4
/** How far ahead of its rivals a choice must be, in points of `choose.ts`. */
const HIGH_MARGIN = 1.5
const MEDIUM_MARGIN = 0.5

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
  return buildPlaces(reader, groups, choices, containments, groupOf, kit)
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

function buildPlaces(
  reader: Reader,
  groups: readonly Group[],
  choices: ReadonlyMap<Group, Choice>,
  containments: ReturnType<typeof findContainments>,
  groupOf: ReadonlyMap<PlaceMention, Group>,
  kit: Kit,
): Place[] {
  const merged = new Map<string, Group[]>()
  for (const group of groups) {
    const choice = choices.get(group)
    const id = choice === undefined ? `name ${group.key}` : `row ${choice.place}`
    const list = merged.get(id)
    if (list === undefined) merged.set(id, [group])
    else list.push(group)
  }
  const sets = [...merged.values()].sort((a, b) => firstOf(a) - firstOf(b))
  const idOf = new Map<Group, string>()
  sets.forEach((set, i) => {
    for (const group of set) idOf.set(group, `p${i + 1}`)
  })
  return sets.map((set, i) => {
    const id = `p${i + 1}`
    const held = containments.find(({ inside, holder }) => {
      const group = groupOf.get(inside)
      const outer = groupOf.get(holder)
      return group !== undefined && outer !== undefined && set.includes(group) && idOf.get(outer) !== id
    })
    const within = held === undefined ? null : (idOf.get(groupOf.get(held.holder) as Group) ?? null)
    return buildPlace(reader, id, set, choices, within, kit)
  })
}

function firstOf(groups: readonly Group[]): number {
  return Math.min(...groups.map((group) => group.mentions[0]?.first ?? 0))
}

function buildPlace(
  reader: Reader,
  id: string,
  groups: readonly Group[],
  choices: ReadonlyMap<Group, Choice>,
  within: string | null,
  kit: Kit,
): Place {
  const { gazetteer } = kit
  const mentions = groups.flatMap((group) => group.mentions).sort((a, b) => a.start - b.start)
  const choice = groups.map((group) => choices.get(group)).find((found) => found !== undefined)
  const [first] = mentions as [PlaceMention]
  const hint = groups.flatMap((group) => [...group.hints.keys()])[0] ?? null
  if (choice === undefined) {
    return {
      id,
      name: reader.quote(first.first, first.last),
      type: hint ?? 'town',
      country: null,
      admin1: null,
      latitude: null,
      longitude: null,
      geonames: null,
      within,
      confidence: 'low',
      mentions,
      by: first.by,
    }
  }
  const { place } = choice
  const division = gazetteer.type(place) === 'admin1' ? place : gazetteer.admin1(place)
  return {
    id,
    name: gazetteer.name(place),
    type: typeOf(gazetteer.type(place), hint),
    country: gazetteer.country(place),
    admin1: division < 0 ? null : gazetteer.name(division),
    latitude: round(gazetteer.latitude(place)),
    longitude: round(gazetteer.longitude(place)),
    geonames: gazetteer.geonames(place),
    within,
    confidence: confidenceOf(choice),
    mentions,
    by: first.by,
  }
}

function typeOf(type: PlaceType, hint: PlaceType | null): PlaceType {
  return hint === 'camp' && (type === 'town' || type === 'village') ? 'camp' : type
}

function confidenceOf(choice: Choice): Confidence {
  if (choice.margin >= HIGH_MARGIN) return 'high'
  return choice.margin >= MEDIUM_MARGIN ? 'medium' : 'low'
}

function round(degrees: number | null): number | null {
  return degrees === null ? null : Math.round(degrees * DECIMALS) / DECIMALS + 0
}
