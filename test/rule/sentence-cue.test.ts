/** A rule that needs one of a few words asks the sentence for them once. */
import { expect, test } from 'vitest'
import type { Sentence } from '../../src/model/segmented.js'
import { sentenceCue } from '../../src/rule/sentence-cue.js'
import { readerOf } from '../recognise/reading.js'

const TEXT = 'Rebels blamed the army for the blast. The army denied it. Nobody was hurt.'
const isBlame = (word: string): boolean => /^(?:blame|blamed|denied)$/.test(word)

test('each sentence answers for its own words', () => {
  const blames = sentenceCue(isBlame)
  const reader = readerOf(TEXT)
  expect(reader.article.sentences.map((sentence) => blames(reader, sentence))).toEqual([true, true, false])
  // In any order, and of another text too: an answer is kept for the sentence that was asked last, and no other.
  const other = readerOf('Nobody was hurt. Rebels blamed the army.')
  expect(blames(other, other.article.sentences[0] as Sentence)).toBe(false)
  expect(blames(reader, reader.article.sentences[0] as Sentence)).toBe(true)
  expect(blames(other, other.article.sentences[1] as Sentence)).toBe(true)
})

test('a rule that looks beyond the sentence hears the words there', () => {
  const reader = readerOf(TEXT)
  const last = reader.article.sentences[2] as Sentence
  expect(sentenceCue(isBlame, 2)(reader, last)).toBe(false)
  expect(sentenceCue(isBlame, 3)(reader, last)).toBe(true)
})

test('a word is asked about once, however often it stands there', () => {
  const asked: string[] = []
  const cue = sentenceCue((word) => {
    asked.push(word)
    return false
  })
  const reader = readerOf('The army and the police and the militia met.')
  for (const sentence of reader.article.sentences) cue(reader, sentence)
  expect(asked.filter((word) => word === 'the')).toHaveLength(1)
})
