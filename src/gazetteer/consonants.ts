/**
 * Spellings of one Arabic, Somali or Pashto name differ in vowels and articles, seldom in consonants.
 *
 *     Tabni, Tebni, at-Tibni   -> tbn
 *     Deir Ezzor, Dayr az-Zawr -> dr zr
 */
import { kept } from '../text/kept.js'

const ARTICLE = /^(?:al|el|ad|ed|an|en|ar|er|as|es|ash|esh|at|et|az|ez|ul|ur|us)$/
/** An article grown onto its word: Ezzor, Assuwayda, Ashshaddadi. */
const GROWN_ARTICLE = /^[ae](?:(?=([dnrstz])\1)\1|sh(?=sh))(?=.{3})/
/** Shorter names have too few letters to tell one from another. */
const MIN_LETTERS = 4
/** More, and Karabilah becomes Karbala. */
const MAX_EDIT_SHARE = 0.2

/** The letters of a folded name without articles and spaces, vowels levelled; edits are counted on these. */
export const lettersOf: (folded: string) => string = kept((folded) => {
  const words = folded.split(' ')
  const kept = words.length > 1 ? words.filter((word) => !ARTICLE.test(word)) : words
  return soften(kept.map((word) => word.replace(GROWN_ARTICLE, '')).join(''))
})

/** Arabic writes no e and no o: Hodeidah and Hudaidah are one, as are Naloot and Nalut. */
function soften(letters: string): string {
  return letters
    .replace(/ou|oo?/g, 'u')
    .replace(/ee|[ey]/g, 'i')
    .replace(/([aiu])\1+/g, '$1')
}

/** Consonants of such letters, with digraphs as one letter and doubles as one. */
export const consonantsOf: (letters: string) => string = kept((letters) => {
  const single = letters
    .replace(/kh/g, 'x')
    .replace(/gh/g, 'g')
    .replace(/[sc]h/g, 'š')
    .replace(/[td]h/g, (pair) => pair.charAt(0))
    .replace(/ph/g, 'f')
    .replace(/ck|[qc]/g, 'k')
    .replace(/h$/, '')
  const first = single.charAt(0)
  return (
    first.replace(/[aeiou]/, 'a') +
    single
      .slice(1)
      .replace(/[aeiouw]/g, '')
      .replace(/(.)\1+/g, '$1')
  )
})

/** Whether two spellings are close enough to be one name. */
export function isSpelling(letters: string, held: string): boolean {
  const longer = Math.max(letters.length, held.length)
  if (Math.min(letters.length, held.length) < MIN_LETTERS) return false
  const allowed = Math.floor(longer * MAX_EDIT_SHARE)
  return Math.abs(letters.length - held.length) <= allowed && edits(letters, held) <= allowed
}

/** Levenshtein distance; names are short, so the plain table serves. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1
      next.push(Math.min((row[j - 1] as number) + change, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return row[b.length] as number
}

/** 32 bits of a country and a consonant key, for the sorted index. */
export function consonantHash(country: string, consonants: string): number {
  let hash = 0x811c9dc5 | 0
  for (const text of [country, consonants])
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619)
  return hash
}
