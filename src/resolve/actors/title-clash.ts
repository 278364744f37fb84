/**
 * When titles tell two bearers of one surname apart: another sex, another rank, a civil trade against a rank, another country.
 *
 *     Captain Ibrahim Traoré … Ms Traoré        Amina Traoré, a lawyer … Colonel Traoré
 */
import type { ActorMention } from '../../model/actor.js'
import type { Reader } from '../../rule/reader.js'
import type { Entity, Standing } from './entity.js'

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const FEMALE = list(
  'ms mrs miss madam madame mme lady dame señora senora signora frau sheikha queen princess baroness countess spokeswoman policewoman servicewoman chairwoman congresswoman councilwoman businesswoman',
)
const MALE = list(
  'mr sir lord monsieur señor senor signor herr sheikh shaykh king prince baron imam mullah maulana rabbi spokesman policeman serviceman chairman congressman councilman businessman',
)
/** Forms of address that news does not use for one it calls by a rank. */
const CIVIL_ADDRESS = list('ms mrs miss')
const RANKS: Readonly<Record<string, string>> = {
  private: 'private',
  pvt: 'private',
  corporal: 'corporal',
  cpl: 'corporal',
  sergeant: 'sergeant',
  sgt: 'sergeant',
  lieutenant: 'lieutenant',
  lt: 'lieutenant',
  captain: 'captain',
  capt: 'captain',
  major: 'major',
  maj: 'major',
  colonel: 'colonel',
  col: 'colonel',
  brigadier: 'brigadier',
  general: 'general',
  gen: 'general',
  marshal: 'marshal',
  commodore: 'commodore',
  admiral: 'admiral',
  adm: 'admiral',
}
/** Posts that a soldier may hold: "the commander", "the president". */
const POSTS = list(
  'president minister chief commander leader head chairman ruler governor spokesman spokesperson spokeswoman deputy ambassador envoy secretary director emir premier vice',
)

/** Whether this mention, a surname with its titles, cannot be that person. */
export function clashes(reader: Reader, mention: ActorMention, one: Entity): boolean {
  const own: Standing = { words: new Set(), ranks: new Set() }
  addStanding(reader, mention, own)
  for (const told of one.unread.splice(0)) addStanding(reader, told, one.standing)
  const other = one.standing
  if (has(own, FEMALE) ? !has(other, FEMALE) && has(other, MALE) : has(own, MALE) && has(other, FEMALE) && !has(other, MALE))
    return true
  if (has(own, CIVIL_ADDRESS) && other.ranks.size > 0 && !has(other, FEMALE)) return true
  if (own.ranks.size > 0) {
    if (other.ranks.size > 0 && ![...own.ranks].some((rank) => other.ranks.has(rank))) return true
    if (other.ranks.size === 0 && one.roles.length > 0 && !has(other, POSTS)) return true
    if (has(other, CIVIL_ADDRESS)) return true
  }
  // "the Malian Colonel Traoré" is not the one from Burkina Faso.
  return mention.key === null && mention.country !== null && one.country !== null && mention.country !== one.country
}

/** "Ms Traoré": no lexicon tells the sex of its persons, so a weak surname alone does not find one. */
export function isCivilAddress(reader: Reader, mention: ActorMention): boolean {
  return CIVIL_ADDRESS.has(reader.norm(mention.first))
}

function addStanding(reader: Reader, mention: ActorMention, { words, ranks }: Standing): void {
  if (mention.form !== 'name') return
  words.add(reader.norm(mention.first))
  // A rank that the name's own span begins with: "Captain Ibrahim Traoré".
  const first = RANKS[reader.norm(mention.first)]
  if (first !== undefined && mention.last - mention.first > 1) ranks.add(first)
  for (const title of mention.titles) {
    let rank: string | undefined
    for (const word of reader.tokens.text
      .slice(title.start, title.end)
      .toLowerCase()
      .split(/[^a-zñ]/)) {
      words.add(word)
      rank = RANKS[word] ?? rank
    }
    if (rank !== undefined) ranks.add(rank)
  }
}

function has({ words }: Standing, kind: ReadonlySet<string>): boolean {
  for (const word of words) if (kind.has(word)) return true
  return false
}
