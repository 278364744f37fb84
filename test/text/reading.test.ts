import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeCharacters } from '../../src/text/characters.js'
import { Reading } from '../../src/text/reading.js'

const characters = makeCharacters()
const read = (source: string): Reading => Reading.of(source, characters)
/** What the source has where the reading has these words. */
const origin = (source: string, words: string): string => {
  const reading = read(source)
  const start = reading.text.indexOf(words)
  const span = reading.sourceSpan({ start, end: start + words.length })
  return source.slice(span.start, span.end)
}

describe('what is not seen is not read', () => {
  test.each([
    ['a zero-width space', 'Al\u200bep\u200bpo'],
    ['a soft hyphen', 'Al\u00adep\u00adpo'],
    ['joiners', 'Al\u200dep\u200cpo'],
    ['a word joiner and a byte-order mark', 'Al\u2060ep\ufeffpo'],
    ['marks of direction', '\u200eAl\u202eep\u202cpo\u200f'],
    ['the Hangul filler', 'Al\u3164eppo'],
    ['the Mongolian vowel separator', 'Al\u180eeppo'],
    ['a tag', 'Al\u{e0041}eppo'],
    ['a variation selector beyond 16 bits', 'Aleppo\u{e0100}'],
  ])('%s', (_, source) => {
    expect(read(source).text).toBe('Aleppo')
  })

  test.each([
    ['a joiner of Persian', 'می‌خواهم'],
    ['a joiner of emoji', '👩‍🚒 👨‍👩‍👧'],
    ['a variation selector on a picture', '❤️'],
    ['accents', 'Jose\u0301 Ḥomṣ'],
    ['letters of every script', 'حلب Київ 北京 𐎠'],
    ['half characters', 'a\ud800b'],
    ['white space of ASCII', 'a\t b\r\n c'],
    ['line ends of Unicode', 'a\u2028b\u2029c\u0085d'],
  ])('but %s is', (_, source) => {
    expect(read(source).text).toBe(source)
  })
})

test.each([
  ['in 🇸🇾 Homs', 'in      Homs'],
  ['12👥dead', '12  dead'],
  ['🔴 Two dead 💥\nThe 👩‍🚒 end', '🔴 Two dead 💥\nThe      end'],
  ['١٢ ٣', '12 3'],
  ['１２,０００', '12,000'],
  ['1️⃣2️⃣', '12'],
  ['१२', '12'],
  ['12\u00a0000 and 13\u202f000', '12 000 and 13 000'],
])('%s is read as %s', (source, text) => {
  expect(read(source).text).toBe(text)
})

test('a pointer goes from the first character that is seen to the last', () => {
  expect(origin('in \u200bAl\u00adep\u200bpo\u200f, Syria', 'Aleppo')).toBe('Al\u00adep\u200bpo')
  expect(origin('killed \u2060٣\u2060 people', '3 people')).toBe('٣\u2060 people')
  expect(origin('a \u{e0041}𐎠\u{e0041} b', '𐎠')).toBe('𐎠')
  expect(origin('fire 🔥 at 5', 'fire')).toBe('fire')
})

test('of any text, each character read stands where it is said to stand, and nothing that is seen gets lost', () => {
  const anything = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom('a', '1', '\u200b', '\u200d', '\u0301', '\u{e0100}', '٣'),
    ),
    { maxLength: 30 },
  )
  fc.assert(
    fc.property(anything, (parts) => {
      const source = parts.join('')
      const reading = read(source)
      let last = 0
      for (let i = 0; i < reading.text.length; i++) {
        const { start, end } = reading.sourceSpan({ start: i, end: i + 1 })
        if (end - start === 2) {
          // A picture: as it is, or two spaces that both lead back to all of it.
          expect(source.slice(start, end)).toMatch(/^[\u{1f000}-\u{1fbff}]$/u)
          last = end
          continue
        }
        expect(end - start).toBe(1)
        expect(start).toBeGreaterThanOrEqual(last)
        // What was left out before it could not be seen; what was read is the same character, or its digit or space.
        expect(source.slice(last, start)).toMatch(/^(?:\p{Default_Ignorable_Code_Point}|\p{M}|\p{Cf})*$/u)
        const [was, is] = [source.charAt(start), reading.text.charAt(i)]
        if (was !== is) expect(`${was}${is}`).toMatch(/^(?:\p{Nd}[0-9]|\s )$/u)
        last = end
      }
      expect(source.slice(last)).toMatch(/^(?:\p{Default_Ignorable_Code_Point}|\p{M}|\p{Cf})*$/u)
    }),
    { numRuns: 2000, seed: 11 },
  )
})
