/** Whether an hour without minutes is one, or counts the next word. */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import type { ClockFound } from './clock-time.js'
import { isMark } from './numbers.js'

/** A bare hour must not count the next word ("at 10 checkpoints"). */
export function countsNothing(reader: Reader, clock: ClockFound, limit: number): boolean {
  if (clock.clock.sure) return true
  const next = clock.last
  if (next >= limit) return true
  if (reader.has(next, Shape.punctuation)) return !isMark(reader, next, '%') && !isMark(reader, next, ':')
  return /^(?:and|to|on|in|when|after|before|but|this|tomorrow|today|yesterday|tonight|for|until|or|as|with|he|she|they|the)$/.test(
    reader.norm(next),
  )
}
