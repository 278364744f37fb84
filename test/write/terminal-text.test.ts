import fc from 'fast-check'
import { expect, test } from 'vitest'
import { terminalLine, terminalText } from '../../src/write/terminal-text.js'

test('what a terminal would obey is shown', () => {
  expect(terminalText('\x1b[31mred\x07')).toBe('\\x1b[31mred\\x07')
  expect(terminalText('\u009b2J\u202egpj.exe\u200b')).toBe('\\x9b2J\\u202egpj.exe\\u200b')
  expect(terminalText('a\r\nb\tc')).toBe('a\\r\\nb\\tc')
  expect(terminalText('Ḥayʼat 😀 حلب')).toBe('Ḥayʼat 😀 حلب')
})

test('no control, format or half character of any text gets through', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(terminalText(text)).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\p{Surrogate}]/u)
    }),
  )
})

test('a line is cut at its width and never through a character', () => {
  expect(terminalLine('two\n  words', 20)).toBe('two words')
  expect(terminalLine('😀😀😀😀', 3)).toBe('😀😀…')
  expect(terminalLine('x'.repeat(10_000_000), 5)).toBe('xxxx…')
})
