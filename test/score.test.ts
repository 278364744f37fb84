/** The measure itself: small matchings worked out by hand, sound truth files, and an accuracy table in the README that is current. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type Fixture, findFixtures } from '../src/cli/check/fixtures.js'
import type { DocumentRecord } from '../src/index.js'
import { readArticles } from './articles.js'
import { compare } from './score/compare.js'
import { FIXTURES, judgeFixtures, readTruth } from './score/judged.js'
import { leftovers, match, overlap, pairUp } from './score/matching.js'
import { measureSets } from './score/measure.js'
import { sameEdtf, sharedWords } from './score/names.js'
import { accuracyTables, tablesIn, withTables } from './score/readme.js'
import { Scoreboard, Tally } from './score/tally.js'
import { slipsOf, type Truth } from './score/truth.js'

const at = (start: number, end: number, optional?: true) => ({ start, end, quote: 'x', ...(optional && { optional }) })

describe('matching', () => {
  test('stretches that only touch share nothing', () => {
    expect(overlap(at(0, 5), at(5, 9))).toBe(0)
    expect(overlap(at(0, 5), at(3, 9))).toBe(2)
  })

  test('one to one, the best pair first', () => {
    // 0–10 shares 4 with 6–20 and 6 with 0–6; 12–20 is left with 6–20.
    expect(pairUp([at(0, 10), at(12, 20)], [at(6, 20), at(0, 6)], overlap)).toEqual([
      [1, 0],
      [0, 1],
    ])
  })

  test('of two equal pairs the first in the lists', () => {
    expect(pairUp([at(0, 5)], [at(0, 2), at(3, 5)], overlap)).toEqual([[0, 0]])
  })

  test('what is found twice is right once', () => {
    const matching = match([at(0, 5)], [at(0, 5), at(0, 5)], overlap)
    expect(leftovers(matching)).toEqual({ missed: [], spurious: [1] })
  })

  test('what answers only optional truth counts neither way', () => {
    const { pairs, required, counted } = match([at(0, 5), at(10, 15, true)], [at(10, 12), at(13, 15), at(20, 25)], overlap)
    expect(pairs).toEqual([])
    expect(required).toEqual([0])
    expect(counted).toEqual([2]) // both inside 10–15 are free, 20–25 is spurious
  })

  test('required truth goes before optional, even with less overlap', () => {
    const { pairs, counted } = match([at(0, 10, true), at(8, 12)], [at(0, 10)], overlap)
    expect(pairs).toEqual([[1, 0]])
    expect(counted).toEqual([0])
  })
})

describe('names and dates', () => {
  test('share words whatever the accents, articles and marks', () => {
    expect(sharedWords('Deir ez-Zor', 'the Deir Ez Zor')).toBe(3)
    expect(sharedWords('al-Bab', 'Al Bāb')).toBe(1)
    expect(sharedWords('the al-', 'the')).toBe(0)
    expect(sharedWords('Mosul', null)).toBe(0)
  })

  test('EDTF however it is spaced', () => {
    expect(sameEdtf('2019/..', '2019 / open')).toBe(true)
    expect(sameEdtf(null, null)).toBe(true)
    expect(sameEdtf('2019', null)).toBe(false)
  })
})

test('precision, recall and F1', () => {
  const tally = new Tally()
  expect(tally.f1).toBe(0)
  tally.add(1, 4, 2)
  tally.add(2, 2, 2)
  expect([tally.precision, tally.recall]).toEqual([3 / 4, 3 / 6])
  expect(tally.f1).toBeCloseTo(0.6)
})

describe('a small article', () => {
  const mention = (start: number, end: number) => ({ start, end, line: 1, column: start + 1, quote: 'x' })
  const point = { latitude: 36.3, longitude: 43.1 }
  const truth = {
    title: at(0, 9),
    published: { value: '2024-02', basis: 'stated', mention: null },
    boilerplate: [at(900, 950)],
    dates: [
      { type: 'date', value: '2024-02-04', earliest: '2024-02-04', latest: '2024-02-04', mention: at(10, 16) },
      { type: 'date', value: '2024', earliest: '2024-01-01', latest: '2024-12-31', mention: at(20, 24) },
      { type: 'date', value: null, earliest: null, latest: null, mention: at(30, 36), optional: true },
    ],
    places: [
      { name: 'Mosul', type: 'city', country: 'IQ', ...point, mentions: [at(40, 45), at(50, 55), at(60, 65)] },
      { name: 'Iraq', type: 'country', country: 'IQ', latitude: 33, longitude: 44, mentions: [at(70, 74), at(910, 914)] },
    ],
    actors: [{ name: 'the army', type: 'state-forces', typeAlso: ['government'], mentions: [at(80, 88)] }],
    casualties: [
      {
        id: 'c1',
        attribution: ['Army'],
        subsetOf: null,
        sameAs: null,
        measure: 'killed',
        low: 4,
        high: 4,
        victims: { class: 'military' },
        status: 'reported',
        place: 'Mosul',
        date: null,
        mention: at(100, 113),
      },
      {
        id: 'c2',
        attribution: [],
        subsetOf: 'c1',
        sameAs: 'c1',
        measure: 'wounded',
        low: 4,
        high: 4,
        victims: { class: 'unknown' },
        status: 'reported',
        place: null,
        date: '2024',
        mention: at(100, 113),
      },
    ],
    counts: [{ id: 'n1', what: 'attack', low: 2, high: 2, unit: 'count', per: null, mention: at(120, 131) }],
    events: [
      {
        type: 'explosion',
        status: 'occurred',
        date: '2024-02-04',
        places: ['Mosul'],
        actors: [{ name: 'the army', role: 'target' }],
        trigger: at(140, 144),
        mentions: [at(200, 206)],
      },
      { type: 'statement', status: 'occurred', date: null, places: [], actors: [], trigger: at(150, 154), mentions: [] },
    ],
  } as unknown as Truth
  const record = {
    title: mention(0, 9),
    published: { value: '2024-02-05' },
    dates: [
      { id: 'd1', type: 'date', value: '2024-02-04', earliest: '2024-02-04', latest: '2024-02-04', mention: mention(7, 16) },
      {
        id: 'd2',
        type: 'interval',
        value: '2024-01/2024-12',
        earliest: '2024-01-01',
        latest: '2024-12-31',
        mention: mention(20, 24),
      },
      { id: 'd3', type: 'date', value: null, earliest: null, latest: null, mention: mention(30, 36) },
      { id: 'd4', type: 'date', value: '2020', earliest: null, latest: null, mention: mention(300, 304) },
      { id: 'd5', type: 'date', value: '2020', earliest: null, latest: null, mention: mention(920, 924) },
    ],
    places: [
      // Two of three mentions of Mosul, and one of Iraq by mistake.
      {
        id: 'p1',
        name: 'Mosul',
        type: 'town',
        country: 'IQ',
        latitude: 36.5,
        longitude: 43.0,
        mentions: [mention(40, 45), mention(50, 55), mention(70, 74)],
      },
      {
        id: 'p2',
        name: 'Mosul',
        type: 'city',
        country: null,
        latitude: null,
        longitude: null,
        mentions: [mention(60, 65), { ...mention(75, 79), form: 'pronoun' }],
      },
    ],
    actors: [{ id: 'a1', name: 'Army', type: 'government', mentions: [mention(84, 88)] }],
    casualties: [
      {
        id: 'c1',
        attribution: { actor: 'a1' },
        subsetOf: 'c2',
        sameAs: 'c2',
        measure: 'wounded',
        low: 4,
        high: 4,
        victims: { class: 'unknown' },
        status: 'claimed',
        place: null,
        date: 'd2',
        mention: mention(100, 113),
      },
      {
        id: 'c2',
        attribution: { actor: 'a1' },
        subsetOf: null,
        sameAs: null,
        measure: 'killed',
        low: 5,
        high: 5,
        victims: { class: 'military' },
        status: 'reported',
        place: 'p1',
        date: null,
        mention: mention(100, 113),
      },
    ],
    counts: [{ id: 'n1', what: 'attacks', low: 2, high: 2, unit: 'count', per: 'day', mention: mention(120, 123) }],
    events: [
      {
        type: 'attack',
        status: 'occurred',
        date: 'd1',
        places: ['p2'],
        actors: [
          { actor: 'a1', role: 'target' },
          { actor: 'a1', role: 'victim' },
        ],
        trigger: mention(140, 144),
        mentions: [],
      },
      { type: 'explosion', status: 'planned', date: null, places: [], actors: [], trigger: mention(195, 201), mentions: [] },
    ],
  } as unknown as DocumentRecord
  const board = compare([{ name: 'small', record, truth }])
  const tally = (name: string): number[] => {
    const { right, truth, found } = board.tally(name)
    return [right, truth, found]
  }
  const share = (name: string): number[] => {
    const { right, of } = board.share(name)
    return [right, of]
  }

  test('title and publication date', () => {
    expect([share('title'), share('published')]).toEqual([
      [1, 1],
      [0, 1],
    ])
  })

  test('dates: the optional one and the one in the furniture count neither way', () => {
    expect(tally('dates.found')).toEqual([2, 2, 3])
    expect(tally('dates.exact-span')).toEqual([1, 2, 3])
    expect(tally('dates.value')).toEqual([2, 2, 3]) // the same first and last day is the same value
    expect(share('dates.type')).toEqual([1, 2])
  })

  test('places: mentions, and entities by how well their mentions agree', () => {
    expect(tally('places.mentions')).toEqual([4, 4, 4])
    // Mosul ↔ p1: 2 shared of 3 and 3. Iraq shares its only mention with p1, which is taken.
    expect(tally('places.entities')).toEqual([4 / 6, 2, 2])
    expect([share('places.country'), share('places.type'), share('places.located')]).toEqual([
      [1, 1],
      [0, 1],
      [1, 1],
    ])
  })

  test('actors: a second type may be right as well', () => {
    expect(tally('actors.mentions')).toEqual([1, 1, 1])
    expect(share('actors.type')).toEqual([1, 1])
  })

  test('casualties pair by measure first', () => {
    expect(tally('casualties.found')).toEqual([2, 2, 2])
    expect(tally('casualties.value')).toEqual([1, 2, 2]) // wounded 4 is right, killed 5 is not
    expect([share('casualties.status'), share('casualties.place'), share('casualties.date')]).toEqual([
      [1, 2],
      [1, 1],
      [0, 1], // "2024-01/2024-12" is not "2024" here
    ])
  })

  test('casualties: who says so, part of what, said before', () => {
    expect(share('casualties.source')).toEqual([1, 2]) // of the wounded nobody said anything
    expect(share('casualties.subset')).toEqual([1, 2]) // the total of the wounded is 4, not 5
    expect(share('casualties.repeats')).toEqual([2, 2])
  })

  test('counts', () => {
    expect([tally('counts.found'), tally('counts.value')]).toEqual([
      [1, 1, 1],
      [1, 1, 1],
    ])
    expect([share('counts.what'), share('counts.unit+per')]).toEqual([
      [0, 1],
      [0, 1],
    ])
  })

  test('events: one by its trigger or a further word of it, of the right type by preference', () => {
    // Both found ones answer the explosion; the one of its type gets it, the other answers nothing.
    expect(tally('events.found')).toEqual([1, 2, 2])
    expect(tally('events.type')).toEqual([1, 2, 2])
    expect(tally('events.actor-roles')).toEqual([0, 1, 0])
    expect([share('events.status'), share('events.date'), share('events.place')]).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
    ])
  })

  test('misses say what was missed and what was too much', () => {
    expect(board.misses.filter(({ kind }) => kind === 'events').map(({ what }) => what)).toEqual([
      'date of "x"',
      'missed',
      'spurious',
    ])
  })
})

describe('truth files', () => {
  const fixtures = findFixtures(FIXTURES).map((fixture): [string, Fixture] => [fixture.name, fixture])

  test.each(fixtures)('%s', async (_, fixture) => {
    const truth = readTruth(fixture)
    expect(truth, 'has no truth.json').not.toBeNull()
    const article = (await readArticles()).find(({ path }) => path.endsWith(`fixtures/${fixture.name}/${fixture.article}`))
    expect(slipsOf(truth as Truth, article?.text ?? '')).toEqual([])
  })
})

describe('the accuracy tables', () => {
  const readme = join(fileURLToPath(new URL('..', import.meta.url)), 'README.md')

  test('replace what stands between the markers and nothing else', () => {
    const page = 'before\n<!-- accuracy:begin -->\nold\n<!-- accuracy:end -->\nafter\n'
    expect(withTables(page, 'new\n')).toBe('before\n<!-- accuracy:begin -->\nnew\n<!-- accuracy:end -->\nafter\n')
    expect(() => withTables('no markers', 'new\n')).toThrow('accuracy:begin')
  })

  test('have a row for each measure, sets side by side', () => {
    const board = new Scoreboard()
    board.tally('dates.found').add(1, 2, 1)
    const tables = accuracyTables([{ name: '2 articles', board }])
    expect(tables).toContain('|  | 2 articles: precision | recall | F1 |\n| --- | --: | --: | --: |\n')
    expect(tables).toContain('| dates found | 1.00 | 0.50 | 0.67 |\n')
  })

  test('in the README are what is measured now (npm run score -- --readme writes them)', async () => {
    expect(existsSync(readme), 'README.md').toBe(true)
    expect(tablesIn(readFileSync(readme, 'utf8'))).toBe(accuracyTables(measureSets(await judgeFixtures([FIXTURES]))))
  })
})
