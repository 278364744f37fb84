/** Words of telling that tell nothing here: nouns, participles that describe, sources that are nobody. */
import type { Reader } from '../rule/reader.js'
import type { Words } from './speaker-words.js'

/** "gunmen believed to be rebels", "a man thought to have fled": others believe it. */
export function isBelieved(reader: Reader, last: number): boolean {
  return reader.norm(last) === 'to' && /^(?:be|have)$/.test(reader.norm(last + 1))
}

/** Forms that are nouns as well ("Zamfara state", "the United States", "the report"): verbs only before what opens a clause. */
const MAY_BE_NOUN =
  /^(?:state|states|report|reports|claim|claims|note|notes|estimate|estimates|record|records|document|documents|comment|comments|post|posts|share|shares|project|projects|signal|signals|detail|details|blame|charge|charges|tweet|tweets|update|updates|brief|study|studies|show|shows|account|accounts|find|finds|repeat)$/
/** Before these they are nouns: "the claim that", "could not verify claims that". */
const BEFORE_NOUN =
  /^(?:the|a|an|this|these|those|its|their|his|her|any|such|no|some|verify|confirm|confirmed|deny|denied|reject|rejected|dismiss|dismissed|dispute|disputed|refute|refuted|investigate|investigating|despite|amid|of|about|with|from|over|to|earlier|similar|initial|unconfirmed|conflicting|false)$/
/** "if confirmed", "as reported": nobody says so here. */
export const CONDITION = /^(?:if|as|once|unless|until|though|although|than|previously|not)$/
/** What opens or closes reported speech: "claimed it had", "claims that", "…, the group claimed." */
const OPENS_CLAUSE = /^(?:that|it|they|he|she|its|their|his|her|the|to|[.,:“"”])$/

/** How far behind "claim" the word for people who died may stand: "dozens of dead soldiers". */
const DEAD_REACH = 5

/** "claimed it had", "claimed killing 12", "claim dozens of dead soldiers", not "claimed 12 lives". */
export function opensClaim(reader: Reader, at: number): boolean {
  for (let i = at; i < at + DEAD_REACH; i++)
    if (/^(?:dead|killed|captured|wounded|casualties|deaths)$/.test(reader.norm(i))) return true
  return OPENS_CLAUSE.test(reader.norm(at)) || (/ing$/.test(reader.norm(at)) && reader.hit(at, 'harm') !== undefined)
}

/** Participles that describe what stands behind them as often as they tell. */
const DESCRIBING = /^(?:suspected|alleged|reported|confirmed|identified)$/
/** Behind these such a participle is no verb: "for alleged breaches", "the confirmed dead". */
const BEFORE_DESCRIBING =
  /^(?:for|of|over|with|in|on|at|against|about|from|into|the|its|their|his|her|these|those|some|many|several|other|two|three|any)$/
/** "42 reported dead", "two confirmed killed". */
const BEFALLEN = /^(?:dead|killed|missing|injured|wounded|hurt|kidnapped|abducted|arrested|detained|captured)$/

/** "detained suspected insurgents", "an estimated 40": a participle before people, or behind an article, describes. */
export function isDescribing(reader: Reader, at: number, last: number): boolean {
  if (isOfThing(reader, at, last)) return true
  if (/^(?:an|a)$/.test(reader.norm(at - 1)) && /ed$/.test(reader.norm(at))) return true
  // "the number of confirmed deaths"
  if (/^(?:of|no|new|more|all)$/.test(reader.norm(at - 1)) && reader.hit(last, 'harm') !== undefined) return true
  if (!DESCRIBING.test(reader.norm(at))) return false
  return (
    reader.hit(last, 'person-noun') !== undefined ||
    BEFORE_DESCRIBING.test(reader.norm(at - 1)) ||
    BEFALLEN.test(reader.norm(last))
  )
}

/** "a ceasefire that it had declared after the earthquake": a thing is declared, and nothing told. */
function isOfThing(reader: Reader, at: number, last: number): boolean {
  if (!/^(?:declared|announced|proclaimed|confirmed|reported)$/.test(reader.norm(at))) return false
  if (/^(?:that|it|they|he|she|the|a|an|at|no|there|nearly|about|more|some)$/.test(reader.norm(last))) return false
  const who = /^(?:had|has|have)$/.test(reader.norm(at - 1)) ? at - 2 : at - 1
  return (
    /^(?:it|they|he|she)$/.test(reader.norm(who)) &&
    /^(?:that|which)$/.test(reader.norm(who - 1)) &&
    reader.hit(who - 2, 'reporting') === undefined
  )
}

/** How far behind "dismissed" or "found" the word stands that tells its sense. */
const SENSE_REACH = 8
const WORDS_DISMISSED =
  /^(?:claims?|reports?|allegations?|accusations?|suggestions?|figures?|toll|idea|notion|rumou?rs?|account|version|it|them|as|that|calls?|charges?|criticism|concerns?|fears?)$/

/** "put Pakistan's losses at 58": nouns for a toll, and "at" behind them. */
function isPutting(reader: Reader, from: number): boolean {
  for (let i = from; i < from + SENSE_REACH; i++) {
    if (reader.isMark(i, ',.;:')) return false
    if (reader.norm(i) !== 'at') continue
    return /^(?:losses|toll|dead|deaths|casualties|figure|number|count|total|killed|wounded)$/.test(reader.norm(i - 1))
  }
  return false
}

/** "14 people suspected of an attack", "dismissed two commanders", "found two men guilty": verbs that report nothing here. */
export function isOtherSense(reader: Reader, at: number, last: number): boolean {
  const word = reader.norm(at)
  if (/^puts?$/.test(word) && last - at === 1) return !isPutting(reader, last)
  if (/^respond/.test(word)) return reader.norm(last) === 'to'
  if (/^(?:suspected|accused)$/.test(word)) return reader.norm(last) === 'of'
  if (!/^(?:dismiss|dismissed|dismisses|found|finds)$/.test(word)) return false
  for (let i = last; i < last + SENSE_REACH; i++) {
    if (reader.isMark(i, '.;')) break
    if (word.startsWith('dismiss') && WORDS_DISMISSED.test(reader.norm(i))) return false
    if (/^f(?:ou|i)nds?$/.test(word) && reader.norm(i) === 'guilty') return true
  }
  return word.startsWith('dismiss')
}

/** "nobody said", "no group has claimed", "61 per cent said", "half of the respondents said": they are no source of a figure. */
export function isNoSource(reader: Reader, { first, last }: Words): boolean {
  if (/^(?:no|nobody|none|neither)$/.test(reader.norm(first))) return true
  for (let at = first; at < last; at++)
    if (/^(?:%|percent|cent|half|thirds?|quarters?|majority|respondents?)$/.test(reader.norm(at))) return true
  return false
}

/** "Zamfara state", "arrested 14 suspects": the word is a noun here. */
export function isNounHere(reader: Reader, at: number, last: number): boolean {
  // "detained on drug charges"
  if (MAY_BE_NOUN.test(reader.norm(at)) && /^(?:on|over|of|face|faces|facing|faced)$/.test(reader.norm(at - 2))) return true
  if (reader.hit(at, 'person-noun') !== undefined) return true
  if (MAY_BE_NOUN.test(reader.norm(at)) && BEFORE_NOUN.test(reader.norm(at - 1))) return true
  // "raids in Zamfara state, residents said"
  if (/^states?$/.test(reader.norm(at)) && reader.isCapital(at - 1)) return true
  if (/^claims?$/.test(reader.norm(at)) && !reader.isCapital(at) && opensClaim(reader, last)) return false
  return MAY_BE_NOUN.test(reader.norm(at)) && (reader.isCapital(at) || !OPENS_CLAUSE.test(reader.norm(last)))
}
