/** Blocks in the place of names: as many as there were characters, so that every pointer leads where it led. */
import { MASK } from '../../model/redaction.js'
import type { DocumentRecord } from '../../schema/document.js'
import type { Span } from '../../text/span.js'
import { Coordinates } from '../coordinates.js'

/** The text with a block for each code point of the spans but line ends, which lines and columns are counted by. */
export function masked(text: string, spans: readonly Span[]): string {
  let out = ''
  let at = 0
  for (const { start, end } of spans) {
    out += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]/gu, MASK)
    at = end
  }
  return out + text.slice(at)
}

/**
 * The text that the pointers of a record lead into: the article, or what a redacted record shows of it.
 * @param text the decoded article
 */
export function textOfRecord({ redactions }: DocumentRecord, text: string): string {
  if (redactions === undefined || redactions.length === 0) return text
  const coordinates = new Coordinates(text)
  return masked(
    text,
    redactions.map(({ start, end }) => ({ start: coordinates.units(start), end: coordinates.units(end) })),
  )
}
