/** Drafts of persons: the name's own span, its titles before and after, and the body they belong to. */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { Hit } from '../../model/hit.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { type ActorDraft, draft, type Range } from './draft.js'
import { isInitial, type NameFound } from './personal-name.js'
import { affiliationIn } from './titles.js'
import { AUXILIARIES, BE, PREPOSITIONS, THING_WORDS } from './words.js'

/** Longest post after a name: "director of the Syria and counter-terrorism programmes at the Middle East Institute". */
const POST_REACH = 22
const AT = new Set(['at', 'with', 'from', 'for', 'of', 'in'])

/** A person's draft; a name that the lexicon has keeps its key. */
export function person(
  reader: Reader,
  lexicon: Lexicon,
  name: NameFound,
  titles: readonly Range[],
  affiliation: Range | null,
  limit: number,
): ActorDraft {
  const after = readPost(reader, lexicon, name.last, limit)
  const hit = personHit(reader, lexicon, name)
  const row = hit === null ? null : lexicon.row('actor', hit.row)
  return draft(name, 'person', row?.name ?? reader.quote(name.first, name.last), {
    key: row?.id ?? null,
    country: row === null ? countryOf(reader, lexicon, titles) : row.country === '' ? null : row.country,
    weak: hit?.weak ?? false,
    titles: after === null ? titles : [...titles, after.title],
    affiliation: affiliation ?? after?.affiliation ?? null,
  })
}

/** "Chilean President": the state a title names. */
function countryOf(reader: Reader, lexicon: Lexicon, titles: readonly Range[]): string | null {
  for (const { first, last } of titles)
    for (let i = first; i < last; i++) {
      const hit = reader.hit(i, 'demonym') ?? reader.hit(i, 'country')
      if (hit !== undefined && hit.last <= last) return lexicon.row(hit.kind as 'country', hit.row).code
    }
  return null
}

/** The lexicon's person of exactly this name. */
function personHit(reader: Reader, lexicon: Lexicon, name: NameFound): Hit | null {
  for (const hit of reader.hits(name.first))
    if (hit.kind === 'actor' && hit.last === name.last && lexicon.row('actor', hit.row).type === 'person') return hit
  return null
}

export interface PostFound {
  readonly title: Range
  readonly affiliation: Range | null
}

/** ", a researcher at the Jusoor Center," · ", spokesman for …" · " (commander of …)" right after a name. */
export function readPost(reader: Reader, lexicon: Lexicon, at: number, limit: number): PostFound | null {
  let i = at
  const mark = reader.surface(i)
  if (mark !== ',' && mark !== '(' && mark !== '—' && mark !== '–') return null
  i++
  // "John Smith, 43, a farmer": the age stands between.
  if (reader.has(i, Shape.number) && reader.surface(i + 1) === ',') i += 2
  const start = i
  if (/^(?:and|or|but|as|with|while)$/.test(reader.norm(i))) return null
  if (reader.norm(i) === 'a' || reader.norm(i) === 'an' || reader.norm(i) === 'the' || reader.norm(i) === 'who') {
    if (reader.norm(i) === 'who' && reader.norm(i + 1) !== 'is') return null
    i += reader.norm(i) === 'who' ? 2 : 1
    if (reader.norm(i) === 'a' || reader.norm(i) === 'an' || reader.norm(i) === 'the') i++
  }
  const first = i
  let head = -1
  for (; i < limit && i < first + 7; i++) {
    if (reader.has(i, Shape.punctuation) && !reader.has(i, Shape.dash)) return null
    // "sacked the mayor"
    if (i > first && head < 0 && /^(?:the|a|an)$/.test(reader.norm(i))) return null
    const title = reader.hit(i, 'title')
    if (
      title !== undefined &&
      title.form !== 'plural' &&
      lexicon.row('title', title.row).kind !== 'honorific' &&
      !isNoun(reader, title.last)
    ) {
      head = title.last
      if (reader.hit(head, 'title') === undefined) break
    }
    if (i === start && !reader.has(i, Shape.punctuation) && reader.hits(i).some((hit) => hit.kind === 'reporting')) return null
  }
  // "in Maguindanao del Sur, Army spokesperson Colonel X said": the title of the name behind it
  if (head < 0 || (first === start && isName(reader, head))) return null
  // The post runs to the next mark that parts clauses; the body stands after "at", "of", "with".
  let affiliation: Range | null = null
  let end = head
  for (let j = head; j < limit && j < first + POST_REACH; j++) {
    const word = reader.norm(j)
    if (reader.has(j, Shape.punctuation) && !reader.has(j, Shape.dash) && reader.surface(j) !== '&') break
    if (AT.has(word)) {
      const body = bodyAfter(reader, lexicon, j + 1, limit)
      if (body !== null) {
        affiliation = body
        if (word === 'of' || word === 'for') end = body.last
        break
      }
    }
    if (isFiniteVerb(reader, j)) break
    end = j + 1
  }
  return { title: { first, last: end }, affiliation: affiliation ?? affiliationIn(reader, first, head) }
}

function isName(reader: Reader, at: number): boolean {
  if (!reader.isCapital(at) || reader.has(at, Shape.newline | Shape.allCaps)) return false
  return reader.hits(at).every(({ kind }) => kind === 'given-name' || kind === 'title' || kind === 'stop-capital')
}

/** "a rebel stronghold": a small word behind a title that can only be a noun; then the title is none. */
function isNoun(reader: Reader, at: number): boolean {
  if (reader.has(at, Shape.capital | Shape.punctuation | Shape.possessive | Shape.digit | Shape.article)) return false
  const word = reader.norm(at)
  if (AT.has(word) || BEHIND_POSTS.has(word) || PREPOSITIONS.has(word) || AUXILIARIES.has(word) || BE.has(word)) return false
  return !/(?:ed|ly|ing|en)$/.test(word) && reader.hits(at).every(({ kind }) => kind !== 'title' && kind !== 'reporting')
}
const BEHIND_POSTS = new Set(
  'and or but who whose whom that which then now there here since until during as when while after before because so if not also himself herself'.split(
    ' ',
  ),
)

function isFiniteVerb(reader: Reader, at: number): boolean {
  return reader.hits(at).some((hit) => hit.kind === 'reporting' && (hit.form === 'past' || hit.form === 'third'))
}

/** The body named after "at the": a known one, or a run of capitals with its small joints. */
export function bodyAfter(reader: Reader, lexicon: Lexicon, at: number, limit: number): Range | null {
  const first = reader.norm(at) === 'the' ? at + 1 : at
  const known = reader.hit(first, 'actor')
  if (known !== undefined && lexicon.row('actor', known.row).type !== 'person') return { first, last: known.last }
  const owner = reader.hit(first, 'demonym') ?? reader.hit(first, 'country')
  const from = owner === undefined ? first : reader.has(owner.last, Shape.possessive) ? owner.last + 1 : owner.last
  const body = reader.hit(from, 'institution')
  if (body !== undefined && (owner !== undefined || reader.isCapital(from)))
    return { first: owner === undefined ? from : first, last: body.last }
  if (!reader.isCapital(first)) return null
  let last = first
  let word = false
  for (let i = first; i < limit && i < first + 10; i++) {
    if (reader.isCapital(i)) {
      last = i + 1
      if (reader.hit(i, 'org-word') !== undefined) word = true
    } else if (!JOINTS.has(reader.norm(i)) && !reader.has(i, Shape.dash | Shape.possessive)) break
  }
  return word && last > first ? { first, last } : null
}
const JOINTS = new Set(['of', 'for', 'and', 'the', 'on', 'in', '&'])

/** Whether a run of capitals cannot be a person: it holds a body's word, a place word or a number. */
export function isNoPerson(reader: Reader, name: NameFound): boolean {
  for (const at of name.words) {
    if (THING_WORDS.has(reader.norm(at))) return true
    for (const hit of reader.hits(at)) {
      if (hit.kind === 'org-word' && hit.last <= name.last && !reader.hits(at).some((other) => other.kind === 'given-name'))
        return true
      if (hit.kind === 'actor' && hit.last > name.last) return true
    }
  }
  // "the Michael Dillon courthouse"
  if (BUILDINGS.has(reader.norm(name.last)) && !reader.has(name.last, Shape.newline)) return true
  // "The Hague Convention Center": the run goes on past the name.
  const next = reader.tokens.length > name.last ? name.last : -1
  return (
    next >= 0 &&
    reader.isCapital(next) &&
    (THING_WORDS.has(reader.norm(next)) || isOrgTail(reader, next)) &&
    !reader.has(next, Shape.newline)
  )
}

const BUILDINGS = new Set(
  'neighbourhood neighborhood quarter suburb area township slum courthouse hospital airport airbase bridge university school stadium mosque church prison barracks base highway square street crossing refinery dam camp mall hotel museum brigade battalion foundation market checkpoint'.split(
    ' ',
  ),
)

function isOrgTail(reader: Reader, at: number): boolean {
  const hit = reader.hit(at, 'org-word')
  return hit !== undefined && reader.hit(at, 'given-name') === undefined
}

/** Whether a name has the look of a person's: an initial, an Arabic article, a particle or a known given name in it. */
export function looksPersonal(reader: Reader, lexicon: Lexicon, name: NameFound): boolean {
  if (name.last - name.first > name.words.length && name.words.length >= 2) {
    for (let i = name.first + 1; i < name.last; i++) if (reader.has(i, Shape.article) || isInitial(reader, i)) return true
  }
  return name.words.some((at) => isGivenName(reader, lexicon, at))
}

/** A given name that is not also a common word or a place. */
export function isGivenName(reader: Reader, lexicon: Lexicon, at: number): boolean {
  const hit = reader.hit(at, 'given-name')
  return hit !== undefined && reader.isCapital(at) && lexicon.row('given-name', hit.row).origin !== 'ambiguous'
}
