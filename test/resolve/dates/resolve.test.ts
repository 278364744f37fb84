/** How a date came by its value: bounds, resolution, the dates it was worked out from, and what is noted. */
import { describe, expect, test } from 'vitest'
import { readDates } from '../../recognise/dates/read.js'

function bounds(text: string, published: string | null = '2026-02-14'): string[] {
  return readDates(text, published).dates.map(
    ({ earliest, latest, resolution }) => `${earliest ?? '…'} ${latest ?? '…'} ${resolution}`,
  )
}

function notes(text: string, published: string | null = '2026-02-14'): string[] {
  return readDates(text, published).notes.map(({ code, message }) => `${code}: ${message}`)
}

describe('bounds', () => {
  test.each([
    ['It fell on 13 December 2025.', '2025-12-13 2025-12-13 explicit'],
    ['It fell in February 2024.', '2024-02-01 2024-02-29 explicit'],
    ['It fell in 2019.', '2019-01-01 2019-12-31 explicit'],
    ['It fell in the 1990s.', '1990-01-01 1999-12-31 explicit'],
    ['It fell in early December 2025.', '2025-12-01 2025-12-10 explicit'],
    ['It fell in late 2013.', '2013-09-01 2013-12-31 explicit'],
    ['It fell in the winter of 1941.', '1941-12-01 1942-02-28 explicit'],
    ['It fell last week.', '2026-02-02 2026-02-08 published'],
    ['It fell a week ago.', '2026-02-02 2026-02-08 published'],
    ['Since 2019 it falls.', '2019-01-01 … explicit'],
    ['Until May 2025 it fell.', '… 2025-05-31 explicit'],
    ['It fell in recent months.', '… 2026-02-14 unresolved'],
    ['It will fall in the coming days.', '2026-02-14 … unresolved'],
    ['It fell for years.', '… … explicit'],
    ['It fell in 490 BC.', '… … explicit'],
  ])('%s', (text, expected) => {
    expect(bounds(text)).toEqual([expected])
  })

  test('at the grain at which the article is dated', () => {
    expect(bounds('There were raids over the past eight months.', '2025-08')).toEqual(['2024-12-01 2025-08-31 published'])
  })

  test('nothing is guessed without a date of publication', () => {
    expect(bounds('It fell on Wednesday, and again last month.', null)).toEqual(['… … unresolved', '… … unresolved'])
  })
})

describe('worked out from', () => {
  test('the dates of the text before it', () => {
    const { dates } = readDates('He fled on 9 June 2014. Two days later he was dead. That year many died.', '2026-02-14')
    expect(dates.map(({ id, value, resolution, from }) => `${id} ${value} ${resolution} ${from.join()}`)).toEqual([
      'd1 2014-06-09 explicit ',
      'd2 2014-06-11 context d1',
      'd3 2014 context d2',
    ])
  })

  test('the date that it is listed with', () => {
    const { dates } = readDates('They met in April and June 2019.', '2026-02-14')
    expect(dates.map(({ value, from }) => `${value} ${from.join()}`)).toEqual(['2019-04 d2', '2019-06 '])
  })
})

describe('the year of a month without one', () => {
  const story =
    'The war broke out in June 1950. In September the port was taken, and on 24 October the river was crossed. In January 1951 the capital fell. It was retaken in March.'
  test('is that of the text in a tale of the past', () => {
    const values = readDates(`${story} A truce was signed in July 1953.`, '2026-02-14').dates.map(({ value }) => value)
    expect(values).toEqual(['1950-06', '1950-09', '1950-10-24', '1951-01', '1951-03', '1953-07'])
  })

  test('is that of the article in news', () => {
    const values = readDates('The army left in November. The group struck on 8 December and on Thursday.', '2026-02-14').dates
    expect(values.map(({ value }) => value)).toEqual(['2025-11', '2025-12-08', '2026-02-12'])
  })

  test('is that of an earlier year which the paragraph tells of', () => {
    const text =
      'In 2014 the group took the city. In June it declared a state.\n\nIn January the base was hit again by drones, the army said.'
    expect(readDates(text, '2026-02-14').dates.map(({ value }) => value)).toEqual(['2014', '2014-06', '2026-01'])
  })
})

describe('notes', () => {
  test('a weekday that contradicts its date', () => {
    expect(notes('He was shot on Friday, 14 August 2014.')).toEqual([
      'dates/weekday-mismatch: 2014-08-14 is a Thursday, not a Friday',
    ])
    expect(notes('He was shot on Thursday, 14 August 2014.')).toEqual([])
  })

  test('a day that the calendar has not', () => {
    expect(notes('The decree of 30 February 2024 was read out.')).toEqual(['dates/no-such-day: the calendar has no such day'])
  })

  test('a date that can be read in two orders', () => {
    expect(notes('It was signed on 02/10/2021.')).toEqual(['dates/order: day and month can be read the other way round'])
    expect(notes('It was signed on 13/10/2021.')).toEqual([])
  })
})
