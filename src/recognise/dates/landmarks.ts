/**
 * Where dates can be at all: near a landmark. That is a word of time or a number in digits, two numbers in words beside each
 * other ("nineteen eighty", "half past seven"), or what makes a number a year or a time of day.
 *
 *     They said that only two of them left.     no landmark: "that", "only" and "two" begin no date
 */
import type { Reader } from '../../rule/reader.js'
import { WordTable } from '../../text/word-table.js'
import { CLOCK_WORDS, ZONE_WORDS } from './clock-time.js'
import { Cue, dateWordAt } from './cues.js'

/** Every date holds one of these, or two numbers in words, or a word of `OTHERS`. */
const OF_TIME =
  Cue.digit |
  Cue.month |
  Cue.weekday |
  Cue.unit |
  Cue.season |
  Cue.part |
  Cue.day |
  Cue.decade |
  Cue.repeat |
  Cue.holiday |
  Cue.fiscal
/** "two thousand and fifteen", "semi-annual", "six pm". */
const OTHERS = new WordTable<true>(
  [...'hundred thousand annual'.split(' '), ...CLOCK_WORDS, ...ZONE_WORDS].map((word): [string, true] => [word, true]),
)
/** Numbers in words stand beside each other when no more than one token parts them: "twenty-five", "half past seven". */
const BESIDE = 2
/** A date's first word stands no further before its landmark: "in at least two and a half or even three full days". */
const AHEAD = 14
/** … and no further behind it: the month of the second day in "May the fourth and the fifth". */
const BEHIND = 8

/** Stands for no landmark: too far behind even for the first token. */
const NONE = -1 - BEHIND

/** For each token the index of the last landmark up to it. */
export function findLandmarks(reader: Reader): Int32Array {
  const { length } = reader.tokens
  const last = new Int32Array(length)
  let landmark = NONE
  let number = -1 - BESIDE
  for (let at = 0; at < length; at++) {
    const cue = dateWordAt(reader, at)
    if ((cue & OF_TIME) !== 0 || OTHERS.get(reader.tokens, at) !== undefined) landmark = at
    else if ((cue & Cue.number) !== 0) {
      if (at - number <= BESIDE) landmark = at
      number = at
    }
    last[at] = landmark
  }
  return last
}

/** Whether a date could begin at a token, by the landmarks of the text. */
export function isNearLandmark(last: Int32Array, at: number): boolean {
  return (last[Math.min(at + AHEAD, last.length - 1)] as number) >= at - BEHIND
}
