/** Whether two actors of two documents are one, though no lexicon knows them: by name, and by what is said of them. */
import type { EntityReasonCode } from '../model/incident.js'
import { NAME_PARTICLES, sameFullName } from '../rule/person-name.js'
import type { ActorRecord } from '../schema/actors.js'
import type { DocumentRecord } from '../schema/document.js'
import { skeleton } from '../text/skeleton.js'
import { isNamed } from './cast.js'
import { plainWords, stemOf } from './words.js'

/** A reason with its weight. */
export interface EntityReason {
  readonly code: EntityReasonCode
  readonly weight: number
  readonly text: string
}

export interface Person {
  readonly document: DocumentRecord
  readonly record: ActorRecord
  /** Words of the name without particles. */
  readonly words: readonly string[]
  readonly roleStems: ReadonlySet<string>
  readonly roleText: string
  /** Key or name of the actor they belong to. */
  readonly affiliation: string | null
  /** Countries that the document is about. */
  readonly countries: ReadonlySet<string>
}

/** Actors with a name that no lexicon knows; others are known by their key, or are no names. */
export function personsOf(document: DocumentRecord): Person[] {
  const countries = new Set(document.places.flatMap(({ country }) => country ?? []))
  return document.actors.flatMap((record) => {
    if (record.key !== null || !isNamed(record)) return []
    const words = plainWords(record.name).filter((word) => !NAME_PARTICLES.has(word))
    if (words.length === 0) return []
    const roles = record.roles.map(({ quote }) => quote)
    const body = document.actors.find(({ id }) => id === record.affiliation)
    return [
      {
        document,
        record,
        words,
        roleStems: new Set(
          roles.flatMap((role) =>
            plainWords(role)
              .filter((word) => word.length > 3)
              .map(stemOf),
          ),
        ),
        roleText: roles[0] ?? '',
        affiliation: body === undefined ? null : (body.key ?? body.name),
        countries,
      },
    ]
  })
}

/** Names that may be one share the consonants of some word. */
export function soundsOf({ words, record }: Person): string[] {
  return [...new Set(words.map((word) => `${record.type} ${skeleton(word)}`))]
}

/** From here on two actors are one suggestion. */
export const PERSON_THRESHOLD = 4

/** Long names are seldom shared. */
const LONG_NAME = 3

/** The reasons why two are one; null when name, type or country forbid it. */
export function personReasons(a: Person, b: Person, shareIncident: boolean): EntityReason[] | null {
  if (a.record.type !== b.record.type) return null
  if (a.record.country !== null && b.record.country !== null && a.record.country !== b.record.country) return null
  const name = nameReason(a, b)
  if (name === null) return null
  const reasons = [name]
  if (a.affiliation !== null && a.affiliation === b.affiliation)
    reasons.push({ code: 'same-affiliation', weight: 2, text: `both of ${a.affiliation}` })
  if ([...a.roleStems].some((stem) => b.roleStems.has(stem)))
    reasons.push({ code: 'same-role', weight: 1.5, text: `“${a.roleText}” and “${b.roleText}”` })
  if (shareIncident) reasons.push({ code: 'same-incident', weight: 1.5, text: 'their documents report one happening' })
  if (a.record.country !== null && a.record.country === b.record.country)
    reasons.push({ code: 'same-country', weight: 1, text: `both of ${a.record.country}` })
  else if (a.countries.size > 0 && b.countries.size > 0) {
    const shared = [...a.countries].find((country) => b.countries.has(country))
    reasons.push(
      shared === undefined
        ? { code: 'same-country', weight: -2, text: 'the articles are about different countries' }
        : { code: 'same-country', weight: 0.5, text: `both articles tell of ${shared}` },
    )
  }
  return reasons
}

function nameReason(a: Person, b: Person): EntityReason | null {
  const [x, y] = [a.words, b.words]
  const text = a.record.name === b.record.name ? `both ${a.record.name}` : `${a.record.name} and ${b.record.name}`
  if (x.join(' ') === y.join(' '))
    return x.length === 1 ? shortForm(text) : { code: 'same-name', weight: x.length >= LONG_NAME ? 4 : 3, text }
  if (a.record.type !== 'person')
    return x.length === y.length && x.length > 1 && x.every((word, i) => soundsAlike(word, y[i] as string))
      ? consonants(text)
      : null
  if (x.length > 1 && y.length > 1) return sameFullName(x, y) ? consonants(text) : null
  const [short, long] = x.length === 1 ? [x, y] : [y, x]
  return long.length > 1 && soundsAlike(short[0] as string, long.at(-1) as string) ? shortForm(text) : null
}

function consonants(text: string): EntityReason {
  return { code: 'same-consonants', weight: 2, text: `${text} have the same consonants` }
}

function shortForm(text: string): EntityReason {
  return { code: 'short-form', weight: 1, text }
}

function soundsAlike(a: string, b: string): boolean {
  return a === b || (skeleton(a) === skeleton(b) && skeleton(a).length >= 2)
}
