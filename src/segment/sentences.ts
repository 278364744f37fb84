/**
 * Blocks → sentences, on the token arrays.
 *
 * A full stop ends a sentence unless an abbreviation, an initial or a number says otherwise; closing quotes and brackets
 * belong to the sentence they close. A block's end always ends one.
 */
import type { Block } from '../model/article.js'
import type { Sentence } from '../model/segmented.js'
import { Shape, type Tokens } from '../text/tokens.js'
import type { WordTable } from '../text/word-table.js'

export interface Abbreviation {
  /** `never`: no sentence ends after it; `maybe`: one ends if what follows looks like a beginning. */
  readonly after: 'never' | 'maybe'
  /** Written with a capital: "the answer was no." and "they sat." end a sentence, "No. 5" and "Sat. night" do not. */
  readonly capital: boolean
}
export type Abbreviations = WordTable<Abbreviation>

const CLOSERS = '”"’\')]}»'
/** Scripts from Hebrew on have no capitals: any letter may begin a sentence. */
const FIRST_WITHOUT_CAPITALS = '\u0590'

/** Sentences in order, and the sentence of each token. */
export function findSentences(
  tokens: Tokens,
  blocks: readonly Block[],
  live: readonly number[],
  abbreviations: Abbreviations,
): { sentences: Sentence[]; sentenceOf: Int32Array } {
  const sentences: Sentence[] = []
  const sentenceOf = new Int32Array(tokens.length)
  let at = 0
  for (const index of live) {
    const block = blocks[index] as Block
    let first = at
    while (at < tokens.length && (tokens.start[at] as number) < block.end) {
      at++
      const goesOn =
        at < tokens.length && (tokens.start[at] as number) < block.end && !endsAfter(tokens, at - 1, first, abbreviations)
      if (goesOn && !isOverlong(tokens, at - 1, at - first)) continue
      // Closing marks belong to the sentence before them.
      while (at < tokens.length && (tokens.start[at] as number) < block.end && isCloser(tokens, at)) at++
      const sentence: Sentence = {
        index: sentences.length,
        first,
        last: at,
        start: tokens.start[first] as number,
        end: tokens.end[at - 1] as number,
        block: index,
      }
      sentenceOf.fill(sentence.index, first, at)
      sentences.push(sentence)
      first = at
    }
  }
  return { sentences, sentenceOf }
}

/**
 * Rules may compare the words of a sentence with each other, so its length bounds what they cost. The longest sentence of
 * news met so far has 144 tokens; from the first bound on a comma or the like ends one, at the second any token does.
 */
const LONG_SENTENCE = 240
const LONGEST_SENTENCE = 320
const PAUSES = ',;:-–—'

/** Whether a sentence of so many tokens is cut after this one, although nothing ends it. */
function isOverlong(tokens: Tokens, at: number, length: number): boolean {
  if (length < LONG_SENTENCE) return false
  return (
    length >= LONGEST_SENTENCE ||
    (((tokens.shape[at] as number) & Shape.punctuation) !== 0 && PAUSES.includes(unitAt(tokens, at)))
  )
}

function unitAt(tokens: Tokens, at: number): string {
  return tokens.text.charAt(tokens.start[at] as number)
}

function isCloser(tokens: Tokens, at: number): boolean {
  const shape = tokens.shape[at] as number
  return (shape & Shape.punctuation) !== 0 && (shape & Shape.glued) !== 0 && CLOSERS.includes(unitAt(tokens, at))
}

function endsAfter(tokens: Tokens, at: number, first: number, abbreviations: Abbreviations): boolean {
  const shape = tokens.shape[at] as number
  if ((shape & Shape.dotted) !== 0 && tokens.text.charAt((tokens.end[at] as number) - 1) === '.')
    return isTimeOfDay(tokens, at) ? beginsAfterTime(tokens, at + 1) : beginsAfterAbbreviation(tokens, at + 1)
  if ((shape & Shape.punctuation) === 0) return false
  const mark = unitAt(tokens, at)
  if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== '…') return false
  let next = at + 1
  while (next < tokens.length && isCloser(tokens, next)) next++
  if (next >= tokens.length) return true
  const glued = ((tokens.shape[next] as number) & Shape.glued) !== 0
  if (glued && next === at + 1) return mark !== '.' ? false : gluedStart(tokens, at, next)
  if (!looksLikeStart(tokens, next)) return false
  if (mark !== '.' || at === first) return true
  const before = at - 1
  const capital = ((tokens.shape[before] as number) & Shape.capital) !== 0
  const known = abbreviations.get(tokens, before)
  if (known !== undefined && (capital || !known.capital)) {
    if (known.after === 'never') return false
    // After a unit or a month only a number goes on ("on Dec. 13"); a capital is a beginning.
    return !capital || MONTHS.has(wordAt(tokens, before))
      ? beginsWithCapital(tokens, next)
      : beginsAfterAbbreviation(tokens, next)
  }
  // An initial: "J. Smith", but not "Plan B. The".
  const length = (tokens.end[before] as number) - (tokens.start[before] as number)
  if (length === 1 && capital) return before === first ? false : beginsAfterAbbreviation(tokens, next)
  return true
}

/** "said.The army": two sentences without a space; but "example.com" and "v2.1" are not. */
function gluedStart(tokens: Tokens, at: number, next: number): boolean {
  const before = (tokens.end[at - 1] as number) - (tokens.start[at - 1] as number)
  return (
    before > 2 && ((tokens.shape[next] as number) & Shape.capital) !== 0 && ((tokens.shape[next] as number) & Shape.allCaps) === 0
  )
}

function looksLikeStart(tokens: Tokens, at: number): boolean {
  const shape = tokens.shape[at] as number
  if ((shape & (Shape.capital | Shape.digit | Shape.dotted)) !== 0) return true
  const unit = unitAt(tokens, at)
  if ((shape & Shape.punctuation) === 0) return (shape & Shape.article) !== 0 || unit >= FIRST_WITHOUT_CAPITALS
  // A sign that no English sentence goes on with: a picture, a bullet, a mark of another language.
  return unit > '\u007f' || '"\'([-'.includes(unit)
}

const MONTHS = new Set('jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '))

/** Words that have a capital only because a sentence begins with them. */
const STARTERS = new Set(
  (
    'the a an it he she they we this that these those in on at but and however according after before when while for its his her their there as one both no ' +
    'i you what who why how where which if although though since until because despite during amid among with without from by to under over ' +
    'some many most several few more other others another each every all two three four five six seven eight nine ten dozens hundreds thousands ' +
    'meanwhile earlier later last also even only still yet now then so nor or not nobody nothing once again today yesterday ' +
    'officials residents witnesses authorities lawmakers activists analysts experts critics observers militants gunmen rebels fighters soldiers troops'
  ).split(' '),
)

function wordAt(tokens: Tokens, at: number): string {
  return tokens.text.slice(tokens.start[at], tokens.end[at]).toLowerCase()
}

/** A quotation, or a word with a capital. */
function beginsWithCapital(tokens: Tokens, at: number): boolean {
  const shape = tokens.shape[at] as number
  if ((shape & Shape.punctuation) !== 0) return isOpeningQuote(tokens, at)
  return (shape & Shape.capital) !== 0
}

function isOpeningQuote(tokens: Tokens, at: number): boolean {
  return '“"'.includes(unitAt(tokens, at)) && ((tokens.shape[at] as number) & Shape.glued) === 0
}

function isTimeOfDay(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at)
  return word === 'a.m.' || word === 'p.m.'
}

const AFTER_TIME = new Set(
  'monday tuesday wednesday thursday friday saturday sunday gmt utc est edt cst cdt mst mdt pst pdt bst cet cest eet eest msk ist eastern central mountain pacific moscow local greenwich january february march april may june july august september october november december'.split(
    ' ',
  ),
)

/** "at 5 p.m. Sunday" and "5 p.m. Moscow time" go on; "at 5 p.m. Rebels fled" does not. */
function beginsAfterTime(tokens: Tokens, at: number): boolean {
  return at >= tokens.length || (beginsWithCapital(tokens, at) && !AFTER_TIME.has(wordAt(tokens, at)))
}

/** After an abbreviation only a clear beginning ends the sentence: a capitalised function word or a quotation. */
function beginsAfterAbbreviation(tokens: Tokens, at: number): boolean {
  if (at >= tokens.length) return true
  const shape = tokens.shape[at] as number
  if ((shape & Shape.punctuation) !== 0) return isOpeningQuote(tokens, at)
  return (shape & Shape.capital) !== 0 && STARTERS.has(wordAt(tokens, at))
}
