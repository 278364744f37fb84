/**
 * The only door to chrono-node: it is asked about small windows in which a month's name stands beside a number and the own
 * grammar could make nothing of them ("Dec31", "14thMay").
 *
 * It is loaded at the first such window, so that most runs never pay for it. A window is a few tokens with its white space
 * collapsed, which bounds chrono's time on hostile text. Only parts that chrono is certain of are taken; the reference is a
 * fixed instant, and no Date object is ever read, so that clock and time zone cannot get into a record.
 */
import { createRequire } from 'node:module'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import type { FoundDate } from './cues.js'
import { isDay } from './iso.js'
import type { Calendar } from './reading.js'
import { MONTHS } from './words.js'

export const CHRONO_RULE = 'dates/chrono'

/** Tokens before the cue, and from it on, that make a window. */
const BEFORE = 3
export const AFTER = 6
/** Longest window in UTF-16 units; a single token may be long. */
const LONGEST = 200

type Component = 'year' | 'month' | 'day'
interface Components {
  get(component: Component): number | null
  isCertain(component: Component): boolean
}
interface Result {
  readonly index: number
  readonly text: string
  readonly start: Components
  readonly end?: Components | null
}
type Parse = (text: string, reference: { instant: Date; timezone: number }) => Result[]

/** Any instant does, since only what the words say is taken; noon keeps it from the edges of a day. */
const REFERENCE = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 }

/** Loads chrono-node's English parser. A plain require keeps the pipeline synchronous. */
function loadChrono(): Parse {
  const { casual } = createRequire(import.meta.url)('chrono-node/en') as { casual: { parse: Parse } }
  return (text, reference) => casual.parse(text, reference)
}

/** Asks chrono about windows of one article, and remembers its answers. */
export class ChronoDoor {
  private parse: Parse | null = null
  private readonly answers = new Map<string, readonly Result[]>()

  /** @param load where the parser comes from; another one in tests */
  constructor(private readonly load: () => Parse = loadChrono) {}

  /** The date around the cue at `at`, inside tokens [first, last) that no rule has read; null when chrono is not certain. */
  find(reader: Reader, at: number, first: number, last: number): FoundDate | null {
    const window = collapse(reader, Math.max(first, at - BEFORE), Math.min(last, at + AFTER))
    if (window === null) return null
    let results = this.answers.get(window.text)
    if (results === undefined) {
      this.parse ??= this.load()
      results = this.parse(window.text, REFERENCE)
      this.answers.set(window.text, results)
    }
    for (const result of results) {
      const value = result.end ? null : calendarOf(result.start)
      if (value === null) continue
      const end = result.index + result.text.trimEnd().length
      const inside = window.tokens.filter(({ start, end: stop }) => start >= result.index && stop <= end)
      const head = inside[0]
      const tail = inside[inside.length - 1]
      if (head === undefined || tail === undefined || head.token > at || tail.token < at) continue
      return { first: head.token, last: tail.token + 1, value }
    }
    return null
  }
}

/** Whether a token holds a month's name run together with digits: what the own grammar leaves to chrono. */
export function isChronoCue(reader: Reader, at: number): boolean {
  if (reader.has(at, Shape.number)) return false
  const word = reader.norm(at)
  return (
    word.length <= 16 &&
    /^(?:\d{1,2}(?:st|nd|rd|th)?)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\d{0,4}$/.test(word) &&
    MONTHS.get(reader.tokens, at) === undefined &&
    /\d/.test(word)
  )
}

/** The text of tokens [first, last) with one space where white space was, and where each token lies in it. */
function collapse(
  reader: Reader,
  first: number,
  last: number,
): { text: string; tokens: { token: number; start: number; end: number }[] } | null {
  let text = ''
  const tokens: { token: number; start: number; end: number }[] = []
  for (let token = first; token < last; token++) {
    if (token > first && reader.tokens.start[token] !== reader.tokens.end[token - 1]) text += ' '
    const start = text.length
    text += reader.surface(token)
    if (text.length > LONGEST) return null
    tokens.push({ token, start, end: text.length })
  }
  return { text, tokens }
}

/** What chrono is certain of: a month with its day or its year, and only days that exist. */
function calendarOf(start: Components): Calendar | null {
  const certain = (component: Component): number | null => (start.isCertain(component) ? start.get(component) : null)
  const month = certain('month')
  const day = certain('day')
  const year = certain('year')
  if (month === null || (day === null && year === null)) return null
  if (day !== null && !isDay(year ?? 2000, month, day)) return null
  if (year !== null && (year < 1000 || year > 2199)) return null
  return { kind: 'calendar', month, ...(day === null ? {} : { day }), ...(year === null ? {} : { year }), ahead: false }
}
