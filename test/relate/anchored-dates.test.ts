/** Dates told from an event of the article: what they count from, and when they stay open. */
import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../src/index.js'

const extractor = createExtractor()

/** `Two days after = 2025-05-28 (2025-05-28 … 2025-05-28) from d1` for the dates told from a happening. */
function told(text: string): string[] {
  const { dates } = extractor.extract(text, { published: '2025-06-01' })
  return dates
    .filter(({ mention }) => /\b(?:after|before)$/.test(mention.quote))
    .map(
      ({ mention, value, earliest, latest, resolution, from = [] }) =>
        `${mention.quote} = ${value ?? '?'} (${earliest ?? '…'} … ${latest ?? '…'}) ${resolution} ${from.join()}`,
    )
}

describe('a date told from an event', () => {
  test.each([
    [
      'that the word takes up again',
      'A suicide bomber killed 12 people in Kabul on Monday. Two days after the attack, police arrested four men in Herat.',
      'Two days after = 2025-05-28 (2025-05-28 … 2025-05-28) context d1',
    ],
    [
      'told by a verb before',
      'Gunmen ambushed an army convoy near Gao on 9 May, killing six soldiers. A day after the ambush, the army shelled a village.',
      'A day after = 2025-05-10 (2025-05-10 … 2025-05-10) context d1',
    ],
    [
      'among others of other kinds',
      'A bombing in Mosul killed 30 people on 3 May 2025. A raid in Homs on 9 May killed two. A week after the bombing, a market opened.',
      'A week after = 2025-05-10 (2025-05-10 … 2025-05-10) context d1',
    ],
    [
      'that has its date beside it',
      'The day after the attack on 3 May, police arrested four men.',
      'The day after = 2025-05-04 (2025-05-04 … 2025-05-04) context d2',
    ],
    [
      'by hours is of that day or the next',
      'A bombing in Mosul killed 30 people on 3 May 2025. Hours after the bombing, the Islamic State group claimed responsibility.',
      'Hours after = 2025-05-03~ (2025-05-03 … 2025-05-04) context d1',
    ],
  ])('%s', (_name, text, expected) => {
    expect(told(text)).toEqual([expected])
  })
})

describe('stays open', () => {
  test.each([
    [
      'when only the month is known',
      'A bombing in Mosul killed 30 people in May. Two days after the bombing, police arrested four men.',
    ],
    ['when nothing was told before', 'Two days after the bombing, police arrested four men.'],
    [
      'when it speaks of another event',
      'A bombing in Mosul killed 30 people on 3 May. Two days after a bombing in Homs, police arrested four men.',
    ],
    [
      'when a clause tells of another happening',
      'A bombing in Mosul killed 30 people on 3 May 2025. The raid came two days after the army said it had bombed a camp.',
    ],
  ])('%s', (_name, text) => {
    expect(told(text)).toEqual([expect.stringContaining(' = ? (… … …) unresolved')])
  })
})
