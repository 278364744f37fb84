/**
 * A country or its capital that acts or is dealt with as a party: its government.
 *
 *     Damascus said …    relations with Washington     between Syria and the United States      Syria's accession
 *     ^^^^^^^^                          ^^^^^^^^^^             ^^^^^         ^^^^^^^^^^^^^      ^^^^^
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { CountryRow } from '../../lexicon/rows.js'
import type { Hit } from '../../model/hit.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { Cue } from './cue.js'
import { type ActorRule, adjectiveOf, draft, foundOne } from './draft.js'
import { isPlaceName } from './place-name.js'
import {
  ADDRESSES,
  AGAINST,
  DEEDS,
  GIVEN,
  hasRelation,
  isBorder,
  isCoWord,
  isDeed,
  isGivenTo,
  isOneOfStates,
  isPartyList,
  isPlaceBefore,
  isPlaceObject,
  isSecondParty,
  LISTED,
  OWNED,
  POLICIES,
} from './state-dealings.js'
import { isAdjective, isSubject, isVerbForm } from './state-verbs.js'
import { AUXILIARIES, isHyphen, PREPOSITIONS } from './words.js'

const BLOCKS = new Set(
  'northern southern eastern western central north south east west northeast northwest southeast southwest northeastern northwestern southeastern southwestern post pre inside'.split(
    ' ',
  ),
)

export function stateActs(kit: Kit): ActorRule {
  const { lexicon } = kit
  return {
    id: 'actors/state-acts',
    cue: Cue.state,
    match(reader, at, limit) {
      const hit = longer(reader.hit(at, 'country'), reader.hit(at, 'capital'))
      if (hit === undefined || hit.last > limit || isInPlace(reader, kit, hit)) return null
      const row: CountryRow = lexicon.row(hit.kind as 'country', hit.row)
      const { first } = reader.sentenceAt(at)
      if (!isParty(reader, lexicon, at, hit.last, first, limit)) return null
      const key = `${row.key}-government`
      const known = lexicon.find('actor', key)
      return foundOne(
        draft({ first: at, last: hit.last }, 'government', known?.name ?? `${adjectiveOf(row)} government`, {
          key,
          country: row.code,
        }),
      )
    },
    examples: {
      'Damascus said the deal was off.': 'syrian-government',
      'Relations with Washington improved.': 'us-government',
      'Syria joined the coalition.': 'syrian-government',
      'A blast hit Damascus on Monday.': null,
      'Attacks in Syria have fallen.': null,
      'Niger State said it would pay.': null,
      'Mexico City said the deal was off.': 'mexican-government',
    },
  }
}

function isParty(reader: Reader, lexicon: Lexicon, at: number, last: number, first: number, limit: number): boolean {
  let left = at - 1
  if (left >= first && reader.norm(left) === 'the') left--
  const before = left >= first ? reader.norm(left) : ''
  const next = last < limit ? reader.norm(last) : ''
  if (BLOCKS.has(before)) return false
  if (isHyphen(reader, last) || (reader.has(at - 1, Shape.dash) && isHyphen(reader, at - 1))) return false
  const adjectival = reader.hit(at, 'demonym') !== undefined
  if (reader.has(last, Shape.possessive))
    return isDeed(reader, last + 1, limit, PREPOSITIONS_OF_PLACE.has(before) ? POLICIES : DEEDS)
  if (adjectival && isAdjective(reader, last, limit)) return false
  if (before === 'by' || isOneOfStates(reader, at, first)) return true
  if (next.endsWith('ing') && next.length > 4 && isVerbForm(reader, lexicon, last, adjectival)) {
    if (!PLACE_ONLY.has(before)) return true
    return before === 'in' && /^(?:culminat|result|succe)/.test(reader.norm(left - 1))
  }
  if (before === 'between') return hasRelation(reader, left, first, 12)
  if (before === 'and') {
    if (isSecondParty(reader, left, first)) return true
    if (isPlaceBefore(reader, left, first)) return false
  }
  if (before === 'with') return !isBorder(reader, left, first)
  if (before === 'from' && left > first && (GIVEN.get(reader.tokens, left - 1) || isCoWord(reader, left - 1))) return true
  if (before === 'of' && left > first) return OWNED.get(reader.tokens, left - 1) === true
  if (before === 'to' && left > first) return isGivenTo(reader, left, first)
  if (before === 'for' && next === 'to' && reader.has(last + 1, Shape.capital | Shape.punctuation) === false) return true
  if (before === 'against') return left > first && AGAINST.get(reader.tokens, left - 1) === true
  if (left >= first && ADDRESSES.get(reader.tokens, left) && !reader.isCapital(left)) return !isPlaceObject(reader, left)
  if (LISTED.has(before) && isPartyList(reader, left, first)) return true
  if (PREPOSITIONS.has(before)) return false
  if (AUXILIARIES.has(before) && left === first && reader.hits(last).some((hit) => hit.form === 'base')) return true
  return isSubject(reader, lexicon, last, limit, adjectival)
}

/** "Mexico City" before "Mexico". */
function longer(country: Hit | undefined, capital: Hit | undefined): Hit | undefined {
  if (country === undefined || capital === undefined) return country ?? capital
  return capital.last > country.last ? capital : country
}

/** "Lake Chad", "Niger State": a capital beside it makes another place of it. */
function isInPlace(reader: Reader, kit: Kit, { first, last }: Hit): boolean {
  if (reader.isCapital(first - 1) && isPlaceName(kit, reader, { first: first - 1, last })) return true
  return reader.isCapital(last) && !reader.has(last, Shape.newline) && isPlaceName(kit, reader, { first, last: last + 1 })
}
const PREPOSITIONS_OF_PLACE = new Set('in at near across inside throughout outside'.split(' '))
const PLACE_ONLY = new Set('in at near across inside throughout from'.split(' '))
