/** Where a place that a person named lies in a text. */
import type { Span } from '../../text/span.js'
import { Coordinates } from '../../write/coordinates.js'
import type { Place } from './place.js'

/** Where the place lies in the text, or in words why it lies nowhere. */
export function spanOfPlace(text: string, { line, column }: Place): Span | string {
  const lines = [...text.matchAll(/\r\n|\n|\r|$/g)]
  // Behind the last line end there is no further line.
  const count = lines.length > 1 && /[\r\n]$/.test(text) ? lines.length - 1 : lines.length
  const end = lines[line - 1]
  if (end === undefined || line > count) return `has only ${count} ${count === 1 ? 'line' : 'lines'}`
  const before = lines[line - 2]
  const start = before === undefined ? 0 : before.index + before[0].length
  if (column === null) return end.index === start ? `line ${line} is empty` : { start, end: end.index }
  const coordinates = new Coordinates(text)
  const length = coordinates.codePoints(end.index) - coordinates.codePoints(start)
  if (column > length) return `line ${line} has only ${length} ${length === 1 ? 'character' : 'characters'}`
  const from = coordinates.units(coordinates.codePoints(start) + column - 1)
  return { start: from, end: coordinates.units(coordinates.codePoints(from) + 1) }
}
