/** Characters that hide, join, turn or mimic: values are those of the text without them, pointers those of the text with them. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createExtractor, type DocumentRecord } from '../src/index.js'
import { readArticles } from './articles.js'

const extractor = createExtractor()

/** Every value with the characters it was read from and where they begin, in order. */
function found(text: string): string[] {
  const { dates, places, actors, casualties, counts, events } = extractor.extract(text, { published: '2025-12-15' })
  const shown = [
    ...dates.map(({ value, mention }) => ({ value, mention })),
    ...places.flatMap(({ name, mentions }) => mentions.map((mention) => ({ value: name, mention }))),
    ...actors.flatMap(({ name, key, mentions }) => mentions.map((mention) => ({ value: key ?? name, mention }))),
    ...casualties.flatMap(({ measure, low, mention, trigger }) => [
      { value: low, mention },
      { value: measure, mention: trigger },
    ]),
    ...counts.map(({ what, low, mention }) => ({ value: `${low} ${what}`, mention })),
    ...events.map(({ type, trigger }) => ({ value: type, mention: trigger })),
  ]
  const characters = [...text]
  return shown
    .sort((a, b) => a.mention.start - b.mention.start || a.mention.end - b.mention.end)
    .map(({ value, mention: { start, end, quote } }) => {
      expect(characters.slice(start, end).join('')).toBe(quote)
      return `${value} [${quote}] ${start}`
    })
}

describe('seen through, and pointed at exactly', () => {
  // Written with escapes, for nobody can read these characters; `value [quote] start`.
  test.each([
    ['a place', 'Rain fell in Al\u200bep\u00adpo.', ['Aleppo [Al\u200bep\u00adpo] 13']],
    [
      'a word of harm and an event',
      'Shells kil\u00adled 3 people.',
      ['killed [kil\u00adled] 7', 'explosion [kil\u00adled] 7', '3 [3 people] 15'],
    ],
    [
      'a number',
      'In all, 1\u200b2 women were wo\u2060unded.',
      ['12 [1\u200b2 women] 8', 'wounded [wo\u2060unded] 23', 'attack [wo\u2060unded] 23'],
    ],
    [
      'thousands',
      '1\u200b,\u200b200 people fled.',
      ['1200 [1\u200b,\u200b200 people] 0', 'displaced [fled] 15', 'displacement [fled] 15'],
    ],
    [
      'a number in words',
      'Twen\u00adty-\u200bthree people were kil\u200bled.',
      ['23 [Twen\u00adty-\u200bthree people] 0', 'killed [kil\u200bled] 27', 'attack [kil\u200bled] 27'],
    ],
    ['a date', 'It began on 1\u200b3 Dec\u00adember 20\u200d25.', ['2025-12-13 [1\u200b3 Dec\u00adember 20\u200d25] 12']],
    [
      'a weekday and a group',
      'On Mon\u00adday the Tali\u200bban left.',
      ['2025-12-15 [Mon\u00adday] 3', 'taliban [Tali\u200bban] 15', 'strategic [left] 24'],
    ],
    [
      'marks of direction, left outside the words',
      '\u200eHez\u200dbollah\u200f attacked \u2067Hom\u00ads\u2069.',
      ['hezbollah [Hez\u200dbollah] 1', 'attack [attacked] 13', 'Homs [Hom\u00ads] 23'],
    ],
    [
      'text turned round',
      '\u202eThe army killed 12 people\u202c in Homs.',
      ['army [army] 5', 'killed [killed] 10', 'attack [killed] 10', '12 [12 people] 17', 'Homs [Homs] 31'],
    ],
    [
      'tags and variation selectors beyond 16 bits',
      'Is\u{e0041}lamic Sta\u{e0100}te fighters fled.',
      ['islamic-state [Is\u{e0041}lamic Sta\u{e0100}te] 0'],
    ],
    [
      'the dots of an abbreviation',
      'U\u200b.\u200bS. troops killed two men.',
      ['us-military [U\u200b.\u200bS. troops] 0', 'killed [killed] 14', 'attack [killed] 14', '2 [two men] 21'],
    ],
    [
      'a possessive',
      "Syria\u200b's army killed 3 men.",
      ['Syria [Syria] 0', 'syrian-army [army] 9', 'killed [killed] 14', 'attack [killed] 14', '3 [3 men] 21'],
    ],
    [
      'letters with loose accents',
      'Jose\u0301 Ramos spoke in Bogota\u0301.',
      ['Jose\u0301 Ramos [Jose\u0301 Ramos] 0', 'Bogotá [Bogota\u0301] 21'],
    ],
    ['letters with accents of their own', 'José Ramos spoke in Bogotá.', ['José Ramos [José Ramos] 0', 'Bogotá [Bogotá] 20']],
    [
      'accents where none belong',
      'The a\u0301rmy kil\u0301led 12 people.',
      ['a\u0301rmy [a\u0301rmy] 4', 'killed [kil\u0301led] 10', 'attack [kil\u0301led] 10', '12 [12 people] 18'],
    ],
    [
      'emoji before, inside, behind',
      '🔥 12 people died in 🇸🇾 Homs 💥.',
      ['12 [12 people] 2', 'killed [died] 12', 'Homs [Homs] 23'],
    ],
    ['an emoji inside a figure', '12👥 people died.', ['12 [12👥 people] 0', 'killed [died] 11']],
    [
      'Arabic letters',
      'Police in Aleppo (حلب) arrested 3 men.',
      ['Aleppo [Aleppo] 10', 'detained [arrested] 23', 'arrest [arrested] 23', '3 [3 men] 32'],
    ],
    ['a name in Arabic letters', 'Fighters of كتائب القسام attacked Homs.', ['attack [attacked] 25', 'Homs [Homs] 34']],
    [
      'Arabic digits',
      '٣ people were killed in Homs.',
      ['3 [٣ people] 0', 'killed [killed] 14', 'attack [killed] 14', 'Homs [Homs] 24'],
    ],
    ['wide digits', '１２ people were killed.', ['12 [１２ people] 0', 'killed [killed] 15', 'attack [killed] 15']],
    [
      'a digit on a key',
      '3\ufe0f\u20e3 people were killed.',
      ['3 [3\ufe0f\u20e3 people] 0', 'killed [killed] 16', 'attack [killed] 16'],
    ],
    [
      'thousands set apart by a thin space',
      '12\u202f000 people fled Homs.',
      ['12000 [12\u202f000 people] 0', 'displaced [fled] 14', 'displacement [fled] 14', 'Homs [Homs] 19'],
    ],
    [
      'spaces that do not break',
      '12\u00a0people died on 13\u00a0December\u00a02025.',
      ['12 [12\u00a0people] 0', 'killed [died] 10', '2025-12-13 [13\u00a0December\u00a02025] 18'],
    ],
    ['a hyphen that does not break', 'Deir ez\u2011Zor was shelled.', ['Deir ez-Zor [Deir ez\u2011Zor] 0']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test.each([
    ['an emoji inside a name', 'Al😀eppo was quiet.'],
    ['a Cyrillic letter that looks Latin', '\u0410leppo was quiet.'],
    ['half a character', 'Al\ud800eppo was quiet.'],
  ])('but %s makes another word of it', (_, text) => {
    expect(found(text)).toEqual([])
  })
})

/** A record without positions, and without one character wherever it stands. */
function valuesOf(record: DocumentRecord, left: string): unknown {
  const { source: _, id: __, ...rest } = record
  return JSON.parse(
    JSON.stringify(rest, (key, value: unknown) => {
      if (key === 'start' || key === 'end' || key === 'column') return undefined
      return typeof value === 'string' ? value.replaceAll(left, '') : value
    }),
  )
}

describe('an article with invisible characters in all its words and numbers', async () => {
  const articles = (await readArticles()).filter(({ text }) => !/[\ufffd\u200b-\u200f\ufeff\u00ad\p{So}]/u.test(text))

  test.each(articles.map(({ path, text }): [string, string] => [path, text]))('%s', (_, text) => {
    const plain = valuesOf(extractor.extract(text), '\u200b')
    const hidden = text.replace(/(?<=[\p{L}\p{M}\p{N}])(?=[\p{L}\p{N}])/gu, '\u200b')
    expect(valuesOf(extractor.extract(hidden), '\u200b')).toEqual(plain)
    // Around the words instead of inside them: then no quote holds any.
    const around = text.replace(/(?<![\p{L}\p{M}\p{N}])(?=[\p{L}\p{N}])|(?<=[\p{L}\p{M}\p{N}])(?![\p{L}\p{M}\p{N}])/gu, '\u200b')
    const { dates, places, casualties, counts } = extractor.extract(around)
    for (const { mention } of [...dates, ...casualties, ...counts]) expect(mention.quote).not.toMatch(/^\u200b|\u200b$/)
    for (const { mentions } of places) for (const { quote } of mentions) expect(quote).not.toMatch(/^\u200b|\u200b$/)
    expect(valuesOf(extractor.extract(around), '\u200b')).toEqual(plain)
  })
})

const SENTENCES = [
  'KABUL, Aug 14, 2014 (AP) - A suicide bomber killed at least 20 people, including 12 children, at a market in Jalalabad on Tuesday, police said.',
  'The Taliban claimed responsibility for the attack.',
  'Two Afghan soldiers were wounded near Ghazni the same day, Colonel Ahmad Rashid told reporters.',
  'The United Nations condemned the bombing.',
  'More than 300 families fled the district of Khogyani in July.',
]

/**
 * What tells nothing in English: signs, pictures, marks, invisible characters, letters of scripts without capitals, private
 * and unassigned characters. Not: letters and digits (they make words), line ends (they part paragraphs), currencies ("£ Two").
 */
const TELLS_NOTHING = /^[^\p{Lu}\p{Ll}\p{Lt}\p{Lm}\p{Nd}\p{Sc}\p{Zl}\p{Zp}\p{Surrogate}\u0000-\u00a0]$/u
const sign = fc
  .oneof(
    fc.integer({ min: 0xa1, max: 0x2fff }),
    fc.integer({ min: 0x1f000, max: 0x1faff }),
    fc.integer({ min: 0xa1, max: 0x10ffff }),
    fc.constantFrom(0x200b, 0x200d, 0x202e, 0x301, 0xfe0f, 0xe0041, 0x2066, 0xfeff),
  )
  .map((code) => String.fromCodePoint(code))
  // Letters below Hebrew are Latin, Greek, Cyrillic: they make words too.
  .filter((char) => TELLS_NOTHING.test(char) && !(char < '\u0590' && /\p{L}/u.test(char)))

test('signs between two sentences shift every pointer behind them and change nothing else', () => {
  /** A record's findings; the sentence that is the evidence may hold the signs. */
  const findings = (record: DocumentRecord, at: number, by: number): unknown => {
    const { title, published, dates, places, actors, casualties, counts, events } = record
    return JSON.parse(
      JSON.stringify({ title, published, dates, places, actors, casualties, counts, events }, (key, value: unknown) => {
        if (key === 'evidence') return undefined
        if (key === 'start') return (value as number) >= at ? (value as number) + by : value
        if (key === 'end') return (value as number) > at ? (value as number) + by : value
        if (key === 'column') return (value as number) > at ? (value as number) + by : value
        return value
      }),
    )
  }
  const plain = extractor.extract(SENTENCES.join(' '))
  fc.assert(
    fc.property(fc.array(sign, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 4 }), (signs, index) => {
      const before = `${SENTENCES.slice(0, index).join(' ')} `
      const between = `${signs.join('')} `
      const record = extractor.extract(before + between + SENTENCES.slice(index).join(' '))
      const expected = findings(plain, [...before].length, [...between].length)
      expect(findings(record, Number.POSITIVE_INFINITY, 0)).toEqual(expected)
    }),
    { numRuns: 1500, seed: 20251213 },
  )
})
