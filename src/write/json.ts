/** JSON: one array with a record a line. */
import type { Format } from './format.js'
import { jsonText } from './json-text.js'

export const json: Format = {
  head: '[',
  record: (record, index) => `${index === 0 ? '\n' : ',\n'}${jsonText(record)}`,
  tail: (count) => (count === 0 ? ']\n' : '\n]\n'),
}
