import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DIGIT, LOWER, makeCharacters, UPPER } from '../../src/text/characters.js'
import { foldedWord } from '../../src/text/folded-words.js'
import { foldSlice, foldWords } from '../../src/text/folding.js'
import { hashFolded, Shape, type Tokens, tokenize } from '../../src/text/tokens.js'

const characters = makeCharacters()
const cut = (text: string) => tokenize(text, [{ start: 0, end: text.length }], characters)
const words = (text: string): string[] => {
  const tokens = cut(text)
  return Array.from({ length: tokens.length }, (_, i) => text.slice(tokens.start[i], tokens.end[i]))
}
/** The tokens that have a `Shape` bit. */
const having = (bit: keyof typeof Shape, text: string): string[] => {
  const tokens = cut(text)
  return words(text).filter((_, i) => ((tokens.shape[i] as number) & Shape[bit]) !== 0)
}

describe('words and marks', () => {
  test.each([
    ['Ten people died.', 'Ten people died .'],
    ['Syria’s army', 'Syria ’s army'],
    ["the soldiers' camp", "the soldiers ' camp"],
    ['Hay’at Tahrir al-Sham', 'Hay’at Tahrir al - Sham'],
    ["don't", "don't"],
    ['1,200 dead, 3.5 per cent', '1,200 dead , 3.5 per cent'],
    ['on 3,4 and 5', 'on 3 , 4 and 5'],
    ['the U.S. army', 'the U.S. army'],
    ['at 5 p.m. local', 'at 5 p.m. local'],
    ['J. Smith', 'J . Smith'],
    ['F-16s', 'F - 16s'],
    ['2003–2011', '2003 – 2011'],
    ['“We won’t”, he said', '“ We won’t ” , he said'],
    ['the ’80s', 'the ’ 80s'],
    ['a “city”—ruined', 'a “ city ” — ruined'],
    ['fire 🔥 at', 'fire 🔥 at'],
    ['', ''],
    ['  \n\t ', ''],
  ])('%s', (text, expected) => {
    expect(words(text).join(' ')).toBe(expected)
  })

  test('a token does not cross the edge of a range', () => {
    const text = 'CoalitionSyria joins'
    const ranges = [
      { start: 0, end: 9 },
      { start: 9, end: text.length },
    ]
    const tokens = tokenize(text, ranges, characters)
    expect([...tokens.start]).toEqual([0, 9, 15])
    expect([...tokens.end]).toEqual([9, 14, 20])
  })
})

describe('shapes', () => {
  test('capitals', () => {
    expect(having('capital', 'The army of NATO and iraq')).toEqual(['The', 'NATO'])
    expect(having('allCaps', 'The U.S. and NATO, a B plan, U.N. M23')).toEqual(['U.S.', 'NATO', 'U.N.'])
    expect(having('camel', 'PressBee wrote of McCain')).toEqual(['PressBee', 'McCain'])
  })

  test('numbers', () => {
    expect(having('number', '1,200 of 25 in M23 at 3.5 and 16s')).toEqual(['1,200', '25', '3.5'])
    expect(having('digit', '1,200 in M23')).toEqual(['1,200', 'M23'])
  })

  test('possessives, dashes, abbreviations', () => {
    expect(having('possessive', "Iraq's and Iran’S men's")).toEqual(["'s", '’S', "'s"])
    expect(having('dash', 'a-b – c — d')).toEqual(['-', '–', '—'])
    expect(having('dotted', 'the U.S. and D.C. at 5 a.m. or J. F. Kay')).toEqual(['U.S.', 'D.C.', 'a.m.'])
  })

  test('articles of Arabic names, but no English or American words', () => {
    expect(having('article', 'Deir ez-Zor, al-Tanf, Al Tanf, as-Suwayda, AL-QAEDA')).toEqual(['ez', 'al', 'Al', 'as', 'AL'])
    expect(having('article', 'As Damascus fell, at Aleppo, an army, US-led and US-backed')).toEqual([])
  })

  test('what stands together, and what begins a line', () => {
    expect(having('glued', 'pre-war, now')).toEqual(['-', 'war', ','])
    expect(having('newline', 'One two\nthree\r\nfour\u2028five')).toEqual(['One', 'three', 'four', 'five'])
  })
})

/** Text out of what news is made of, and of what breaks readers of it. */
const pieces = fc.constantFrom(
  ..."a an the al el ez Al Deir Zor U.S. U. S. a.m. 1,200 3.5 12 F-16 Hayʼat don’t Syria ’s 's ' ’ “ ” — - – . , ; & ( ) … é ñ ß İ ı Ł Ḥ ﬁ Ⅳ ½ ² ٣ عربي 中文 한국 🔥 e\u0301 \u00ad \u200b \u200d \ufeff \u00a0 \n \r\n \u2028 \t".split(
    ' ',
  ),
  ' ',
  ' ',
  '  ',
)
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
)
const RUNS = { numRuns: 400, seed: 7 }

describe('of any text', () => {
  test('tokens are in order and never overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = cut(text)
        let end = 0
        for (let i = 0; i < tokens.length; i++) {
          expect(tokens.start[i]).toBeGreaterThanOrEqual(end)
          expect(tokens.end[i]).toBeGreaterThan(tokens.start[i] as number)
          end = tokens.end[i] as number
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
      RUNS,
    )
  })

  test('they hold every letter and digit', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = cut(text)
        const inside = new Set<number>()
        for (let i = 0; i < tokens.length; i++)
          for (let at = tokens.start[i] as number; at < (tokens.end[i] as number); at++) inside.add(at)
        for (let at = 0; at < text.length; at++) {
          const kind = characters.kind[text.charCodeAt(at)]
          if (kind === LOWER || kind === UPPER || kind === DIGIT) expect(inside.has(at)).toBe(true)
        }
      }),
      RUNS,
    )
  })

  test('a word’s hashes are those of its folded letters', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = cut(text)
        for (let i = 0; i < tokens.length; i++) {
          if (((tokens.shape[i] as number) & Shape.punctuation) !== 0) continue
          const folded = foldSlice(text, tokens.start[i] as number, tokens.end[i] as number, characters)
          expect(folded).not.toBe('')
          expect({ hash: tokens.hash[i], check: tokens.check[i] }).toEqual(hashFolded(folded))
        }
      }),
      RUNS,
    )
  })

  test('ranges that part it at white space change nothing but the first token of each', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 5 }), (parts) => {
        const text = parts.join(' ')
        let at = 0
        const ranges = parts.map((part) => {
          const range = { start: at, end: at + part.length }
          at = range.end + 1
          return range
        })
        const parted = tokenize(text, ranges, characters)
        const each = parts.flatMap((part) => words(part))
        expect(slices(parted)).toEqual(each)
      }),
      RUNS,
    )
  })

  test('folding is done once and for all', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = foldWords(text, characters)
        expect(foldWords(once, characters)).toBe(once)
      }),
      RUNS,
    )
  })
})

function slices(tokens: Tokens): string[] {
  return Array.from({ length: tokens.length }, (_, i) => tokens.text.slice(tokens.start[i], tokens.end[i]))
}

describe('folding', () => {
  test.each([
    ['Ḥayʼat', 'hayat'],
    ['Hay’at', 'hayat'],
    ['HAYAT', 'hayat'],
    ['Ha\u200byat', 'hayat'],
    ['So\u00adfia', 'sofia'],
    ['Kirchnerové', 'kirchnerove'],
    ['e\u0301te\u0301', 'ete'],
    ['Łódź', 'lodz'],
    ['Diyarbakır', 'diyarbakir'],
    ['U.S.', 'us'],
    ['1,200', '1200'],
  ])('%s is %s', (text, folded) => {
    expect(foldWords(text, characters)).toBe(folded)
    expect(foldWords(folded, characters)).toBe(folded)
  })
})

test('a word that was kept is the one that folding gives, whatever was read before', () => {
  const texts = [
    'Hay’at HAYAT hayat Ḥayʼat',
    'The U.S. and us, Us',
    'Deir ez-Zor’s al-Bukamal counter-insurgency telecommunications',
  ]
  for (const text of [...texts, ...texts].reverse()) {
    const tokens = cut(text)
    for (let at = 0; at < tokens.length; at++)
      if (((tokens.shape[at] as number) & Shape.punctuation) === 0)
        expect(foldedWord(tokens, at, characters)).toBe(
          foldSlice(text, tokens.start[at] as number, tokens.end[at] as number, characters),
        )
  }
})
