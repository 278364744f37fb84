/** A date that the text gives for about right: `around March 1981`, `ca. 466 BC`, `about 1910`. */
import { Cue, type DateRule } from './cues.js'
import { findNamed } from './named.js'
import { isMark } from './numbers.js'

export const about: DateRule = {
  id: 'dates/about',
  cue: Cue.hedge,
  match(reader, at, limit) {
    if (!/^(?:about|around|circa|ca|c|approximately|roughly)$/.test(reader.norm(at))) return null
    if (/^(?:how|what)$/.test(reader.norm(at - 1))) return null
    const short = reader.norm(at) === 'c' || reader.norm(at) === 'ca'
    const dot = isMark(reader, at + 1, '.')
    if (short && !dot) return null
    const named = findNamed(reader, dot ? at + 2 : at + 1, limit)
    if (named === null || named.value.kind !== 'calendar') return null
    if (named.value.day === undefined && named.value.month === undefined && typeof named.value.year !== 'number') return null
    return { first: at, last: named.last, value: { kind: 'about', of: named.value } }
  },
  examples: { 'around March 1981': 'about 1981-03', 'ca. 466 BC': 'about 466BC', 'about 20 people': null },
}
