/** What may stand in the columns of actors, words of harm and furniture: each problem names its column and what was expected. */
import { ACTOR_TYPES } from '../model/actor.js'
import { MEASURES } from '../model/figure.js'
import type { ActorRow, FurnitureRow, HarmRow } from './rows.js'

const KEBAB = /^[a-z0-9]{1,60}(?:-[a-z0-9]{1,60}){0,20}$/
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/

/** What is wrong with the columns of an actor; nothing when all is well. */
export function actorProblems(row: ActorRow): string[] {
  const types = ACTOR_TYPES.filter((type) => type !== 'unidentified')
  const empty = (row.aliases === '' ? [] : row.aliases.split('|')).find((alias) => !hasWord(alias.replace(/^~/, '')))
  // A shorter date is a prefix of the days it holds, so text order is the order in time as far as both are known.
  const known = Math.min(row.from.length, row.to.length)
  return problems([
    [KEBAB.test(row.id), expected('id', 'small letters, digits and hyphens', row.id)],
    [hasWord(row.name), expected('name', 'a name', row.name)],
    [(types as readonly string[]).includes(row.type), expected('type', `one of ${types.join(', ')}`, row.type)],
    [empty === undefined, expected('aliases', 'a name between two "|"', empty ?? '')],
    [/^(?:[A-Z]{2})?$/.test(row.country), expected('country', 'an ISO 3166-1 code of two letters', row.country)],
    [row.from === '' || DATE.test(row.from), expected('from', 'a date', row.from)],
    [row.to === '' || DATE.test(row.to), expected('to', 'a date', row.to)],
    [row.from.slice(0, known) <= row.to.slice(0, known), `to: "${row.to}" is before from "${row.from}"`],
    [row.parent === '' || KEBAB.test(row.parent), expected('parent', 'the id of an actor', row.parent)],
    [/^(?:Q[1-9]\d{0,10})?$/.test(row.wikidata), expected('wikidata', 'a Q-number', row.wikidata)],
  ])
}

export const HARM_POS = ['verb', 'noun', 'adjective'] as const
/** Where the people harmed stand; `src/lexicon/harm.tsv` says what each means. */
export const HARM_FRAMES = ['transitive', 'intransitive', 'adjective', 'count-noun', 'of-noun', 'toll', 'body', 'phrase'] as const
/** A user's row of this measure takes a built-in word away. */
export const NO_HARM = 'none'

/** What is wrong with the columns of a word of harm. */
export function harmProblems(row: HarmRow): string[] {
  const measures = [...MEASURES, NO_HARM]
  const none = row.measure === NO_HARM
  return problems([
    [hasWord(row.lemma), expected('lemma', 'a word', row.lemma)],
    [isOneOf(HARM_POS, row.pos), expected('pos', `one of ${HARM_POS.join(', ')}`, row.pos)],
    [isOneOf(measures, row.measure), expected('measure', `one of ${measures.join(', ')}`, row.measure)],
    [
      isOneOf(HARM_FRAMES, row.frame) || (none && row.frame === ''),
      expected('frame', `one of ${HARM_FRAMES.join(', ')}`, row.frame),
    ],
    [isOneOf(['', 'party'], row.claimed), expected('claimed', '"party" or nothing', row.claimed)],
  ])
}

export const FURNITURE_PLACES = ['line', 'start', 'anywhere'] as const
export const FURNITURE_KINDS = ['navigation', 'boilerplate'] as const
/** A user's row of this kind says that such a line is text of the article, whatever other rows say. */
export const NO_FURNITURE = 'text'

/** What is wrong with the columns of a phrase of page furniture. */
export function furnitureProblems(row: FurnitureRow): string[] {
  const kinds = [...FURNITURE_KINDS, NO_FURNITURE]
  return problems([
    [hasWord(row.phrase), expected('phrase', 'words', row.phrase)],
    [row.phrase === row.phrase.toLowerCase(), expected('phrase', 'small letters', row.phrase)],
    [isOneOf(FURNITURE_PLACES, row.where), expected('where', `one of ${FURNITURE_PLACES.join(', ')}`, row.where)],
    [isOneOf(kinds, row.kind), expected('kind', `one of ${kinds.join(', ')}`, row.kind)],
    [isOneOf(['', 'yes'], row.tail), expected('tail', '"yes" or nothing', row.tail)],
  ])
}

function problems(checks: readonly (readonly [good: boolean, problem: string])[]): string[] {
  return checks.flatMap(([good, problem]) => (good ? [] : [problem]))
}

function isOneOf(allowed: readonly string[], value: string): boolean {
  return allowed.includes(value)
}

function expected(column: string, what: string, found: string): string {
  return `${column}: expected ${what}, found ${found === '' ? 'nothing' : `"${found}"`}`
}

function hasWord(name: string): boolean {
  return /[\p{L}\p{N}]/u.test(name)
}
