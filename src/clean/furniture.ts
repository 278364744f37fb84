/** The furniture of a page (menus, buttons, disclaimers), known by the phrases in `lexicon/furniture.tsv` and by form. */
import type { Lexicon } from '../lexicon/lexicon.js'
import { NO_FURNITURE } from '../lexicon/row-problems.js'
import type { FurnitureRow } from '../lexicon/rows.js'
import { bare } from './bare-word.js'
import type { Features } from './features.js'

export interface Furniture {
  readonly kind: 'navigation' | 'boilerplate'
  /** What is short and follows is furniture too. */
  readonly tail: boolean
}

interface Phrase {
  readonly phrase: string
  readonly where: string
  /** Null for a line that is none, whatever other phrases say. */
  readonly furniture: Furniture | null
}

export type FurnitureFinder = (line: Features) => Furniture | null

/** No line longer than this is looked at for phrases: furniture is short, disclaimers are paragraphs. */
const MAX_LENGTH = 900

const LANGUAGES = new Set(
  'english arabic عربي العربية français french español spanish kurdish kurdî türkçe turkish farsi فارسی persian hebrew עברית russian русский deutsch german українська ukrainian urdu اردو pashto dari português italiano 中文'.split(
    ' ',
  ),
)

/** Builds the finder from the lexicon's rows; those of a user are asked first. */
export function makeFurnitureFinder(lexicon: Lexicon): FurnitureFinder {
  const all = Array.from({ length: lexicon.count('furniture') }, (_, i) => i)
  const phrases = (own: boolean): Phrase[] =>
    all.filter((i) => lexicon.isOwn('furniture', i) === own).map((i) => phraseOf(lexicon.row('furniture', i)))
  const own = makeMatcher(phrases(true))
  const builtIn = makeMatcher(phrases(false))
  return (line) => {
    if (line.text.length > MAX_LENGTH) return null
    const words = bare(line.folded, 4)
    const found = own(line, words)
    if (found !== undefined) return found.furniture
    if (LANGUAGES.has(words)) return { kind: 'navigation', tail: false }
    return builtIn(line, words)?.furniture ?? null
  }
}

function phraseOf({ phrase, where, kind, tail }: FurnitureRow): Phrase {
  const furniture = { kind: kind === 'navigation' ? 'navigation' : 'boilerplate', tail: tail === 'yes' } as const
  return { phrase, where, furniture: kind === NO_FURNITURE ? null : furniture }
}

function makeMatcher(phrases: readonly Phrase[]): (line: Features, words: string) => Phrase | undefined {
  const whole = new Map(phrases.filter(({ where }) => where === 'line').map((item) => [item.phrase, item]))
  const starts = byFirstLetter(phrases.filter(({ where }) => where === 'start'))
  const anywhere = phrases.filter(({ where }) => where === 'anywhere')
  return (line, words) => {
    const exact = whole.get(words)
    if (exact !== undefined) return exact
    if (line.words <= 16 || words.startsWith('this ') || words.startsWith('the views')) {
      const start = starts
        .get(words.charAt(0))
        ?.find((item) => words.startsWith(item.phrase) && !/[a-z]/.test(words.charAt(item.phrase.length)))
      if (start !== undefined) return start
    }
    return anywhere.find((item) => line.folded.includes(item.phrase))
  }
}

function byFirstLetter(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const groups = new Map<string, Phrase[]>()
  for (const item of phrases) {
    const letter = item.phrase.charAt(0)
    const group = groups.get(letter)
    if (group === undefined) groups.set(letter, [item])
    else group.push(item)
  }
  return groups
}
