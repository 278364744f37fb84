/**
 * What kind of character each UTF-16 unit is, and what it folds to when names are compared.
 *
 * Folding is Unicode NFKD without marks, in lower case, with apostrophes and invisible characters dropped: `Ḥayʼat`,
 * `Hay’at` and `hayat` are one key; digits of all scripts are those of ASCII. The table is made once at build time and
 * travels in the data file, so that every Node version folds alike and no program start pays for 65,536 look-ups.
 */

export const OTHER = 0
export const LOWER = 1
export const UPPER = 2
export const DIGIT = 3
export const SPACE = 4
export const BREAK = 5
/**
 * Zero-width and soft-hyphen characters: part of the word around them, seen through by every comparison. So are the high
 * halves of tags and variation selectors (U+E0000 to U+E0FFF); their low half goes with them.
 */
export const INVISIBLE = 6
export const MARK = 7
/** Apostrophes of all kinds: inside a word they belong to it and fold away. */
export const APOSTROPHE = 8

/** The two tables, indexed by UTF-16 unit. */
export interface Characters {
  readonly kind: Uint8Array
  /** The folded unit, 0 where the character is dropped. */
  readonly fold: Uint16Array
}

/** Letters that NFKD leaves alone although readers take them for a plain Latin letter. */
const PLAIN: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  ð: 'd',
  Ð: 'd',
  ß: 's',
  æ: 'a',
  Æ: 'a',
  œ: 'o',
  Œ: 'o',
  ħ: 'h',
  Ħ: 'h',
  ŋ: 'n',
  Ŋ: 'n',
  þ: 't',
  Þ: 't',
  ə: 'a',
  Ə: 'a',
  ɛ: 'e',
  ɔ: 'o',
  ŧ: 't',
  Ŧ: 't',
}
/** Every sign that stands for an apostrophe, or for the hamza and ayn of transliterated names. */
export const APOSTROPHES = "'’ʼʻ`‘ʿʾ´′"
const BREAKS = '\n\r\u0085\u2028\u2029\v\f'
const INVISIBLES = '\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'
/** High halves of U+E0000 to U+E0FFF. */
const FIRST_TAG = 0xdb40
const LAST_TAG = 0xdb43
const ZERO = 48

/**
 * Characters that Unicode 17 added, as [first, last]. Node 20.19 knows Unicode 16: a table made by a later version must be the
 * same (`npm run test:nodes` compares), so these stay signs.
 */
const YOUNG: readonly (readonly [number, number])[] = [
  [0x088f, 0x088f],
  [0x0c5c, 0x0c5c],
  [0x0cdc, 0x0cdc],
  [0x1acf, 0x1aeb],
  [0xa7ce, 0xa7cf],
  [0xa7d2, 0xa7d2],
  [0xa7d4, 0xa7d4],
  [0xa7f1, 0xa7f1],
]

/** Makes both tables from this engine's Unicode data (about 40 ms). */
export function makeCharacters(): Characters {
  const kind = new Uint8Array(65536)
  const fold = new Uint16Array(65536)
  let digit = -1
  for (let unit = 0; unit < 65536; unit++) {
    if (unit >= FIRST_TAG && unit <= LAST_TAG) kind[unit] = INVISIBLE
    if (unit >= 0xd800 && unit <= 0xdfff) continue
    const char = String.fromCharCode(unit)
    const which = YOUNG.some(([first, last]) => unit >= first && unit <= last) ? OTHER : kindOf(char)
    kind[unit] = which
    if (which === LOWER || which === UPPER) fold[unit] = foldOf(char)
    // Digits of every script stand in one run of ten, zero first.
    digit = which === DIGIT ? digit + 1 : -1
    if (which === DIGIT) fold[unit] = ZERO + (digit % 10)
  }
  return { kind, fold }
}

function kindOf(char: string): number {
  if (BREAKS.includes(char)) return BREAK
  if (APOSTROPHES.includes(char)) return APOSTROPHE
  if (INVISIBLES.includes(char)) return INVISIBLE
  if (/\s/u.test(char)) return SPACE
  if (/\p{M}/u.test(char)) return MARK
  if (/\p{Default_Ignorable_Code_Point}/u.test(char)) return INVISIBLE
  if (/\p{Lu}|\p{Lt}/u.test(char)) return UPPER
  if (/\p{L}/u.test(char)) return LOWER
  if (/\p{Nd}/u.test(char)) return DIGIT
  return OTHER
}

/** The first letter or digit of what the character stands for, folded until nothing changes: `ﬁ` gives `f`, `ᵊ` gives `a`. */
function foldOf(char: string): number {
  const plain = PLAIN[char]
  if (plain !== undefined) return plain.charCodeAt(0)
  const bare = char.normalize('NFKD').toLowerCase()
  const first = [...bare].find((part) => /[\p{L}\p{N}]/u.test(part) && !APOSTROPHES.includes(part))
  // A few signs of Chinese stand for one beyond 16 bits: they fold to themselves.
  return first === undefined || first === char || first.length > 1 ? char.charCodeAt(0) : foldOf(first)
}
