/** Reads a plain text as one article for the tests of dates. */
import { clean } from '../../../src/clean/clean.js'
import { makeFurnitureFinder } from '../../../src/clean/furniture.js'
import { loadLexicon } from '../../../src/lexicon/load.js'
import type { DateMention } from '../../../src/model/date.js'
import type { DateReading } from '../../../src/model/date-reading.js'
import type { Segmented } from '../../../src/model/segmented.js'
import { NOTHING_GIVEN, sourceOfText } from '../../../src/read/source.js'
import { findDates } from '../../../src/recognise/dates/index.js'
import { type ResolvedDates, resolveDates } from '../../../src/resolve/dates/index.js'
import { Reader } from '../../../src/rule/reader.js'
import { makeAbbreviations, segment } from '../../../src/segment/segment.js'

const { lexicon, characters } = loadLexicon()
const furniture = makeFurnitureFinder(lexicon)
const abbreviations = makeAbbreviations(lexicon)

/** @param published EDTF day, month or year, or null when it is not known beside the text */
export function segmented(text: string, published: string | null = null): Segmented {
  const given =
    published === null ? NOTHING_GIVEN : { ...NOTHING_GIVEN, published: { value: published, basis: 'option' as const } }
  return segment(clean(sourceOfText('test.txt', text, given), furniture), lexicon, characters, abbreviations)
}

export function readerOf(text: string): Reader {
  return new Reader(segmented(text), characters)
}

export interface ReadDates extends ResolvedDates {
  readonly text: string
  readonly mentions: readonly DateMention<DateReading>[]
}

/** Finds and resolves every date. */
export function readDates(text: string, published: string | null = null): ReadDates {
  const article = segmented(text, published)
  const mentions = findDates(new Reader(article, characters))
  return { ...resolveDates({ ...article, dateMentions: mentions }), text, mentions }
}

/** `2025-12-13 date day` of each date in order, `?` for no value; `-` when there is none. */
export function showDates({ dates }: ResolvedDates): string {
  return dates.map(({ value, type, grain }) => `${value ?? '?'} ${type} ${grain}`).join(' | ') || '-'
}
