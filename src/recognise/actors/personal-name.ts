/** Reads a personal name: "Salah al-Numan al-Jubouri", "J. K. Smith", "Abdul-Rahman Omar", "John “J.D.” Dorrian Jr." */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { MONTHS_AND_DAYS, PARTICLES, PREPOSITIONS, THING_WORDS } from './words.js'

/** Longer runs of capitals are no names but headlines. */
const MAX_WORDS = 6
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

export interface NameFound {
  readonly first: number
  readonly last: number
  /** Indices of the words that make the name, particles and articles left out. */
  readonly words: readonly number[]
}

/** The name that begins at `at`, or null; kept by token, since many rules ask for the same name. */
export function readName(reader: Reader, at: number, limit: number): NameFound | null {
  const names = reader.memo<{ readonly limit: number; readonly name: NameFound | null }>('actors/name')
  const known = names[at]
  if (known !== undefined && known.limit === limit) return known.name
  const name = nameAt(reader, at, limit)
  names[at] = { limit, name }
  return name
}

function nameAt(reader: Reader, at: number, limit: number): NameFound | null {
  const words: number[] = []
  let i = at
  let last = at
  const shouting = reader.has(at, Shape.allCaps)
  while (i < limit && words.length < MAX_WORDS) {
    if (reader.has(i, Shape.article) && nameFollows(reader, i, limit)) {
      if (i > at && reader.has(i, Shape.newline)) break
      i += reader.has(i + 1, Shape.dash) ? 2 : 1
      // "al- Jaafari"
      if (i < limit && reader.has(i, Shape.capital)) {
        words.push(i)
        last = ++i
      }
      continue
    }
    if (isNameWord(reader, i, i === at, shouting)) {
      if (i > at && reader.has(i, Shape.newline)) break
      words.push(i)
      last = ++i
      // An initial and its dot.
      if (isDot(reader, i) && isInitial(reader, i - 1)) last = ++i
      else if (isDot(reader, i) && SUFFIXES.has(reader.norm(i - 1))) last = ++i
      // "Abdul-Rahman", "Al-Shehri-Smith"
      else if (reader.has(i, Shape.dash) && reader.has(i, Shape.glued) && reader.has(i + 1, Shape.glued) && i + 1 < limit) {
        // "Geert-Jan" is no month.
        if (reader.isCapital(i + 1) && reader.norm(i + 1) === 'jan') {
          words.push(i + 1)
          i += 2
          last = i
        } else if (isNameWord(reader, i + 1, false, shouting)) i++
        else if (reader.has(i + 1, Shape.article)) i++
        else if (
          !reader.has(i + 1, Shape.punctuation | Shape.digit) &&
          reader.surface(i + 1).length > 2 &&
          !reader.isCapital(i + 1)
        ) {
          // "Ban Ki-moon"; but "Assad-linked" is no name.
          if (/(?:ed|ing|based|led|era|style|held|run|born)$/.test(reader.norm(i + 1))) break
          i += 2
          last = i
        }
      }
      continue
    }
    if (i > at && PARTICLES.has(reader.norm(i)) && !reader.has(i, Shape.punctuation) && particleFollowed(reader, i, limit)) {
      i++
      if (reader.has(i, Shape.dash)) i++
      continue
    }
    const nick = i > at ? nickname(reader, i, limit) : -1
    if (nick > 0) {
      i = nick
      continue
    }
    break
  }
  return words.length === 0 ? null : { first: at, last, words }
}

/** "al-Jubouri", "Al Haytham": an article and a capital. */
function nameFollows(reader: Reader, at: number, limit: number): boolean {
  const next = reader.has(at + 1, Shape.dash) ? at + 2 : at + 1
  return next < limit && reader.isCapital(next) && !reader.has(next, Shape.allCaps)
}

function particleFollowed(reader: Reader, at: number, limit: number): boolean {
  let i = at
  for (let steps = 0; steps < 3 && i < limit && PARTICLES.has(reader.norm(i)); steps++) {
    i++
    if (reader.has(i, Shape.dash)) i++
  }
  return i < limit && reader.isCapital(i) && !reader.has(i, Shape.newline) && reader.hit(i, 'title') === undefined
}

function isNameWord(reader: Reader, at: number, first: boolean, shouting: boolean): boolean {
  if (!reader.isCapital(at) || reader.has(at, Shape.digit)) return false
  if (reader.has(at, Shape.allCaps) && !shouting && !reader.has(at, Shape.dotted) && !SUFFIXES.has(reader.norm(at))) return false
  const word = reader.norm(at)
  if (MONTHS_AND_DAYS.has(word) && !(first && isGivenMonth(reader, at, word))) return false
  if (THING_WORDS.has(word)) return false
  if (first) return true
  return !endsName(reader, at)
}

/** "April Winslow": a month that is a given name, with a name behind it and no day or preposition before it. */
function isGivenMonth(reader: Reader, at: number, word: string): boolean {
  if (!/^(?:april|may|june|august|jan)$/.test(word) || !reader.isCapital(at + 1)) return false
  const before = reader.norm(at - 1)
  return (
    !PREPOSITIONS.has(before) && !DATE_LEADS.has(before) && !reader.has(at - 1, Shape.digit) && reader.hits(at + 1).length === 0
  )
}
const DATE_LEADS = new Set('of since until till before after by last this next early late mid and or'.split(' '))

/** Words that cannot stand later in a name: titles, states, known bodies. */
function endsName(reader: Reader, at: number): boolean {
  if (reader.hit(at, 'given-name') !== undefined) return false
  for (const hit of reader.hits(at)) {
    if (hit.kind === 'demonym' && hit.form === 'base') return true
    // A headline's verb: "Sharaa Meets Envoy".
    if (FINITE.has(hit.form) && (hit.kind === 'trigger' || hit.kind === 'reporting' || hit.kind === 'harm')) return true
    if (hit.kind === 'stop-capital' && hit.last - hit.first === 1 && STOPS_NAME.has(reader.norm(at))) return true
  }
  return false
}
const FINITE = new Set(['past', 'third', 'gerund'])
const STOPS_NAME = new Set(
  'president minister the and photo image file told said in on at for after before when but also islamist muslim'.split(' '),
)

/** A single capital letter. */
export function isInitial(reader: Reader, at: number): boolean {
  return reader.isCapital(at) && (reader.tokens.end[at] as number) - (reader.tokens.start[at] as number) === 1
}

function isDot(reader: Reader, at: number): boolean {
  return reader.has(at, Shape.punctuation) && reader.has(at, Shape.glued) && reader.surface(at) === '.'
}

/** “J.D.” or "Tex" between the names: the index after the closing mark, or -1. */
function nickname(reader: Reader, at: number, limit: number): number {
  if (!'“"‘\'('.includes(reader.surface(at)) || at + 3 >= limit) return -1
  for (let i = at + 1; i < at + 4 && i + 1 < limit; i++)
    if ('”"’\')'.includes(reader.surface(i)))
      return i > at + 1 && reader.isCapital(at + 1) && reader.isCapital(i + 1) ? i + 1 : -1
  return -1
}
