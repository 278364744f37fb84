/** The grammars of numbers and dates, and the whole extractor. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readDates } from '../../recognise/dates/read.js'
import { mentionsOf } from '../../recognise/figures/reading.js'
import { anyText } from '../characters.js'
import { dateText, news, numberText } from '../news.js'
import { checkAmount, checkArticle, checkDate } from '../record-rules.js'
import { target } from '../target.js'

export const numbers = target({
  name: 'numbers',
  inputs: numberText,
  runs: 1500,
  check(text) {
    for (const { amount, start, end } of mentionsOf(text)) {
      checkAmount(amount)
      assert.ok(start >= 0 && start < end && end <= text.length)
    }
  },
})

export const dates = target({
  name: 'dates',
  inputs: fc.record({ text: dateText, published: fc.constantFrom(null, '2025-12-15', '2024', '2024-02', '2024-02-29') }),
  runs: 1500,
  check({ text, published }) {
    const found = readDates(text, published)
    for (const { value, earliest, latest, start, end } of found.dates) {
      checkDate(value, earliest, latest)
      assert.ok(start >= 0 && start < end && end <= text.length)
    }
  },
})

export const article = target({
  name: 'article',
  inputs: fc.record(
    {
      text: fc.oneof({ weight: 8, arbitrary: news(25) }, { weight: 1, arbitrary: news(250) }, { weight: 1, arbitrary: anyText }),
      published: fc.constantFrom('2025-12-15', '2024'),
    },
    { requiredKeys: ['text'] },
  ),
  runs: 150,
  check({ text, published }) {
    checkArticle(text, published)
  },
})

/** Long enough that what grows with the square shows. */
const LENGTH = 20_000

export const repeats = target({
  name: 'repeats',
  inputs: fc.oneof(
    news(3),
    news(8),
    anyText.filter((text) => text !== ''),
  ),
  runs: 3,
  check(piece) {
    checkArticle(piece.repeat(Math.ceil(LENGTH / Math.max(1, piece.length))).slice(0, LENGTH))
  },
})
