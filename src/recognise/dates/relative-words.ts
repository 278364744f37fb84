/** The closed lists of words that place a date by another one, or in a stretch of time: "yesterday", "last", "early", "daily". */
import { WordTable } from '../../text/word-table.js'
import type { Edge, Unit } from './reading.js'

/** Days named from the speaker's own. */
export const DAY_WORDS_LIST: readonly (readonly [string, number])[] = [
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]
export const DAY_WORDS = new WordTable<number>(DAY_WORDS_LIST)

/** Which unit beside the anchor: its offset, and the anchor it counts from. */
export interface TurnWord {
  readonly offset: number
  readonly anchor: 'published' | 'context'
  /** With a number it is a stretch ("the past two weeks"). */
  readonly window: boolean
}

export const TURNS_LIST: readonly (readonly [string, TurnWord])[] = [
  ['last', { offset: -1, anchor: 'published', window: true }],
  ['past', { offset: -1, anchor: 'published', window: true }],
  ['previous', { offset: -1, anchor: 'context', window: true }],
  ['preceding', { offset: -1, anchor: 'context', window: true }],
  ['prior', { offset: -1, anchor: 'context', window: true }],
  ['this', { offset: 0, anchor: 'published', window: false }],
  ['current', { offset: 0, anchor: 'published', window: false }],
  ['that', { offset: 0, anchor: 'context', window: false }],
  ['same', { offset: 0, anchor: 'context', window: false }],
  ['next', { offset: 1, anchor: 'published', window: true }],
  ['coming', { offset: 1, anchor: 'published', window: true }],
  ['upcoming', { offset: 1, anchor: 'published', window: true }],
  ['following', { offset: 1, anchor: 'context', window: true }],
  ['subsequent', { offset: 1, anchor: 'context', window: true }],
  ['ensuing', { offset: 1, anchor: 'context', window: true }],
]
export const TURNS = new WordTable<TurnWord>(TURNS_LIST)

export const EDGE_WORDS_LIST: readonly (readonly [string, Edge])[] = [
  ['early', 'early'],
  ['late', 'late'],
  ['mid', 'middle'],
  ['middle', 'middle'],
  ['start', 'start'],
  ['beginning', 'start'],
  ['outset', 'start'],
  ['end', 'end'],
  ['close', 'end'],
]
export const EDGE_WORDS = new WordTable<Edge>(EDGE_WORDS_LIST)

/** Adverbs and adjectives of repetition. */
export interface RepeatWord {
  readonly every: string
  readonly unit: Unit
}
export const REPEATS_LIST: readonly (readonly [string, RepeatWord])[] = [
  ['hourly', { every: 'PT1H', unit: 'hour' }],
  ['daily', { every: 'P1D', unit: 'day' }],
  ['everyday', { every: 'P1D', unit: 'day' }],
  ['nightly', { every: 'P1D', unit: 'day' }],
  ['weekly', { every: 'P1W', unit: 'week' }],
  ['biweekly', { every: 'P2W', unit: 'week' }],
  ['fortnightly', { every: 'P2W', unit: 'week' }],
  ['monthly', { every: 'P1M', unit: 'month' }],
  ['bimonthly', { every: 'P2M', unit: 'month' }],
  ['quarterly', { every: 'P3M', unit: 'quarter' }],
  ['yearly', { every: 'P1Y', unit: 'year' }],
  ['annually', { every: 'P1Y', unit: 'year' }],
]
export const REPEATS = new WordTable<RepeatWord>(REPEATS_LIST)
