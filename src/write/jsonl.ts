/** JSON Lines: one record a line. */
import type { Format } from './format.js'
import { jsonText } from './json-text.js'

export const jsonl: Format = {
  head: '',
  record: (record) => `${jsonText(record)}\n`,
  json: (json) => `${json}\n`,
  tail: () => '',
}
