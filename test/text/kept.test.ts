/** Keeping changes how often something is made, never what is given. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kept } from '../../src/text/kept.js'

test('a word is made once while it is kept', () => {
  const asked: string[] = []
  const lengthOf = kept((word) => {
    asked.push(word)
    return word.length
  })
  expect(['war', 'peace', 'war', ''].map(lengthOf)).toEqual([3, 5, 3, 0])
  expect(asked).toEqual(['war', 'peace', ''])
})

test('what was made may be undefined', () => {
  let times = 0
  const none = kept(() => {
    times++
    return undefined
  })
  none('a')
  none('a')
  expect(times).toBe(1)
})

test('whatever is asked in whatever order, it gives what is made without keeping', () => {
  const shout = (word: string): string => `${word.toUpperCase()}!`
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 2 })), fc.integer({ min: 1, max: 4 }), (words, most) => {
      expect(words.map(kept(shout, most))).toEqual(words.map(shout))
    }),
  )
})
