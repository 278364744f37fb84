/**
 * Numbers in words, and what they make together: units and tens add, scales multiply, "and" joins behind a scale.
 *
 *     two hundred and six      twenty-three      one and a half million      three dozen      tens of thousands
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import type { NumberFound } from './number.js'
import { scaleOf } from './scales.js'

/** What has been read so far: full groups, the group being read, and the last scale. */
interface Sum {
  total: number
  group: number
  scale: number
  any: boolean
}

/** Reads number words at `at`. */
export function parseWords(reader: Reader, lexicon: Lexicon, at: number, limit: number): NumberFound | null {
  const sum: Sum = { total: 0, group: 0, scale: Number.POSITIVE_INFINITY, any: false }
  let i = at
  while (i < limit) {
    const half = sum.any ? halfAt(reader, i) : null
    if (half !== null) {
      sum.group += 0.5
      i = half
      continue
    }
    const hit = reader.hit(i, 'number')
    if (hit === undefined) {
      const next = joinedAt(reader, lexicon, i, limit, sum)
      if (next === null) break
      i = next
      continue
    }
    const row = lexicon.row('number', hit.row)
    const value = Number(row.value)
    if (row.vague !== '') {
      if (sum.any) break
      return { value, vague: true, word: true, last: hit.last }
    }
    if (!add(sum, reader.norm(i), value)) break
    i = hit.last
  }
  if (!sum.any) return null
  const value = sum.total + sum.group
  return { value: Number.isSafeInteger(value) ? value : null, vague: false, word: true, last: i }
}

/** Adds one word; false when it can't stand behind what was read ("twenty thirty", "two four"). */
function add(sum: Sum, word: string, value: number): boolean {
  const scale = scaleOf(word)
  if (scale === 100) sum.group = (sum.group || 1) * 100
  else if (scale !== undefined && scale > sum.scale) {
    // "one thousand trillion"
    sum.total = (sum.total + sum.group) * scale
    sum.group = 0
    sum.scale = scale
  } else if (scale !== undefined) {
    sum.total += (sum.group || (sum.any ? 0 : 1)) * scale
    if (sum.group === 0 && sum.total === 0) return false
    sum.group = 0
    sum.scale = scale
  } else if (word === 'dozen' && sum.any) sum.group *= 12
  else if (sum.any && !fits(sum, value)) return false
  else sum.group += value
  sum.any = true
  return true
}

function fits({ group }: Sum, value: number): boolean {
  if (value >= 100) return false
  if (group === 0) return true
  return group % 100 === 0 || (group % 100 >= 20 && group % 10 === 0 && value < 10)
}

/** "and" after a scale ("two hundred and six"), or the hyphen of "twenty-three"; gives the index after the joined word. */
function joinedAt(reader: Reader, lexicon: Lexicon, i: number, limit: number, sum: Sum): number | null {
  if (!sum.any || i + 1 >= limit) return null
  const hyphen = reader.has(i, Shape.dash) && reader.has(i, Shape.glued) && reader.has(i + 1, Shape.glued)
  if (!hyphen && !(reader.norm(i) === 'and' && (sum.group >= 100 || sum.total > 0))) return null
  const next = reader.hit(i + 1, 'number')
  if (next === undefined || lexicon.row('number', next.row).vague !== '') return null
  const value = Number(lexicon.row('number', next.row).value)
  if (value >= 100 && !(hyphen && scaleOf(reader.norm(i + 1)) !== undefined)) return null
  if (hyphen && value < 100 && !(sum.group % 100 >= 20 && sum.group % 10 === 0 && value < 10)) return null
  return add(sum, reader.norm(i + 1), value) ? next.last : null
}

/** "one and a half million": index after the half, only before a scale. */
function halfAt(reader: Reader, i: number): number | null {
  let at = i
  for (const word of ['and', 'a', 'half']) {
    // "two-and-a-half million"
    if (reader.has(at, Shape.dash) && reader.has(at, Shape.glued)) at++
    if (reader.norm(at) !== word) return null
    at++
  }
  return scaleOf(reader.norm(at)) !== undefined ? at : null
}
