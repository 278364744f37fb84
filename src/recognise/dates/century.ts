/** Centuries: `the 19th century`, `nineteenth-century`, `the 4th century BC`. */
import { Cue, type DateRule } from './cues.js'
import { isDash, ordinalAt } from './numbers.js'

export const century: DateRule = {
  id: 'dates/century',
  cue: Cue.digit | Cue.number | Cue.article,
  match(reader, at, limit) {
    const the = reader.norm(at) === 'the'
    const ordinal = ordinalAt(reader, the ? at + 1 : at, limit)
    if (ordinal === null || ordinal.value < 1 || ordinal.value > 30) return null
    const i = isDash(reader, ordinal.last) ? ordinal.last + 1 : ordinal.last
    if (i >= limit || reader.norm(i) !== 'century') return null
    const era = i + 1 < limit ? reader.norm(i + 1) : ''
    const bc = (era === 'bc' || era === 'bce') && reader.isCapital(i + 1)
    return {
      first: at,
      last: bc || (era === 'ad' && reader.isCapital(i + 1)) ? i + 2 : i + 1,
      value: { kind: 'calendar', century: ordinal.value, ...(bc ? { bc: true as const } : {}), ahead: false },
    }
  },
  examples: { 'in the 19th century': 'century 19', 'a nineteenth-century fort': 'century 19', 'the 19th day': null },
}
