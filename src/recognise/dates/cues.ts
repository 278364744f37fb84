/** Which word wakes which rule: one look-up a token decides whether any date rule is asked there. */
import type { Reader } from '../../rule/reader.js'
import type { Found, Rule } from '../../rule/rule.js'
import { Shape } from '../../text/tokens.js'
import { WordTable } from '../../text/word-table.js'
import { FEAST_STARTS } from './feast-names.js'
import { CARDINALS_LIST, DECADES_LIST, ORDINALS_LIST, VAGUE_LIST } from './number-words.js'
import type { DateReading } from './reading.js'
import { DAY_WORDS_LIST, EDGE_WORDS_LIST, REPEATS_LIST, TURNS_LIST } from './relative-words.js'
import { MONTHS_LIST, PARTS_LIST, SEASON_WORDS_LIST, UNITS_LIST, WEEKDAYS_LIST } from './words.js'

/** Bits that say what kind of date word a token is. */
export const Cue = {
  digit: 1,
  month: 2,
  weekday: 4,
  unit: 8,
  season: 16,
  part: 32,
  day: 64,
  turn: 128,
  edge: 256,
  /** A number or ordinal in words, "several", "a". */
  number: 512,
  decade: 1024,
  repeat: 2048,
  holiday: 4096,
  /** "the" */
  article: 8192,
  /** "from", "between", "since", "until" */
  range: 16384,
  /** "over", "within", "during" */
  over: 32768,
  /** "every", "each", "per", "once" */
  every: 65536,
  /** "about", "nearly", "up to" */
  hedge: 131072,
  /** "later", "earlier" */
  later: 262144,
  /** "quarter" codes and "fiscal" */
  fiscal: 524288,
  /** "in" */
  in: 1048576,
  /** A small word that begins a date only with a date word right after it. */
  lead: 2097152,
} as const

const WORDS: readonly (readonly [number, readonly string[]])[] = [
  [Cue.month, MONTHS_LIST.map(([word]) => word)],
  [Cue.weekday, WEEKDAYS_LIST.map(([word]) => word)],
  [Cue.unit, UNITS_LIST.map(([word]) => word)],
  [Cue.season, SEASON_WORDS_LIST.map(([word]) => word)],
  [Cue.part, [...PARTS_LIST.map(([word]) => word), 'pre']],
  [Cue.day, [...DAY_WORDS_LIST.map(([word]) => word), 'tonight', 'noon', 'midnight']],
  [Cue.turn, [...TURNS_LIST.map(([word]) => word), 'recent', 'recently']],
  [
    Cue.edge,
    [
      ...EDGE_WORDS_LIST.map(([word]) => word),
      'rest',
      'remainder',
      'course',
      'final',
      'latter',
      'very',
      'opening',
      'closing',
      'small',
      'wee',
    ],
  ],
  [
    Cue.number,
    [
      ...CARDINALS_LIST.map(([word]) => word),
      ...ORDINALS_LIST.map(([word]) => word),
      ...VAGUE_LIST.map(([word]) => word),
      ...'a an half couple dozen dozens hundreds thousands single good mere'.split(' '),
    ],
  ],
  [Cue.decade, DECADES_LIST.map(([word]) => word)],
  [Cue.repeat, REPEATS_LIST.map(([word]) => word)],
  [Cue.holiday, FEAST_STARTS],
  [Cue.article, ['the']],
  [Cue.range, 'from between since until till through starting beginning up'.split(' ')],
  [Cue.over, 'over within during throughout'.split(' ')],
  [Cue.every, 'every each per once twice bi semi'.split(' ')],
  [
    Cue.hedge,
    'about around approximately roughly nearly almost some just only more less at up circa ca c as close well all'.split(' '),
  ],
  [Cue.later, 'later earlier'.split(' ')],
  [Cue.fiscal, 'fiscal fy q1 q2 q3 q4 h1 h2 financial week ad'.split(' ')],
  [Cue.in, ['in']],
  [Cue.lead, 'the a an in from between since until till over within during throughout'.split(' ')],
]

const TABLE = new WordTable<number>(merged())

function merged(): [string, number][] {
  const bits = new Map<string, number>()
  for (const [cue, list] of WORDS) for (const word of list) bits.set(word, (bits.get(word) ?? 0) | cue)
  return [...bits]
}

/** The cue bits of a token, 0 for a word that begins no date. */
export function cueAt(reader: Reader, at: number): number {
  const cue = dateWordAt(reader, at)
  return (cue & Cue.lead) !== 0 && !isDateWord(reader, at + 1) ? 0 : cue
}

/** The cue bits of a token, whatever stands behind it. */
export function dateWordAt(reader: Reader, at: number): number {
  const shape = reader.tokens.shape[at] as number
  if ((shape & Shape.digit) !== 0) return Cue.digit
  // "'90s": the apostrophe begins the date.
  if ((shape & Shape.punctuation) !== 0) return isYearApostrophe(reader, at) ? Cue.digit : 0
  return TABLE.get(reader.tokens, at) ?? 0
}

/** Whether a token could go on with a date. */
function isDateWord(reader: Reader, at: number): boolean {
  return at < reader.tokens.length && dateWordAt(reader, at) !== 0
}

function isYearApostrophe(reader: Reader, at: number): boolean {
  return reader.has(at + 1, Shape.digit) && reader.has(at + 1, Shape.glued) && "'’‘".includes(reader.surface(at))
}

/** A rule of dates with the cues that wake it. */
export interface DateRule extends Rule<DateReading> {
  readonly cue: number
}

export type FoundDate = Found<DateReading>

/** A find with the rule that made it. */
export type RuledDate = FoundDate & { readonly by: string }

/** Rules that are asked as one; what they find is remembered, and says itself which rule made it. */
export interface DateFamily {
  readonly id: null
  readonly cue: number
  match(reader: Reader, at: number, limit: number): RuledDate | null
}

/** What is asked at a token. */
export type DateAsk = DateRule | DateFamily

/** Rules and families by the cues that wake them, from `wokenBy`. */
export type WokenDateRules = (cue: number) => readonly DateAsk[]

/** A family of these rules, whose answers `find` remembers. */
export function familyOf(rules: readonly DateRule[], find: DateFamily['match']): DateFamily {
  return { id: null, cue: rules.reduce((cues, { cue }) => cues | cue, 0), match: find }
}

/** A find with its maker: the rule that was asked, or the one that a family names. */
export function ruled(ask: DateAsk, found: FoundDate | RuledDate): RuledDate {
  if (ask.id === null) return found as RuledDate
  return { first: found.first, last: found.last, value: found.value, by: ask.id }
}

interface Kept {
  readonly limit: number
  readonly found: RuledDate | null
}

/** `longest`, remembered by token for this text: many rules ask for the same point. */
export function remembered(family: string, rules: WokenDateRules, reader: Reader, at: number, limit: number): RuledDate | null {
  if (at >= limit || at < 0) return null
  const memo = reader.memo<Kept>(family)
  const kept = memo[at]
  if (kept !== undefined && kept.limit === limit) return kept.found
  const found = longest(rules, reader, at, limit)
  memo[at] = { limit, found }
  return found
}

/** The longest find of these rules at a token; of two as long the rule listed first. */
function longest(rules: WokenDateRules, reader: Reader, at: number, limit: number): RuledDate | null {
  if (at >= limit || at < 0) return null
  const cue = cueAt(reader, at)
  if (cue === 0) return null
  let best: RuledDate | null = null
  for (const rule of rules(cue)) {
    const found = rule.match(reader, at, limit)
    if (found !== null && (best === null || found.last > best.last)) best = ruled(rule, found)
  }
  return best
}
