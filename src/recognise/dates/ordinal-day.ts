/**
 * A day of a month that the text named before: `on the 13th`.
 *
 * The next word must be none that the ordinal could count: "the 13th Brigade" and "the 90th member" stay silent.
 */
import { Shape } from '../../text/tokens.js'
import { Cue, type DateRule } from './cues.js'
import { ordinalAt } from './numbers.js'
import { looksAhead } from './tense.js'

export const ordinalDay: DateRule = {
  id: 'dates/ordinal-day',
  cue: Cue.article,
  match(reader, at, limit) {
    const before = reader.norm(at - 1)
    if (!/^(?:on|by|until|till|from|since|of|to|and|before|after)$/.test(before)) return null
    if (!reader.has(at + 1, Shape.digit)) return null
    const ordinal = ordinalAt(reader, at + 1, limit)
    if (ordinal === null || ordinal.value < 1 || ordinal.value > 31) return null
    if (before === 'of' && reader.norm(at - 2) !== 'week' && reader.norm(at - 2) !== 'morning' && reader.norm(at - 2) !== 'night')
      return null
    let last = ordinal.last
    let which: 'this' | 'last' | 'next' | undefined
    if (reader.norm(last) === 'of' && /^(?:this|last|next)$/.test(reader.norm(last + 1)) && reader.norm(last + 2) === 'month') {
      which = reader.norm(last + 1) as 'this' | 'last' | 'next'
      last += 3
    } else if (/^(?:this|last|next)$/.test(reader.norm(last)) && reader.norm(last + 1) === 'month') {
      which = reader.norm(last) as 'this' | 'last' | 'next'
      last += 2
    } else if (
      last < limit &&
      !reader.has(last, Shape.punctuation) &&
      !/^(?:and|to|the|at|when|until|but|as|after|before|with|by|he|she|it|they|was|were|in|for|or|a|around|of)$/.test(
        reader.norm(last),
      )
    )
      return null
    else if (last < limit && reader.has(last, Shape.dash)) return null
    if (which === undefined && before === 'and' && reader.norm(at - 2) !== 'between') return null
    return {
      first: at,
      last,
      value: { kind: 'calendar', day: ordinal.value, ...(which === undefined ? {} : { which }), ahead: looksAhead(reader, at) },
    }
  },
  examples: {
    'They left on the 13th.': '---13',
    'from the 13th Brigade': null,
    'on the 90th minute': null,
  },
}
