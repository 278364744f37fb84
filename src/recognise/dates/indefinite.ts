/**
 * Days of which nobody says which: "killed on a Tuesday in spring", "one Friday in March", "one day last winter".
 *
 * They are dates, but no calendar holds them: the day stays open, and so does a month or season without its year behind it.
 */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { partAt } from './day-part.js'
import { WEEKDAYS } from './words.js'

/** Words that go on after such a day; a noun would make it a definite one ("a Tuesday raid"). */
const GOES_ON =
  /^(?:in|of|at|on|to|from|with|when|while|as|that|which|who|and|but|or|after|before|during|he|she|it|they|we|i|the|a|an|his|her|their|last|this|early|late)$/

/** Whether a weekday at a token, which ends before `last`, stands behind "a", "one" or "some" and before no noun. */
export function isIndefiniteDay(reader: Reader, at: number, last: number, limit: number): boolean {
  const { first } = reader.sentenceAt(at)
  if (at - 1 < first || !/^(?:a|one|some)$/.test(reader.norm(at - 1))) return false
  const part = last < limit ? partAt(reader, last, limit) : null
  const next = part?.last ?? last
  return next >= limit || reader.has(next, Shape.punctuation) || GOES_ON.test(reader.norm(next))
}

/** Whether a month or season is that of an indefinite day: "a Tuesday in spring", "one night in March". */
export function isOfIndefinite(reader: Reader, at: number, limit: number): boolean {
  const { first } = reader.sentenceAt(at)
  let i = at - 1
  while (i >= first && /^(?:the|early|late|mid)$/.test(reader.norm(i))) i--
  if (i - 2 < first || !/^(?:in|of)$/.test(reader.norm(i))) return false
  i--
  if (i - 1 > first && partAt(reader, i, limit) !== null && WEEKDAYS.get(reader.tokens, i - 1) !== undefined) i--
  if (WEEKDAYS.get(reader.tokens, i) !== undefined) return isIndefiniteDay(reader, i, i + 1, limit)
  return /^(?:one|some)$/.test(reader.norm(i - 1)) && /^(?:day|night|morning|afternoon|evening|weekend)$/.test(reader.norm(i))
}
