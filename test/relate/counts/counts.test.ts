import { expect, test } from 'vitest'
import { figuresOf, related } from '../../recognise/figures/notation.js'

test('a count without a noun takes that of the count before', () => {
  expect(figuresOf('The group carried out 161 attacks. Of these, 157 of them were in the desert.')).toBe(
    '#161 attack; #157 attack',
  )
  expect(figuresOf('Forty percent of respondents agreed. Only 16 percent had no view.')).toBe('#40% respondent; #16% respondent')
})

test('both ends of a change count by the same time', () => {
  expect(figuresOf('Attacks fell from 63 per month to just 10.')).toBe('#63/month attack; #10/month attack')
})

test('"the two" counts again what was counted, or nothing', () => {
  expect(figuresOf('Two official statements followed. The two statements differed.')).toBe('#2 statement; #2 statement again')
  expect(figuresOf('The two ministers met.')).toBe('-')
})

test('a count points to its number and noun', () => {
  const text = 'Jets hit more than 100 weapons sites in the east.'
  const [count] = related(text).counts
  expect(text.slice(count?.start, count?.end)).toBe('more than 100 weapons sites')
})
