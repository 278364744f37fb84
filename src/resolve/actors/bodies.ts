/** Bare bodies of a state ("the Interior Ministry", "government forces") → the body of the state the text is about. */
import type { ActorRow, InstitutionRow } from '../../lexicon/rows.js'
import type { ActorMention, ActorType } from '../../model/actor.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { tokenize } from '../../text/tokens.js'
import type { Evidence } from './evidence.js'
import { existsAt, isFallen, type Time } from './known.js'

export interface BodyValue {
  readonly key: string
  readonly name: string
  readonly type: ActorType
  readonly country: string
}

/** The state's body a bare mention means; null when no country can be told. */
export function resolveBody(reader: Reader, kit: Kit, mention: ActorMention, evidence: Evidence, time: Time): BodyValue | null {
  const country = evidence.countryAt(mention.first)
  const row = country === null ? null : kit.lexicon.find('country', country)
  if (row === null || country === null) return null
  const institution = institutionOf(reader, kit, mention)
  if (institution === null) return null
  const adjective = (row.adjectives.split('|')[0] as string) || row.name
  if (institution.id === 'government' && isFallen(reader, mention)) {
    const former = predecessor(kit, row.key, country, time)
    if (former !== null) return { key: former.id, name: former.name, type: 'government', country }
  }
  const suffix =
    country === 'US' && (institution.id === 'government-forces' || institution.id === 'armed-forces')
      ? 'military'
      : institution.id
  const key = `${row.key}-${suffix}`
  const named = knownBody(kit, adjective, reader.quote(mention.first, mention.last))
  if (named !== null && existsAt(named, time)) return { key: named.id, name: named.name, type: named.type as ActorType, country }
  const known = kit.lexicon.find('actor', key)
  return {
    key,
    name: known?.name ?? `${adjective} ${nameOf(institution, suffix)}`,
    type: (known?.type ?? institution.type) as ActorType,
    country,
  }
}

/** The body that the lexicon knows under the state's adjective and these words. */
function knownBody(kit: Kit, adjective: string, phrase: string): ActorRow | null {
  const name = `${adjective} ${phrase}`
  const tokens = tokenize(name, [{ start: 0, end: name.length }], kit.characters)
  for (const hit of kit.lexicon.hits(tokens, 0, tokens.length) ?? []) {
    if (hit.kind !== 'actor' || hit.last !== tokens.length || hit.weak) continue
    const row = kit.lexicon.row('actor', hit.row)
    if (row.type === 'state-forces' || row.type === 'government') return row
  }
  return null
}

/** The institution at the mention's end; "Defense" of "Defense and Interior ministries" is one too. */
export function institutionOf(reader: Reader, kit: Kit, mention: ActorMention): InstitutionRow | null {
  for (let at = mention.first; at < mention.last; at++)
    for (const hit of reader.hits(at))
      if (hit.kind === 'institution' && hit.last === mention.last) return kit.lexicon.row('institution', hit.row)
  if (mention.by === 'actors/joint-body') return ministry(kit, reader.norm(mention.first))
  return mention.type === 'government' ? institutionById(kit, 'government') : null
}

function ministry(kit: Kit, word: string): InstitutionRow | null {
  for (let i = 0; i < kit.lexicon.count('institution'); i++) {
    const row = kit.lexicon.row('institution', i)
    if (row.phrase.split('|').includes(`${word} ministry`)) return row
  }
  return null
}

function institutionById(kit: Kit, id: string): InstitutionRow | null {
  for (let i = 0; i < kit.lexicon.count('institution'); i++)
    if (kit.lexicon.row('institution', i).id === id) return kit.lexicon.row('institution', i)
  return null
}

/** The government of this country that came to an end before the time spoken of, the latest one first. */
export function predecessor(kit: Kit, key: string, country: string, time: Time): ActorRow | null {
  let best: ActorRow | null = null
  for (let i = 0; i < kit.lexicon.count('actor'); i++) {
    const row = kit.lexicon.row('actor', i)
    if (
      row.type !== 'government' ||
      row.country !== country ||
      row.to === '' ||
      row.parent !== '' ||
      row.id === `${key}-government`
    )
      continue
    if (time.latest !== null && row.to > time.latest.slice(0, row.to.length)) continue
    if (best === null || row.to > best.to) best = row
  }
  return best
}

function nameOf(institution: InstitutionRow, suffix: string): string {
  const phrase = suffix === institution.id ? (institution.phrase.split('|')[0] as string) : suffix
  return /ministry|department|court|guard|council|service|agency|directorate/.test(phrase)
    ? phrase.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
    : phrase
}
