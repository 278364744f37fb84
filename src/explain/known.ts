/** What the tables know under a name: every entry that it stands for, and longer names that hold its words. */
import type { Gazetteer } from '../gazetteer/gazetteer.js'
import { keyOf } from '../gazetteer/key.js'
import { phrasesOf } from '../lexicon/phrases.js'
import { TABLES } from '../lexicon/rows.js'
import type { Capitals } from '../lexicon/sense.js'
import { type Form, HIT_KINDS, type HitKind } from '../model/hit.js'
import type { Place } from '../model/place.js'
import type { Kit } from '../rule/kit.js'

export interface KnownWord {
  /** `actor`, `harm`, `trigger` … */
  readonly kind: HitKind
  /** In which form of the word: `past` for "killed". */
  readonly form: Form
  /** Counts only with other evidence in the document. */
  readonly weak: boolean
  /** What capitals the text must have. */
  readonly capitals: Capitals
  /** From a table of the user. */
  readonly own: boolean
  /** The row, by column. */
  readonly row: Readonly<Record<string, string>>
}

export interface KnownPlace extends Pick<Place, 'name' | 'type' | 'country' | 'admin1' | 'latitude' | 'longitude' | 'geonames'> {
  readonly population: number
  readonly own: boolean
}

export interface LongerName {
  readonly kind: HitKind
  readonly phrase: string
  /** Its row, by column. */
  readonly row: Readonly<Record<string, string>>
}

export interface Known {
  /** The words as they are matched: small letters, no accents, no articles of Arabic names. */
  readonly folded: string
  readonly words: readonly KnownWord[]
  readonly places: readonly KnownPlace[]
  /** Names of the lexicon that hold the words among others. */
  readonly longer: readonly LongerName[]
}

/** More than so many longer names of one kind tell nothing. */
const LONGER_OF_KIND = 6

/** Everything that is known under a name. */
export function findKnown(name: string, { lexicon, gazetteer, characters }: Kit): Known {
  const words = lexicon.sensesOf(name, characters).map(({ kind, row, ...sense }) => ({
    kind,
    ...sense,
    row: { ...(lexicon.row(kind, row) as unknown as Readonly<Record<string, string>>) },
  }))
  const folded = keyOf(name, characters)
  return { folded, words, places: placesOf(name, gazetteer, characters), longer: longerNames(folded, { lexicon, characters }) }
}

/** The places that a name stands for, most important first. */
export function placesOf(name: string, gazetteer: Gazetteer, characters: Kit['characters']): KnownPlace[] {
  const handle = gazetteer.find(name, characters)
  return handle === null ? [] : gazetteer.places(handle).map((place) => placeOf(place, gazetteer))
}

/** One place of the gazetteer, told to people. */
export function placeOf(place: number, gazetteer: Gazetteer): KnownPlace {
  const division = gazetteer.admin1(place)
  return {
    name: gazetteer.name(place),
    type: gazetteer.type(place),
    country: gazetteer.country(place),
    admin1: division < 0 ? null : gazetteer.name(division),
    latitude: gazetteer.latitude(place),
    longitude: gazetteer.longitude(place),
    geonames: gazetteer.geonames(place),
    population: gazetteer.population(place),
    own: place >= gazetteer.baseSize,
  }
}

function longerNames(folded: string, kit: Pick<Kit, 'lexicon' | 'characters'>): LongerName[] {
  return folded === '' ? [] : HIT_KINDS.flatMap((kind) => longerOfKind(kind, folded, kit))
}

/** One name of a row is enough. */
function longerOfKind(kind: HitKind, folded: string, { lexicon, characters }: Pick<Kit, 'lexicon' | 'characters'>): LongerName[] {
  const spec = TABLES[kind]
  const found: LongerName[] = []
  for (let i = 0; i < lexicon.count(kind) && found.length < LONGER_OF_KIND; i++) {
    const row = lexicon.row(kind, i) as unknown as Readonly<Record<string, string>>
    const cells = spec.columns.map((column) => row[column] as string)
    const keys = phrasesOf(kind, spec, cells).map(({ text }) => ({ text, key: keyOf(text, characters) }))
    const longer = keys.find(({ key }) => ` ${key} `.includes(` ${folded} `))
    if (longer !== undefined && keys.every(({ key }) => key !== folded)) found.push({ kind, phrase: longer.text, row })
  }
  return found
}
