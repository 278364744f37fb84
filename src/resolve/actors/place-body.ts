/** Mentions of groups, bodies and descriptions find their actor, or open it. */
import type { ActorMention, ActorType } from '../../model/actor.js'
import type { Reader } from '../../rule/reader.js'
import { institutionOf, predecessor, resolveBody } from './bodies.js'
import { type Character, characterOf, keyed, put } from './cast.js'
import { describedKey, isDescribed } from './described-key.js'
import type { Entity } from './entity.js'
import { chooseRow, isFallen } from './known.js'
import type { Scene } from './scene.js'
import { timeOf } from './time.js'

export function placeBody(scene: Scene, mention: ActorMention): void {
  const found = bodyOf(scene, mention)
  if (found !== null) put(scene.cast, keyed(scene.cast, found.id, found.character), mention)
}

interface Body {
  readonly id: string
  readonly character: Character
}

function bodyOf(scene: Scene, mention: ActorMention): Body | null {
  if (isDescribed(mention)) return own(`described ${describedKey(scene.reader, scene.kit, mention)}`, mention)
  if (mention.key !== null) return mention.by === 'actors/lexicon-name' ? known(scene, mention) : composed(scene, mention)
  if (mention.by === 'actors/bare-body' || mention.by === 'actors/joint-body') {
    const body = soldiersNamed(scene, mention) ?? forcesNamed(scene, mention) ?? bare(scene, mention)
    if (body !== null) return body
    if (mention.form === 'nominal') return bodyOfNoState(scene, mention)
  }
  return own(`name ${mention.name.toLowerCase().replace(/^the /, '')}`, mention)
}

/** "The army shelled the village", of no state the text names: an actor all the same; some ministry or official is none. */
function bodyOfNoState({ reader, kit }: Scene, mention: ActorMention): Body | null {
  const institution = institutionOf(reader, kit, mention)
  if (institution === null || isVague(reader, mention)) return null
  const name = mention.name.toLowerCase()
  return { id: `body ${institution.id}`, character: { ...characterOf(mention), name } }
}

function isVague(reader: Reader, mention: ActorMention): boolean {
  const head = reader.norm(mention.last - 1)
  return (
    /^(?:officials|officers|sources|leaders|leadership)$/.test(head) ||
    (head === 'ministry' && mention.last - mention.first === 1)
  )
}

function own(id: string, mention: ActorMention): Body {
  return { id, character: characterOf(mention) }
}

/** A row of the lexicon; of several that share the name, the one the context speaks for. */
function known(scene: Scene, mention: ActorMention): Body | null {
  const { reader, kit, evidence, cast } = scene
  const row = chooseRow(reader, kit, mention, evidence, timeOf(mention.sentence, scene))
  // "government forces" of no known army of the past: the body of the state in question. "Bandits" of no known country:
  // some, as the words say.
  if (row === null && reader.hit(mention.first, 'person-noun')?.last === mention.last && mention.type === 'armed-group')
    return own(`described ${describedKey(reader, kit, mention)}`, {
      ...mention,
      name: reader.quote(mention.first, mention.last),
      country: null,
    })
  // A weak name of somebody the text has named by now.
  const named = row === null ? cast.byKey.get(mention.key as string) : undefined
  if (named !== undefined) return { id: mention.key as string, character: named }
  if (row === null) return isInstitution(reader, mention) ? bare(scene, mention) : null
  const type = row.type as ActorType
  const character = {
    key: row.id,
    name: row.name,
    type,
    country: row.country || null,
    by: mention.by,
    parent: row.parent || null,
  }
  return { id: row.id, character }
}

/** "Syria's army": its key was composed of state and institution; a government of the past has its own. */
function composed(scene: Scene, mention: ActorMention): Body {
  const { reader, kit } = scene
  const key = mention.key as string
  const spelled = shortFormBehind(scene, mention)
  if (spelled !== null) return spelled
  const fallen =
    mention.type === 'government' && key.endsWith('-government') && (isFallen(reader, mention) || isBeforeFall(reader, mention))
  const before =
    fallen && mention.country !== null
      ? predecessor(kit, key.slice(0, -'-government'.length), mention.country, timeOf(mention.sentence, scene))
      : null
  const id = before?.id ?? key
  return { id, character: { ...characterOf(mention), key: id, name: before?.name ?? mention.name } }
}

/** "Mexico's Defence Ministry (SEDENA)": the body that the brackets name. */
function shortFormBehind({ reader, kit }: Scene, mention: ActorMention): Body | null {
  if (!reader.isMark(mention.last, '(')) return null
  const hit = reader.hit(mention.last + 1, 'actor')
  if (hit === undefined || hit.weak || !reader.isMark(hit.last, ')')) return null
  const row = kit.lexicon.row('actor', hit.row)
  if (row.country !== mention.country || (row.type !== 'government' && row.type !== 'state-forces')) return null
  return {
    id: row.id,
    character: { key: row.id, name: row.name, type: row.type, country: row.country, by: mention.by, parent: row.parent || null },
  }
}

/** "the army": the body of the state the passage is about. */
function bare(scene: Scene, mention: ActorMention): Body | null {
  const { reader, kit, evidence } = scene
  const value = resolveBody(reader, kit, mention, evidence, timeOf(mention.sentence, scene))
  return value === null ? null : { id: value.key, character: { ...value, by: mention.by } }
}

/** Words that news uses for one and the same armed force of a state. */
const FORCES = /^(?:army|military|armed forces)$/
const FORCES_KEY = /-(?:army|military|armed-forces)$/
/** A state named less than this share as often as the one the text is about is not a party to it. */
const PARTY_SHARE = 0.6

/** "the military" after "the Israel Defense Forces", where no other army was named: those, though the news is of Lebanon. */
function forcesNamed({ reader, cast, evidence }: Scene, mention: ActorMention): Body | null {
  if (mention.form !== 'nominal' || !FORCES.test(reader.quote(mention.first, mention.last).toLowerCase())) return null
  if (evidence.countryBeside(mention.first) !== null) return null
  const [only, other] = [...cast.byKey].filter(([key, { type }]) => type === 'state-forces' && FORCES_KEY.test(key))
  if (only === undefined || other !== undefined) return null
  const [id, entity] = only
  const count = (country: string | null): number => (country === null ? 0 : (evidence.countries.get(country) ?? 0))
  return count(entity.country) >= PARTY_SHARE * count(evidence.main) ? { id, character: entity } : null
}

/** "the soldiers" after "two US soldiers": those. */
function soldiersNamed({ reader, cast }: Scene, mention: ActorMention): Body | null {
  if (!/^(?:soldiers|troops)$/.test(reader.norm(mention.last - 1)) || mention.last - mention.first > 1) return null
  const [only, other] = cast.soldiers
  return only === undefined || other !== undefined ? null : { id: only, character: cast.byKey.get(only) as Entity }
}

function isInstitution(reader: Reader, mention: ActorMention): boolean {
  return reader.hits(mention.first).some((hit) => hit.kind === 'institution' && hit.last === mention.last)
}

/** "after the Syrian regime fell", "the fall of the Syrian government". */
function isBeforeFall(reader: Reader, mention: ActorMention): boolean {
  const after = reader.norm(mention.last)
  if (/^(?:fell|collapsed)$/.test(after)) return true
  for (let i = mention.first - 1; i > mention.first - 5 && i >= 0; i--)
    if (/^(?:fall|downfall|collapse|ouster|overthrow|toppling|toppled|overthrew|ousted|overthrown)$/.test(reader.norm(i)))
      return true
  return false
}
