/**
 * The one number grammar: digits, number words, vague words, and what they make together ("two hundred and six",
 * "1.2 million", "tens of thousands", "a dozen").
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'

/** A number as the text has it: its value, whether a vague word gave only the least it can mean, and where it ends. */
export interface NumberFound {
  /** Null for a number too large to be held exactly. */
  readonly value: number | null
  readonly vague: boolean
  /** True for a word ("four"), false for digits. */
  readonly word: boolean
  /** Index after the last token. */
  readonly last: number
}

/** Words that multiply what stands before them. */
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  lakh: 1e5,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  crore: 1e7,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
}
const ARTICLES = new Set(['a', 'an'])
/** Adjectives that stand between an article and a vague word: "a further dozen". */
const VAGUE_LEAD = new Set(['few', 'couple', 'handful', 'dozen', 'score', 'hundred', 'thousand', 'million', 'billion', 'number'])

/** Reads the number that begins at `at`, or null. */
export function parseNumber(reader: Reader, lexicon: Lexicon, at: number, limit: number): NumberFound | null {
  if (at >= limit) return null
  if (reader.has(at, Shape.number)) return parseDigits(reader, at, limit)
  if (reader.has(at, Shape.digit | Shape.punctuation)) return attachedScale(reader, at)
  let start = at
  if (ARTICLES.has(reader.norm(at))) {
    if (!VAGUE_LEAD.has(reader.norm(at + 1)) && reader.hit(at, 'number') === undefined) return null
    if (reader.hit(at, 'number') === undefined) start = at + 1
  }
  return parseWords(reader, lexicon, start, limit)
}

function parseDigits(reader: Reader, at: number, limit: number): NumberFound | null {
  const text = reader.surface(at).replace(/,/g, '')
  if (text.split('.').length > 2) return null
  const digits = Number(text)
  if (!Number.isFinite(digits)) return { value: null, vague: false, word: false, last: at + 1 }
  const scale = at + 1 < limit && !reader.has(at + 1, Shape.glued) ? SCALES[reader.norm(at + 1)] : undefined
  if (scale !== undefined && reader.norm(at + 1).length > 1) return exactly(digits * scale, at + 2)
  return exactly(digits, at + 1)
}

/** "30k", "1.5m": digits with a scale letter. */
function attachedScale(reader: Reader, at: number): NumberFound | null {
  if (!reader.has(at, Shape.digit)) return null
  const found = /^(\d{1,12}(?:\.\d{1,3})?)(k|m|mn|bn)$/.exec(reader.surface(at).toLowerCase())
  if (found === null) return null
  return exactly(Number(found[1]) * (SCALES[found[2] as string] as number), at + 1)
}

function exactly(value: number, last: number): NumberFound {
  return { value: Number.isSafeInteger(Math.round(value)) ? Math.round(value) : null, vague: false, word: false, last }
}

/** Number words: units and tens add, scales multiply, "and" joins after a scale. */
function parseWords(reader: Reader, lexicon: Lexicon, at: number, limit: number): NumberFound | null {
  let total = 0
  let group = 0
  let any = false
  let vague = false
  let i = at
  while (i < limit) {
    const hit = reader.hit(i, 'number')
    const scale = SCALES[reader.norm(i)]
    if (hit === undefined || (scale !== undefined && reader.norm(i).length === 1)) {
      // "two hundred and six", "twenty-three"
      const joins =
        any &&
        ((reader.norm(i) === 'and' && (group >= 100 || total > 0)) || (reader.has(i, Shape.dash) && reader.has(i, Shape.glued)))
      const next = joins ? reader.hit(i + 1, 'number') : undefined
      if (next === undefined || vague || i + 1 >= limit) break
      const value = Number(lexicon.row('number', next.row).value)
      if (value >= 100 || (reader.has(i, Shape.dash) && !(group % 100 >= 20 && group % 10 === 0 && value < 10))) break
      group += value
      i = next.last
      continue
    }
    const row = lexicon.row('number', hit.row)
    const value = Number(row.value)
    if (row.vague === 'yes') {
      if (any) break
      any = true
      vague = true
      group = value
      i = hit.last
      continue
    }
    if (scale !== undefined && any) {
      if (scale === 100) group = (group || 1) * 100
      else {
        total += (group || 1) * scale
        group = 0
      }
    } else if (scale !== undefined) {
      // "hundred" alone, after an article
      group = scale
    } else if (any && reader.norm(i) === 'dozen') group *= 12
    else if (any && !(group % 100 >= 20 && group % 10 === 0 && value < 10) && !(group % 100 === 0 && group > 0 && value < 100))
      break
    else group += value
    any = true
    i = hit.last
  }
  if (!any) return null
  const value = total + group
  return { value: Number.isSafeInteger(value) ? value : null, vague, word: true, last: i }
}
