/**
 * Decades: `the 1990s`, `1980's`, `the '90s`, `the nineties`.
 */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { Cue, type DateRule } from './cues.js'
import { DECADES } from './number-words.js'
import { digitsAt, isDash } from './numbers.js'

/** "in his late 30s", "a woman in her 20s" */
function isAge(reader: Reader, at: number): boolean {
  const before = /^(?:early|late|mid)$/.test(reader.norm(at - 1)) ? at - 2 : isDash(reader, at - 1) ? at - 3 : at - 1
  return /^(?:his|her|their|my|your)$/.test(reader.norm(before))
}

export const decade: DateRule = {
  id: 'dates/decade',
  cue: Cue.digit | Cue.decade | Cue.article,
  match(reader, at, limit) {
    const the = reader.norm(at) === 'the'
    let i = the ? at + 1 : at
    const apostrophe = i < limit && reader.has(i, Shape.punctuation) && "'’‘".includes(reader.surface(i))
    if (apostrophe) i++
    if (i >= limit) return null
    const named = DECADES.get(reader.tokens, i)
    if (named !== undefined) {
      if (!the && !/^(?:early|late|mid|in)$/.test(reader.norm(at - 1))) return null
      if (/^(?:his|her|their|my|your)$/.test(reader.norm(at - 1))) return null
      return { first: at, last: i + 1, value: { kind: 'calendar', decade: named, ahead: false } }
    }
    let last = i + 1
    let found = reader.has(i, Shape.number) ? null : /^(\d{4}|\d{2,3})s$/.exec(reader.norm(i))
    if (found === null) {
      const digits = digitsAt(reader, i, limit)
      if (digits === null || last >= limit) return null
      if (reader.has(last, Shape.possessive) && digits.width === 4) {
        // "in 1989's winter" ends in no nought.
        found = /^(\d{3}0)$/.exec(reader.surface(i))
        last++
        const before = reader.norm(at - 1)
        if (!the && !/^(?:early|late|mid|in|and)$/.test(before)) return null
      } else if (reader.norm(last) === 's' && !reader.has(last, Shape.punctuation) && !reader.has(last, Shape.possessive)) {
        found = /^(\d{4}|\d{2})$/.exec(reader.surface(i))
        last++
      }
    }
    if (found === null) return null
    const text = found[1] as string
    const value = Number(text)
    if (value % 10 !== 0) return null
    if (text.length === 2 && !the && !apostrophe && !/^(?:in|late|early|mid)$/.test(reader.norm(at - 1))) return null
    if (text.length === 2 && isAge(reader, at)) return null
    const era = last < limit && /^(?:bc|bce)$/.test(reader.norm(last)) && reader.isCapital(last)
    if (text.length === 3 && !era) return null
    if (text.length === 4 && (value < 1000 || value > 2190)) return null
    return {
      first: at,
      last: era ? last + 1 : last,
      value: { kind: 'calendar', decade: value, ...(era ? { bc: true as const } : {}), ahead: false },
    }
  },
  examples: {
    'in the 1990s': '199X',
    "the '90s": '90s',
    'a man in his late 30s': null,
    '10 stars': null,
  },
}
