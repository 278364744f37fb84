import { describe, expect, test } from 'vitest'
import { loadLexicon } from '../../src/lexicon/load.js'
import type { Block } from '../../src/model/article.js'
import { makeAbbreviations } from '../../src/segment/segment.js'
import { findSentences } from '../../src/segment/sentences.js'
import { tokenize } from '../../src/text/tokens.js'

const { lexicon, characters } = loadLexicon()
const abbreviations = makeAbbreviations(lexicon)

/** The sentences of one paragraph, ` | ` between them. */
const split = (text: string): string => {
  const block: Block = { kind: 'paragraph', start: 0, end: text.length, repeats: null }
  const tokens = tokenize(text, [block], characters)
  return findSentences(tokens, [block], [0], abbreviations)
    .sentences.map((sentence) => text.slice(sentence.start, sentence.end))
    .join(' | ')
}
/** Sentences are written with ` | ` where one ends; the text is the same without it. */
const holds = (marked: string): void => {
  expect(split(marked.replaceAll(' |', ''))).toBe(marked)
}

describe('a full stop, a question, an exclamation end a sentence', () => {
  test.each([
    'The army withdrew. | Rebels moved in.',
    'Who fired first? | Nobody knows.',
    'Stop! | They did not.',
    'Talks failed … | Fighting resumed.',
    'The blast killed 12. | 25 others were hurt.',
    'They left in 2019. | By then it was over.',
    'He fled. | al-Qaeda took the town.',
    'The base was hit.\n| Smoke rose.'.replace('\n|', ' |'),
    'The base was hit. | ⚡ Smoke rose.',
    'The base was hit! | ► Smoke rose.',
    'They fled. | حلب is empty.',
    'They fled. | » Smoke rose.',
  ])('%s', holds)
})

describe('abbreviations do not', () => {
  test.each([
    'Gen. Kurilla met Maj. Gen. Ali Hassan in Baghdad.',
    'Lt. Col. John Roe and Brig. Gen. Jane Doe were wounded.',
    'Dr. Amal spoke to Mr. Haddad and Mrs. Khoury.',
    'Sen. Graham and Rep. Smith voted against it.',
    'On Dec. 13 a gunman opened fire near St. Paul.',
    'Some 1,500 troops vs. 300 fighters, i.e. five to one, e.g. in Homs.',
    'They live at No. 10, approx. 3 km away.',
    'The blast, at 5 p.m. on Sunday, killed two.',
    'It struck at 5 p.m. Sunday and again at 6 a.m. Moscow time.',
    'On Fig. 2 and Sat. night they saw Sgt. Roe.',
  ])('%s', holds)
})

describe('but some are words too, and some can end a sentence', () => {
  test.each([
    'The answer was no. | Talks ended.',
    'They sat. | Nobody spoke.',
    'The raid began at 5 p.m. | Rebels fled.',
    'It was signed in Jan. | Rebels broke it in Feb. | Nobody cared.',
    'The range is 300 km. | Ukraine has ten.',
    'They took rifles, shells, etc. | Iraq protested.',
    'It left the U.S. | Officials gave no reason.',
  ])('%s', holds)
})

describe('initials and dotted names', () => {
  test.each([
    'J. Smith and A. B. Jones were there.',
    'President George W. Bush ordered the raid.',
    'The U.S. Army and the U.N. mission agreed.',
    'He met U.S. President Joe Biden in Washington, D.C. on Monday.',
    'It was struck by the U.S. | The army said nothing.',
    'Troops left for the U.S. | He stayed.',
    'It began at 5 a.m. | The police came at 6 a.m. to help.',
    'They flew to Washington, D.C. | In May they returned.',
  ])('%s', holds)
})

describe('decimals, addresses, versions', () => {
  test.each([
    'A magnitude 3.5 quake hit at 10.30 and killed 1.2 million hens.',
    'See example.com or www.example.org for more.',
    'The 5.56 mm rounds cost $4.20 each.',
  ])('%s', holds)
})

describe('quotations and brackets', () => {
  test.each([
    '“We will fight.” | He left.',
    'He said: “We will fight. | We will win.” | Then he left.',
    '“Is it over?” he asked.',
    '“Stop!” she cried.',
    'They agreed (see below). | Nobody signed.',
    'The town fell. | (It was retaken later.) | Calm returned.',
    "'We are tired.' | The elder sat down.",
  ])('%s', holds)
})

describe('sentences that ran together', () => {
  test('are parted at the capital', () => {
    expect(split('The army withdrew.Rebels moved in.')).toBe('The army withdrew. | Rebels moved in.')
  })

  test('but no name is torn', () => {
    for (const text of ['The ex.PM spoke.', 'It ran on ToLo.com today.', 'A v2.1 drone fell.']) expect(split(text)).toBe(text)
  })
})

test('a block’s end ends a sentence, and each token knows its own', () => {
  const text = 'Capital shelled\nThe army said so. Nobody died'
  const blocks: Block[] = [
    { kind: 'title', start: 0, end: 15, repeats: null },
    { kind: 'navigation', start: 16, end: 16, repeats: null },
    { kind: 'paragraph', start: 16, end: text.length, repeats: null },
  ]
  const live = [0, 2]
  const tokens = tokenize(
    text,
    live.map((i) => blocks[i] as Block),
    characters,
  )
  const { sentences, sentenceOf } = findSentences(tokens, blocks, live, abbreviations)
  expect(sentences.map(({ index, block, start, end }) => [index, block, text.slice(start, end)])).toEqual([
    [0, 0, 'Capital shelled'],
    [1, 2, 'The army said so.'],
    [2, 2, 'Nobody died'],
  ])
  expect([...sentenceOf]).toEqual([0, 0, 1, 1, 1, 1, 1, 2, 2])
  for (const { first, last, index } of sentences) for (let at = first; at < last; at++) expect(sentenceOf[at]).toBe(index)
})
