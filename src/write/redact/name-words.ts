/** Words of names in the form in which they are compared and found again. */
import { NAME_PARTICLES } from '../../rule/person-name.js'

export interface Word {
  readonly start: number
  /** After the last character that belongs to the name: the `'s` of "Haddad's" does not. */
  readonly end: number
  /** Small letters without accents, apostrophes and invisible characters. */
  readonly key: string
  /** Written as names are: with a capital, or in a script that has none. */
  readonly proper: boolean
}

/** Letters, with what belongs to a word of them: marks, digits, apostrophes, joiners and soft hyphens. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʼ‘ʿʾ`´\u00ad\u200b-\u200d\u2060\ufeff]*/gu
const POSSESSIVE = /['’ʼ](?:s|S)?$/u
const DROPPED = /[\p{M}'’ʼ‘ʿʾ`´\u00ad\u200b-\u200d\u2060\ufeff]/gu

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: whole, index }) => {
    const word = whole.replace(POSSESSIVE, '')
    return { start: index, end: index + word.length, key: keyOf(word), proper: !/^\p{Ll}/u.test(word) }
  })
}

/** A word without what differs between spellings of one name. */
export function keyOf(word: string): string {
  return word.normalize('NFKD').replace(DROPPED, '').toLowerCase()
}

/** Parts of names that are no name by themselves, beside particles and courtesies. */
const LINKS = new Set('abu abou umm um abd abdul abdel and of the y e i ii iii iv'.split(' '))

/** Whether a word tells nobody's name alone: it goes with the words beside it. */
export function isLink(key: string): boolean {
  return [...key].length < 2 || NAME_PARTICLES.has(key) || LINKS.has(key)
}
