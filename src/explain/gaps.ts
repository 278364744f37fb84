/** What no rule took: capitalised names, numbers near words of harm, date words. By these a user improves the tables. */
import type { HitKind } from '../model/hit.js'
import type { Sentence } from '../model/segmented.js'
import type { Related } from '../model/stages.js'
import type { Reader } from '../rule/reader.js'
import { lowerBound } from '../text/sorted.js'
import type { Span } from '../text/span.js'
import { Shape } from '../text/tokens.js'

export const GAP_KINDS = ['name', 'number', 'date'] as const
export type GapKind = (typeof GAP_KINDS)[number]

/** Words that nothing took, at one place. */
export interface Gap extends Span {
  readonly kind: GapKind
  /** Folded words: the same in every document. */
  readonly key: string
  readonly sentence: Span
  /** Words between it and the nearest word of harm in its sentence; null when there is none. */
  readonly fromHarm: number | null
}

/** A number further from a word of harm than this is not asked for. */
const NUMBER_REACH = 12
/** A name goes on over these between two capitals: "Front of the North". */
const INSIDE = new Set('of for and the in al bin ibn abu de del la van von'.split(' '))
/** At most so many small words in a row stand inside a name. */
const INSIDE_REACH = 2
/** A name of more words is a headline or a list. */
const LONGEST_NAME = 6
/** Kinds of lexicon word that explain a capital. */
const KNOWN_CAPITALS: ReadonlySet<HitKind> = new Set<HitKind>([
  'stop-capital',
  'country',
  'demonym',
  'capital',
  'title',
  'weapon',
  'institution',
  'abbreviation',
  'trigger',
  'person-noun',
])

/**
 * All gaps of a document in the order of the text.
 * @param excluded tokens that a rule has looked at and ruled out: a price, a year, an age
 * @param isDateWord whether a token tells of time
 */
export function findGaps(
  related: Related,
  reader: Reader,
  excluded: readonly { readonly first: number; readonly last: number }[],
  isDateWord: (at: number) => boolean,
): Gap[] {
  const taken = takenTokens(related)
  for (const { first, last } of excluded) taken.fill(1, first, last)
  const out: Gap[] = []
  for (const sentence of related.sentences) {
    const kind = related.blocks[sentence.block]?.kind
    if (kind === 'byline' || kind === 'dateline') continue
    const harms = harmsOf(reader, sentence)
    // In a title every word has a capital.
    const names = kind !== 'title' && kind !== 'heading'
    for (let at = sentence.first; at < sentence.last; ) {
      const found = taken[at] === 1 ? null : gapAt(reader, sentence, at, taken, harms, names, isDateWord)
      if (found !== null)
        out.push({
          kind: found.kind,
          key: keyOf(reader, found.first, found.last),
          ...reader.spanOf(found.first, found.last),
          sentence: { start: sentence.start, end: sentence.end },
          fromHarm: distance(harms, found.first, found.last),
        })
      at = found === null ? at + 1 : found.last
    }
  }
  return out
}

interface Found {
  readonly kind: GapKind
  readonly first: number
  readonly last: number
}

function gapAt(
  reader: Reader,
  sentence: Sentence,
  at: number,
  taken: Uint8Array,
  harms: readonly number[],
  names: boolean,
  isDateWord: (at: number) => boolean,
): Found | null {
  if (isDateWord(at)) return { kind: 'date', first: at, last: at + 1 }
  if (isNumber(reader, at)) {
    const from = distance(harms, at, at + 1)
    if (from === null || from > NUMBER_REACH) return null
    // The noun beside it tells what kind of number it is.
    const noun = at + 1 < sentence.last && taken[at + 1] === 0 && !reader.has(at + 1, Shape.punctuation) ? 1 : 0
    return { kind: 'number', first: at, last: at + 1 + noun }
  }
  return names ? nameAt(reader, sentence, at, taken) : null
}

/** A run of capitals that stands for nobody and nothing yet. */
function nameAt(reader: Reader, sentence: Sentence, at: number, taken: Uint8Array): Found | null {
  if (!isNameWord(reader, at) || isKnownCapital(reader, at)) return null
  // The capital of a sentence's first word says nothing, nor does one that a table explains.
  const opening = opensSentence(reader, sentence, at) || reader.tokens.end[at] === (reader.tokens.start[at] as number) + 1
  let last = at + 1
  let words = 1
  let telling = opening ? 0 : 1
  for (let i = at + 1; i < sentence.last && i - last <= INSIDE_REACH && taken[i] === 0; i++) {
    if (isNameWord(reader, i)) {
      last = i + 1
      words++
      if (!isKnownCapital(reader, i)) telling++
    } else if (!INSIDE.has(reader.norm(i)) && !(reader.has(i, Shape.dash) && reader.has(i, Shape.glued))) break
  }
  return telling === 0 || words > LONGEST_NAME ? null : { kind: 'name', first: at, last }
}

function isNameWord(reader: Reader, at: number): boolean {
  return reader.isCapital(at) && !reader.has(at, Shape.punctuation | Shape.digit | Shape.possessive)
}

function isKnownCapital(reader: Reader, at: number): boolean {
  return reader.hits(at).some(({ kind, last }) => KNOWN_CAPITALS.has(kind) && last === at + 1)
}

function opensSentence(reader: Reader, { first }: Sentence, at: number): boolean {
  let i = at - 1
  while (i >= first && reader.has(i, Shape.punctuation)) i--
  return i < first || i < at - 1
}

function isNumber(reader: Reader, at: number): boolean {
  return reader.has(at, Shape.number) || (reader.hit(at, 'number') !== undefined && reader.norm(at) !== 'both')
}

function harmsOf(reader: Reader, { first, last }: Sentence): number[] {
  const harms: number[] = []
  for (let at = first; at < last; at++)
    if (reader.hit(at, 'harm') !== undefined && reader.hit(at, 'not-harm') === undefined) harms.push(at)
  return harms
}

/** Words between [first, last) and the nearest of `harms`, which are in order. */
function distance(harms: readonly number[], first: number, last: number): number | null {
  if (harms.length === 0) return null
  const next = lowerBound(harms, first)
  const before = next > 0 ? first - (harms[next - 1] as number) - 1 : Number.POSITIVE_INFINITY
  const after = next < harms.length ? (harms[next] as number) - last : Number.POSITIVE_INFINITY
  return Math.max(0, Math.min(before, after))
}

/** Tokens that a mention of anything covers. */
function takenTokens(related: Related): Uint8Array {
  const taken = new Uint8Array(related.tokens.length)
  for (const { first, last } of [
    ...related.dateMentions,
    ...related.placeMentions,
    ...related.actorMentions,
    ...related.triggerMentions,
  ])
    taken.fill(1, first, last)
  const spans = [
    ...related.casualties,
    ...related.counts,
    ...related.casualties.map(({ trigger }) => trigger),
    ...related.actors.flatMap(({ roles }) => roles),
    ...related.authors,
    ...(related.outlet === null ? [] : [related.outlet.at]),
  ]
  for (const span of spans) takeSpan(taken, related.tokens.start, span)
  return taken
}

function takeSpan(taken: Uint8Array, starts: Int32Array, { start, end }: Span): void {
  for (let at = lowerBound(starts, start, taken.length); at < taken.length && (starts[at] as number) < end; at++) taken[at] = 1
}

function keyOf(reader: Reader, first: number, last: number): string {
  const words: string[] = []
  for (let at = first; at < last; at++) if (!reader.has(at, Shape.punctuation)) words.push(reader.norm(at))
  return words.join(' ')
}
