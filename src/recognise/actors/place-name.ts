/** Whether capitals are the name of a place that the gazetteer holds: then grammar alone makes no person of them. */
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import type { Range } from './draft.js'

/** Whether some place is called exactly so. */
export function isPlaceName({ gazetteer }: Kit, reader: Reader, { first, last }: Range): boolean {
  let held = false
  gazetteer.walk(reader.tokens, first, last, (_name, end) => {
    if (end === last) held = true
  })
  return held
}
