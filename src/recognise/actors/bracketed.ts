/**
 * A name and its short form in brackets: capitals whose first letters are the short form's.
 *
 *     the Northern Relief Network (NRN) said
 *         ^^^^^^^^^^^^^^^^^^^^^^^  ^^^
 */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { Cue } from './cue.js'
import { type ActorRule, draft } from './draft.js'

/** Words between the capitals that the short form may leave out. */
const SMALL = new Set([
  'of',
  'for',
  'and',
  'the',
  'on',
  'in',
  'to',
  'de',
  'al',
  'el',
  'del',
  'la',
  'des',
  'du',
  'against',
  'with',
  '&',
])
const MAX_REACH = 14

export function bracketed(): ActorRule {
  return {
    id: 'actors/bracketed',
    cue: Cue.bracket,
    match(reader, at, limit) {
      if (!reader.has(at + 1, Shape.allCaps) || at + 2 >= limit || reader.surface(at) !== '(') return null
      let close = at + 2
      while (close < limit && close < at + 5 && reader.surface(close) !== ')') close++
      if (reader.surface(close) !== ')') return null
      const letters = lettersOf(reader, at + 1, close)
      if (letters.length < 2 || letters.length > 8) return null
      const first = longForm(reader, at, letters)
      if (first < 0) return null
      const name = reader.quote(first, at)
      return {
        first,
        last: close,
        value: [draft({ first, last: at }, 'organisation', name), draft({ first: at + 1, last: close }, 'organisation', name)],
      }
    },
    examples: {
      'The Northern Relief Network (NRN) came.': 'organisation Northern Relief Network; organisation Northern Relief Network',
      'He fired a rocket (RPG) at it.': null,
    },
  }
}

function lettersOf(reader: Reader, first: number, last: number): string {
  let out = ''
  for (let i = first; i < last; i++) if (!reader.has(i, Shape.punctuation)) out += reader.norm(i)
  return out
}

/** Walks back from the bracket over capitals, matching the letters from the last to the first; -1 when they do not agree. */
function longForm(reader: Reader, at: number, letters: string): number {
  const { first: from } = reader.sentenceAt(at)
  let need = letters.length - 1
  let i = at - 1
  for (; i >= from && i >= at - MAX_REACH && need >= 0; i--) {
    if (reader.has(i, Shape.dash | Shape.possessive)) continue
    if (reader.has(i, Shape.punctuation)) return -1
    const word = reader.norm(i)
    if (SMALL.has(word)) {
      if (
        word[0] === letters[need] &&
        need > 0 &&
        !reader.isCapital(i) &&
        nextCapitalStarts(reader, i - 1, letters[need] as string) === false
      )
        need--
      continue
    }
    if (!reader.isCapital(i)) return -1
    if (word[0] === letters[need]) need--
    else if (
      word.length > 1 &&
      letters[need] !== undefined &&
      word.includes(letters[need] as string) &&
      word[0] === letters[need - 1]
    )
      need -= 2
    else return -1
  }
  return need < 0 ? i + 1 : -1
}

function nextCapitalStarts(reader: Reader, at: number, letter: string): boolean {
  return reader.isCapital(at) && reader.norm(at)[0] === letter
}
