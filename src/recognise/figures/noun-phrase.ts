/**
 * The noun that a number counts, found without a tagger: the first plural (or word for persons) after the number, before
 * anything that ends a noun phrase.
 *
 *     at least 11 joint operations in         63 wounded soldiers were
 *                       ^^^^^^^^^^ head                   ^^^^^^^^ head
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { VictimClass } from '../../model/figure.js'
import type { Hit } from '../../model/hit.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'

export interface NounFound {
  /** Tokens of the phrase after the number, modifiers included. */
  readonly first: number
  readonly last: number
  /** Tokens of the head. */
  readonly headFirst: number
  /** The head (and what is said to be part of its name) in the singular, small letters. */
  readonly what: string
  readonly persons: { readonly class: VictimClass } | null
  /** A group word ("family", "patrol"): it counts groups, not persons. */
  readonly collective: boolean
  /** "these", "them": the noun stands earlier. */
  readonly pronoun: boolean
}

/** How many tokens of modifiers may stand before the head. */
const REACH = 8

const STOPS = new Set(
  'in on at by from to for with without against across over under after before during since until near inside outside between among amid into through within along around about as than and or but nor so yet if when while where which who whom whose that because although though was were is are be been being am has have had do does did will would can could may might must shall should not also only then there here he she it they we you i his her its their our your my this the a an each every some any no per via off up down out including said says told according were remain remained took take both all'.split(
    ' ',
  ),
)
const OF_LEAD = new Set([
  'the',
  'these',
  'those',
  'its',
  'their',
  'his',
  'her',
  'our',
  'more',
  'all',
  'such',
  'other',
  'them',
  'whom',
  'which',
])
const PRONOUNS = new Set(['these', 'those', 'them', 'whom', 'which', 'us'])
/** Plurals without an s, and words that count although they look singular. */
const IRREGULAR: Readonly<Record<string, string>> = {
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  personnel: 'personnel',
  police: 'police',
  aircraft: 'aircraft',
  troops: 'troop',
  forces: 'force',
  cattle: 'cattle',
  wounded: '',
  dead: '',
  lives: 'life',
  wives: 'wife',
  staff: 'staff',
  media: 'media',
  clergy: 'clergy',
  policemen: 'policeman',
  firemen: 'fireman',
  gunmen: 'gunman',
  servicemen: 'serviceman',
  criteria: 'criterion',
  vehicles: 'vehicle',
  bodies: 'body',
  countries: 'country',
  territory: 'territory',
  sheep: 'sheep',
  youth: 'youth',
  crew: 'crew',
}
const NOT_PLURAL = new Set(
  'is was has his its this thus us yes plus versus across always perhaps besides towards afterwards besides sometimes alias less class press mass loss access process success address business crisis basis analysis series species news'.split(
    ' ',
  ),
)
/** Plural nouns of time, distance, weight, money: the number measures, it does not count. */
const MEASURES = new Set(
  'second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries night nights morning mornings weekend kilometre kilometres kilometer kilometers km kms mile miles metre metres meter meters m cm mm feet foot ft yard yards inch inches acre acres hectare hectares degree degrees dollar dollars usd euro euros pound pounds sterling rupee rupees shekel shekels lira ruble rubles rouble roubles dinar dinars rial rials riyal riyals yuan yen naira birr kyat peso pesos kilogram kilograms kilo kilos kg gram grams tonne tonnes ton tons litre litres liter liters barrel barrels gallon gallons megawatt megawatts mw gw kw volt volts times time percent gmt local am pm noon midnight hrs bn'.split(
    ' ',
  ),
)
/** Plurals that number but tell nothing countable of the report. */
const IDLE = new Set(
  'side sides way ways thing things point points part parts half halves reason reasons aspect aspects option options kind kinds type types level levels front fronts factor factors question questions scenario scenarios step steps theme themes respect respects term terms word words other others'.split(
    ' ',
  ),
)

/** Whether the number before this noun measures (time, distance, money) or names an idle noun. */
export function isMeasure(word: string): boolean {
  return MEASURES.has(word)
}
export function isIdle(word: string): boolean {
  return IDLE.has(word)
}

/** Reads the noun phrase that begins at `at`. */
export function findNoun(reader: Reader, lexicon: Lexicon, at: number, limit: number, singular: boolean): NounFound | null {
  let i = at
  if (reader.norm(i) === 'of') {
    i++
    while (i < limit && OF_LEAD.has(reader.norm(i))) {
      const word = reader.norm(i)
      const next = reader.norm(i + 1)
      i++
      if (
        PRONOUNS.has(word) &&
        (i >= limit || STOPS.has(next) || reader.has(i, Shape.punctuation) || word === 'them' || word === 'whom')
      ) {
        return { first: at, last: i, headFirst: i - 1, what: '', persons: null, collective: false, pronoun: true }
      }
    }
  }
  const first = at
  let head: { first: number; last: number; hit: Hit | undefined; what: string } | null = null
  for (let steps = 0; i < limit && steps < REACH; steps++) {
    const word = reader.norm(i)
    if (reader.has(i, Shape.punctuation)) {
      if (head === null && (reader.has(i, Shape.dash) || word === '“' || word === '"' || word === '‘')) {
        i++
        steps--
        continue
      }
      break
    }
    if (reader.has(i, Shape.possessive)) {
      if (head !== null) break
      i++
      continue
    }
    if (reader.has(i, Shape.number)) break
    if (STOPS.has(word)) break
    const person = reader.hit(i, 'person-noun')
    if (person !== undefined && (person.form === 'plural' || singular || isPluralWord(reader.norm(person.last - 1)))) {
      head = { first: i, last: person.last, hit: person, what: singularOf(reader, lexicon, i, person) }
      i = person.last
      continue
    }
    if (head !== null) {
      // "weapons sites": a plural that a further plural follows is a modifier; anything else ends the phrase.
      if (isPluralWord(word) && !isVerbLike(reader, i)) {
        head = { first: i, last: i + 1, hit: undefined, what: singularWord(word) }
        i++
        continue
      }
      break
    }
    if (isPluralWord(word) && !reader.has(i, Shape.allCaps) && !isVerbLike(reader, i))
      head = { first: i, last: i + 1, hit: undefined, what: singularWord(word) }
    else if (singular && isHarmAdjective(reader, lexicon, i)) break
    i++
  }
  if (head === null) return null
  const last = head.last
  const row = head.hit === undefined ? null : lexicon.row('person-noun', head.hit.row)
  return {
    first,
    last,
    headFirst: head.first,
    what: head.what,
    persons: row === null || row.collective === 'yes' ? null : { class: (row.class as VictimClass | undefined) ?? 'unknown' },
    collective: row?.collective === 'yes',
    pronoun: false,
  }
}

function isHarmAdjective(reader: Reader, lexicon: Lexicon, at: number): boolean {
  const hit = reader.hit(at, 'harm')
  return hit !== undefined && lexicon.row('harm', hit.row).frame === 'adjective'
}

/** Words in -s that are verbs here: a modal or a name stands right before them. */
function isVerbLike(reader: Reader, at: number): boolean {
  const hit = reader.hit(at, 'harm') ?? reader.hit(at, 'reporting')
  return hit?.form === 'third' && reader.hit(at, 'trigger')?.form !== 'plural'
}

function isPluralWord(word: string): boolean {
  if (word in IRREGULAR) return IRREGULAR[word] !== ''
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') && !NOT_PLURAL.has(word)
}

/** The singular of a plural in -s, by the spelling rules of English. */
export function singularWord(word: string): string {
  const irregular = IRREGULAR[word]
  if (irregular !== undefined && irregular !== '') return irregular
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

function singularOf(reader: Reader, lexicon: Lexicon, at: number, hit: Hit): string {
  const noun = lexicon.row('person-noun', hit.row).noun as string
  return hit.form === 'plural' ? noun.toLowerCase() : singularWord(reader.quote(at, hit.last).toLowerCase())
}
