/** Generated text with everything that makes offsets go wrong. */
import fc from 'fast-check'

const pieces = [
  fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\u2028', '\u0085', '\t', ' ', ' ', ' '),
  fc.constantFrom(
    '😀',
    '👨‍👩‍👧‍👦',
    '🇸🇾',
    '𝔸𝕝',
    'e\u0301',
    'n\u0303',
    'ﷺ',
    'Zo\u00eb',
    'دير الزور',
    'حلب',
    '\u202eabc\u202c',
    '\u200b',
    '\u00ad',
    '\ufeff',
  ),
  fc.constantFrom(
    '2025-12-13',
    '@Mosul',
    '@Tadmur😀',
    '@حلب',
    '#Gunmen',
    '#Ségol\u0301',
    '12 people',
    '3 people',
    '=attack',
    '!raid',
    '!blast',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
]

/** Up to 40 pieces, half of them things to find. */
export const newsText = fc.array(fc.oneof(...pieces), { maxLength: 40 }).map((parts) => parts.join(''))
