/** A gazetteer's file as typed-array columns: views on its bytes, nothing is parsed. */
import { PhraseTable } from '../text/phrase-table.js'
import { SECTION_COUNT, Section } from './pack.js'
import { openSections } from './sections.js'

/** One file's columns. */
export interface Columns {
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

/**
 * Views the columns of one file.
 * @throws Fault `gazetteer/bad-file` when the bytes are no gazetteer
 */
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
