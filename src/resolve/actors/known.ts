/**
 * Which row of the lexicon a known name means: a weak name only with context, and of rows that share a name the one that
 * existed at the time and in the country the text speaks of.
 */
import type { ActorRow } from '../../lexicon/rows.js'
import type { ActorMention } from '../../model/actor.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { kept } from '../../text/kept.js'
import type { Evidence } from './evidence.js'

/** Earliest and latest day the text may speak of, ISO; null when it does not tell. */
export interface Time {
  readonly earliest: string | null
  readonly latest: string | null
}

/** The row meant, or null when nothing in the document supports a weak name. */
export function chooseRow(reader: Reader, kit: Kit, mention: ActorMention, evidence: Evidence, time: Time): ActorRow | null {
  let best: ActorRow | null = null
  let most = 0
  const seen = new Set<string>()
  const consider = (row: ActorRow, weak: boolean): void => {
    if (seen.has(row.id)) return
    seen.add(row.id)
    const score = scoreOf(reader, kit, mention, row, weak, evidence, time)
    if (score > most) {
      most = score
      best = row
    }
  }
  for (let at = mention.first; at < mention.last; at++)
    for (const hit of reader.hits(at))
      if (hit.kind === 'actor' && hit.last === mention.last) consider(kit.lexicon.row('actor', hit.row), hit.weak)
  if (seen.size === 0 && mention.key !== null) return kit.lexicon.find('actor', mention.key)
  return best
}

function scoreOf(
  reader: Reader,
  kit: Kit,
  mention: ActorMention,
  row: ActorRow,
  weak: boolean,
  evidence: Evidence,
  time: Time,
): number {
  let score = weak ? 0 : 10
  // "Congress", "the army": of the state that the passage is about, not of any state it names.
  if (
    weak &&
    STATE.has(row.type) &&
    row.country !== '' &&
    !evidence.strong.has(row.id) &&
    evidence.countryAt(mention.first) !== row.country
  )
    return 0
  if (evidence.strong.has(row.id)) score += 8
  const named = row.country === '' ? 0 : (evidence.countries.get(row.country) ?? 0)
  if (named > 0) score += row.country === evidence.main ? 5 : 2
  else if (row.country !== '' && !weak) score -= 2
  if (weak && row.parent !== '' && (evidence.strong.has(row.parent) || supportsParent(kit, row.parent, evidence))) score += 3
  if (weak && row.type === 'intergovernmental' && /^resolutions?$/.test(reader.norm(mention.last))) score += 4
  if (weak && row.type === 'media') {
    // A place, a party and a word lend papers their names.
    if (isAddressed(reader, mention)) score += 4
    else if (!evidence.strong.has(row.id) && mention.last - mention.first === 1) return 0
  }
  if (weak && row.country === '' && row.parent === '' && !evidence.strong.has(row.id)) score += isSpelledOut(mention) ? 1 : 0
  if (weak && row.type === 'coalition') score += isAgainstStrong(kit, row, evidence) ? 5 : 0
  // "the former regime" is of the past by its name.
  if (isFallen(reader, mention)) return score
  if (score > 0 && !existsAt(row, time)) score -= weak ? score : 4
  // A body of the past needs a time that says so.
  if (weak && row.to !== '' && row.type !== 'person' && time.latest === null) score -= 9
  return score
}

const STATE = new Set(['government', 'state-forces'])

/** "the Coalition" in a text on the Islamic State is the one against it: its names name its enemy. */
function isAgainstStrong(kit: Kit, row: ActorRow, evidence: Evidence): boolean {
  const names = `${row.name}|${row.aliases}`
  for (const key of evidence.strong) {
    const other = kit.lexicon.find('actor', key)
    if (other === null || other.type !== 'armed-group') continue
    if (names.includes(other.name) || longAliases(other.aliases).some((alias) => names.includes(alias))) return true
  }
  return false
}

const longAliases = kept((aliases) => aliases.split('|').filter((alias) => alias.length > 3 && !alias.startsWith('~')))

const FALLEN = new Set(['former', 'ousted', 'deposed', 'fallen', 'toppled', 'previous', 'late'])

/** "the former regime", "the ousted government". */
export function isFallen(reader: Reader, mention: ActorMention): boolean {
  return FALLEN.has(reader.norm(mention.first)) || FALLEN.has(reader.norm(mention.first - 1))
}

/** Two capitalised words or more are seldom something else. */
function isSpelledOut(mention: ActorMention): boolean {
  return mention.last - mention.first >= 3
}

function supportsParent(kit: Kit, parent: string, evidence: Evidence): boolean {
  const row = kit.lexicon.find('actor', parent)
  return row !== null && row.country !== '' && evidence.countries.has(row.country)
}

/** "told The National", "… for The National": only a medium is spoken to like that. */
function isAddressed(reader: Reader, mention: ActorMention): boolean {
  const before = reader.norm(mention.first - 1) === 'the' ? mention.first - 2 : mention.first - 1
  if (/^(?:told|tell|tells|telling|for|to|reported|by)$/.test(reader.norm(before))) return true
  return /^(?:reported|reports|visited|travelled|traveled|interviewed|understands|reporting|correspondent|newspaper|has)$/.test(
    reader.norm(mention.last),
  )
}

/** Whether the actor existed, or the person held the role, at some day of the time spoken of. */
export function existsAt(row: ActorRow, time: Time): boolean {
  if (time.earliest !== null && row.to !== '' && row.to < time.earliest.slice(0, row.to.length) && row.type !== 'person')
    return false
  if (time.latest !== null && row.from !== '' && row.from > time.latest.slice(0, row.from.length)) return false
  return true
}
