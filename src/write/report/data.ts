/** What the page carries: the types that the writer and the script in the page share. */
import type { DocumentRecord } from '../../schema/document.js'
import type { MentionRecord } from '../../schema/pointer.js'

/** A pointer without what the text tells again: start, end, and what else it says (`form`, `precision`). */
export type Packed = readonly [start: number, end: number, more?: Readonly<Record<string, unknown>>]

/** A record in which every pointer is packed. */
export type PackedRecord<T> = T extends MentionRecord
  ? Packed
  : T extends readonly (infer U)[]
    ? readonly PackedRecord<U>[]
    : T extends object
      ? { readonly [K in keyof T]: PackedRecord<T[K]> }
      : T

/** One article of the page: what its record says, and the text that the pointers point into. */
export interface ArticleData {
  readonly record: PackedRecord<DocumentRecord>
  readonly text: string
}

/** A line of the list of articles, so that the list needs no article to be opened. */
export interface IndexRow {
  readonly title: string
  /** Path, and line in a feed. */
  readonly path: string
  readonly outlet: string | null
  readonly published: string | null
  readonly basis: string
  /** How many dates, places, actors, casualties, counts and events. */
  readonly counts: readonly [number, number, number, number, number, number]
}

/** A rectangle of the map: left, top, width, height. */
export type Box = readonly [x: number, y: number, width: number, height: number]

export interface Country {
  readonly name: string
  /** Path data. */
  readonly d: string
  /** Where its name is written. */
  readonly label: readonly [x: number, y: number]
  /** How wide its largest part is. */
  readonly width: number
}

export interface MapData {
  readonly countries: readonly Country[]
  /** Where most of what was read happened. */
  readonly region: Box
}

/** What one report says of a figure. */
export interface IncidentClaim {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  /** Index into the incident's reports. */
  readonly report: number
  /** Id of the figure in that report's record. */
  readonly figure: string
  /** Who says so, in words; null for the report itself. */
  readonly source: string | null
  readonly status: string
  /** The words of the text, one for each part of the figure. */
  readonly quotes: readonly string[]
}

/** What the reports say of one measure and one group of victims. */
export interface IncidentFigure {
  /** `killed`, `of them wounded`, `killed from 2025-01 to 2025-12`. */
  readonly what: string
  readonly group: string
  readonly disputed: boolean
  readonly claims: readonly IncidentClaim[]
}

/** One happening as several reports tell it. */
export interface IncidentData {
  readonly id: string
  readonly type: string
  readonly status: string
  readonly date: string | null
  readonly place: string | null
  readonly actors: readonly string[]
  readonly reports: readonly {
    /** Id of the document record. */
    readonly document: string
    /** Path, and line in a feed. */
    readonly path: string
    readonly event: string
    readonly evidence: string
    /** Index of an earlier report with the same sentence: no second source. */
    readonly wordsOf: number | null
  }[]
  /** Why two of the reports were put together. */
  readonly links: readonly { readonly reports: readonly [number, number]; readonly score: number; readonly why: string }[]
  readonly agreements: readonly IncidentFigure[]
  readonly differences: readonly IncidentFigure[]
}
