/**
 * Short forms of names that the document has once in full: surnames after full names, short names from brackets, and full
 * names again where no evidence stands beside them.
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { Reader } from '../../rule/reader.js'
import { skeleton } from '../../text/skeleton.js'
import { Shape } from '../../text/tokens.js'
import { addHead, headed } from './body-kinds.js'
import { type ActorDraft, draft } from './draft.js'
import { laterDescriptions } from './later-descriptions.js'
import { type NameFound, readName } from './personal-name.js'
import type { Ranked } from './settle.js'
import { HONORIFICS, THING_WORDS } from './words.js'

/** Shorter runs of first letters agree with too many other acronyms. */
const MIN_INITIALS = 3
const BY_SURNAME = 'actors/surname'
const BY_SHORT = 'actors/short-form'

/** The settled mentions and the later ones, in reading order. */
export function laterNames(reader: Reader, lexicon: Lexicon, settled: readonly Ranked[]): Ranked[] {
  const covered = new Uint8Array(reader.tokens.length)
  const names = new Map<string, ActorDraft>()
  const shorts = new Map<string, ActorDraft>()
  const heads = new Map<string, ActorDraft>()
  for (const { draft: one } of settled) {
    if (one.form === 'name' && !one.holds) covered.fill(1, one.first, one.last)
    if (one.form !== 'name') continue
    if (!one.holds) addHead(reader, heads, one)
    if (one.type === 'person') addPerson(reader, names, one)
    else if (one.key === null && !one.holds && one.name !== reader.quote(one.first, one.last))
      shorts.set(wordsOf(reader, one.first, one.last), one)
    else if (one.key === null && !one.holds && one.last - one.first > 2) {
      shorts.set(wordsOf(reader, one.first, one.last), one)
      const initials = initialsOf(reader, one)
      if (initials.length >= MIN_INITIALS && !shorts.has(initials)) shorts.set(initials, one)
    }
  }
  const more: Ranked[] = laterDescriptions(reader, settled, covered)
  if (names.size === 0 && shorts.size === 0 && heads.size === 0) return inOrder([...settled, ...more])
  for (let at = 0; at < reader.tokens.length; at++) {
    if (covered[at] === 1 || !reader.isCapital(at)) continue
    const sentence = reader.sentenceAt(at)
    const short = shorts.size === 0 ? undefined : shorts.get(reader.norm(at))
    if (short !== undefined && reader.has(at, Shape.allCaps)) {
      more.push({ draft: draft({ first: at, last: at + 1 }, short.type, short.name), by: BY_SHORT, rank: 99 })
      continue
    }
    const head = heads.size === 0 ? null : headed(reader, heads, at)
    if (head !== null) {
      more.push({ draft: head, by: BY_SHORT, rank: 99 })
      continue
    }
    const found = later(reader, lexicon, names, covered, at, sentence.last)
    if (found !== null) {
      more.push({ draft: found, by: BY_SURNAME, rank: 99 })
      at = found.last - 1
    }
  }
  return inOrder([...settled, ...more])
}

function inOrder(all: Ranked[]): Ranked[] {
  return all.sort((a, b) => a.draft.first - b.draft.first || b.draft.last - a.draft.last)
}

function addPerson(reader: Reader, names: Map<string, ActorDraft>, one: ActorDraft): void {
  const name = readName(reader, one.first, one.last)
  if (name === null) return
  const words = name.words.map((at) => reader.norm(at)).filter((word) => word.length > 2 && !HONORIFICS.has(word))
  const last = words[words.length - 1]
  if (last === undefined || name.words.length < 2) return
  // "Ban Ki-moon": the second half of the given name is small, so the family name stands first.
  if (!reader.isCapital(name.last - 1) && reader.has(name.last - 2, Shape.dash)) names.set(words[0] as string, one)
  // The surname, and for double surnames the word before it; "Abu Muqdad" for a kunya with a further name.
  if (!names.has(last)) names.set(last, one)
  if (words.length >= 3 && words[0] !== 'abu') {
    const middle = words[words.length - 2] as string
    if (!names.has(middle)) names.set(middle, one)
  }
  if (words[0] === 'abu' || words[0] === 'umm') {
    const key = `${words[0]} ${words[1]}`
    if (!names.has(key)) names.set(key, one)
  }
}

/** A capital that is the surname of somebody named in full, with or without article. */
function later(
  reader: Reader,
  lexicon: Lexicon,
  names: ReadonlyMap<string, ActorDraft>,
  covered: Uint8Array,
  at: number,
  limit: number,
): ActorDraft | null {
  const name = readName(reader, at, limit)
  if (name === null) return null
  const { words } = name
  const head = reader.norm(words[0] as number)
  const kunya = head === 'abu' || head === 'umm'
  const key = kunya ? `${head} ${reader.norm(words[1] ?? -1)}` : reader.norm(words[words.length - 1] as number)
  const who = names.get(key)
  if (who === undefined) {
    // Another spelling of a surname ("Hemo", "Hamo") is taken where its owner speaks.
    return words.length === 1 && name.last - name.first <= 3 ? respelled(reader, names, name) : null
  }
  for (let i = name.first; i < name.last; i++) if (covered[i] === 1) return null
  const next = reader.norm(name.last)
  if (reader.isCapital(name.last) && THING_WORDS.has(next) && !reader.has(name.last, Shape.newline)) return null
  if (reader.has(at - 1, Shape.dash) && reader.has(at, Shape.glued) && !reader.has(at - 2, Shape.article)) return null
  if (words.length === 1 && isCommon(reader, lexicon, name.words[0] as number)) return null
  if (
    words.length > 1 &&
    !kunya &&
    reader
      .hits(name.first)
      .some((hit) => hit.kind === 'stop-capital' || hit.kind === 'country' || hit.kind === 'demonym' || hit.kind === 'org-word')
  ) {
    // "But Lister": the first capital opens the sentence and is no part of the name.
    return null
  }
  return draft(name, 'person', reader.quote(name.first, name.last))
}

function respelled(reader: Reader, names: ReadonlyMap<string, ActorDraft>, name: NameFound): ActorDraft | null {
  const at = name.words[0] as number
  if (reader.hits(at).some((hit) => hit.kind !== 'given-name') || reader.surface(at).length < 4) return null
  const says = reader.hit(name.last, 'reporting')
  if (says === undefined || (says.form !== 'past' && says.form !== 'third')) return null
  const bones = skeleton(reader.norm(at))
  if (bones.length < 2) return null
  for (const known of names.keys())
    if (skeleton(known) === bones) return draft(name, 'person', reader.quote(name.first, name.last))
  return null
}

/** A surname that is also a country, a place word or a body is taken only where nothing else can be meant. */
function isCommon(reader: Reader, _lexicon: Lexicon, at: number): boolean {
  return reader
    .hits(at)
    .some(
      (hit) =>
        hit.kind === 'country' ||
        hit.kind === 'capital' ||
        hit.kind === 'demonym' ||
        (hit.kind === 'org-word' && hit.last - hit.first === 1) ||
        hit.kind === 'title',
    )
}

/** First letters of a name's capitals: "Canadian Food Inspection Agency" is later the CFIA. */
function initialsOf(reader: Reader, one: ActorDraft): string {
  let out = ''
  for (let i = one.first; i < one.last; i++)
    if (reader.isCapital(i)) out += reader.has(i, Shape.allCaps) ? reader.norm(i) : reader.norm(i)[0]
  return out
}

function wordsOf(reader: Reader, first: number, last: number): string {
  let out = reader.norm(first)
  for (let i = first + 1; i < last; i++) if (!reader.has(i, Shape.punctuation)) out += ` ${reader.norm(i)}`
  return out
}
