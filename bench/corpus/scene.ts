/** What one article tells of: a land, an incident with its figures, who acts and who speaks. Templates are filled from it. */
import { civilOf, dayNumber, weekdayOf } from '../../src/rule/calendar/civil.js'
import type { Chance } from '../chance.js'
import type { Land } from './lands.js'
import type { Vocabulary } from './vocabulary.js'
import { capitalised, MONTHS, numberText, ORDINALS, WEEKDAYS, WORDS } from './words.js'

const FIRST_DAY = dayNumber(2004, 1, 1)
const LAST_DAY = dayNumber(2025, 12, 31)
const BUILDINGS = [
  'school',
  'hospital',
  'mosque',
  'church',
  'police station',
  'market',
  'bridge',
  'power station',
  'government office',
]

/** Fills slots. */
export interface Scene {
  /** Day of publication, as days since 1970. */
  readonly published: number
  /** @throws RangeError for a slot that there is not */
  fill(slot: string): string
}

/** A scene that plays in this land. */
export function makeScene(land: Land, words: Vocabulary, chance: Chance): Scene {
  const published = chance.between(FIRST_DAY, LAST_DAY)
  const day = published - chance.below(3)
  const { year } = civilOf(published)
  const province = chance.pick(land.provinces)
  const town = (): string => province.towns[chance.early(province.towns.length)] as string
  const place = town()
  const others = (names: readonly string[]): readonly string[] => names.filter((name) => name !== place && name !== province.name)
  const neighbour = others(province.towns)[0] ?? land.capital
  const group = chance.pick(land.groups)
  const army = chance.pick(land.forces).replace(/^the /, '')
  const actor = (type: keyof typeof land.bodies): string => {
    const own = land.bodies[type]
    return own.length > 0 && chance.is(0.5) ? chance.pick(own) : chance.pick(words.worldBodies[type])
  }
  const name = (): string => `${chance.pick(land.names)} ${chance.pick(land.names)}`
  const people = (kind: string): string => chance.pick(words.people.get(kind) as readonly string[])
  const event = (...types: readonly string[]): string => chance.pick(words.events.get(chance.pick(types)) as readonly string[])
  const woman = chance.is(0.3)

  const dead = 5 + Math.floor(20 * chance.below(1000) ** 3 * 1e-9) + chance.below(12)
  const hurt = dead + chance.below(40)
  const deadLater = dead + chance.between(1, 6)
  const subset = chance.between(2, Math.max(2, Math.min(9, dead >> 1)))
  const hedged = (count: number): string =>
    chance.is(0.45) ? `${chance.pick(words.hedges)} ${numberText(count)}` : numberText(count)

  const post = chance.pick(words.posts)
  const official = name()
  const spokesman = name()
  const expert = name()
  /** In full when first named, by the last name from then on. */
  const named = new Set<string>()
  const speaker = (full: string, short: string): string => {
    if (named.has(short)) return short
    named.add(short)
    return full
  }
  const last = (of: string): string => of.slice(of.indexOf(' ') + 1)
  const weekday = (number: number): string => `on ${WEEKDAYS[weekdayOf(number) - 1]}`
  const onDay = (number: number): string => {
    const { month, day: date } = civilOf(number)
    return chance.is(0.75) ? weekday(number) : `on ${MONTHS[month - 1]} ${date}`
  }
  const month = (): string => chance.pick(MONTHS)

  /** Said in the same words throughout. */
  const fixed: Readonly<Record<string, string>> = {
    place,
    neighbour,
    village: others(province.villages)[chance.early(province.villages.length >> 1)] ?? town(),
    province: province.name,
    country: land.name,
    demonym: land.adjective,
    capital: land.capital,
    border: chance.pick(land.neighbours),
    group,
    rival: land.groups.find((other) => other !== group) ?? group,
    army,
    forces: `the ${army}`,
    government: `${land.adjective} government`,
    ministry: chance.pick(words.ministries),
    igo: actor('intergovernmental'),
    ngo: actor('organisation'),
    monitor: actor('monitor'),
    agency: actor('media'),
    leader: name(),
    people: people('civilian'),
    civilians: people('civilian'),
    troops: people('military'),
    police: people('police'),
    militants: people('militant'),
    fighters: people('militant'),
    gunmen: people('militant'),
    attack: event('attack', 'violence-against-civilians'),
    bombing: event('explosion'),
    battle: event('battle'),
    building: chance.pick(BUILDINGS),
    weapon: chance.pick(words.weapons),
    weapons: chance.pick(words.weaponsPlural),
    rocket: chance.pick(['rocket', 'mortar', 'artillery', 'sniper']),
    killed: hedged(dead),
    wounded: hedged(hurt),
    missing: hedged(chance.between(2, 40)),
    arrested: hedged(chance.between(2, 90)),
    abducted: hedged(chance.between(2, 120)),
    displaced: hedged(chance.between(4, 90) * 500),
    subset: numberText(subset),
    'n.killed': numberText(dead),
    'n.killed2': numberText(deadLater),
    'n.killed3': numberText(deadLater + chance.between(3, 30)),
    'n.wounded': numberText(hurt),
    'n.wounded2': numberText(hurt + chance.between(1, 20)),
    'on.day': onDay(day),
    'on.nextday': weekday(published),
    'on.future': chance.is(0.5) ? 'next week' : `in ${month()}`,
    foundation: String(chance.between(1975, 2003)),
    population: numberText(chance.between(8, 900) * 1000),
    pronoun: woman ? 'she' : 'he',
    possessive: woman ? 'her' : 'his',
  }
  /** Another one at each place. */
  const drawn: Readonly<Record<string, () => string>> = {
    'killed.past': () => hedged(chance.between(5, 400)),
    'n.killed.past': () => numberText(chance.between(20, 900)),
    small: () => WORDS[chance.between(2, 9)] as string,
    number: () => numberText(chance.between(3, 60)),
    'number.large': () => numberText(chance.between(2, 60) * 100),
    'number.larger': () => numberText(chance.between(61, 300) * 100),
    percent: () => String(chance.between(3, 89)),
    age: () => String(chance.between(18, 79)),
    ordinal: () => chance.pick(ORDINALS),
    hours: () => WORDS[chance.between(2, 9)] as string,
    weeks: () => WORDS[chance.between(2, 9)] as string,
    months: () => WORDS[chance.between(2, 11)] as string,
    years: () => WORDS[chance.between(2, 12)] as string,
    distance: () => String(chance.between(4, 180)),
    time: () => `${chance.between(1, 12)}:${String(chance.below(12) * 5).padStart(2, '0')} ${chance.is(0.5) ? 'a.m.' : 'p.m.'}`,
    month,
    'month.next': month,
    year: () => String(year - chance.between(1, 15)),
    person: name,
    profession: () => chance.pick(words.professions),
    rank: () => chance.pick(words.ranks),
    official: () => speaker(`${post} ${official}`, last(official)),
    spokesman: () => speaker(`${army} spokesman ${chance.pick(words.ranks)} ${spokesman}`, last(spokesman)),
    expert: () => speaker(`${expert}, ${withArticle(chance.pick(words.experts))} in ${land.capital}`, last(expert)),
    witness: () => `${name()}, ${chance.is(0.6) ? withArticle(chance.pick(words.professions)) : `a resident of ${place}`}`,
    'said.by': () => `${chance.pick(words.sources)} ${chance.is(0.5) ? fixed.police : `the ${fixed.ministry}`}`,
  }
  const value = (slot: string): string => {
    const found = Object.hasOwn(fixed, slot) ? fixed[slot] : drawn[slot]?.()
    if (found === undefined) throw new RangeError(`{${slot}}: no such slot`)
    return found
  }
  return {
    published,
    fill(slot) {
      const lower = slot.charAt(0).toLowerCase() + slot.slice(1)
      const filled = lower.startsWith('a.') ? withArticle(value(lower.slice(2))) : value(lower)
      return lower === slot ? filled : capitalised(filled)
    },
  }
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`
}
