/**
 * A country or its capital that acts or is dealt with as a party: its government.
 *
 *     Damascus said …    relations with Washington     between Syria and the United States      Syria's accession
 *     ^^^^^^^^                          ^^^^^^^^^^             ^^^^^         ^^^^^^^^^^^^^      ^^^^^
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { CountryRow } from '../../lexicon/rows.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { WordTable } from '../../text/word-table.js'
import { Cue } from './cue.js'
import { type ActorRule, adjectiveOf, draft, foundOne } from './draft.js'
import { AUXILIARIES, BE, isHyphen, PREPOSITIONS } from './words.js'

const mark = (words: string): WordTable<true> => new WordTable(words.split(' ').map((word): [string, true] => [word, true]))

/** Verbs of states that are not in the lists of events and reports; past forms that the ending does not tell. */
const ACTS = mark(
  'wants seeks needs expects hopes faces becomes continues begins plans aims keeps gives gets takes makes sends supports backs sees considers fears controls maintains intends insists refuses agrees joins pledges pushes moves holds uses provides relies tries works opposes benefits stands plays finds leads wanted began took gave sent made held became kept went came left met won lost saw sought built bought sold led fought struck hit put cut set stood drew withdrew broke forbade chose knew felt got laid let shot spent dealt swore taught threw undertook upheld wages signs hosts welcomes launches deploys grants allows bans',
)
/** Nouns of dealings between parties: what follows "with" or "between" is a party. */
const RELATIONS = mark(
  'relation relations relationship ties talks talk agreement agreements accord deal deals pact treaty cooperation collaboration coordination partnership alliance alliances dialogue negotiation negotiations rapprochement tension tensions conflict war rivalry dispute ceasefire truce peace understanding contacts contact channel channels meeting meetings issues exchange exchanges consultations discussions engagement normalisation normalization trade hostilities confrontation standoff diplomacy mediation trust intelligence-sharing swap cooperate coordinate negotiate ally allied meet met clash clashes war at-odds sides file files links link bond bonds backchannel row feud rift spat',
)
/** Nouns of what a state does, owned by it: "Syria's accession". */
const DEEDS = mark(
  'accession decision joining involvement withdrawal participation membership entry role support response refusal insistence efforts effort policy strategy commitment request demand invasion war campaign offensive strikes strike attack attacks bombing bombardment operation operations intervention aggression offer proposal announcement claim claims denial warning threat threats ambassador envoy foreign-policy position stance bid move push plan plans pledge allies ally enemies partners recognition move willingness reluctance failure intention engagement approach security-strategy military-strategy alliance backing help',
)
/** Deeds that are no place: a shift "in Washington's strategy", but a man killed "in Syria's war". */
const POLICIES = mark(
  'strategy policy decision approach position stance plan plans response efforts effort commitment refusal insistence',
)
const GIVEN = mark(
  'support backing aid assistance pressure help approval cooperation permission orders instructions weapons funding money signal signals message messages concessions guarantees assurances recognition intelligence condemnation criticism statement statements warning warnings',
)
/** Verbs whose object is a party. */
const ADDRESSES = mark(
  'urge urged urges urging press pressed presses accuse accused accuses accusing blame blamed blames warn warned warns ask asked asks tell told tells pressure pressured threaten threatened threatens help helped helps persuade persuaded convince convinced condemn condemned condemns criticise criticised criticize criticized sanction sanctioned attack attacked attacks invade invaded invades fight fought fights represent represented represents force forced join joined thank thanked supply supplied arm armed support supported supports backs backed oppose opposed opposes target targeted targets allow allowed enable enabled lobby lobbied advise advised',
)
const BLOCKS = new Set(
  'northern southern eastern western central north south east west northeast northwest southeast southwest northeastern northwestern southeastern southwestern post pre inside'.split(
    ' ',
  ),
)

export function stateActs(lexicon: Lexicon): ActorRule {
  return {
    id: 'actors/state-acts',
    cue: Cue.state,
    match(reader, at, limit) {
      const hit = reader.hit(at, 'country') ?? reader.hit(at, 'capital')
      if (hit === undefined || hit.last > limit) return null
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
  if (before === 'by') return true
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
const AGAINST = mark(
  'attacks attack war strikes sanctions retaliation threats plot plots jihad operations aggression accusations complaint case',
)
const OWNED = mark(
  'interest interests behalf support backing help ally allies enemy enemies partner partners representatives ambassador hands request invitation insistence consent leadership',
)
const PREPOSITIONS_OF_PLACE = new Set('in at near across inside throughout outside'.split(' '))
const PLACE_ONLY = new Set('in at near across inside throughout from'.split(' '))
const LISTED = new Set(['include', 'includes', 'including', 'notably', 'especially', 'ally', 'allies', 'like'])
const PARTIES = new Set(
  'nations countries states members partners allies backers powers governments community mediators guarantors members signatories ally'.split(
    ' ',
  ),
)

/** "nations which have taken part include Australia", "its backers, notably Russia", "our ally Turkey". */
function isPartyList(reader: Reader, at: number, first: number): boolean {
  if (reader.norm(at) === 'ally') return true
  for (let i = at - 1; i >= first && i >= at - 10; i--) if (PARTIES.has(reader.norm(i))) return true
  return false
}

/** "US troops", "UK support": the short name of a state before a noun is its adjective. */
function isAdjective(reader: Reader, at: number, limit: number): boolean {
  if (at >= limit || reader.has(at, Shape.punctuation | Shape.possessive)) return false
  const word = reader.norm(at)
  if (AUXILIARIES.has(word) || BE.has(word) || PREPOSITIONS.has(word) || LINKS.has(word) || word.endsWith('ly')) return false
  if (reader.isCapital(at)) return true
  return (
    reader
      .hits(at)
      .some(
        (hit) =>
          hit.kind === 'person-noun' ||
          hit.kind === 'institution' ||
          hit.kind === 'weapon' ||
          (hit.kind === 'trigger' && hit.form === 'plural') ||
          hit.kind === 'title',
      ) ||
    (!/(?:ed|s|ing)$/.test(word) && ACTS.get(reader.tokens, at) === undefined)
  )
}
const LINKS = new Set(
  'and or but that which who to with as while when after before also now still then again has said by on if because since than not both'.split(
    ' ',
  ),
)

/** "co-operation", "co-ordination": a hyphen parts the word. */
function isCoWord(reader: Reader, at: number): boolean {
  return /^(?:operation|ordination|operate|ordinate)$/.test(reader.norm(at)) && reader.norm(at - 2) === 'co'
}

/** "the border with Syria", "shares a frontier with Iraq". */
function isBorder(reader: Reader, at: number, first: number): boolean {
  for (let i = at - 1; i >= first && i >= at - 4; i--)
    if (/^(?:borders?|frontier|line|crossings?|boundary|area|areas|region|zone)$/.test(reader.norm(i))) return true
  return false
}

/** "support to Syria", "delegating tasks to Damascus": given, said or bound to a party. */
function isGivenTo(reader: Reader, to: number, first: number): boolean {
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
function isPlaceObject(reader: Reader, verb: number): boolean {
  const word = reader.norm(verb)
  return (
    /^(?:attack|target|fight|fought|help|support|arm|suppl|join|invade|sanction|represent)/.test(word) &&
    reader.hit(verb + 1, 'capital') !== undefined
  )
}

/** A finite verb follows: "Syria [, which] [also] joined". */
function isSubject(reader: Reader, lexicon: Lexicon, at: number, limit: number, adjectival: boolean): boolean {
  let i = at
  if (reader.norm(i) === 'and' || reader.surface(i) === ',') {
    // "Russia and Iran said": the verb stands after the last of them.
    const more = reader.norm(i) === ',' || reader.surface(i) === ',' ? i + 1 : i + 1
    const skip = reader.norm(more) === 'and' ? more + 1 : more
    const the = reader.norm(skip) === 'the' ? skip + 1 : skip
    const other = reader.hit(the, 'country') ?? reader.hit(the, 'capital')
    if (other !== undefined && !reader.has(other.last, Shape.possessive))
      return isSubject(reader, lexicon, other.last, limit, adjectival)
    if (reader.surface(i) !== ',') return false
    if (reader.norm(i + 1) === 'which' || reader.norm(i + 1) === 'who') i += 2
    else return false
  }
  for (let steps = 0; steps < 3 && i < limit; steps++) {
    if (reader.has(i, Shape.punctuation | Shape.possessive)) return false
    const word = reader.norm(i)
    if (AUXILIARIES.has(word)) return true
    if (BE.has(word)) return isProgress(reader, i + 1, limit)
    if (isVerbForm(reader, lexicon, i, adjectival)) return true
    if (!word.endsWith('ly') && !ADVERBS.has(word)) return false
    i++
  }
  return false
}
const ADVERBS = new Set(
  'also now still then again once never always both often already soon even not later first alone itself'.split(' '),
)

/** "is building", "was accused", "is also expected": not "is a country". */
function isProgress(reader: Reader, at: number, limit: number): boolean {
  for (let i = at; i < at + 3 && i < limit; i++) {
    const word = reader.norm(i)
    if ((/(?:ing|ed)$/.test(word) && word.length > 4) || READY.has(word)) return true
    if (!word.endsWith('ly') && !ADVERBS.has(word)) return false
  }
  return false
}

const READY = new Set(
  'ready willing able unwilling unable determined part reluctant keen set likely back eager happy clear right behind open'.split(
    ' ',
  ),
)

function isVerbForm(reader: Reader, lexicon: Lexicon, at: number, adjectival: boolean): boolean {
  if (reader.has(at, Shape.punctuation | Shape.digit)) return false
  if (ACTS.get(reader.tokens, at)) return true
  const word = reader.norm(at)
  if (PREPOSITIONS.has(word)) return false
  for (const hit of reader.hits(at)) {
    const finite = hit.form === 'past' || hit.form === 'third' || hit.form === 'gerund'
    // "the US strikes": after an adjective a form that is also a plural is the plural.
    if (!finite || (adjectival && hit.form === 'third' && isPluralNoun(reader, at))) continue
    if (hit.kind === 'reporting' && lexicon.row('reporting', hit.row).pos === 'verb') return true
    if (hit.kind === 'trigger' && lexicon.row('trigger', hit.row).pos === 'verb') return true
  }
  if (reader.isCapital(at) || word.length < 4) return false
  if (word.endsWith('ed')) return true
  // "initiates a", "views the": what has an object after it is a verb and no plural.
  return (
    !adjectival &&
    word.endsWith('s') &&
    !word.endsWith('ss') &&
    OBJECT_STARTS.has(reader.norm(at + 1)) &&
    reader.hit(at, 'person-noun') === undefined
  )
}
const OBJECT_STARTS = new Set('a an the to that its their it this no more all him them itself'.split(' '))

function isPluralNoun(reader: Reader, at: number): boolean {
  return reader.hits(at).some((hit) => hit.form === 'plural' && hit.last === at + 1)
}

/** A noun of relation in the few words before. */
function hasRelation(reader: Reader, at: number, first: number, reach: number): boolean {
  for (let i = at - 1; i >= first && i >= at - reach; i--) {
    if (RELATIONS.get(reader.tokens, i) || isCoWord(reader, i)) return true
    const word = reader.norm(i)
    if (word === 'border' || word === 'borders' || word === 'road' || word === 'crossing') return false
    if (reader.has(i, Shape.punctuation) && reach < 6) return false
  }
  return false
}

/** "between X and [Y]", "with X and [Y]", "X and [Y] said" has its own way through the verb. */
function isSecondParty(reader: Reader, and: number, first: number): boolean {
  for (let i = and - 1; i >= first && i >= and - 4; i--) {
    const word = reader.norm(i)
    if (word === 'between') return hasRelation(reader, i, first, 12)
    if (word === 'with') return hasRelation(reader, i, first, 4)
    if (word === 'by') return reader.hits(i + 1).some((hit) => hit.kind === 'country' || hit.kind === 'capital')
  }
  return false
}

/** "in Syria and [Iraq]": the first of the two stands after a preposition. */
function isPlaceBefore(reader: Reader, and: number, first: number): boolean {
  for (let i = and - 1; i >= first && i >= and - 4; i--) {
    const hit = reader.hit(i, 'country') ?? reader.hit(i, 'capital')
    if (hit?.last !== and) continue
    const before = reader.norm(i - 1) === 'the' ? reader.norm(i - 2) : reader.norm(i - 1)
    return PREPOSITIONS.has(before)
  }
  return false
}

/** "Syria's [own] accession". */
function isDeed(reader: Reader, at: number, limit: number, deeds: WordTable<true>): boolean {
  for (let i = at; i < at + 3 && i < limit; i++) {
    if (reader.has(i, Shape.punctuation)) return false
    if (deeds.get(reader.tokens, i)) return true
    if (PREPOSITIONS.has(reader.norm(i))) return false
  }
  return false
}
