/** What hides the names of one document's victims, in its text and in every value that was made from it. */

import type { DocumentRecord } from '../../schema/document.js'
import { isPointer } from '../../schema/find-pointers.js'
import type { MentionRecord } from '../../schema/pointer.js'
import { mergeSpans, type Span } from '../../text/span.js'
import { Coordinates } from '../coordinates.js'
import { findNames, hasName, type Names } from './find-names.js'
import { masked } from './mask.js'
import { type NameBook, type Victim, victimsOf } from './victims.js'

export class Veil {
  readonly victims: readonly Victim[]
  /** The text with blocks for the names. */
  readonly text: string
  /** What is not shown, in code points. */
  readonly hidden: readonly Span[]
  private readonly names: Names
  private readonly shown: Coordinates

  /** @param text what the pointers of the record lead into */
  constructor(record: DocumentRecord, text: string, book: NameBook) {
    this.victims = victimsOf(record, book)
    const all = (of: (victim: Victim) => ReadonlySet<string>): Set<string> =>
      new Set(this.victims.flatMap((victim) => [...of(victim)]))
    this.names = { words: all(({ words }) => words), links: all(({ links }) => links) }
    const at = new Coordinates(text)
    const mentions = this.victims.flatMap((victim) => mentionSpans(victim, at, book))
    const spans = mergeSpans([...findNames(text, this.names), ...mentions])
    this.hidden = spans.map(({ start, end }) => ({ start: at.codePoints(start), end: at.codePoints(end) }))
    this.text = masked(text, spans)
    this.shown = new Coordinates(this.text)
  }

  /** The number of an actor among the victims, from 1; 0 for all others. */
  numberOf(actor: string | null): number {
    return this.victims.findIndex((victim) => victim.actor.id === actor) + 1
  }

  /** Where a value names a victim, in its UTF-16 offsets. */
  namesIn(value: string): Span[] {
    return findNames(value, this.names)
  }

  /** A value of words, with blocks for names. */
  hide(value: string): string {
    return masked(value, this.namesIn(value))
  }

  /** Whether a value in small letters (a key, an address) tells a name. */
  tells(value: string): boolean {
    return hasName(value, this.names)
  }

  /** A value of one piece: all blocks when it tells a name. */
  blank(value: string): string {
    return this.tells(value) ? masked(value, [{ start: 0, end: value.length }]) : value
  }

  /** The same value with quotes as the text shows them. */
  requoted<T>(value: T): T {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map((entry) => this.requoted(entry)) as T
    const copy = Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, this.requoted(entry)])) as T & object
    return isPointer(copy) ? { ...copy, quote: this.quoteOf(copy) } : copy
  }

  /** Any value made from the document, with no name in a quote, a text, a key or a cell of a table. */
  over<T>(value: T): T {
    const veiled = (inner: unknown): unknown => {
      if (typeof inner === 'string') return /\s/.test(inner) ? this.hide(inner) : this.blank(inner)
      if (typeof inner !== 'object' || inner === null) return inner
      if (isPointer(inner)) return { ...inner, quote: this.quoteOf(inner) }
      if (Array.isArray(inner)) return inner.map(veiled)
      return Object.fromEntries(Object.entries(inner).map(([key, entry]) => [key, veiled(entry)]))
    }
    return veiled(value) as T
  }

  private quoteOf({ start, end }: MentionRecord): string {
    return this.text.slice(this.shown.units(start), this.shown.units(end))
  }
}

/** Where the text names a victim by whatever words: also by an alias that has no word of the name, but not by the post alone. */
function mentionSpans({ actor, words }: Victim, at: Coordinates, book: NameBook): Span[] {
  const names: Names = { words, links: new Set() }
  return actor.mentions
    .filter(({ form }) => form === undefined)
    .filter(({ quote }) => (actor.key !== null && !book.isTitle(quote)) || findNames(quote, names).length > 0)
    .map(({ start, end }) => ({ start: at.units(start), end: at.units(end) }))
}
