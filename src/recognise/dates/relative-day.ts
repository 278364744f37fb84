/**
 * Days named from the speaker's own.
 *
 *     yesterday · today · tomorrow · the day before yesterday · the day after tomorrow · later today
 *     the next day · the same day · that day · the following day · the previous day · the day before
 */
import { Shape } from '../../text/tokens.js'
import { Cue, type DateRule } from './cues.js'
import { DAY_WORDS } from './relative-words.js'

export const relativeDay: DateRule = {
  id: 'dates/relative-day',
  cue: Cue.day | Cue.article | Cue.turn,
  match(reader, at, limit) {
    const offset = DAY_WORDS.get(reader.tokens, at)
    if (offset !== undefined)
      return { first: at, last: at + 1, value: { kind: 'turn', unit: 'day', offset, anchor: 'published' } }
    let i = at
    if (reader.norm(i) === 'the') i++
    if (reader.norm(i) === 'day' && i > at) {
      const side = reader.norm(i + 1)
      if (side !== 'before' && side !== 'after') return null
      const direction = side === 'before' ? -1 : 1
      const from = i + 2 < limit ? DAY_WORDS.get(reader.tokens, i + 2) : undefined
      if (from !== undefined)
        return { first: at, last: i + 3, value: { kind: 'turn', unit: 'day', offset: from + direction, anchor: 'published' } }
      if (side === 'after' && reader.norm(i + 2) === 'day') return null
      const ends = i + 2 >= limit || reader.has(i + 2, Shape.punctuation)
      // "the day after the attack" is told from a happening.
      if (!ends)
        return {
          first: at,
          last: i + 2,
          value: { kind: 'shift', amounts: [{ count: 1, unit: 'day' }], direction, from: 'event' },
        }
      return { first: at, last: i + 2, value: { kind: 'turn', unit: 'day', offset: direction, anchor: 'context' } }
    }
    return null
  },
  examples: {
    'He arrived yesterday.': 'published day-1',
    'the day before yesterday': 'published day-2',
    'They met the day before.': 'context day-1',
    'the day after the attack': 'event +P1D',
    'the day was cold': null,
    'one day he came': null,
  },
}
