/** Characters and bytes that break readers of text, for the inputs of all targets. */
import fc from 'fast-check'

/** One of each kind that has ever made trouble somewhere. */
export const ODD = [
  '\u0000',
  '\u001b[2J',
  '\u0085',
  '\u00a0',
  '\u00ad',
  '\u0130',
  '\u0131',
  '\u0301',
  '\u034f',
  '\u0600',
  '\u0663',
  '\u1e9e',
  '\u200b',
  '\u200d',
  '\u200f',
  '\u2028',
  '\u2029',
  '\u202e',
  '\u202f',
  '\u2066',
  '\u2212',
  '\u3000',
  '\ud800',
  '\udc00',
  '\ufb01',
  '\ufe0f',
  '\ufeff',
  '\uff11',
  '\ufffd',
  '\u{1f1f8}\u{1f1fe}',
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  '\u{1d7ce}',
  '\u{e0041}',
  '\r',
  '\r\n',
  '\n\n',
  '\t',
  '½',
  'ß',
  'حلب',
  '北京',
] as const

export const odd = fc.constantFrom(...ODD)

/** Text of every kind: all of Unicode, units without regard for pairs, odd ones among letters. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  fc.array(fc.oneof(odd, fc.string({ unit: 'grapheme-ascii', maxLength: 6 })), { maxLength: 30 }).map((parts) => parts.join('')),
)

/** Bytes, written as one character each (U+0000 to U+00FF). */
export const anyBytes = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 80 }).map((bytes) => String.fromCharCode(...bytes)),
  anyText.map((text) => Buffer.from(text).toString('latin1')),
  anyText.map((text) => Buffer.from(text, 'utf16le').toString('latin1')),
  fc
    .array(
      fc.constantFrom(
        '\xff\xfe',
        '\xfe\xff',
        '\xef\xbb\xbf',
        '\0',
        'a\0',
        '\0a',
        'The army ',
        '\x93',
        '\xe9',
        '\xc3\xa9',
        '\xed\xa0\x80',
        '\xf0\x9f',
        '\xef\xbf\xbd',
        '\n',
        '%PDF-',
        '\x1f\x8b',
        'PK\x03\x04',
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
)

/** A damaged copy: a stretch cut out, doubled, or written over. */
export function damaged(whole: fc.Arbitrary<string>, patch: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(whole, fc.array(fc.tuple(fc.nat(), fc.nat(20), patch, fc.nat(2)), { maxLength: 6 })).map(([text, edits]) =>
    edits.reduce((now, [place, length, put, how]) => {
      const at = now.length === 0 ? 0 : place % now.length
      const end = Math.min(now.length, at + length)
      if (how === 0) return now.slice(0, at) + now.slice(end)
      if (how === 1) return now.slice(0, end) + now.slice(at)
      return now.slice(0, at) + put + now.slice(end)
    }, text),
  )
}
