/** When an article appeared: told, stated, updated, inferred, or unknown. */
import { describe, expect, test } from 'vitest'
import { type ReadDates, readDates } from '../../recognise/dates/read.js'

const BODY =
  'Two soldiers and an interpreter were killed near the town by a gunman of the group, officials of the ministry said in a statement to the press.'

function show({ published, text }: ReadDates): string {
  const quote = published.at === null ? 'no place' : text.slice(published.at.start, published.at.end)
  return `${published.value ?? 'none'} ${published.basis} (${quote})`
}

describe('the date of publication', () => {
  test('given beside the text', () => {
    const read = readDates(`A headline of five words here\n\n12 May 2020\n\n${BODY}`, '2021-01-02')
    expect(show(read)).toBe('2021-01-02 option (no place)')
  })

  test('stated on a line of its own', () => {
    expect(show(readDates(`A headline of five words here\n\n12 May 2020\n\n${BODY}`))).toBe('2020-05-12 stated (12 May 2020)')
  })

  test('stated behind the place on a line of its own', () => {
    for (const line of ['BRUSSELS, 3 October 2023', 'BEIRUT (3 October 2023)', 'Kyiv, Ukraine | 3 October 2023'])
      expect(show(readDates(`${line}\n\n${BODY}`))).toBe('2023-10-03 stated (3 October 2023)')
  })

  test('in the words of its line', () => {
    const stated = (line: string): string => show(readDates(`A headline of five words here\n\n${line}\n\n${BODY}`))
    for (const line of [
      'Published: 3 March 2025, 14:05 EAT',
      'March 3, 2025 at 2:05 p.m. (WAT)',
      'Posted on March 3, 2025 by newsroom',
      'Date of publication: 3 March 2025',
      'For immediate release – March 3, 2025',
      'As of 3 March 2025',
      'Flash Update #3, 3 March 2025',
      'By Omar Sadiq 3 March 2025',
      '(Reuters) 3 March 2025',
      'Kyiv, Ukraine – March 3, 2025 – Nobody was hurt on Monday.',
      'NAIROBI, Kenya, Mar. 3, 2025 /Newswire/ -- Nobody was hurt on Monday.',
      '(Bangui, March 3, 2025) – Nobody was hurt on Monday.',
    ])
      expect(stated(line)).toMatch(/^2025-03-03 stated/)
    expect(stated('By Omar Sadiq Updated: Mar 3, 2025 14:05 IST')).toMatch(/^2025-03-03 updated/)
    expect(stated('The siege of Baidoa, 3 March 2025')).toBe('none none (no place)')
  })

  test('in the words of a line below the text', () => {
    const below = (line: string): string => show(readDates(`A headline of five words here\n\n${BODY}\n\n${line}`))
    expect(below('Published in The Frontier Daily, March 3rd, 2025')).toBe('2025-03-03 stated (March 3rd, 2025)')
    expect(below('This article was first published on 3 March 2025.')).toBe('2025-03-03 stated (3 March 2025)')
    expect(below('A version of this article appears in print on March 3, 2025, Section A, Page 8.')).toBe(
      '2025-03-03 stated (March 3, 2025)',
    )
    expect(below('The report was published in the capital on 3 March 2025 by two groups that keep count of the dead.')).toBe(
      'none none (no place)',
    )
  })

  test('inferred from the day that ends the headline of news', () => {
    const read = (body: string): string => show(readDates(`Raids in the northern hills, 18.01.2024\n\n${body} ${BODY}`))
    expect(read('Yesterday a launch cell was hit.')).toBe('2024-01-18 inferred (18.01.2024)')
    expect(read('A launch cell was hit.')).toBe('none none (no place)')
    expect(read('Yesterday a launch cell was hit. The inquiry of 2025 said so.')).toBe('none none (no place)')
  })

  test('a date line without a year states nothing', () => {
    expect(show(readDates(`CAIRO/GENEVA, 3 May (Reuters) - ${BODY}`))).toBe('none none (no place)')
  })

  test('an updated line serves when there is no other', () => {
    const updated = 'Updated: February 14, 2026, 5:36 AM'
    expect(show(readDates(`A headline of five words here\n\n${BODY}\n\n${updated}`))).toBe(
      '2026-02-14 updated (February 14, 2026, 5:36 AM)',
    )
    expect(show(readDates(`A headline of five words here\n\n12 May 2020\n\n${BODY}\n\n${updated}`))).toBe(
      '2020-05-12 stated (12 May 2020)',
    )
  })

  test('the date line of an agency', () => {
    expect(show(readDates('KABUL, Aug 14, 2014 (AP) - A blast on Tuesday killed 12 people and hurt 30 more, police said.'))).toBe(
      '2014-08-14 stated (Aug 14, 2014)',
    )
    expect(
      show(
        readDates(
          'ISABELA CITY, Zamboanga del Norte, Oct. 9, 2024 — The soldiers came before dawn on Saturday and left at noon.',
        ),
      ),
    ).toBe('2024-10-09 stated (Oct. 9, 2024)')
    expect(
      show(readDates('KABUL, Afghanistan (Jan. 10, 2011) – Coalition forces detained a leader of the group yesterday.')),
    ).toBe('2011-01-10 stated (Jan. 10, 2011)')
    expect(
      show(readDates('GOMA, Democratic Republic of Congo, 19 May 2023 - The army said on Friday that it had killed 40.')),
    ).toBe('2023-05-19 stated (19 May 2023)')
    expect(show(readDates(`A headline of five words here\n\nBRUSSELS, 3 October 2023\n\n${BODY}`))).toBe(
      '2023-10-03 stated (3 October 2023)',
    )
    expect(show(readDates(`On Aug 14, 2014 the war began. ${BODY}`))).toBe('none none (no place)')
  })

  test('the order of day and month by the weekdays of the opening', () => {
    const news = (date: string, day: string): string =>
      `A headline of five words here\n\nPublished on: ${date}\n\nThe army said ${day} it had arrested 14 people of a group that fought it for years.`
    expect(show(readDates(news('05/12/2025', 'Friday')))).toBe('2025-12-05 stated (05/12/2025)')
    expect(show(readDates(news('05/12/2025', 'Monday')))).toBe('2025-05-12 stated (05/12/2025)')
    // Two days before the one, five before the other.
    expect(show(readDates(news('05/12/2025', 'Wednesday')))).toBe('2025-12-05 stated (05/12/2025)')
  })

  test('inferred from a stretch of months since a month', () => {
    const read = readDates(
      `A headline of five words here\n\nSince the fall of the regime in March 2021, the group has stepped up its raids, with 90 of them over the past five months, a monitor says.`,
    )
    expect(show(read)).toBe('2021-08 inferred (over the past five months)')
    expect(read.published.from.map(({ start, end }) => read.text.slice(start, end))).toEqual([
      'March 2021',
      'over the past five months',
    ])
  })

  test('inferred from the last of several days, when the text speaks of its own present', () => {
    const days = 'The post fell on 3 May 2021. It was retaken on 9 May 2021. A truce was signed on 20 May 2021 in the capital.'
    expect(show(readDates(`A headline of five words here\n\n${days} ${BODY}`))).toBe('none none (no place)')
    expect(show(readDates(`A headline of five words here\n\n${days} ${BODY} Raids have doubled over the past 30 days.`))).toBe(
      '2021-05 inferred (20 May 2021)',
    )
  })

  test('inferred from a date line without a year, when weekday and last year of the text agree', () => {
    const line = (date: string, weekday: string, tail: string) =>
      readDates(`A headline of five words here\n\nGUSAU, Nigeria, ${date} (Reuters) - ${BODY} It happened on ${weekday}. ${tail}`)
    const read = line('March 4', 'Tuesday', 'More than 900 died between June 2023 and January 2025.')
    expect(show(read)).toBe('2025-03-04 inferred (March 4)')
    expect(read.published.from.map(({ start, end }) => read.text.slice(start, end))).toEqual([
      'March 4',
      'Tuesday',
      'between June 2023 and January 2025',
    ])
    expect(show(line('March 4', 'Tuesday', 'The truce of November 2024 has ended.'))).toBe('2025-03-04 inferred (March 4)')
    expect(show(line('March 4', 'Monday', 'The truce of November 2024 has ended.'))).toBe('none none (no place)')
    expect(show(line('March 4', 'Tuesday', 'The war is old.'))).toBe('none none (no place)')
  })

  test('a date to come infers nothing', () => {
    const days = 'The post fell on 3 May 2021. It was retaken on 9 May 2021. The vote is scheduled for 20 June 2021.'
    expect(show(readDates(`A headline of five words here\n\n${days} ${BODY} Raids have doubled over the past 30 days.`))).toBe(
      'none none (no place)',
    )
  })
})
