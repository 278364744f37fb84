/** What states do with each other: the words beside a state's name that make it a party to something. */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import type { WordTable } from '../../text/word-table.js'
import { isHyphen, markWords, PREPOSITIONS } from './words.js'

/** Nouns of dealings between parties: what follows "with" or "between" is a party. */
const RELATIONS = markWords(
  'relation relations relationship ties talks talk agreement agreements accord deal deals pact treaty cooperation collaboration coordination partnership alliance alliances dialogue negotiation negotiations rapprochement tension tensions conflict war rivalry dispute ceasefire truce peace understanding contacts contact channel channels meeting meetings issues exchange exchanges consultations discussions engagement normalisation normalization trade hostilities confrontation standoff diplomacy mediation trust intelligence-sharing swap cooperate coordinate negotiate ally allied meet met clash clashes war at-odds sides file files links link bond bonds backchannel row feud rift spat',
)
/** Nouns of what a state does, owned by it: "Syria's accession". */
export const DEEDS = markWords(
  'accession decision joining involvement withdrawal participation membership entry role support response refusal insistence efforts effort policy strategy commitment request demand invasion war campaign offensive strikes strike attack attacks bombing bombardment operation operations intervention aggression offer proposal announcement claim claims denial warning threat threats ambassador envoy foreign-policy position stance bid move push plan plans pledge allies ally enemies partners recognition move willingness reluctance failure intention engagement approach security-strategy military-strategy alliance backing help',
)
/** Deeds that are no place: a shift "in Washington's strategy", but a man killed "in Syria's war". */
export const POLICIES = markWords(
  'strategy policy decision approach position stance plan plans response efforts effort commitment refusal insistence',
)
export const GIVEN = markWords(
  'support backing aid assistance pressure help approval cooperation permission orders instructions weapons funding money signal signals message messages concessions guarantees assurances recognition intelligence condemnation criticism statement statements warning warnings',
)
/** Verbs whose object is a party. */
export const ADDRESSES = markWords(
  'urge urged urges urging press pressed presses accuse accused accuses accusing blame blamed blames warn warned warns ask asked asks tell told tells pressure pressured threaten threatened threatens help helped helps persuade persuaded convince convinced condemn condemned condemns criticise criticised criticize criticized sanction sanctioned attack attacked attacks invade invaded invades fight fought fights represent represented represents force forced join joined thank thanked supply supplied arm armed support supported supports backs backed oppose opposed opposes target targeted targets allow allowed enable enabled lobby lobbied advise advised',
)
export const AGAINST = markWords(
  'attacks attack war strikes sanctions retaliation threats plot plots jihad operations aggression accusations complaint case',
)
export const OWNED = markWords(
  'interest interests behalf support backing help ally allies enemy enemies partner partners representatives ambassador hands request invitation insistence consent leadership',
)
export const LISTED = new Set(['include', 'includes', 'including', 'notably', 'especially', 'ally', 'allies', 'like'])
const PARTIES = new Set(
  'nations countries states members partners allies backers powers governments community mediators guarantors members signatories ally'.split(
    ' ',
  ),
)

/** Heads of "the governments of the United States, Egypt and Qatar". */
const OF_STATES = markWords('governments authorities administrations delegations representatives')
/** How many tokens such a list may be long. */
const LIST_REACH = 24

/** Whether a state stands in a list of those whose governments, ministers or envoys are meant. */
export function isOneOfStates(reader: Reader, at: number, first: number): boolean {
  let i = at - 1
  while (i > first && i > at - LIST_REACH) {
    if (reader.norm(i) === 'of') return OF_STATES.get(reader.tokens, i - 1) === true
    const inList =
      reader.isMark(i, ',') ||
      reader.norm(i) === 'and' ||
      reader.norm(i) === 'the' ||
      (reader.isCapital(i) && !reader.has(i, Shape.punctuation)) ||
      reader.norm(i) === 'of'
    if (!inList) return false
    i--
  }
  return false
}

/** "nations which have taken part include Australia", "its backers, notably Russia", "our ally Turkey". */
export function isPartyList(reader: Reader, at: number, first: number): boolean {
  if (reader.norm(at) === 'ally') return true
  for (let i = at - 1; i >= first && i >= at - 10; i--) if (PARTIES.has(reader.norm(i))) return true
  return false
}

/** "co-operation", "co-ordination": a hyphen parts the word. */
export function isCoWord(reader: Reader, at: number): boolean {
  return /^(?:operation|ordination|operate|ordinate)$/.test(reader.norm(at)) && reader.norm(at - 2) === 'co'
}

/** "the border with Syria", "shares a frontier with Iraq". */
export function isBorder(reader: Reader, at: number, first: number): boolean {
  for (let i = at - 1; i >= first && i >= at - 4; i--)
    if (/^(?:borders?|frontier|line|crossings?|boundary|area|areas|region|zone)$/.test(reader.norm(i))) return true
  return false
}

/** "support to Syria", "delegating tasks to Damascus": given, said or bound to a party. */
export function isGivenTo(reader: Reader, to: number, first: number): boolean {
  if (
    /^(?:according|thanks|due|support|aid|assistance|commitment|threat|threats|warning|warnings|message|messages|loyal|allied|hostile|weapons|arms|sales|concessions|belong|belongs|response|close|proposal|offer|appeal|pledge|guarantees|assurances|grateful)$/.test(
      reader.norm(to - 1),
    )
  )
    return true
  for (let i = to - 1; i >= first && i >= to - 9; i--) {
    if (reader.has(i, Shape.punctuation) && !isHyphen(reader, i)) return false
    if (
      /^(?:delegat|hand(?:ed|ing|s)?$|transferr|cede|ceding|pledg|extradit|propos|suggest|demonstrat|convey|lend|lent|entrust)/.test(
        reader.norm(i),
      )
    )
      return true
  }
  return false
}

/** "attacked Damascus" strikes a place as often as a state: only with a country is it surely a state. */
export function isPlaceObject(reader: Reader, verb: number): boolean {
  const word = reader.norm(verb)
  return (
    /^(?:attack|target|fight|fought|help|support|arm|suppl|join|invade|sanction|represent)/.test(word) &&
    reader.hit(verb + 1, 'capital') !== undefined
  )
}

/** A noun of relation in the few words before. */
export function hasRelation(reader: Reader, at: number, first: number, reach: number): boolean {
  for (let i = at - 1; i >= first && i >= at - reach; i--) {
    if (RELATIONS.get(reader.tokens, i) || isCoWord(reader, i)) return true
    const word = reader.norm(i)
    if (word === 'border' || word === 'borders' || word === 'road' || word === 'crossing') return false
    if (reader.has(i, Shape.punctuation) && reach < 6) return false
  }
  return false
}

/** "between X and [Y]", "with X and [Y]", "X and [Y] said" has its own way through the verb. */
export function isSecondParty(reader: Reader, and: number, first: number): boolean {
  for (let i = and - 1; i >= first && i >= and - 4; i--) {
    const word = reader.norm(i)
    if (word === 'between') return hasRelation(reader, i, first, 12)
    if (word === 'with') return hasRelation(reader, i, first, 4)
    if (word === 'by') return reader.hits(i + 1).some((hit) => hit.kind === 'country' || hit.kind === 'capital')
  }
  return false
}

/** "in Syria and [Iraq]": the first of the two stands after a preposition. */
export function isPlaceBefore(reader: Reader, and: number, first: number): boolean {
  for (let i = and - 1; i >= first && i >= and - 4; i--) {
    const hit = reader.hit(i, 'country') ?? reader.hit(i, 'capital')
    if (hit?.last !== and) continue
    const before = reader.norm(i - 1) === 'the' ? reader.norm(i - 2) : reader.norm(i - 1)
    return PREPOSITIONS.has(before)
  }
  return false
}

/** "Syria's [own] accession". */
export function isDeed(reader: Reader, at: number, limit: number, deeds: WordTable<true>): boolean {
  for (let i = at; i < at + 3 && i < limit; i++) {
    if (reader.has(i, Shape.punctuation)) return false
    // "Sudan's paramilitary Rapid Support Forces": a word of a name is no deed.
    if (deeds.get(reader.tokens, i) && !(reader.isCapital(i) && reader.isCapital(i + 1))) return true
    if (PREPOSITIONS.has(reader.norm(i))) return false
  }
  return false
}
