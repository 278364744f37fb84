/**
 * Actors without a name, when they do or suffer something.
 *
 *     unidentified gunmen opened fire      two US soldiers were killed      rebel factions that toppled …
 *     ^^^^^^^^^^^^^^^^^^^                      ^^^^^^^^^^^                      ^^^^^^^^^^^^^^
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { CountryRow } from '../../lexicon/rows.js'
import type { ActorType } from '../../model/actor.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { Cue } from './cue.js'
import { acts, suffers } from './deeds.js'
import { type ActorRule, draft, foundOne } from './draft.js'
import { isHyphen, PREPOSITIONS } from './words.js'

/** The one who did it: always an actor, with an article. */
const LONE = new Set(
  'gunman attacker assailant shooter bomber perpetrator suicide-bomber assassin knifeman hijacker kidnapper gunwoman hitman'.split(
    ' ',
  ),
)
/** Doers nobody has identified. */
const UNKNOWN = new Set(
  'gunmen assailants attackers bombers kidnappers hijackers abductors perpetrators assassins hitmen'.split(' '),
)
const UNKNOWN_LEADS = new Set('unidentified unknown masked unnamed armed suspected mysterious'.split(' '))
/** Groups told by what they are. */
const GROUPS = new Set(
  'factions faction groups group militias militia rebels insurgents militants fighters jihadists gangs guerrillas tribesmen paramilitaries extremists separatists mercenaries terrorists bandits militiamen'.split(
    ' ',
  ),
)
const GROUP_LEADS = new Set(
  'rebel opposition jihadist jihadi islamist armed militant insurgent extremist foreign tribal separatist paramilitary pro-government pro-iranian iran-backed turkish-backed turkey-backed us-backed allied rival local hardline bedouin kurdish sunni shiite shia arab druze alawite tuareg fulani french british german iraqi syrian lebanese palestinian chechen uzbek uyghur pakistani afghan libyan tunisian sudanese somali'.split(
    ' ',
  ),
)
const SENIOR = new Set(
  'leader leaders commander commanders chief chiefs emir emirs operative operatives member members fighter fighters militant militants official officials'.split(
    ' ',
  ),
)
/** Ranks of a group that stand for persons of weight. */
const LEADERS = new Set('leader leaders commander commanders emir emirs chief chiefs'.split(' '))

export function described(lexicon: Lexicon): ActorRule {
  return {
    id: 'actors/described',
    cue: Cue.person,
    match(reader, at, limit) {
      const hit = reader.hit(at, 'person-noun')
      if (hit === undefined || hit.last > limit) return null
      const row = lexicon.row('person-noun', hit.row)
      const { first: from } = reader.sentenceAt(at)
      const head = reader.norm(hit.last - 1)
      const last = hit.last
      if (isHyphen(reader, last)) return null
      if (reader.hit(last, 'person-noun') !== undefined && !reader.has(last, Shape.punctuation)) return null

      if (LONE.has(head)) {
        const first = modifiersStart(reader, at, from)
        const word = reader.norm(first - 1)
        if (word !== 'the' && word !== 'a' && word !== 'an' && word !== 'lone') return null
        return foundOne(draft({ first, last }, 'person', reader.quote(first, last), { holds: true }))
      }
      if (UNKNOWN.has(head) || (UNKNOWN_LEADS.has(reader.norm(at)) && hit.last - hit.first > 1 && row.class === 'militant')) {
        const first = modifiersStart(reader, at, from)
        if (!acts(reader, lexicon, first, last, from, limit) && !suffers(reader, lexicon, first, last, from, limit)) return null
        return foundOne(draft({ first, last }, 'unidentified', reader.quote(first, last), { holds: true }))
      }
      const state = stateBefore(reader, lexicon, at, from)
      if (
        state !== null &&
        (row.class === 'military' || row.class === 'police' || head === 'personnel') &&
        row.collective !== 'yes' &&
        isPerson(head)
      ) {
        if (!suffers(reader, lexicon, state.first, last, from, limit) && !acts(reader, lexicon, state.first, last, from, limit))
          return null
        return foundOne(
          draft({ first: state.first, last }, 'state-forces', reader.quote(state.first, last), {
            country: state.row.code,
            holds: true,
          }),
        )
      }
      if (state !== null && row.class === 'civilian' && row.collective !== 'yes' && !NATIONALS.has(head)) {
        if (!suffers(reader, lexicon, state.first, last, from, limit)) return null
        return foundOne(
          draft({ first: state.first, last }, 'civilians', reader.quote(state.first, last), {
            country: state.row.code,
            holds: true,
          }),
        )
      }
      if (row.class === 'civilian' && row.collective !== 'yes' && !reader.isCapital(at)) {
        const first = modifiersStart(reader, at, from)
        if (reader.hit(at, 'title') !== undefined && reader.isCapital(last)) return null
        if (!suffers(reader, lexicon, first, last, from, limit) || !CIVIL.has(head)) return null
        return foundOne(draft({ first, last }, 'civilians', reader.quote(first, last), { holds: true }))
      }
      if (LEADERS.has(head) || SENIOR.has(head)) {
        const group = groupBefore(reader, lexicon, at, from)
        if (group !== null && LEADERS.has(head)) {
          if (!suffers(reader, lexicon, group.first, last, from, limit)) return null
          if (reader.isCapital(last)) return null
          const type: ActorType = head.endsWith('s') ? 'armed-group' : 'person'
          const start = type === 'person' ? adjectivesStart(reader, group.first, from) : group.first
          return foundOne(draft({ first: start, last }, type, reader.quote(start, last), { holds: true }))
        }
      }
      if (GROUPS.has(head)) {
        const first = groupStart(reader, at, from)
        // "the ISIL terrorist group": named right before.
        if (namedBefore(reader, lexicon, first, from)) return null
        if (first === at && last - at < 2 && (!FIGHTERS.has(head) || reader.norm(at - 1) === 'the')) return null
        if (
          reader
            .hits(first)
            .some((other) => other.kind === 'actor' && !other.weak && lexicon.row('actor', other.row).type !== 'identity-group')
        )
          return null
        if (
          !acts(reader, lexicon, first, last, from, limit) &&
          !suffers(reader, lexicon, first, last, from, limit) &&
          !withParty(reader, first, from)
        )
          return null
        const country = reader.hit(first, 'demonym')
        return foundOne(
          draft({ first, last }, 'armed-group', reader.quote(first, last), {
            country: country === undefined ? null : lexicon.row('demonym', country.row).code,
            holds: true,
          }),
        )
      }
      return null
    },
    examples: {
      'Unidentified gunmen opened fire on a bus.': 'unidentified Unidentified gunmen',
      'The gunman was shot dead.': 'person gunman',
      'Two US soldiers were killed near the base.': 'state-forces US soldiers',
      'Rebel factions captured the town.': 'armed-group Rebel factions',
      'A US soldier shakes hands with a villager.': null,
      'He met residents.': null,
    },
  }
}

/** Plurals that tell by themselves what somebody is. */
const FIGHTERS = new Set('militants insurgents guerrillas rebels terrorists jihadists extremists bandits militiamen'.split(' '))
/** Words that only say whence somebody comes. */
const NATIONALS = new Set([
  'national',
  'nationals',
  'citizen',
  'citizens',
  'man',
  'men',
  'woman',
  'women',
  'people',
  'resident',
  'residents',
  'official',
  'officials',
  'victim',
  'victims',
])
/** Civilians who are told apart by what they are; "people" and "residents" are not. */
const CIVIL = new Set('civilian civilians interpreter interpreters journalist journalists contractor contractors'.split(' '))

function isPerson(head: string): boolean {
  return !/^(?:forces|force|army|police|military|troops)$/.test(head)
}

/** "unidentified", "masked", "two armed": modifiers that belong to the description. */
function modifiersStart(reader: Reader, at: number, from: number): number {
  let i = at
  while (
    i > from &&
    (UNKNOWN_LEADS.has(reader.norm(i - 1)) ||
      reader.norm(i - 1) === 'suicide' ||
      reader.norm(i - 1) === 'lone' ||
      reader.norm(i - 1) === 'civilian')
  )
    i--
  return i
}

function adjectivesStart(reader: Reader, at: number, from: number): number {
  let i = at
  while (i > from && /^(?:prominent|senior|top|key|high-ranking|local|regional|leading)$/.test(reader.norm(i - 1))) i--
  return i
}

/** "US [Army] soldiers": the state right before the noun, one or two words allowed between. */
function stateBefore(reader: Reader, lexicon: Lexicon, at: number, from: number): { first: number; row: CountryRow } | null {
  for (let i = at - 1; i >= from && i >= at - 3; i--) {
    if (reader.has(i, Shape.punctuation) || PREPOSITIONS.has(reader.norm(i))) return null
    const demonym = reader.hit(i, 'demonym')
    if (demonym !== undefined && demonym.last <= at) return { first: i, row: lexicon.row('demonym', demonym.row) }
    if (!/^(?:army|military|air|force|navy|civilian|security|special|government|combat|border)$/.test(reader.norm(i))) return null
  }
  return null
}

/** A known armed group right before the noun, "-linked" allowed between. */
function groupBefore(reader: Reader, lexicon: Lexicon, at: number, from: number): { first: number } | null {
  for (let i = at - 1; i >= from && i >= at - 8; i--) {
    const hit = reader.hit(i, 'actor')
    if (hit === undefined || hit.last > at) continue
    if (i > from && reader.has(i - 1, Shape.article)) continue
    if (lexicon.row('actor', hit.row).type !== 'armed-group') return null
    let between = hit.last
    while (
      between < at &&
      (reader.has(between, Shape.dash) ||
        /^(?:linked|affiliated|aligned|backed|inspired|senior|military|local|field)$/.test(reader.norm(between)))
    )
      between++
    return between === at ? { first: i } : null
  }
  return null
}

/** "rebel factions", "French fighters", "foreign fighter groups". */
function groupStart(reader: Reader, at: number, from: number): number {
  let i = at
  while (i > from && i > at - 4) {
    const word = reader.norm(i - 1)
    if (GROUP_LEADS.has(word)) i--
    else if (reader.has(i - 1, Shape.dash) && reader.has(i - 1, Shape.glued) && i - 2 >= from) {
      if (/^(?:backed|linked|led|affiliated|aligned)$/.test(reader.norm(i))) i -= 2
      else break
    } else if (/^(?:backed|linked|led|affiliated|aligned|fighter)$/.test(word)) i--
    else break
  }
  return i
}

/** A known actor ends right before the description. */
function namedBefore(reader: Reader, lexicon: Lexicon, at: number, from: number): boolean {
  for (let i = Math.max(from, at - 5); i < at; i++)
    for (const hit of reader.hits(i))
      if (hit.kind === 'actor' && hit.last === at && lexicon.row('actor', hit.row).type !== 'identity-group') return true
  return false
}

/** "the standoff with French fighters", "clashes with rebel groups". */
function withParty(reader: Reader, first: number, from: number): boolean {
  if (reader.norm(first - 1) !== 'with' && reader.norm(first - 1) !== 'between' && reader.norm(first - 1) !== 'against')
    return false
  for (let i = first - 2; i >= from && i >= first - 6; i--)
    if (
      /^(?:standoff|clash|clashes|battles?|fighting|war|deal|truce|ceasefire|talks|clashed|fought|operation|operations|attack|attacks)$/.test(
        reader.norm(i),
      )
    )
      return true
  return false
}
