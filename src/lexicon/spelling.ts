/**
 * The spelling rules of English endings: what a regular form may look like.
 *
 * They judge the forms that a library proposes, and stand in where it has none that fits. Where usage is split over a
 * doubled consonant (`travelled`, `traveled`) they allow both.
 */

const VOWELS = 'aeiou'

function isVowel(letter: string): boolean {
  return letter !== '' && VOWELS.includes(letter)
}

/** How many vowel groups the word has; a silent last `e` counts none, the `u` of `qu` belongs to the `q`. */
function syllables(word: string): number {
  return word
    .replace(/qu/g, 'q')
    .replace(/([ui])([ae]l)$/, '$1.$2')
    .replace(/e$/, '')
    .split(/[^aeiouy]+/)
    .filter((part) => part !== '').length
}

/** Whether the word ends in one vowel and one consonant that can double: `stop`, `rebut`, `travel`; `duel` and `dial` count too. */
function canDouble(verb: string): boolean {
  if (/[ui][ae]l$/.test(verb)) return true
  const bare = verb.replace(/qu/g, 'qw')
  const last = bare.at(-1) ?? ''
  return !isVowel(last) && !'wxyhc'.includes(last) && isVowel(bare.at(-2) ?? '') && !isVowel(bare.at(-3) ?? '')
}

/** The stems that `-ed` and `-ing` may join: for a word of one syllable doubling is the rule, for a longer one a choice. */
function stems(verb: string): string[] {
  if (!canDouble(verb)) return [verb]
  const doubled = verb + verb.slice(-1)
  return syllables(verb) === 1 ? [doubled] : [doubled, verb]
}

/** Regular spellings of the past. */
export function pastSpellings(verb: string): string[] {
  if (verb.endsWith('e')) return [`${verb}d`]
  if (verb.endsWith('c')) return [`${verb}ked`, `${verb}ed`]
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`]
  return stems(verb).map((stem) => `${stem}ed`)
}

/** Regular spellings of the gerund. */
export function gerundSpellings(verb: string): string[] {
  if (/(?:ee|oe|ye)$/.test(verb)) return [`${verb}ing`]
  if (verb.endsWith('ie')) return [`${verb.slice(0, -2)}ying`]
  if (verb.endsWith('e')) return [`${verb.slice(0, -1)}ing`]
  if (verb.endsWith('c')) return [`${verb}king`, `${verb}ing`]
  return stems(verb).map((stem) => `${stem}ing`)
}

/** The regular third person singular: `gas` doubles, `focus` and `amass` just add `es`. */
export function thirdSpelling(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  if (verb.endsWith('s') && canDouble(verb) && syllables(verb) === 1) return `${verb}ses`
  return /(?:[^aeiou]o|s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`
}

/** Verbs in -l with the stress on their end: these double everywhere, so only one spelling is in use. */
const STRESSED_L = /(?:pel|cel|bel|nul|rol|tol)$/
const UNSTRESSED_L = /(?:cancel|label|parcel|libel)$/

/** Whether British and American usage differ: `travelled` and `traveled`, but only `expelled`. */
export function isSplitOverDoubling(verb: string): boolean {
  return verb.endsWith('l') && canDouble(verb) && syllables(verb) > 1 && (!STRESSED_L.test(verb) || UNSTRESSED_L.test(verb))
}

/** The regular plural of one word in small letters, or null where it ends like a plural already. */
export function pluralSpelling(noun: string): string | null {
  if (/(?:[^aeiou]|qu)y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  if (/sis$/.test(noun)) return `${noun.slice(0, -2)}es`
  if (/(?:ss|us|is|x|z|ch|sh)$/.test(noun)) return `${noun}es`
  if (noun.endsWith('s')) return null
  if (/(?:^|[a-z])man$/.test(noun)) return `${noun.slice(0, -2)}en`
  return `${noun}s`
}
