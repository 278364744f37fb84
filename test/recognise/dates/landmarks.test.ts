/** Dates are asked for near a landmark alone: a word of time, a number in digits, or two numbers in words. */
import { expect, test } from 'vitest'
import { CLOCK_WORDS, ZONE_WORDS } from '../../../src/recognise/dates/clock-time.js'
import { findLandmarks, isNearLandmark } from '../../../src/recognise/dates/landmarks.js'
import { DECADES_LIST } from '../../../src/recognise/dates/number-words.js'
import { DAY_WORDS_LIST, REPEATS_LIST } from '../../../src/recognise/dates/relative-words.js'
import { MONTHS_LIST, PARTS_LIST, SEASON_WORDS_LIST, UNITS_LIST, WEEKDAYS_LIST } from '../../../src/recognise/dates/words.js'
import { readerOf } from '../reading.js'

/** Whether a date is asked for at the first token. */
const asks = (text: string): boolean => isNearLandmark(findLandmarks(readerOf(text)), 0)

test('a sentence without a landmark holds no date', () => {
  expect(asks('That one of the others has left at last.')).toBe(false)
  expect(asks('Some said that only two of them were still in the town.')).toBe(false)
})

test('digits and neighbouring numbers in words are landmarks', () => {
  expect(asks('In the 1990s they left.')).toBe(true)
  expect(asks('In nineteen eighty-six they left.')).toBe(true)
  expect(asks('At half past seven they left.')).toBe(true)
  expect(asks('In two thousand and fifteen they left.')).toBe(true)
})

test('every word of time in the lists of the rules is one', () => {
  const lists = [
    DAY_WORDS_LIST,
    DECADES_LIST,
    MONTHS_LIST,
    PARTS_LIST,
    REPEATS_LIST,
    SEASON_WORDS_LIST,
    UNITS_LIST,
    WEEKDAYS_LIST,
  ]
  const words = [...lists.flatMap((list) => list.map(([word]) => word)), ...CLOCK_WORDS, ...ZONE_WORDS]
  expect(words.filter((word) => !asks(`That ${word} they left.`))).toEqual([])
})

test('a date reaches a few words back to its month, and no further', () => {
  const text = 'On May the fourth and the fifth they left, and what they had kept was sold to any of those who came.'
  const reader = readerOf(text)
  const landmarks = findLandmarks(reader)
  const at = (word: string): number =>
    Array.from({ length: reader.tokens.length }, (_, i) => i).findIndex((i) => reader.norm(i) === word)
  expect(isNearLandmark(landmarks, at('fifth'))).toBe(true)
  expect(isNearLandmark(landmarks, at('those'))).toBe(false)
})
