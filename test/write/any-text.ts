/** Text of all of Unicode, and the characters that break out of places more often than chance has them. */
import fc from 'fast-check'

const nasty = fc.constantFrom(
  ...[
    '\0',
    '\t',
    '\n',
    '\r',
    '\r\n',
    '\x1a',
    '\x1b[31m',
    '\x7f',
    '\u0085',
    '\u009b',
    '\u2028',
    '\u2029',
    '\ufeff',
    '\ufffe',
    '\uffff',
  ],
  ...['\ud800', '\udc00', '\u202e', '\u2066', '\u200d', '😀', '👩‍👩‍👦', '🇸🇾', 'e\u0301'],
  ...[
    "'",
    "''",
    '"',
    '""',
    '`',
    '\\',
    '\\r',
    '\\n',
    '\\r1',
    '\\z',
    "\\'",
    '%',
    '%0A',
    ':',
    '::',
    ',',
    ';',
    '--',
    '/*',
    '*/',
    '$$',
  ],
  ...['=', '+', '-', '@', '=1+1', ']]>', '<![CDATA[', '<!--', '&', '&amp;', '&#0;', '<', '>', '::error::', '##[error]', '.quit'],
)

export const anyText = fc
  .array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 12 })
  .map((parts) => parts.join(''))

/** The text as formats give it back that have no U+0000 and no half characters. */
export const held = (text: string): string => wellFormed(text.replaceAll('\0', '␀'))

/** Without half characters. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd')
