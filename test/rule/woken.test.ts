/** A token's cues wake the rules that name one of them, in the order in which they are listed. */
import { expect, test } from 'vitest'
import { wokenBy } from '../../src/rule/woken.js'

const woken = wokenBy([
  { cue: 1, name: 'month' },
  { cue: 2 | 4, name: 'year or digit' },
  { cue: 4, name: 'digit' },
])
const namesOf = (cues: number): string[] => woken(cues).map(({ name }) => name)

test('each set of cues has its rules', () => {
  expect(namesOf(4)).toEqual(['year or digit', 'digit'])
  expect(namesOf(1 | 4)).toEqual(['month', 'year or digit', 'digit'])
  expect(namesOf(8)).toEqual([])
  expect(namesOf(4)).toEqual(['year or digit', 'digit'])
})
