/** What kind of word a token is for the actor rules: each rule names the kinds that wake it, so most tokens wake none. */
import type { Hit, HitKind } from '../../model/hit.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { WordTable } from '../../text/word-table.js'
import { PRONOUNS } from './pronouns.js'
import { AGE_WORDS, COMMUNITY_KINDS, GOVERNMENT_ADJECTIVES, KUNYA, MINISTRIES, OPENING_QUOTES } from './words.js'

export const Cue = {
  actor: 1,
  state: 2,
  institution: 4,
  organisation: 8,
  title: 16,
  person: 32,
  /** Any word with a capital. */
  capital: 64,
  /** An opening bracket. */
  bracket: 128,
  /** First token of its sentence, with a capital. */
  first: 256,
  /** "transitional", "former" and the like. */
  adjective: 512,
  /** A pronoun or a noun that stands for a name. */
  standIn: 1024,
  /** "minority", "tribal": a kind of community. */
  community: 2048,
  /** A number with a digit. */
  number: 4096,
  /** A known given name, the "Abu" of a kunya, an initial. */
  given: 8192,
  /** What ministries are for. */
  ministry: 16384,
  /** A capital right behind "the". */
  afterThe: 32768,
  /** A capital right behind "as", "alias" or an age. */
  afterAs: 65536,
  /** A capital right behind an opening quotation mark. */
  quoted: 131072,
} as const

const OF_KIND: Partial<Record<HitKind, number>> = {
  actor: Cue.actor,
  country: Cue.state,
  demonym: Cue.state,
  capital: Cue.state,
  institution: Cue.institution,
  'org-word': Cue.organisation,
  title: Cue.title,
  'person-noun': Cue.person,
  'stand-in': Cue.standIn,
  'given-name': Cue.given,
}
const OF_WORD = new WordTable<number>([
  ...[...GOVERNMENT_ADJECTIVES].map((word): [string, number] => [word, Cue.adjective]),
  ...[...COMMUNITY_KINDS].map((word): [string, number] => [word, Cue.community]),
  ...[...MINISTRIES].map((word): [string, number] => [word, Cue.ministry]),
  ...[...KUNYA].map((word): [string, number] => [word, Cue.given]),
  ...PRONOUNS.map(([word]): [string, number] => [word, Cue.standIn]),
])
/** What a word says of a capital behind it. */
const OF_WORD_BEFORE = new WordTable<number>([
  ['the', Cue.afterThe],
  ...['as', 'alias', ...AGE_WORDS].map((word): [string, number] => [word, Cue.afterAs]),
])
const OPENING = '('.charCodeAt(0)

/** The `Cue` bits of a token. */
export function cuesAt(reader: Reader, at: number, first: number): number {
  const { tokens } = reader
  const shape = tokens.shape[at] as number
  if ((shape & Shape.punctuation) !== 0) return tokens.text.charCodeAt(tokens.start[at] as number) === OPENING ? Cue.bracket : 0
  let cues = OF_WORD.get(tokens, at) ?? 0
  if ((shape & Shape.capital) !== 0) cues |= cuesOfCapital(reader, at) | (at === first ? Cue.first : 0)
  if ((shape & Shape.digit) !== 0) cues |= Cue.number
  const hits = reader.article.hits[at]
  if (hits !== undefined) for (let i = 0; i < hits.length; i++) cues |= OF_KIND[(hits[i] as Hit).kind] ?? 0
  return cues
}

/** The bits of a word with a capital, by its length and by the token right before it. */
function cuesOfCapital({ tokens }: Reader, at: number): number {
  let cues: number = Cue.capital
  if ((tokens.end[at] as number) - (tokens.start[at] as number) === 1) cues |= Cue.given
  if (at === 0) return cues
  const before = tokens.shape[at - 1] as number
  if ((before & (Shape.dash | Shape.number)) !== 0) return cues | Cue.afterAs
  if ((before & Shape.punctuation) === 0) return cues | (OF_WORD_BEFORE.get(tokens, at - 1) ?? 0)
  return OPENING_QUOTES.includes(tokens.text.charAt(tokens.start[at - 1] as number)) ? cues | Cue.quoted : cues
}
