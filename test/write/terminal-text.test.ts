import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { terminalLine, terminalText } from '../../src/write/terminal-text.js'

/** Whatever moves the cursor, ends a line, turns text round, or is there without being seen. */
const OBEYED = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Surrogate}]/u
/** Not to be seen either; the selectors of emoji and of Chinese letters (U+FE00 to U+FE0F) change only how a letter looks. */
const HIDDEN = /(?![\ufe00-\ufe0f])\p{Default_Ignorable_Code_Point}/u
/** Formats that are seen all the same: signs of Arabic, Syriac and Kaithi numbers. */
const SEEN_FORMAT = /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]/u
const isUnsafe = (char: string): boolean =>
  OBEYED.test(char) || HIDDEN.test(char) || (/\p{Cf}/u.test(char) && !SEEN_FORMAT.test(char))

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom('\x1b[2J', '\x9b1m', '\u202e', '\u200b', '😀', '\ud83d', ' ', '\n', 'a'), { maxLength: 60 })
    .map((parts) => parts.join('')),
)
const RUNS = { numRuns: 2000, seed: 4 }

describe('one character', () => {
  test.each([
    ['\x1b[31mred\x07', '\\x1b[31mred\\x07'],
    ['\u009b2J\u202egpj.exe\u200b', '\\x9b2J\\u202egpj.exe\\u200b'],
    ['a\r\nb\tc', 'a\\r\\nb\\tc'],
    ['hid\u{e0041}den', 'hid\\u{e0041}den'],
    ['half \ud83d', 'half \\ud83d'],
    ['Ḥayʼat 😀 حلب ❤️', 'Ḥayʼat 😀 حلب ❤️'],
  ])('%j', (text, shown) => {
    expect(terminalText(text)).toBe(shown)
  })

  test('of all of Unicode: what a terminal obeys or hides is shown in ASCII, everything else is left as it is', () => {
    const wrong: string[] = []
    for (let code = 0; code <= 0x10ffff; code++) {
      const char = String.fromCodePoint(code)
      const shown = terminalText(char)
      const escaped = shown !== char
      const right = isUnsafe(char) ? /^\\[nrtxu{}0-9a-f]{1,8}$/.test(shown) : !escaped || /\p{Cn}|\p{Mn}/u.test(char)
      if (!right) wrong.push(`U+${code.toString(16)} ${shown}`)
    }
    expect(wrong).toEqual([])
  })
})

describe('any text', () => {
  test('lets nothing through that a terminal obeys or hides', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect([...terminalText(text)].filter(isUnsafe)).toEqual([])
      }),
      RUNS,
    )
  })

  test('on a line is cut at its width, never through a character, and one line', () => {
    fc.assert(
      fc.property(anything, fc.integer({ min: 1, max: 40 }), (text, limit) => {
        const sound = text.replace(/\p{Surrogate}/gu, '\ufffd')
        const line = terminalLine(sound, limit)
        expect([...line].length).toBeLessThanOrEqual(limit)
        expect([...line].filter(isUnsafe)).toEqual([])
        expect(line).not.toMatch(/\\ud[89a-f]/)
      }),
      RUNS,
    )
  })
})

test('a line is cut at its width and never through a character', () => {
  expect(terminalLine('two\n  words', 20)).toBe('two words')
  expect(terminalLine('😀😀😀😀', 3)).toBe('😀😀…')
  expect(terminalLine(`x${' '.repeat(22)}😀y`, 3)).toBe('x…')
  expect(terminalLine('x'.repeat(10_000_000), 5)).toBe('xxxx…')
})
