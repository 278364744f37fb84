/** What the views gather over all articles. */
import { describe, expect, test } from 'vitest'
import { NOTHING_GIVEN, sourceOfText } from '../../../src/read/source.js'
import type { DocumentRecord } from '../../../src/schema/document.js'
import { Coordinates } from '../../../src/write/coordinates.js'
import { gatherDealings } from '../../../src/write/report/client/deeds.js'
import { gatherSpots } from '../../../src/write/report/client/map/spots.js'
import type { Article } from '../../../src/write/report/client/report.js'
import { compareBy } from '../../../src/write/report/client/sorting.js'
import { gatherItems, mainWindow } from '../../../src/write/report/client/timeline/items.js'
import { indexRow } from '../../../src/write/report/pack.js'
import { stubRecord } from '../stub.js'

function article(index: number, text: string, change: (record: DocumentRecord) => Partial<DocumentRecord> = () => ({})): Article {
  const record = stubRecord(sourceOfText(`${index}.txt`, text, NOTHING_GIVEN))
  return { index, text, record: { ...record, ...change(record) }, row: indexRow(record), coordinates: new Coordinates(text) }
}

const withEvents =
  (more: object) =>
  ({ events }: DocumentRecord) => ({ events: events.map((event) => ({ ...event, ...more })) })

describe('spots of the map', () => {
  test('two reports of one place are one spot, and their deaths are not added up', () => {
    const [spot, ...others] = gatherSpots([
      article(0, '@Mosul !raid killed 3 people'),
      article(1, '@Mosul !blast killed 5 people'),
    ])
    expect(others).toEqual([])
    expect([spot?.articles.length, spot?.events.length, spot?.deaths]).toEqual([2, 2, 5])
  })
  test('a place without coordinates is none', () => {
    const lost = article(0, '@Mosul', ({ places }) => ({
      places: places.map((place) => ({ ...place, latitude: null, longitude: null })),
    }))
    expect(gatherSpots([lost])).toEqual([])
  })
})

describe('who did what to whom', () => {
  const both = withEvents({
    actors: [
      { actor: 'a1', role: 'perpetrator' },
      { actor: 'a2', role: 'target' },
    ],
  })
  const shown = (articles: readonly Article[]): string[] =>
    gatherDealings(articles).deeds.map(({ who, what, whom, told, deaths }) => `${who} ${what} ${whom} ${told.length}x ${deaths}`)

  test('the same told twice is one deed, with the highest number of deaths', () => {
    const articles = [article(0, '#Gunmen #Army !raid 3 people', both), article(1, '#Gunmen #Army !raid 7 people', both)]
    expect(shown(articles)).toEqual(['Gunmen attack Army 2x 7'])
  })
  test.each(['denied', 'planned', 'threatened', 'hypothetical', 'foiled'] as const)('what is %s was not done', (status) => {
    expect(
      shown([article(0, '#Gunmen #Army !raid', (record) => withEvents({ status })({ ...record, ...both(record) }))]),
    ).toEqual([])
  })
  test('nobody named is told as nobody', () => {
    expect(shown([article(0, '#Gunmen !raid')])).toEqual(['Gunmen attack  1x null'])
  })
  test('a known actor is one under its names', () => {
    const named =
      (name: string) =>
      ({ actors }: DocumentRecord) => ({ actors: actors.map((actor) => ({ ...actor, name, key: 'islamic-state' })) })
    expect(gatherDealings([article(0, '#ISIS', named('ISIS')), article(1, '#Daesh', named('Daesh'))]).parties.length).toBe(1)
  })
})

describe('events of the timeline', () => {
  const dated =
    (earliest: string | null, latest: string | null) =>
    ({ dates }: DocumentRecord) => ({ dates: dates.map((date) => ({ ...date, earliest, latest })) })
  test('lie between their days, in order; an open end stays open', () => {
    const { dated: items } = gatherItems([
      article(0, '2025-12-13 !raid'),
      article(1, '2019-01-01 !raid', dated('2019-01-01', null)),
      article(2, '1980-01-01 !raid', dated(null, '1980-01-05')),
    ])
    expect(items.map(({ article: index, from, to }) => [index, from, to])).toEqual([
      [2, null, 3656],
      [1, 17897, null],
      [0, 20435, 20435],
    ])
  })
  test('without a day are counted, not drawn', () => {
    const { dated: items, undated } = gatherItems([article(0, '!raid'), article(1, '2025-12-13 !raid', dated(null, null))])
    expect([items.length, undated]).toEqual([0, 2])
  })
  test('long ago does not make the window longer', () => {
    const articles = [
      article(0, '1974-05-31 !raid'),
      ...Array.from({ length: 9 }, (_, i) => article(i + 1, `2025-12-1${i} !raid`)),
    ]
    expect(mainWindow(gatherItems(articles).dated)[0]).toBeGreaterThan(20000)
  })
})

test('rows without a key come last in both directions; numbers in words are in order', () => {
  const rows = [null, 'a10', 'a9', null, 'b']
  const sorted = (down: boolean) => [...rows].sort(compareBy((row) => row, down))
  expect(sorted(false)).toEqual(['a9', 'a10', 'b', null, null])
  expect(sorted(true)).toEqual(['b', 'a10', 'a9', null, null])
})
