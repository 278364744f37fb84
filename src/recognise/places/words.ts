/** Closed lists of the words around place names, and how much each speaks for a place. */
import type { PlaceRelation } from '../../model/place.js'
import { WordTable } from '../../text/word-table.js'

/** Evidence that a preposition or verb before a name gives; the scale is that of `evidence.ts`. */
const LEADS: readonly (readonly [points: number, words: string])[] = [
  [2.5, 'in near outside inside towards toward throughout across into including'],
  [2, 'at from to around within surrounding nearby via northwest northeast southwest southeast'],
  [1.5, 'through between along off beyond leaving entering reaching visiting'],
  [
    1.5,
    'attack attacked attacks attacking raid raided raiding pound pounded pounding capture captured captures capturing seize seized seizing retake retook retaken recapture recaptured liberate liberated besiege besieged besieging enter entered left leave visit visited visits tour toured tours reach reached invade invaded bomb bombed bombing shell shelled shelling storm stormed overran overrun evacuate evacuated flee fled hit hits struck rocked control controls controlled entering liberating retaking recapturing',
  ],
  [1, 'of for on over against about upon under'],
  [0.5, 'and or with by as than'],
]
export const LEAD_POINTS = new WordTable<number>(
  LEADS.flatMap(([points, words]) => words.split(' ').map((word) => [word, points] as const)),
)

/** "northern Iraq", "central Damascus": the adjective may be joined of two with a hyphen. */
export const PART_OF = new Set(
  'northern southern eastern western central northeastern northwestern southeastern southwestern north south east west northeast northwest southeast southwest upper lower greater rural downtown inner mainland coastal old nearby neighbouring neighboring occupied'.split(
    ' ',
  ),
)

export const RELATIONS = new WordTable<PlaceRelation>([
  ['near', 'near'],
  ['nearby', 'near'],
  ['around', 'near'],
  ['outside', 'outside'],
  ['between', 'between'],
  ['from', 'from'],
  ['to', 'to'],
  ['towards', 'to'],
  ['toward', 'to'],
  ['into', 'to'],
])

export const COMPASS_RELATIONS: Readonly<Record<string, PlaceRelation>> = {
  north: 'north-of',
  northeast: 'north-of',
  northwest: 'north-of',
  south: 'south-of',
  southeast: 'south-of',
  southwest: 'south-of',
  east: 'east-of',
  west: 'west-of',
}

/** Nouns that stand "of" a place and mean its surroundings. */
export const AROUND_NOUNS: Readonly<Record<string, PlaceRelation>> = {
  outskirts: 'outside',
  outskirt: 'outside',
  suburbs: 'outside',
  edge: 'outside',
  countryside: 'countryside-of',
  vicinity: 'near',
  hinterland: 'countryside-of',
}

/** Words after an acronym of a country that show it is a noun: "the US has pressed", "in the US and". */
export const AFTER_NOUN = new WordTable<true>(
  'and or but as at by for from in into of on onto over per than that through to toward towards under until up via when where which while who with within without after before since because if so is are was were be been being has have had do does did will would can could may might must shall should not also now then again today yesterday soon still already never ever always too first itself during amid against about between alone says said say announced plans wants seeks needs sees believes considers makes gave give gives takes took made came come goes went began become becomes became saw led left knows says warned urges urged told denies carried fought withdrew built put'
    .split(' ')
    .filter((word, i, all) => all.indexOf(word) === i)
    .map((word) => [word, true] as const),
)

/** Nouns after two joined places that make each a place again: "the Iraq-Syria border", "Aleppo-Damascus highway". */
export const BETWEEN_NOUNS = new Set(
  'border borders frontier highway expressway road crossing corridor boundary motorway axis railway route line pipeline'.split(
    ' ',
  ),
)

/** Capital words that make an agreement, a war or a sport of the place before them: "Paris Agreement". */
export const HAPPENING_NOUNS = new Set(
  'agreement accord accords treaty convention conventions protocol protocols declaration conference summit talks process deal marathon olympics games cup championship war wars syndrome stock exchange times post herald tribune daily journal news gazette chronicle telegraph mail studies united fc initiative zoo park council service court'.split(
    ' ',
  ),
)

export const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)

/** Capital words that make a street of the name before them: "Garvaghy Road". */
export const STREETS = new Set('road street avenue boulevard lane square roundabout'.split(' '))

/** Right before a name that nothing else tells, these speak of a place as "near" does. */
export const NEIGHBOURING = new Set(['neighbouring', 'neighboring', 'nearby', 'surrounding'])

/** What is done to a place, hardly to a person of unknown name. */
export const ASSAULTS = new Set(
  'attack attacked raid raided raiding shelled shelling stormed storming overran overrun entered reached retook recaptured pounded bombed'.split(
    ' ',
  ),
)
