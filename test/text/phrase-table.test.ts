import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeCharacters } from '../../src/text/characters.js'
import { PhraseTable } from '../../src/text/phrase-table.js'
import { tokenize } from '../../src/text/tokens.js'

const characters = makeCharacters()
const tableOf = (...phrases: string[]) =>
  PhraseTable.build(
    phrases.map((phrase, i) => [phrase, i]),
    characters,
  )

/** All phrases found in a text, as `words (value)`, in order. */
const found = (table: PhraseTable, text: string): string[] => {
  const tokens = tokenize(text, [{ start: 0, end: text.length }], characters)
  const out: string[] = []
  for (let at = 0; at < tokens.length; at++)
    table.walk(tokens, at, tokens.length, (value, end) => {
      out.push(`${text.slice(tokens.start[at], tokens.end[end - 1])} (${value})`)
    })
  return out
}

describe('one name in many spellings', () => {
  const table = tableOf(
    'Deir ez-Zor',
    'Hayat Tahrir al-Sham',
    'Abu al-Duhur',
    "Ras al-'Ayn",
    'Boko Haram',
    'U.S. Army',
    'Hizb-ut-Tahrir',
  )

  test.each([
    ['in Deir ez-Zor.', 'Deir ez-Zor (0)'],
    ['in Deir Ez-Zor', 'Deir Ez-Zor (0)'],
    ['in Deir-ez-Zor', 'Deir-ez-Zor (0)'],
    ['in Deir al-Zor', 'Deir al-Zor (0)'],
    ['in Deir Zor', 'Deir Zor (0)'],
    ["Deir ez-Zor's south", 'Deir ez-Zor (0)'],
    ['Hay’at Tahrir al-Sham', 'Hay’at Tahrir al-Sham (1)'],
    ["Hay'at Tahrir al Sham", "Hay'at Tahrir al Sham (1)"],
    ['HAYAT TAHRIR AL-SHAM', 'HAYAT TAHRIR AL-SHAM (1)'],
    ['Ha\u200by\u00adat Tahrir al-Sham', 'Ha\u200by\u00adat Tahrir al-Sham (1)'],
    ['Hayat Tahrir\nal-Sham', 'Hayat Tahrir\nal-Sham (1)'],
    ['Abu ad-Duhur', 'Abu ad-Duhur (2)'],
    ['Abū al-Ḍuhūr', 'Abū al-Ḍuhūr (2)'],
    ['Ras al-Ayn', 'Ras al-Ayn (3)'],
    ['Ras al-ʿAyn', 'Ras al-ʿAyn (3)'],
    ['Boko-Haram', 'Boko-Haram (4)'],
    ['Boko – Haram', undefined],
    ['Boko, Haram', undefined],
    ['Boko (Haram)', undefined],
    ['the US Army', 'US Army (5)'],
    ['the U.S. Army', 'U.S. Army (5)'],
    ['Hizb-ut-Tahrir', 'Hizb-ut-Tahrir (6)'],
    ['Hizb ut-Tahrir', 'Hizb ut-Tahrir (6)'],
    ['Hizb al-Tahrir', 'Hizb al-Tahrir (6)'],
  ])('%j', (text, expected) => {
    expect(found(table, text)[0]).toBe(expected)
  })

  test('the apostrophe of a quotation is no join', () => {
    expect(found(tableOf('Islamic State'), "'Islamic State' group")).toEqual(['Islamic State (0)'])
    expect(found(tableOf('Islamic State group'), "'Islamic State' group")).toEqual(["Islamic State' group (0)"])
  })
})

describe('looking up', () => {
  test('all phrases that begin at a token, shortest first', () => {
    const table = tableOf('Islamic State', 'Islamic State of Iraq', 'State', 'Islamic State of Iraq and the Levant')
    expect(found(table, 'Islamic State of Iraq and others')).toEqual([
      'Islamic State (0)',
      'Islamic State of Iraq (1)',
      'State (2)',
    ])
  })

  test('no phrase crosses the limit', () => {
    const text = 'air strike'
    const tokens = tokenize(text, [{ start: 0, end: text.length }], characters)
    const seen: number[] = []
    tableOf('air strike').walk(tokens, 0, 1, (value) => seen.push(value))
    expect(seen).toEqual([])
  })

  test('a phrase given twice has the value that merging gives', () => {
    const table = PhraseTable.build(
      [
        ['al-Sham', 1],
        ['Sham', 2],
      ],
      characters,
      (_phrase, old, next) => old * 10 + next,
    )
    expect(table.get('Sham', characters)).toBe(12)
  })

  test('a phrase that is the beginning of another keeps its value in either order', () => {
    for (const order of [
      ['car', 'car bomb'],
      ['car bomb', 'car'],
    ]) {
      const table = tableOf(...order)
      expect(table.get('car', characters)).toBe(order.indexOf('car'))
      expect(table.get('car bomb', characters)).toBe(order.indexOf('car bomb'))
      expect(table.get('bomb', characters)).toBe(-1)
    }
  })

  test('a trailing mark is no part of a phrase, but for a plus', () => {
    const table = tableOf('Alfaro Vive, Carajo!', 'OPEC+', 'Acme Inc.')
    expect(table.get('Alfaro Vive, Carajo', characters)).toBe(0)
    expect(table.get('OPEC', characters)).toBe(-1)
    expect(found(table, 'OPEC+ met')).toEqual(['OPEC+ (1)'])
    expect(found(table, 'of Acme Inc today')).toEqual(['Acme Inc (2)'])
  })

  test('a phrase longer than the table can hold is refused, not lost', () => {
    expect(() => tableOf('one '.repeat(17))).toThrow(RangeError)
  })
})

const word = fc.string({ unit: fc.constantFrom(...'bcdfgkmnoprtu'), minLength: 2, maxLength: 7 })
const phrase = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))

test('of any phrases, each is found and no other', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(phrase, { minLength: 1, maxLength: 200 }),
      fc.array(phrase, { maxLength: 50 }),
      (known, others) => {
        const table = tableOf(...known)
        known.forEach((text, i) => {
          expect(table.get(text, characters)).toBe(i)
        })
        for (const other of others) if (!known.includes(other)) expect(table.get(other, characters)).toBe(-1)
      },
    ),
    { numRuns: 60, seed: 7 },
  )
})

test('written as words and viewed again, it says the same', () => {
  fc.assert(
    fc.property(fc.uniqueArray(phrase, { maxLength: 60 }), phrase, (known, other) => {
      const table = tableOf(...known)
      const words = table.words()
      const { table: viewed, end } = PhraseTable.view(words.buffer, 0)
      expect(end).toBe(words.byteLength)
      for (const text of [...known, other]) expect(viewed.get(text, characters)).toBe(table.get(text, characters))
    }),
    { numRuns: 60, seed: 7 },
  )
})

test('bytes that are no table are refused', () => {
  expect(() => PhraseTable.view(new ArrayBuffer(64), 0)).toThrow('not a phrase table')
  const words = tableOf('a b', 'c').words()
  expect(() => PhraseTable.view(words.slice(0, words.length - 1).buffer, 0)).toThrow()
})
