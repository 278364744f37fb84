/** Small closed lists that the actor rules share. */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { WordTable } from '../../text/word-table.js'

/** A closed list that is asked by token, without making a string. */
export function markWords(words: string): WordTable<true> {
  return new WordTable(words.split(' ').map((word): [string, true] => [word, true]))
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words inside a personal name that are written small: "bin", "van", "de la". */
export const PARTICLES = list(
  'bin ibn bint ben ould van von der den de del della di da do dos das du la le el al y e ul ud ur bou abu abd umm',
)
/** Before these a single capital is the name of a person. */
export const HONORIFICS = list('mr mrs ms miss dr sir dame lord lady sheikh shaykh sayyid mullah maulana imam ayatollah rabbi')
/** Words that begin a personal name of their own kind: "Abu Jandal", "Umm Ali". */
export const KUNYA = list('abu umm abou abdul abd bin ibn')
/** Words that stand between "known as" and the name: "as 52-year-old Martin Hale". */
export const AGE_WORDS = list('year old')
/** What ministries are for: "the Defense and Interior ministries". */
export const MINISTRIES = list('defense defence interior foreign finance justice health information education energy')
/** Marks that open a quotation. */
export const OPENING_QUOTES = '“"‘'
export const PREPOSITIONS = list(
  'in at from near of across inside throughout outside within into to for over around through toward towards on onto between among amid along beyond off under above behind per',
)
export const AUXILIARIES = list('has have had will would may might can could should must did does do cannot')
export const BE = list('is are was were be been being')
export const MONTHS_AND_DAYS = list(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun',
)
/** Last words of capitalised names of places, things and laws: neither person nor organisation. */
export const THING_WORDS = list(
  'street road avenue square bridge airport airbase camp province governorate district city town village region valley mountain mountains river lake sea gulf ocean island islands desert border crossing strait canal dam port harbour harbor checkpoint prison mosque church cathedral shrine hospital hotel stadium park school conference summit agreement accord accords treaty pact convention resolution declaration protocol act law war operation day prize award cup festival olympics attack ambush revolution spring uprising plan process talks dialogue era century county state peninsula coast plain heights hills basin delta point field base highway tower palace house mall market station terminal line zone strip bank plateau oblast raion volcano forest intifada offensive massacre crisis statement communique report index pandemic missile rocket rifle tank room airfield runway lines area shoal reef atoll',
)
/** Adjectives that tell one government of a country from another. */
export const GOVERNMENT_ADJECTIVES = list(
  'new transitional interim caretaker former current previous ousted ruling provisional de-facto deposed fallen toppled post-war post-assad',
)

/** Adjectives that tell what kind of community is meant, not which. */
export const COMMUNITY_KINDS = list('minority religious ethnic tribal sectarian indigenous')

/** Whether the token opens its sentence, quotation marks left out. */
export function opensSentence(reader: Reader, at: number): boolean {
  const { first } = reader.sentenceAt(at)
  let i = at - 1
  while (i >= first && reader.has(i, Shape.punctuation)) i--
  return i < first
}

/** A hyphen between two words, not a dash between clauses. */
export function isHyphen(reader: Reader, at: number): boolean {
  if (!reader.has(at, Shape.dash) || !reader.has(at, Shape.glued) || !reader.has(at + 1, Shape.glued)) return false
  const mark = reader.surface(at)
  return mark === '-' || mark === '‐' || mark === '‑'
}

/** Index of the token before `at`, passing over "the". */
export function beforeThe(reader: Reader, at: number): number {
  return reader.norm(at - 1) === 'the' ? at - 2 : at - 1
}
