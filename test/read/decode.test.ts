import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Encoding } from '../../src/model/source.js'
import { decode } from '../../src/read/decode.js'

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16()
const codes = (input: Buffer) => decode(input).notes.map(({ code }) => code)

describe('read', () => {
  test('UTF-8, with and without a byte-order mark, which is no part of the text', () => {
    expect(decode(bytes('Ḥalab 😀'))).toEqual({ text: 'Ḥalab 😀', encoding: 'utf-8', bom: false, notes: [] })
    expect(decode(bytes([0xef, 0xbb, 0xbf], 'Ḥalab'))).toEqual({ text: 'Ḥalab', encoding: 'utf-8', bom: true, notes: [] })
  })

  test('a second mark, line ends and unnormalised letters stay as they are', () => {
    const text = '\ufeffe\u0301\r\n\r\u2028 x'
    expect(decode(bytes([0xef, 0xbb, 0xbf], text)).text).toBe(text)
  })

  test('nothing, and a mark alone', () => {
    expect(decode(bytes('')).text).toBe('')
    expect(decode(bytes([0xef, 0xbb, 0xbf]))).toMatchObject({ text: '', bom: true })
    expect(decode(bytes([0xff, 0xfe]))).toMatchObject({ text: '', bom: true, encoding: 'utf-16le' })
  })

  test('UTF-16 with a mark, in both orders', () => {
    const text = 'Blast in Ḥalab 😀'
    expect(decode(bytes([0xff, 0xfe], [...Buffer.from(text, 'utf16le')]))).toMatchObject({
      text,
      encoding: 'utf-16le',
      bom: true,
      notes: [],
    })
    expect(decode(bytes([0xfe, 0xff], [...utf16be(text)]))).toMatchObject({ text, encoding: 'utf-16be', bom: true, notes: [] })
  })

  test('UTF-16 without a mark shows by its NUL bytes', () => {
    const text = 'A blast killed 12 people near Mosul.'
    expect(decode(Buffer.from(text, 'utf16le'))).toMatchObject({ text, encoding: 'utf-16le', bom: false })
    expect(decode(utf16be(text))).toMatchObject({ text, encoding: 'utf-16be', bom: false })
    expect(codes(utf16be(text))).toEqual(['read/encoding-guessed'])
  })

  test('half a character at the end of UTF-16 is replaced and told', () => {
    const odd = decode(bytes([0xff, 0xfe, 0x41, 0, 0x42]))
    expect(odd.text).toBe('A\ufffd')
    expect(odd.notes.map(({ code }) => code)).toEqual(['read/bytes-replaced'])
    expect(decode(bytes([0xff, 0xfe, 0x41, 0, 0x3d, 0xd8])).text).toBe('A\ufffd')
  })

  test('Windows-1252 keeps its quotes, dashes and euro sign', () => {
    const decoded = decode(Buffer.from('He said \x93no\x94 \x96 it cost \x80100 in S\xe3o Paulo\x85', 'latin1'))
    expect(decoded.text).toBe('He said “no” – it cost €100 in São Paulo…')
    expect(decoded).toMatchObject({ encoding: 'windows-1252', notes: [{ code: 'read/encoding-guessed', severity: 'warning' }] })
  })

  test('UTF-8 with one broken place stays UTF-8', () => {
    const decoded = decode(bytes('Ḥalab, Dayr az-Zawr, Ḥimṣ ', [0xc3], ' and Ṭarṭūs'))
    expect(decoded.text).toBe('Ḥalab, Dayr az-Zawr, Ḥimṣ \ufffd and Ṭarṭūs')
    expect(decoded.notes[0]?.message).toContain('1 place')
  })

  test('a replacement character that the text has itself is not counted', () => {
    expect(decode(bytes('\ufffd fine')).notes).toEqual([])
    expect(decode(bytes('Ḥ Ḥ Ḥ \ufffd ', [0xff])).notes[0]?.message).toContain('1 place')
  })
})

describe('refused by name', () => {
  const refusal = (input: Buffer | string) => {
    try {
      decode(typeof input === 'string' ? Buffer.from(input, 'latin1') : input)
    } catch (error) {
      return error
    }
    return null
  }
  test.each([
    ['PDF', '%PDF-1.7\nabc'],
    ['PNG', '\x89PNG\r\n\x1a\n'],
    ['gzip', '\x1f\x8b\x08'],
    ['ZIP', 'PK\x03\x04abc'],
    ['ELF', '\x7fELF\x02'],
    ['JPEG', '\xff\xd8\xff\xe0'],
    ['RTF', '{\\rtf1\\ansi'],
    ['SQLite', 'SQLite format 3\0'],
    ['UTF-32', '\xff\xfe\0\0A\0\0\0'],
  ])('%s', (kind, input) => {
    expect(refusal(input)).toMatchObject({ code: 'E_BINARY', message: expect.stringContaining(kind) })
  })

  test('a NUL byte anywhere, however late', () => {
    expect(refusal(`${'Long ago. '.repeat(10_000)}\0`)).toMatchObject({
      code: 'E_BINARY',
      message: expect.stringContaining('NUL'),
    })
    expect(refusal('\xef\xbb\xbfa\0b')).toMatchObject({ code: 'E_BINARY' })
  })

  test('random bytes and control characters', () => {
    expect(refusal(Buffer.from(Array.from({ length: 400 }, (_, i) => ((i * 197) % 255) + 1)))).toMatchObject({ code: 'E_BINARY' })
    expect(refusal('\x01\x02\x03 text')).toMatchObject({ code: 'E_BINARY' })
  })
})

test('any bytes give sound Unicode or a refusal', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (input) => {
      try {
        expect(decode(Buffer.from(input)).text).not.toMatch(/\p{Surrogate}/u)
      } catch (error) {
        expect(error).toMatchObject({ code: 'E_BINARY' })
      }
    }),
    { numRuns: 500 },
  )
})

test('any text in UTF-8 comes out as it went in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!/[\0-\x1f\x7f]/.test(text))
      expect(decode(Buffer.from(`news ${text}`)).text).toBe(`news ${text}`)
    }),
  )
})

describe('the encoding that is named', () => {
  const as = (encoding: Encoding, input: Buffer) => decode(input, { encoding, strict: false })

  test('is taken at its word', () => {
    expect(as('windows-1252', bytes('Ḥ')).text).toBe('á¸¤')
    expect(as('utf-16le', Buffer.from('Ḥalab', 'utf16le'))).toEqual({
      text: 'Ḥalab',
      encoding: 'utf-16le',
      bom: false,
      notes: [],
    })
    expect(as('utf-16be', utf16be('Ḥalab 平和')).text).toBe('Ḥalab 平和')
    expect(as('utf-8', bytes('S', [0xe3], 'o'))).toMatchObject({ text: 'S\ufffdo', notes: [{ code: 'read/bytes-replaced' }] })
  })

  test('its own mark is no part of the text, that of another one is', () => {
    expect(as('utf-8', bytes([0xef, 0xbb, 0xbf], 'a'))).toMatchObject({ text: 'a', bom: true })
    expect(as('windows-1252', bytes([0xef, 0xbb, 0xbf], 'a'))).toMatchObject({ text: 'ï»¿a', bom: false })
  })

  test('makes no text of what is none', () => {
    expect(() => as('windows-1252', bytes('a\0b'))).toThrow('holds NUL bytes')
    expect(() => as('utf-16le', bytes('a\0\0\0b\0'))).toThrow('holds NUL bytes')
    expect(() => as('utf-8', bytes('%PDF-1.7'))).toThrow('looks like PDF')
  })
})

describe('strict', () => {
  const strict =
    (input: Buffer, encoding: Encoding | null = null) =>
    () =>
      decode(input, { encoding, strict: true })

  test.each([
    ['Windows-1252', bytes('S', [0xe3], 'o'), 'read as Windows-1252, because it is not UTF-8 (name its --encoding, or mend it)'],
    ['UTF-16 without a mark', Buffer.from('Halab', 'utf16le'), 'read as UTF-16, because every other byte is NUL'],
    ['a broken place in UTF-8', bytes('Ḥalab Ḥimṣ ', [0xc3], ' and'), 'holds 1 place that is not valid in its encoding'],
  ])('%s is refused', (_, input, message) => {
    expect(strict(input)).toThrow(message)
  })

  test('what is plain, marked or named is read', () => {
    expect(strict(bytes('Ḥalab'))().text).toBe('Ḥalab')
    expect(strict(bytes([0xff, 0xfe], 'a\0'))().text).toBe('a')
    expect(strict(bytes('S', [0xe3], 'o'), 'windows-1252')().text).toBe('São')
  })
})
