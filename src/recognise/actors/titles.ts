/** Reads titles, ranks and posts before a name: "US Central Command (CENTCOM) commander Admiral", "Lt. Gen.", "envoy". */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import type { Range } from './draft.js'

export interface TitlesFound {
  readonly titles: readonly Range[]
  /** Index of the token after the titles, where the name begins. */
  readonly next: number
  /** The strongest kind among them. */
  readonly kind: 'honorific' | 'rank' | 'post' | 'profession'
  /** Written with a capital throughout. */
  readonly capital: boolean
  readonly affiliation: Range | null
}

const KINDS = ['profession', 'honorific', 'rank', 'post'] as const
/** Adjectives that belong to a title before it. */
const LEADS = new Set(
  'former ex acting interim transitional deputy senior chief vice assistant late current outgoing incoming top new local veteran retired newly elected self-declared then army navy air force police military security foreign political human rights press special presidential regional national general state opposition rebel field'.split(
    ' ',
  ),
)
const AFTER_TITLE = new Set(['of', 'for', 'on', 'to'])
/** Longest "of the United Nations mission in Libya" between a title and the name. */
const PHRASE_REACH = 9

/** All titles from `at` to the name; null when no title begins there. */
export function readTitles(reader: Reader, lexicon: Lexicon, at: number, from: number, limit: number): TitlesFound | null {
  const titles: Range[] = []
  let rank = -1
  let capital = true
  let i = at
  let affiliation: Range | null = null
  while (i < limit) {
    const hit = reader.hit(i, 'title')
    if (hit === undefined) break
    const kind = KINDS.indexOf(lexicon.row('title', hit.row).kind as (typeof KINDS)[number])
    if (hit.form === 'plural') break
    const first = titles.length === 0 ? leadOf(reader, hit.first, from) : hit.first
    if (titles.length === 0 && first < hit.first) affiliation = affiliationIn(reader, first, hit.first)
    const honorific = KINDS[kind] === 'honorific'
    if (!honorific || titles.length === 0) titles.push({ first: honorific ? hit.first : first, last: hit.last })
    rank = Math.max(rank, kind)
    capital = capital && reader.isCapital(hit.first)
    i = hit.last
    if (reader.has(i, Shape.glued) && reader.surface(i) === '.') i++
    // "Navy Senior Chief Petty Officer", "Special Warfare Operator 1st Class"
    if (reader.norm(i) === 'and') {
      let j = i + 1
      while (j < i + 3 && j < limit && reader.hit(j, 'title') === undefined && LEADS.has(reader.norm(j))) j++
      if (reader.hit(j, 'title') !== undefined) {
        i = j
        continue
      }
      break
    }
    if (reader.hit(i, 'title') !== undefined) continue
    if (AFTER_TITLE.has(reader.norm(i))) {
      // "a spokesman for President Petro": the title is another's.
      if (isOwnTitle(reader, i + 1)) return null
      const end = phraseEnd(reader, i, limit)
      if (end > 0) {
        const last = titles[titles.length - 1] as Range
        titles[titles.length - 1] = { first: last.first, last: end }
        affiliation = affiliationIn(reader, i + 1, end) ?? affiliation
        i = end
      }
    }
    break
  }
  if (titles.length === 0) return null
  return { titles, next: i, kind: KINDS[rank] as TitlesFound['kind'], capital, affiliation }
}

/** A title in capitals right before a name: it is that person's own. */
function isOwnTitle(reader: Reader, at: number): boolean {
  const hit = reader.hit(at, 'title')
  if (hit === undefined || hit.form === 'plural' || !reader.isCapital(at) || !reader.isCapital(hit.last)) return false
  return reader.hits(hit.last).every(({ kind }) => kind !== 'org-word' && kind !== 'institution' && kind !== 'title')
}

/** Where a title's own modifiers begin: demonyms, bodies, "former", and brackets with their short names. */
export function leadOf(reader: Reader, at: number, from: number): number {
  let i = at
  for (let steps = 0; steps < 10 && i > from; steps++) {
    const before = i - 1
    if (reader.has(before, Shape.newline) && i !== at) return i
    const word = reader.norm(before)
    if (LEADS.has(word) || (reader.has(before, Shape.allCaps) && !reader.has(before, Shape.punctuation))) {
      i = before
      continue
    }
    if (reader.has(before, Shape.possessive) && stateEndsAt(reader, before, from) >= 0) {
      i = stateEndsAt(reader, before, from)
      continue
    }
    if (reader.surface(before) === ')' && before - 2 >= from && reader.surface(before - 2) === '(') {
      const start = nameEndingAt(reader, before - 2, from)
      if (start >= 0) {
        i = start
        continue
      }
      return i
    }
    const start = nameEndingAt(reader, i, from)
    if (start < 0) return i
    i = start
  }
  return i
}

/** Start of a demonym, body or known actor that ends right before `end`, or -1. */
function nameEndingAt(reader: Reader, end: number, from: number): number {
  for (let i = Math.max(from, end - 7); i < end; i++)
    for (const hit of reader.hits(i))
      if (hit.last === end && (hit.kind === 'demonym' || hit.kind === 'institution' || hit.kind === 'actor')) {
        if (hit.kind === 'institution' && !reader.isCapital(i) && end - i === 1) continue
        return i
      }
  return -1
}

function stateEndsAt(reader: Reader, end: number, from: number): number {
  for (let i = Math.max(from, end - 5); i < end; i++)
    for (const hit of reader.hits(i)) if (hit.last === end && (hit.kind === 'country' || hit.kind === 'actor')) return i
  return -1
}

/** The body a title's modifier names: "[CENTCOM] commander". */
export function affiliationIn(reader: Reader, first: number, last: number): Range | null {
  for (let i = first; i < last; i++)
    for (const hit of reader.hits(i)) {
      if (hit.last > last) continue
      if (
        hit.kind === 'actor' ||
        hit.kind === 'demonym' ||
        hit.kind === 'country' ||
        (hit.kind === 'institution' && reader.isCapital(i))
      )
        return { first: i, last: hit.last }
    }
  return null
}

/** End of "of U.S. Central Command" when a capital follows that may begin a name; -1 when it runs into something else. */
function phraseEnd(reader: Reader, at: number, limit: number): number {
  let i = at + 1
  let any = false
  for (; i < limit && i < at + PHRASE_REACH; i++) {
    if (reader.has(i, Shape.punctuation)) {
      if (reader.has(i, Shape.dash) || reader.has(i, Shape.possessive)) continue
      return -1
    }
    if (any && reader.hit(i, 'given-name') !== undefined && reader.isCapital(i) && !insideBody(reader, i, at + 1)) return i
    const hit = reader.hits(i)[0]
    if (
      hit !== undefined &&
      (hit.kind === 'actor' || hit.kind === 'country' || hit.kind === 'institution') &&
      hit.last <= limit
    ) {
      i = hit.last - 1
      any = true
      continue
    }
    if (reader.isCapital(i)) any = true
    else if (!PHRASE_WORDS.has(reader.norm(i)) && reader.hit(i, 'person-noun') === undefined && any) return -1
    if (!reader.isCapital(i)) any = true
  }
  return -1
}
const PHRASE_WORDS = new Set('the of for and groups affairs defence defense studies in on to'.split(' '))

function insideBody(reader: Reader, at: number, from: number): boolean {
  for (let i = from; i < at; i++) for (const hit of reader.hits(i)) if (hit.kind === 'actor' && hit.last > at) return true
  return false
}
