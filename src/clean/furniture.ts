/** The furniture of a page (menus, buttons, disclaimers), known by the phrases in `lexicon/furniture.tsv` and by form. */
import type { Lexicon } from '../lexicon/lexicon.js'
import type { Features } from './features.js'

export interface Furniture {
  readonly kind: 'navigation' | 'boilerplate'
  /** What is short and follows is furniture too. */
  readonly tail: boolean
}

interface Phrase extends Furniture {
  readonly phrase: string
  readonly where: string
}

export type FurnitureFinder = (line: Features) => Furniture | null

/** No line longer than this is looked at for phrases: furniture is short, disclaimers are paragraphs. */
const MAX_LENGTH = 900

const LANGUAGES = new Set(
  'english arabic عربي العربية français french español spanish kurdish kurdî türkçe turkish farsi فارسی persian hebrew עברית russian русский deutsch german українська ukrainian urdu اردو pashto dari português italiano 中文'.split(
    ' ',
  ),
)

/** Builds the finder from the lexicon's rows. */
export function makeFurnitureFinder(lexicon: Lexicon): FurnitureFinder {
  const whole = new Map<string, Phrase>()
  const starts: Phrase[] = []
  const anywhere: Phrase[] = []
  for (let i = 0; i < lexicon.count('furniture'); i++) {
    const row = lexicon.row('furniture', i)
    const phrase: Phrase = {
      phrase: row.phrase as string,
      where: row.where as string,
      kind: row.kind === 'navigation' ? 'navigation' : 'boilerplate',
      tail: row.tail === 'yes',
    }
    if (phrase.where === 'line') whole.set(phrase.phrase, phrase)
    else if (phrase.where === 'start') starts.push(phrase)
    else anywhere.push(phrase)
  }
  return (line) => {
    if (line.text.length > MAX_LENGTH) return null
    const bare = line.folded.replace(/^[^\p{L}\p{N}]{1,4}/u, '').replace(/[^\p{L}\p{N}]{1,4}$/u, '')
    const exact = whole.get(bare)
    if (exact !== undefined) return exact
    if (LANGUAGES.has(bare)) return { kind: 'navigation', tail: false }
    if (line.words <= 16 || bare.startsWith('this ') || bare.startsWith('the views')) {
      const start = starts.find((item) => bare.startsWith(item.phrase) && !/[a-z]/.test(bare.charAt(item.phrase.length)))
      if (start !== undefined) return start
    }
    return anywhere.find((item) => line.folded.includes(item.phrase)) ?? null
  }
}
