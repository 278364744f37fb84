/** What may stand in the columns of an actor. */
import { ACTOR_TYPES } from '../model/actor.js'
import type { ActorRow } from './rows.js'

const KEBAB = /^[a-z0-9]{1,60}(?:-[a-z0-9]{1,60}){0,20}$/
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/

/** Names the column that is wrong and what was expected, or gives null. */
export function actorProblem(row: ActorRow): string | null {
  if (!KEBAB.test(row.id)) return expected('id', 'small letters, digits and hyphens', row.id)
  if (!hasWord(row.name)) return expected('name', 'a name', row.name)
  if (row.type === 'unidentified' || !(ACTOR_TYPES as readonly string[]).includes(row.type))
    return expected('type', `one of ${ACTOR_TYPES.filter((type) => type !== 'unidentified').join(', ')}`, row.type)
  for (const alias of row.aliases === '' ? [] : row.aliases.split('|'))
    if (!hasWord(alias.replace(/^~/, ''))) return expected('aliases', 'a name between two "|"', alias)
  if (row.country !== '' && !/^[A-Z]{2}$/.test(row.country))
    return expected('country', 'an ISO 3166-1 code of two letters', row.country)
  if (row.from !== '' && !DATE.test(row.from)) return expected('from', 'a date', row.from)
  if (row.to !== '' && !DATE.test(row.to)) return expected('to', 'a date', row.to)
  // A shorter date is a prefix of the days it holds, so text order is the order in time as far as both are known.
  const known = Math.min(row.from.length, row.to.length)
  if (known > 0 && row.from.slice(0, known) > row.to.slice(0, known)) return `to: "${row.to}" is before from "${row.from}"`
  if (row.parent !== '' && !KEBAB.test(row.parent)) return expected('parent', 'the id of an actor', row.parent)
  if (row.wikidata !== '' && !/^Q[1-9]\d{0,10}$/.test(row.wikidata)) return expected('wikidata', 'a Q-number', row.wikidata)
  return null
}

function expected(column: string, what: string, found: string): string {
  return `${column}: expected ${what}, found ${found === '' ? 'nothing' : `"${found}"`}`
}

function hasWord(name: string): boolean {
  return /[\p{L}\p{N}]/u.test(name)
}
