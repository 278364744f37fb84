/** A state and its bodies: how a demonym, a country or its capital is read, and how keys and names are composed. */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { ActorRow, CountryRow, InstitutionRow } from '../../lexicon/rows.js'
import type { ActorType } from '../../model/actor.js'
import type { Hit } from '../../model/hit.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { Shape, tokenize } from '../../text/tokens.js'
import { type ActorDraft, adjectiveOf, draft, type Range } from './draft.js'

/** A state read at some token: its row and where the words after it begin. */
export interface StateFound {
  readonly row: CountryRow
  readonly first: number
  /** After the demonym, or after the possessive of a country. */
  readonly next: number
  readonly possessive: boolean
}

/** "Syrian …", "Syria's …", "Damascus's …": a state as owner of what follows. */
export function readOwner(reader: Reader, lexicon: Lexicon, at: number): StateFound | null {
  const demonym = reader.hit(at, 'demonym')
  if (demonym !== undefined && !reader.has(demonym.last, Shape.possessive))
    return { row: lexicon.row('demonym', demonym.row), first: at, next: demonym.last, possessive: false }
  for (const kind of ['country', 'capital'] as const) {
    const hit = reader.hit(at, kind)
    if (hit !== undefined && reader.has(hit.last, Shape.possessive))
      return { row: lexicon.row(kind, hit.row), first: at, next: hit.last + 1, possessive: true }
  }
  return null
}

/** Composed key of a state's body: US forces are the US military, for other states forces may be police as well. */
export function composeKey(country: CountryRow, institution: string): string {
  if (country.code === 'US' && (institution === 'government-forces' || institution === 'armed-forces')) return 'us-military'
  return `${country.key}-${institution}`
}

/** The draft of a state's body; its name is the lexicon's where the composed key has a row. */
export function composed(words: Words, range: Range, country: CountryRow, institution: InstitutionRow, phrase = ''): ActorDraft {
  const { lexicon } = words
  const own = phrase === '' ? null : knownBody(words, country, phrase)
  const key = own?.id ?? composeKey(country, institution.id)
  const row = own ?? lexicon.find('actor', key)
  return draft(
    range,
    (row?.type ?? institution.type) as ActorType,
    row?.name ?? `${adjectiveOf(country)} ${bodyName(lexicon, key, country, institution)}`,
    { key, country: country.code },
  )
}

/** The lexicon and what folds words: what the composing of bodies needs. */
export type Words = Pick<Kit, 'lexicon' | 'characters'>

/** The body that the lexicon knows as "Ethiopian army" when the text says "Ethiopia's army". */
function knownBody({ lexicon, characters }: Words, country: CountryRow, phrase: string): ActorRow | null {
  const name = `${adjectiveOf(country)} ${phrase}`
  const tokens = tokenize(name, [{ start: 0, end: name.length }], characters)
  for (const hit of lexicon.hits(tokens, 0, tokens.length) ?? []) {
    if (hit.kind !== 'actor' || hit.last !== tokens.length || hit.weak) continue
    const row = lexicon.row('actor', hit.row)
    if (row.type === 'state-forces' || row.type === 'government') return row
  }
  return null
}

function bodyName(lexicon: Lexicon, key: string, country: CountryRow, institution: InstitutionRow): string {
  const suffix = key.slice(country.key.length + 1)
  const own = suffix === institution.id ? institution : lexicon.find('institution', institution.phrase)
  const phrase = suffix === 'military' ? 'military' : ((own ?? institution).phrase.split('|')[0] as string)
  return /ministry|department|court|guard|council|service|agency|directorate/.test(phrase)
    ? phrase.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
    : phrase
}

/** The longest institution phrase at a token, its row, and whether its head names persons ("officials", "soldiers"). */
export interface BodyFound {
  readonly hit: Hit
  readonly row: InstitutionRow
  readonly people: boolean
}

/** Heads that name some persons of a body, not the body. */
const PEOPLE_HEADS = new Set(
  'officials official soldiers officers sources leaders rulers diplomats envoys negotiators mediators judges spokesman spokesperson spokeswoman personnel troops agents workers operators investigators paratroopers paratroops ministers bishops'.split(
    ' ',
  ),
)

export function readBody(reader: Reader, lexicon: Lexicon, at: number, limit: number): BodyFound | null {
  const hit = reader.hit(at, 'institution')
  if (hit === undefined || hit.last > limit) return null
  return { hit, row: lexicon.row('institution', hit.row), people: PEOPLE_HEADS.has(reader.norm(hit.last - 1)) }
}
