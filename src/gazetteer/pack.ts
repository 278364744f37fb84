/** Writes places and their names as the gazetteer's columns: one file of bytes, the same for the same rows. */
import { PLACE_TYPES, type PlaceType } from '../model/place.js'
import type { Characters } from '../text/characters.js'
import { PhraseTable } from '../text/phrase-table.js'
import { consonantHash, consonantsOf, lettersOf } from './consonants.js'
import { writeSections } from './sections.js'

/** Where the sections are; the reader and the writer share this. */
export const Section = {
  phrases: 0,
  lists: 1,
  latitude: 2,
  longitude: 3,
  geonames: 4,
  population: 5,
  type: 6,
  country: 7,
  admin1: 8,
  weight: 9,
  nameStart: 10,
  names: 11,
  sound: 12,
  soundPlace: 13,
  soundStart: 14,
  soundLetters: 15,
} as const
export const SECTION_COUNT = 16

/** Bits that say of a name how it is held by a place. */
export const NameBit = {
  /** The place's name, not only an alternate. */
  main: 1,
  /** Counts only in capitals: US, UAE, DRC. */
  capitals: 2,
  /** Counts only with its dot: Ill., Mass. */
  dot: 4,
} as const
export const NAME_BITS = 3

/** Bits that say of a name what else it is. */
export const WordBit = {
  /** An English word: Hit, Police, Male. */
  common: 1,
  /** A given name or surname. */
  person: 2,
} as const
export const WORD_BITS = 2

/** Coordinates are stored as whole 1/100,000 of a degree. */
export const DEGREE = 100_000
export const NO_COORDINATE = -0x80000000
export const NO_PLACE = 0xffff

export interface PlaceRow {
  readonly name: string
  readonly type: PlaceType
  /** ISO 3166-1 alpha-2 or empty. */
  readonly country: string
  /** Row number of the division, or -1. */
  readonly admin1: number
  readonly latitude: number | null
  readonly longitude: number | null
  /** 0 when it has none. */
  readonly geonames: number
  readonly population: number
  /** Orders the places of one name; like a population. */
  readonly importance: number
}

export interface NameRow {
  /** See `key.ts`. */
  readonly key: string
  readonly place: number
  /** `NameBit`s. */
  readonly bits: number
}

/**
 * @param wordBits `WordBit`s of a key
 * @param soundCountries countries whose places are found by consonants too
 */
export function packPlaces(
  places: readonly PlaceRow[],
  names: readonly NameRow[],
  characters: Characters,
  wordBits: (key: string) => number,
  soundCountries: ReadonlySet<string>,
): Uint8Array {
  const holders = holdersByKey(names)
  const lists: number[] = []
  const phrases: [string, number][] = []
  for (const [key, entries] of holders) {
    entries.sort((a, b) => importance(places, b) - importance(places, a) || a - b)
    const word = wordBits(key)
    const [only] = entries
    if (entries.length === 1 && only !== undefined) phrases.push([key, ((word << 24) | only) * 2])
    else {
      phrases.push([key, lists.length * 2 + 1])
      lists.push((word << 24) | entries.length, ...entries)
    }
  }
  const table = PhraseTable.build(phrases, characters, (phrase) => {
    throw new Error(`two keys fold alike: ${phrase}`)
  })
  const encoder = new TextEncoder()
  const texts = places.map((place) => encoder.encode(place.name))
  const sounds = soundIndex(places, names, soundCountries)
  const coordinate = (value: number | null): number => (value === null ? NO_COORDINATE : Math.round(value * DEGREE))
  return writeSections([
    table.words(),
    Int32Array.from(lists),
    Int32Array.from(places, (place) => coordinate(place.latitude)),
    Int32Array.from(places, (place) => coordinate(place.longitude)),
    Int32Array.from(places, (place) => place.geonames),
    Int32Array.from(places, (place) => place.population),
    Uint8Array.from(places, (place) => PLACE_TYPES.indexOf(place.type)),
    Uint16Array.from(places, (place) => packCountry(place.country)),
    Uint16Array.from(places, (place) => (place.admin1 < 0 ? NO_PLACE : place.admin1)),
    Uint8Array.from(places, (place) => weigh(place.importance)),
    starts(texts),
    join(texts),
    Int32Array.from(sounds, (sound) => sound.hash),
    Int32Array.from(sounds, (sound) => sound.place),
    starts(sounds.map((sound) => encoder.encode(sound.letters))),
    join(sounds.map((sound) => encoder.encode(sound.letters))),
  ])
}

/** Two letters in 16 bits; 0 for none. */
export function packCountry(code: string): number {
  return code === '' ? 0 : code.charCodeAt(0) * 256 + code.charCodeAt(1)
}

/** Importance on a scale of 0 to 255, 25 to the power of ten. */
function weigh(importance: number): number {
  return Math.min(255, Math.round(25 * Math.log10(importance + 1)))
}

/** Of two places the one whose own name it is comes first, unless the other is far greater: Homs is not al-Khums. */
const ALTERNATE_SHARE = 0.02

function importance(places: readonly PlaceRow[], entry: number): number {
  return (places[entry >> NAME_BITS]?.importance ?? 0) * ((entry & NameBit.main) === 0 ? ALTERNATE_SHARE : 1)
}

/** Keys in order, each with its places and name bits as `place << NAME_BITS | bits`. */
function holdersByKey(names: readonly NameRow[]): Map<string, number[]> {
  const bitsOf = new Map<string, Map<number, number>>()
  for (const { key, place, bits } of names) {
    const places = bitsOf.get(key) ?? new Map<number, number>()
    if (places.size === 0) bitsOf.set(key, places)
    const old = places.get(place)
    // One free spelling lifts the conditions of the others: "U.S." beside "US" asks for capitals, "Iowa" for nothing.
    places.set(place, old === undefined ? bits : ((old | bits) & NameBit.main) | (old & bits & ~NameBit.main))
  }
  const keys = [...bitsOf.keys()].sort()
  return new Map(keys.map((key) => [key, [...(bitsOf.get(key) ?? [])].map(([place, bits]) => (place << NAME_BITS) | bits)]))
}

interface Sound {
  readonly hash: number
  readonly place: number
  readonly letters: string
}

function soundIndex(places: readonly PlaceRow[], names: readonly NameRow[], countries: ReadonlySet<string>): Sound[] {
  const seen = new Set<string>()
  const sounds: Sound[] = []
  for (const { key, place, bits } of names) {
    const country = places[place]?.country ?? ''
    if (!countries.has(country) || (bits & (NameBit.capitals | NameBit.dot)) !== 0) continue
    const letters = lettersOf(key)
    const consonants = consonantsOf(letters)
    // Spellings of one place under one consonant key stand for each other, unless they differ in length.
    const same = `${place} ${consonants} ${letters.length}`
    if (letters.length < 4 || consonants.length < 2 || seen.has(same)) continue
    seen.add(same)
    sounds.push({ hash: consonantHash(country, consonants), place, letters })
  }
  return sounds.sort((a, b) => a.hash - b.hash || a.place - b.place || (a.letters < b.letters ? -1 : 1))
}

function starts(texts: readonly Uint8Array[]): Int32Array {
  const at = new Int32Array(texts.length + 1)
  texts.forEach((text, i) => {
    at[i + 1] = (at[i] as number) + text.length
  })
  return at
}

function join(texts: readonly Uint8Array[]): Uint8Array {
  const at = starts(texts)
  const out = new Uint8Array(at[texts.length] as number)
  texts.forEach((text, i) => {
    out.set(text, at[i])
  })
  return out
}
