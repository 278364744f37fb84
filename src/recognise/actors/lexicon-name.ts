/**
 * A name the lexicon knows, in the longest form that stands there.
 *
 *     the Islamic State (ISIS) cell
 *         ^^^^^^^^^^^^^  ^^^^
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { ActorRow } from '../../lexicon/rows.js'
import type { Hit } from '../../model/hit.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { Cue } from './cue.js'
import { type ActorDraft, type ActorRule, draft, foundOne, ofRow } from './draft.js'
import { MONTHS_AND_DAYS } from './words.js'

/** Nouns that make an adjective of a people a name for its members: "the Alawite community". */
const COMMUNITY = new Set(
  'community communities minority minorities people civilians sect families population villagers residents tribe tribes tribesmen clan clans majority majorities faithful worshippers activists refugees'.split(
    ' ',
  ),
)

export function lexiconName(lexicon: Lexicon): ActorRule {
  return {
    id: 'actors/lexicon-name',
    cue: Cue.actor,
    match(reader, at, limit) {
      const hit = reader.hit(at, 'actor')
      if (hit === undefined || hit.last > limit) return null
      if (
        reader.has(at, Shape.article) &&
        !reader.isCapital(at) &&
        at > 0 &&
        reader.has(at - 1, Shape.dash) &&
        reader.has(at, Shape.glued)
      )
        return null
      // "post-Assad", "anti-ISIS" keep the name; "Bin-Laden" does not cut one.
      if (isOtherThing(reader, at, hit) || isCommonPhrase(reader, lexicon, hit)) return null
      const choice = bestOf(reader, lexicon, at, hit)
      if (choice === null) return null
      const { row, weak } = choice
      if (row.type === 'identity-group' && !isPeople(reader, hit, row, limit)) return null
      if (needsThe(row, reader, hit) && reader.norm(hit.first - 1) !== 'the' && reader.norm(hit.first) !== 'the') return null
      if (isVenue(reader, hit, row)) return null
      if (row.type === 'person' && FAMILY.has(reader.norm(hit.last)) && hit.last < limit)
        return foundOne(
          draft({ first: at, last: hit.last + 1 }, 'political', reader.quote(at, hit.last + 1), { country: row.country || null }),
        )
      const first = row.name.startsWith('The ') && reader.surface(hit.first - 1) === 'The' ? hit.first - 1 : hit.first
      const one = ofRow({ first, last: hit.last }, row, weak)
      // "the regime": a common noun in small letters points at the actor without naming it.
      const common = hit.last - hit.first === 1 && !reader.isCapital(at)
      if (common) return foundOne({ ...one, form: 'nominal' })
      // "al-Sharaa's government" names the man as well.
      const inner = row.type === 'government' ? personInside(reader, lexicon, at, hit) : null
      return { first, last: hit.last, value: inner === null ? [one] : [one, inner] }
    },
    examples: {
      'The Islamic State claimed the attack.': 'islamic-state',
      'Daesh lost the town.': 'islamic-state',
      'Islamic law is taught there.': null,
    },
  }
}

/** "the new Syrian army" in small letters is the army of Syria, whatever group is called so in capitals. */
function isCommonPhrase(reader: Reader, lexicon: Lexicon, hit: Hit): boolean {
  if (hit.last - hit.first < 3 || reader.isCapital(hit.first) || reader.isCapital(hit.last - 1)) return false
  return lexicon.row('actor', hit.row).type === 'armed-group' && !reader.has(hit.first, Shape.article)
}

function personInside(reader: Reader, lexicon: Lexicon, at: number, outer: Hit): ActorDraft | null {
  for (const hit of reader.hits(at)) {
    if (hit.kind !== 'actor' || hit.last >= outer.last) continue
    const row = lexicon.row('actor', hit.row)
    if (row.type === 'person') return ofRow({ first: at, last: hit.last }, row, hit.weak)
  }
  return null
}

const FAMILY = new Set(['family', 'dynasty', 'clan'])
const DATE_LEADS = new Set(['on', 'since', 'from', 'until', 'before', 'after', 'by', 'of', 'last', 'this', 'a', 'an'])

/** "Operation X" is what a coalition does, "November 17" after "on" a day, a single letter no name. */
function isOtherThing(reader: Reader, at: number, hit: Hit): boolean {
  if (reader.norm(at) === 'operation' || (reader.norm(at - 1) === 'operation' && reader.isCapital(at - 1))) return true
  if (MONTHS_AND_DAYS.has(reader.norm(at)) && DATE_LEADS.has(reader.norm(at - 1))) return true
  // "1:58 p.m. EST": a zone of the clock.
  if (ZONES.has(reader.norm(at)) && reader.has(at, Shape.allCaps) && isClock(reader, at - 1)) return true
  // "in Hiiraan region": what the name was taken from.
  if (hit.last - at === 1 && REGIONS.has(reader.norm(hit.last)) && !reader.has(at, Shape.allCaps)) return true
  return hit.last - at === 1 && reader.surface(at).length < 2
}
const ZONES = new Set(
  'est edt cst cdt mst mdt pst pdt gmt utc bst cet cest eet eest msk ist pkt aft eat cat wat sast hkt jst kst aest'.split(' '),
)
const REGIONS = new Set('region province district governorate county state oblast valley city town village'.split(' '))

function isClock(reader: Reader, at: number): boolean {
  const i = reader.surface(at) === '.' ? at - 1 : at
  return reader.has(i, Shape.digit) || /^[ap]m$|^m$|^hours$|^hrs$/.test(reader.norm(i))
}

/** "a post on Telegram", "a visit to the White House": where something is said or who is met, not who acts. */
function isVenue(reader: Reader, hit: Hit, row: ActorRow): boolean {
  const before = reader.norm(hit.first - 1)
  if (row.type === 'company' && (before === 'on' || before === 'via')) return true
  if (BUILDINGS.has(row.id) && before === 'the') return /^(?:to|at|outside|near|in|inside)$/.test(reader.norm(hit.first - 2))
  return false
}
const BUILDINGS = new Set(['white-house', 'kremlin', 'elysee', 'us-department-of-defense', 'downing-street'])

/** Of several rows with this name: one for which it is strong before one for which it is weak. */
function bestOf(reader: Reader, lexicon: Lexicon, at: number, longest: Hit): { row: ActorRow; weak: boolean } | null {
  let best: { row: ActorRow; weak: boolean } | null = null
  for (const hit of reader.hits(at)) {
    if (hit.kind !== 'actor' || hit.last !== longest.last) continue
    if (best === null || (best.weak && !hit.weak)) best = { row: lexicon.row('actor', hit.row), weak: hit.weak }
  }
  return best
}

/** A people by its plural, or by its adjective before a noun of community: "Alawites", "the Alawite minority". */
function isPeople(reader: Reader, hit: Hit, row: ActorRow, limit: number): boolean {
  const words = hit.last - hit.first
  if (words > 1 && !reader.has(hit.last - 2, Shape.dash | Shape.article)) return true
  const next = hit.last < limit ? reader.norm(hit.last) : ''
  if (COMMUNITY.has(next)) return true
  if (reader.has(hit.last, Shape.dash) && reader.has(hit.last, Shape.glued)) return COMMUNITY.has(reader.norm(hit.last + 1))
  const own = reader.norm(hit.last - 1)
  if (own.endsWith('s')) return true
  if (own !== row.name.toLowerCase()) return false
  // "the Druze in June": a people named by its adjective, when no noun follows.
  return hit.last >= limit || reader.has(hit.last, Shape.punctuation) || STOPS.has(next)
}
const STOPS = new Set(
  'and or in of on at to for from who were was are is have had has by with as that during after before'.split(' '),
)

/** "The National": without its article it is only an adjective. */
function needsThe(row: ActorRow, reader: Reader, hit: Hit): boolean {
  return row.name.startsWith('The ') && hit.last - hit.first === 1 && !reader.has(hit.first, Shape.allCaps)
}
