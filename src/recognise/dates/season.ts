/**
 * Seasons, with a year or without.
 *
 *     the summer of 2024 · spring 2019 · last winter · in the autumn · the same spring · 1982 summer
 *
 * "Fall" is a season only with a year or a word that says which; "spring" in a name ("Arab Spring") is none.
 */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { WordTable } from '../../text/word-table.js'
import { Cue, type DateRule } from './cues.js'
import { isOfIndefinite } from './indefinite.js'
import { digitsAt, isMark } from './numbers.js'
import type { Season, YearWord } from './reading.js'
import { looksAhead } from './tense.js'
import { whichAt } from './which.js'
import { SEASON_WORDS } from './words.js'
import { yearAt } from './year-digits.js'
import { yearTail } from './year-tail.js'

const BEFORE = new WordTable<true>(
  'in since until till by from during of after before through early late mid to that and'.split(' ').map((w) => [w, true]),
)

/** Words that may follow a season that stands alone. */
function goesOn(word: string): boolean {
  return /^(?:and|or|the|when|to|as|by|but|with|in|at|on|he|she|they|it|was|were|had|until|after|before|that|which|while|through|for|from|an|a|months|is|has|his|her|its|their|this)$/.test(
    word,
  )
}

/** "throughout the fall and winter", "in the fall,": never with "of", which would be a city's fall. */
function isFallSeason(reader: Reader, at: number, the: boolean, last: number, limit: number): boolean {
  if (reader.norm(last) === 'and') return last + 1 < limit && SEASON_WORDS.get(reader.tokens, last + 1) !== undefined
  return the && /^(?:in|throughout|until)$/.test(reader.norm(at - 1)) && (last >= limit || reader.has(last, Shape.punctuation))
}

const OPERATIONS = new WordTable<true>(
  'offensive offensives counteroffensive counteroffensives campaign assault fighting'.split(' ').map((word) => [word, true]),
)

/** "the summer offensive", "a winter counter-offensive": named after the season that it was in, unless one comes every year; the token behind it, or -1. */
function operationEnd(reader: Reader, at: number, limit: number): number {
  if (/^(?:annual|yearly|traditional|usual|every|each|any|seasonal)$/.test(reader.norm(at - 1))) return -1
  const next = at + 1
  if (next >= limit) return -1
  const counter = reader.norm(next) === 'counter' && reader.has(next + 1, Shape.dash) ? next + 2 : next
  return counter < limit && OPERATIONS.get(reader.tokens, counter) !== undefined ? counter + 1 : -1
}

/** "the Spring Offensive of 1918" */
function operationYear(reader: Reader, at: number, limit: number): YearWord | undefined {
  const end = operationEnd(reader, at, limit)
  return end > 0 && reader.norm(end) === 'of' ? yearAt(reader, end + 1, limit)?.year : undefined
}

/** "winter 2024-25", "the winter of 1941/42": the token behind the second year of one winter. */
function overNewYear(reader: Reader, { year, last }: { year: YearWord; last: number }, limit: number): number {
  if (typeof year !== 'number' || !(reader.has(last, Shape.dash) || isMark(reader, last, '/')) || !reader.has(last, Shape.glued))
    return last
  const second = digitsAt(reader, last + 1, limit)
  if (second === null || !reader.has(last + 1, Shape.glued)) return last
  return second.value === (second.width === 2 ? (year + 1) % 100 : year + 1) ? last + 2 : last
}

export const season: DateRule = {
  id: 'dates/season',
  cue: Cue.season | Cue.turn | Cue.article | Cue.digit,
  match(reader, at, limit) {
    const leading = yearAt(reader, at, limit)
    if (leading !== null) {
      const word = SEASON_WORDS.get(reader.tokens, leading.last)
      if (word === undefined || leading.last >= limit || reader.norm(leading.last) === 'fall') return null
      return { first: at, last: leading.last + 1, value: { kind: 'calendar', year: leading.year, season: word, ahead: false } }
    }
    const the = reader.norm(at) === 'the'
    const which = whichAt(reader, the ? at + 1 : at, limit)
    const i = which?.last ?? (the ? at + 1 : at)
    const word: Season | undefined = i < limit ? SEASON_WORDS.get(reader.tokens, i) : undefined
    if (word === undefined) return null
    const last = i + 1
    const fall = reader.norm(i) === 'fall'
    const tail = yearTail(reader, last, limit)
    if (tail === null) {
      if (last < limit && reader.has(last, Shape.dash) && reader.has(last, Shape.glued)) return null
      if (fall && which === null && operationEnd(reader, i, limit) < 0 && !isFallSeason(reader, at, the, last, limit)) return null
      if (fall && which !== null && which.which === 'same') return null
      const before = the ? at - 1 : i - 1
      const operation = which === null && operationEnd(reader, i, limit) > 0
      const cued =
        operation ||
        which !== null ||
        (the && !fall) ||
        BEFORE.get(reader.tokens, before) !== undefined ||
        (!the && reader.norm(before) === 'the') ||
        before < reader.sentenceAt(at).first ||
        isMark(reader, before, ',')
      if (!cued) return null
      if (!operation && reader.isCapital(i) && i > reader.sentenceAt(at).first && last < limit && reader.isCapital(last))
        return null
      // "summer camp", "the spring water", "the autumn of his life" only name a kind.
      if (!operation && which === null && last < limit && !reader.has(last, Shape.punctuation) && !goesOn(reader.norm(last)))
        return null
    }
    const year = tail === null ? operationYear(reader, i, limit) : tail.year
    return {
      first: at,
      last: tail === null ? last : word === 'winter' ? overNewYear(reader, tail, limit) : tail.last,
      value: {
        kind: 'calendar',
        season: word,
        ahead: year === undefined && looksAhead(reader, at),
        ...(year === undefined ? {} : { year }),
        ...(tail?.bc === true ? { bc: true as const } : {}),
        ...(which === null ? {} : { which: which.which }),
        ...(year === undefined && which === null && isOfIndefinite(reader, at, limit) ? { indefinite: true as const } : {}),
      },
    }
  },
  examples: {
    'in the summer of 2024': '2024-summer',
    'last winter': 'last winter',
    'after the fall of Baghdad': null,
    'the Arab Spring': null,
    'a summer camp': null,
  },
}
