/** What the document says around each name: what holds it, what stands in a list with it, what was decided nearby. */
import { isSpelling, lettersOf } from '../../gazetteer/consonants.js'
import type { NameHandle } from '../../gazetteer/gazetteer.js'
import { keyOf } from '../../gazetteer/key.js'
import type { PlaceMention } from '../../model/place.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { findBearings, isMeasured } from './bearing.js'
import type { Choice, Surroundings } from './choose.js'
import { type Containment, findContainments, findLists } from './containment.js'
import { countryShares } from './countries.js'
import type { Group } from './group.js'
import { saidCountry } from './said-country.js'

/** How many names before and behind may speak for a place near them. */
const NEIGHBOURS = 25
/** Of an undecided neighbour only the likeliest readings are looked at. */
const LIKELY = 2
const NONE: readonly never[] = []

export class Document {
  readonly containments: readonly Containment[]
  readonly groupOf: ReadonlyMap<PlaceMention, Group>
  private readonly shares: ReadonlyMap<string, number>
  private readonly holdersOf = new Map<Group, Set<Group>>()
  private readonly saidOf = new Map<Group, string[]>()
  private readonly insidesOf = new Map<Group, Set<Group>>()
  private readonly names = new Map<Group, NameHandle | null>()
  private readonly mains = new Map<Group, Map<number, boolean>>()
  /** From which group, and how far at most: "80 km north of El Fasher". */
  private readonly bearingsOf = new Map<Group, { from: Group; within: number }[]>()
  private readonly siblingsOf = new Map<Group, Set<Group>>()

  constructor(
    reader: Reader,
    mentions: readonly PlaceMention[],
    private readonly groups: readonly Group[],
    private readonly kit: Kit,
  ) {
    const groupOf = new Map<PlaceMention, Group>()
    for (const group of groups) for (const mention of group.mentions) groupOf.set(mention, group)
    this.groupOf = groupOf
    this.shares = countryShares(reader, mentions, kit)
    for (const mention of mentions) {
      const code = saidCountry(reader, mention, kit)
      const group = groupOf.get(mention) as Group
      if (code !== null) this.saidOf.set(group, [...(this.saidOf.get(group) ?? []), code])
    }
    const lists = findLists(reader, mentions)
    const listOf = new Map(lists.flatMap((list) => list.map((mention) => [mention, list] as const)))
    // "Washington, Pennsylvania and California" is a list, "Mobile, Alabama" is none.
    this.containments = findContainments(reader, mentions).filter(
      ({ inside, holder, by }) => by !== 'comma' || listOf.get(inside) === undefined || listOf.get(inside) !== listOf.get(holder),
    )
    for (const { inside, holder } of this.containments) {
      const outer = groupOf.get(holder) as Group
      add(this.holdersOf, groupOf.get(inside) as Group, outer)
      add(this.insidesOf, outer, groupOf.get(inside) as Group)
    }
    for (const { place, from, within } of findBearings(reader, mentions)) {
      const [group, base] = [groupOf.get(place) as Group, groupOf.get(from) as Group]
      const [top] = group.candidates
      if (top !== undefined && !isMeasured(kit.gazetteer, top)) continue
      if (group !== base) this.bearingsOf.set(group, [...(this.bearingsOf.get(group) ?? []), { from: base, within }])
    }
    for (const list of lists) {
      const [first] = list
      for (const mention of list) {
        const group = groupOf.get(mention) as Group
        // The head of a list and the neighbour stand for the whole: long lists stay linear.
        for (const other of [first, list[list.indexOf(mention) - 1], list[list.indexOf(mention) + 1]]) {
          const its = other === undefined ? undefined : groupOf.get(other)
          if (its !== undefined && its !== group) add(this.siblingsOf, group, its)
        }
      }
    }
  }

  /** What speaks for one reading or another of the group at `index`, given what is decided so far. */
  around(index: number, choices: ReadonlyMap<Group, Choice>): Surroundings {
    const group = this.groups[index] as Group
    const isDecided = choices.size > 0
    const inside = this.insidesOf.get(group)
    return {
      shares: this.shares,
      holders: rowsOf(this.holdersOf.get(group), choices, Number.POSITIVE_INFINITY),
      saidCountries: this.saidOf.get(group) ?? NONE,
      insides: isDecided ? rowsOf(inside, choices, 0) : NONE,
      holds: inside !== undefined && [...inside].some((other) => !this.isQuarter(other)),
      hints: group.hints,
      siblings: rowsOf(this.siblingsOf.get(group), choices, LIKELY),
      others: isDecided ? this.neighbours(index, choices) : NONE,
      bearings: (this.bearingsOf.get(group) ?? NONE).flatMap(({ from, within }) =>
        rowsOf([from], choices, 1).map((place) => ({ place, within })),
      ),
      isMain: (place) => this.isMain(group, place),
      isByname: (place) => this.isByname(group, place),
    }
  }

  /** What was decided of the names before and behind the group at `index`. */
  private neighbours(index: number, choices: ReadonlyMap<Group, Choice>): number[] {
    const found: number[] = []
    const last = Math.min(this.groups.length - 1, index + NEIGHBOURS)
    for (let i = Math.max(0, index - NEIGHBOURS); i <= last; i++) {
      const choice = i === index ? undefined : choices.get(this.groups[i] as Group)
      if (choice !== undefined) found.push(choice.place)
    }
    return found
  }

  /** A quarter lies in the city, and says nothing of the division of its name. */
  private isQuarter({ candidates: [top] }: Group): boolean {
    return top !== undefined && this.kit.gazetteer.type(top) === 'neighbourhood'
  }

  /** The country that an adjective gives the group's place, or null. */
  saidCountry(group: Group): string | null {
    return this.saidOf.get(group)?.[0] ?? null
  }

  /** The group from which the text measures the way to another ("80 km north of El Fasher"), or null. */
  measuredFrom(group: Group): Group | null {
    return this.bearingsOf.get(group)?.[0]?.from ?? null
  }

  private isByname(group: Group, place: number): boolean {
    const { gazetteer, characters } = this.kit
    const name = this.nameOf(group)
    if (name === null || lettersOf(keyOf(gazetteer.name(place), characters)) === lettersOf(group.key)) return false
    for (let i = 0; i < gazetteer.count(name); i++) if (gazetteer.place(name, i) === place) return gazetteer.isMainName(name, i)
    return false
  }

  /** The gazetteer's handle of the group's name, kept: every round of decisions asks for it. */
  private nameOf(group: Group): NameHandle | null {
    let name = this.names.get(group)
    if (name === undefined) {
      name = this.kit.gazetteer.find(group.bareName, this.kit.characters)
      this.names.set(group, name)
    }
    return name
  }

  /** `isMainName`, kept: it is asked in every round of decisions. */
  private isMain(group: Group, place: number): boolean {
    let mains = this.mains.get(group)
    if (mains === undefined) {
      mains = new Map()
      this.mains.set(group, mains)
    }
    let main = mains.get(place)
    if (main === undefined) {
      main = this.isMainName(group, place)
      mains.set(place, main)
    }
    return main
  }

  /** Whether the group's name is the place's own, or that in English letters ("Geneva" of Genève), not an alternate. */
  private isMainName(group: Group, place: number): boolean {
    const { gazetteer, characters } = this.kit
    const name = this.nameOf(group)
    if (name === null) return true
    const country = gazetteer.country(place)
    let main = true
    let home = false
    let abroad = false
    for (let i = 0; i < gazetteer.count(name); i++) {
      const other = gazetteer.place(name, i)
      if (other === place) main = gazetteer.isMainName(name, i)
      else if (gazetteer.isMainName(name, i)) {
        if (gazetteer.country(other) === country) home = true
        else abroad = true
      }
    }
    if (main) return true
    // Against namesakes abroad; at home the alternates tell a town from its division.
    return abroad && !home && isSpelling(lettersOf(group.key), lettersOf(keyOf(gazetteer.name(place), characters)))
  }
}

/** What groups were decided to be; before anything is decided, the `likely` first readings of each. */
function rowsOf(groups: Iterable<Group> | undefined, choices: ReadonlyMap<Group, Choice>, likely: number): readonly number[] {
  if (groups === undefined) return NONE
  const found: number[] = []
  for (const group of groups) {
    const choice = choices.get(group)
    if (choice !== undefined) found.push(choice.place)
    else if (choices.size === 0) found.push(...group.candidates.slice(0, likely))
  }
  return found
}

function add(map: Map<Group, Set<Group>>, key: Group, value: Group): void {
  const set = map.get(key)
  if (set === undefined) map.set(key, new Set([value]))
  else set.add(value)
}
