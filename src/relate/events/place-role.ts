/** What a place is to an event in its sentence: where it happened, what was taken, or only a word beside it. */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import type { PlaceAt } from '../mention-index.js'

/** "captured Kunduz", "attacked the town of Tal Rifaat": the place is what the verb is done to. */
export function isObject(reader: Reader, { mention, place }: PlaceAt, last: number): boolean {
  if (place.type === 'country' || place.type === 'continent') return false
  let at = last
  while (at < mention.first && /^(?:the|town|city|village|of|central|northern|southern|eastern|western)$/.test(reader.norm(at)))
    at++
  return at === mention.first
}

const DESCRIBING =
  /^(?:the|a|an|northern|southern|eastern|western|central|southwestern|southeastern|northeastern|northwestern|north|south|east|west|nearby|neighbouring|neighboring|town|city|village|province|district|region)$/
const LOCATING =
  /^(?:in|at|near|on|across|inside|outside|around|over|into|of|throughout|along|between|within|toward|towards|off|through|(?:north|south|east|west)\w{0,8})$/
/** "withdrew from Kherson", "moved to Aleppo": the preposition belongs to the verb; "a train to Rawalpindi" is elsewhere. */
const MOTION_REACH = 14
export const WAYS =
  /^(?:train|trains|bus|buses|road|route|highway|way|flight|flights|bound|lead|leads|leading|led|transferred|taken|evacuated|rushed|brought|referred|flown|airlifted)$/
/** "the north of Syria", "parts of Mali" are where something happens; "the leaders of Rwanda" are not. */
const PARTS =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|part|parts|area|areas|region|regions|corner|border|borders|coast|capital|most|much|all|swathes|outskirts|heart|centre|center)$/
/** What joins a place to the one before it: a list, what holds it, another name of it. */
const JOINING = /^(?:and|[(,–—])$/
/** Words for the kind of a place ("district", "military base") that may stand behind its name. */
const KIND_WORDS = 2
/** A list of places is read back no further than this. */
const LIST_REACH = 20

/** "expelled the envoy and turned to Iran": behind "and" another verb has the preposition. */
function isOfAnotherVerb(reader: Reader, from: number, preposition: number): boolean {
  for (let at = from; at < preposition - 1; at++)
    if (/^(?:and|but|then|before|after)$/.test(reader.norm(at)) && /(?:ed|ing)$/.test(reader.norm(preposition - 1))) return true
  return false
}

/** "Roberto Rossi of Milan", "the governor of Homs": a name that is no word of the tables, a post or people. */
function isPerson(reader: Reader, at: number): boolean {
  const hits = reader.hits(at)
  if (hits.some(({ kind, last }) => (kind === 'title' || kind === 'person-noun') && last === at + 1)) return true
  return reader.isCapital(at) && reader.isCapital(at - 1) && hits.length === 0
}

/** "in Homs", "in Homs and Hama", "in Atma, Idlib": a setting. "Damascus said", "Syria's minister": the place acts, nothing happens there. */
export function isSetting(reader: Reader, at: PlaceAt, places: readonly PlaceAt[], last: number): boolean {
  let current = at
  for (let step = 0; step < LIST_REACH; step++) {
    const { mention, place } = current
    let before = DESCRIBING.test(reader.norm(mention.first - 1)) ? mention.first - 2 : mention.first - 1
    // "in Russia's Belgorod region": the state before it owns the place.
    const owner = reader.has(before, Shape.possessive)
      ? places.find((other) => other.mention.last >= before && other.mention.first < before && other !== current)
      : undefined
    if (owner !== undefined) before = owner.mention.first - 1
    const lead = reader.norm(before)
    if (lead === 'from' || lead === 'to')
      return (
        mention.first >= last &&
        mention.first - last <= MOTION_REACH &&
        !WAYS.test(reader.norm(before - 1)) &&
        !isOfAnotherVerb(reader, last, before)
      )
    // "the shelling of Homs", "the north of Syria", "the market of Hajjah"; a man of Homs may be anywhere.
    if (lead === 'of' && place.type === 'country') return PARTS.test(reader.norm(before - 1))
    if (lead === 'of' && isPerson(reader, before - 1)) return false
    // "talks between Russia and Ukraine": the two are who talks.
    if (lead === 'between' && place.type === 'country') return false
    // "a group based in Iran": where somebody lives is not where something happens.
    if (lead === 'in' && /^(?:based|born|headquartered|exiled|living)$/.test(reader.norm(before - 1))) return false
    // "from Port Said in Egypt": the state lies where the place before it does.
    const holder = lead === 'in' ? places[places.indexOf(current) - 1] : undefined
    if (holder !== undefined && holder.mention.last === before && /^(?:from|to)$/.test(reader.norm(holder.mention.first - 1))) {
      current = holder
      continue
    }
    // "pressure on Russia": whom something bears on.
    if (lead === 'on' && place.type === 'country') return false
    if (LOCATING.test(lead)) return place.type !== 'continent' || lead === 'in'
    const previous = JOINING.test(lead) ? places[places.indexOf(current) - 1] : undefined
    // "Terayzai district, Khost province": the kind of the place before stands between.
    if (previous === undefined || before - previous.mention.last > KIND_WORDS || before < previous.mention.last) {
      return place.type !== 'country' && place.type !== 'continent' && mention.relation !== null
    }
    current = previous
  }
  return false
}
