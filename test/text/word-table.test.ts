import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeCharacters } from '../../src/text/characters.js'
import { tokenize } from '../../src/text/tokens.js'
import { WordTable } from '../../src/text/word-table.js'

const characters = makeCharacters()
const ask = <T>(table: WordTable<T>, text: string) => {
  const tokens = tokenize(text, [{ start: 0, end: text.length }], characters)
  return Array.from({ length: tokens.length }, (_, i) => table.get(tokens, i))
}

test('a word is found in any writing of it', () => {
  const table = new WordTable([
    ['us', 'a state'],
    ['eid', 'a feast'],
  ])
  expect(ask(table, 'US, U.S., us. EID Eíd idea')).toEqual([
    'a state',
    undefined,
    'a state',
    undefined,
    'a state',
    undefined,
    'a feast',
    'a feast',
    undefined,
  ])
})

test('an empty table knows no word', () => {
  expect(ask(new WordTable([]), 'any word')).toEqual([undefined, undefined])
})

test('of any words, each is found and no other', () => {
  const words = fc.uniqueArray(fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 1, maxLength: 6 }), {
    maxLength: 100,
  })
  fc.assert(
    fc.property(words, words, (known, others) => {
      const table = new WordTable(known.map((word, i) => [word, i]))
      for (const [i, word] of known.entries()) expect(ask(table, word)).toEqual([i])
      for (const other of others) if (!known.includes(other)) expect(ask(table, other)).toEqual([undefined])
    }),
    { numRuns: 60, seed: 7 },
  )
})
