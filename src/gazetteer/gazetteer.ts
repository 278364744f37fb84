/**
 * The gazetteer: places as typed-array columns over one file of bytes, found by name in the token pass.
 *
 * A place is a row number, a name is a handle that the phrase table gives; nothing is an object until a record is written.
 * Rows of `--gazetteer` tables stand behind the built-in ones: row numbers from `baseSize` on, handles below zero.
 */
import { PLACE_TYPES, type PlaceType } from '../model/place.js'
import type { Characters } from '../text/characters.js'
import { PhraseTable } from '../text/phrase-table.js'
import { lowerBound } from '../text/sorted.js'
import type { Tokens } from '../text/tokens.js'
import { consonantHash, consonantsOf, isSpelling, lettersOf } from './consonants.js'
import { DEGREE, NAME_BITS, NameBit, NO_COORDINATE, NO_PLACE, SECTION_COUNT, Section, WordBit } from './pack.js'
import { openSections } from './sections.js'

/** A name as found in the text: ask the gazetteer which places hold it. */
export type NameHandle = number
/** Called for each name that begins at a token, shortest first; built-in names before those of own tables. */
export type NameVisitor = (name: NameHandle, endToken: number) => void

/** One file's columns. */
interface Columns {
  readonly version: string
  readonly size: number
  readonly table: PhraseTable
  readonly lists: Int32Array
  readonly latitude: Int32Array
  readonly longitude: Int32Array
  readonly geonames: Int32Array
  readonly population: Int32Array
  readonly type: Uint8Array
  readonly country: Uint16Array
  readonly admin1: Uint16Array
  readonly weight: Uint8Array
  readonly nameStart: Int32Array
  readonly names: Uint8Array
  readonly sound: Int32Array
  readonly soundPlace: Int32Array
  readonly soundStart: Int32Array
  readonly soundLetters: Uint8Array
}

/** @throws Fault `gazetteer/bad-file` when the bytes are no gazetteer */
export function openColumns(bytes: Uint8Array): Columns {
  const sections = openSections(bytes, SECTION_COUNT)
  const file = sections.bytes(Section.phrases)
  return {
    version: sections.version,
    size: sections.bytes(Section.type).length,
    table: PhraseTable.view(file.buffer, file.byteOffset).table,
    lists: sections.ints(Section.lists),
    latitude: sections.ints(Section.latitude),
    longitude: sections.ints(Section.longitude),
    geonames: sections.ints(Section.geonames),
    population: sections.ints(Section.population),
    type: sections.bytes(Section.type),
    country: sections.shorts(Section.country),
    admin1: sections.shorts(Section.admin1),
    weight: sections.bytes(Section.weight),
    nameStart: sections.ints(Section.nameStart),
    names: sections.bytes(Section.names),
    sound: sections.ints(Section.sound),
    soundPlace: sections.ints(Section.soundPlace),
    soundStart: sections.ints(Section.soundStart),
    soundLetters: sections.bytes(Section.soundLetters),
  }
}

const decoder = new TextDecoder()

export class Gazetteer {
  /** How many rows are built in; own rows have numbers from here on. */
  readonly baseSize: number

  constructor(
    private readonly base: Columns,
    private readonly own: Columns | null = null,
    /** Division rows of own places, in the numbers of the base; -1 for none. */
    private readonly ownAdmin1: Int32Array = new Int32Array(0),
  ) {
    this.baseSize = base.size
  }

  /** Names this very data: goes into `producedBy`. */
  get version(): string {
    return this.own === null ? this.base.version : `${this.base.version}+${this.own.version}`
  }

  get size(): number {
    return this.baseSize + (this.own?.size ?? 0)
  }

  /** This gazetteer with other own rows; used by `overlay`. */
  withOwn(own: Columns, ownAdmin1: Int32Array): Gazetteer {
    return new Gazetteer(this.base, own, ownAdmin1)
  }

  /** Visits every name that begins at token `at` and ends before token `limit`. */
  walk(tokens: Tokens, at: number, limit: number, visit: NameVisitor): void {
    this.base.table.walk(tokens, at, limit, visit)
    if (this.own !== null) this.own.table.walk(tokens, at, limit, (name, end) => visit(-1 - name, end))
  }

  /** The handle of a name given as text, built-in before own; null when no place holds it. */
  find(name: string, characters: Characters): NameHandle | null {
    const held = this.base.table.get(name, characters)
    if (held >= 0) return held
    const own = this.own === null ? -1 : this.own.table.get(name, characters)
    return own < 0 ? null : -1 - own
  }

  /** How many places hold the name. */
  count(name: NameHandle): number {
    const value = name < 0 ? -1 - name : name
    return (value & 1) === 0 ? 1 : (this.columnsOf(name).lists[value >> 1] as number) & 0xffffff
  }

  /** The i-th place that holds the name, most important first. */
  place(name: NameHandle, i: number): number {
    const row = (this.entry(name, i) & 0xffffff) >> NAME_BITS
    return name < 0 ? this.baseSize + row : row
  }

  /** Whether the name is the i-th place's own, not only an alternate. */
  isMainName(name: NameHandle, i: number): boolean {
    return (this.entry(name, i) & NameBit.main) !== 0
  }

  /** Whether the i-th place is meant only where the text has capitals (US, DRC). */
  needsCapitals(name: NameHandle, i: number): boolean {
    return (this.entry(name, i) & NameBit.capitals) !== 0
  }

  /** Whether the i-th place is meant only with an abbreviation's dot (Ill., Mass.). */
  needsDot(name: NameHandle, i: number): boolean {
    return (this.entry(name, i) & NameBit.dot) !== 0
  }

  /** Whether the name is an English word too (Hit, Police). */
  isCommonWord(name: NameHandle): boolean {
    return (this.wordBits(name) & WordBit.common) !== 0
  }

  /** Whether the name is a given name or surname too (Hassan, Paris). */
  isPersonName(name: NameHandle): boolean {
    return (this.wordBits(name) & WordBit.person) !== 0
  }

  /** Places that hold the name, most important first. */
  places(name: NameHandle): number[] {
    return Array.from({ length: this.count(name) }, (_, i) => this.place(name, i))
  }

  /** The name as English news writes it. */
  name(place: number): string {
    const columns = this.columnsAt(place)
    const row = this.rowAt(place)
    return decoder.decode(columns.names.subarray(columns.nameStart[row], columns.nameStart[row + 1]))
  }

  type(place: number): PlaceType {
    return PLACE_TYPES[this.columnsAt(place).type[this.rowAt(place)] as number] as PlaceType
  }

  /** ISO 3166-1 alpha-2, or null for what lies in several countries or in none. */
  country(place: number): string | null {
    const code = this.columnsAt(place).country[this.rowAt(place)] as number
    return code === 0 ? null : String.fromCharCode(code >> 8, code & 0xff)
  }

  /** Row of the first-order division it lies in, or -1. */
  admin1(place: number): number {
    if (place >= this.baseSize) return this.ownAdmin1[place - this.baseSize] as number
    const row = this.base.admin1[place] as number
    return row === NO_PLACE ? -1 : row
  }

  latitude(place: number): number | null {
    const value = this.columnsAt(place).latitude[this.rowAt(place)] as number
    return value === NO_COORDINATE ? null : value / DEGREE
  }

  longitude(place: number): number | null {
    const value = this.columnsAt(place).longitude[this.rowAt(place)] as number
    return value === NO_COORDINATE ? null : value / DEGREE
  }

  /** GeoNames id, or null. */
  geonames(place: number): number | null {
    return (this.columnsAt(place).geonames[this.rowAt(place)] as number) || null
  }

  /** Inhabitants; 0 where not known. */
  population(place: number): number {
    return this.columnsAt(place).population[this.rowAt(place)] as number
  }

  /** Importance from 0 to 255 (25 to the power of ten), comparable over all kinds of place. */
  weight(place: number): number {
    return this.columnsAt(place).weight[this.rowAt(place)] as number
  }

  /**
   * Places of the given countries whose name has the same consonants and nearly the same letters.
   * For names that the tables do not hold, never for adjectives ("Libyan" would find Liban).
   * @param folded the name's folded words with one space between them
   * @param countries those the document names
   */
  bySound(folded: string, countries: readonly string[]): number[] {
    const letters = lettersOf(folded)
    const consonants = consonantsOf(letters)
    if (consonants.length < 2) return []
    const found: number[] = []
    for (const country of countries) {
      const hash = consonantHash(country, consonants)
      this.soundsIn(this.base, 0, hash, letters, found)
      if (this.own !== null) this.soundsIn(this.own, this.baseSize, hash, letters, found)
    }
    return found.sort((a, b) => this.weight(b) - this.weight(a) || a - b)
  }

  private soundsIn(columns: Columns, first: number, hash: number, letters: string, found: number[]): void {
    for (let i = lowerBound(columns.sound, hash); columns.sound[i] === hash; i++) {
      const held = decoder.decode(columns.soundLetters.subarray(columns.soundStart[i], columns.soundStart[i + 1]))
      const place = first + (columns.soundPlace[i] as number)
      if (isSpelling(letters, held) && !found.includes(place)) found.push(place)
    }
  }

  private columnsOf(name: NameHandle): Columns {
    return name < 0 && this.own !== null ? this.own : this.base
  }

  private columnsAt(place: number): Columns {
    return place >= this.baseSize && this.own !== null ? this.own : this.base
  }

  private rowAt(place: number): number {
    return place >= this.baseSize ? place - this.baseSize : place
  }

  private entry(name: NameHandle, i: number): number {
    const value = name < 0 ? -1 - name : name
    return (value & 1) === 0 ? value >> 1 : (this.columnsOf(name).lists[(value >> 1) + 1 + i] as number)
  }

  private wordBits(name: NameHandle): number {
    const value = name < 0 ? -1 - name : name
    return ((value & 1) === 0 ? value >> 1 : (this.columnsOf(name).lists[value >> 1] as number)) >> 24
  }
}

/** @throws Fault `gazetteer/bad-file` when the bytes are no gazetteer */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  return new Gazetteer(openColumns(bytes))
}
