/** Which alternate names of a GeoNames town are worth holding: Latin letters, a name and not a code. */

const LATIN = /^[\p{Script=Latin}\p{M} '’ʼʻ‘`´.\-–]+$/u
const MIN_LETTERS = 3
const MAX_WORDS = 5
/** `DAM`, `IST`: airport codes stand among the alternates. */
const CODE = /^[A-Z]{2,4}$/
/** Transliterations of Chinese and Cyrillic come in small letters: `sheng hu li ya`. */
const SMALL_START = /^(?!(?:al|el|ad|an|ar|as|at|az|ez|ed|er|es|ash|esh|et)[ -])\p{Ll}/u

/** Whether an alternate name can stand in English text for a place. */
export function isUsableName(name: string): boolean {
  const letters = name.replace(/\P{L}/gu, '').length
  return (
    letters >= MIN_LETTERS &&
    !CODE.test(name) &&
    !SMALL_START.test(name) &&
    LATIN.test(name) &&
    name.split(' ').length <= MAX_WORDS
  )
}

/** US, U.A.E., DRC: counts only where the text has capitals. */
export function isAcronym(name: string): boolean {
  const letters = name.replace(/\P{L}/gu, '')
  return letters.length <= 5 && letters.length > 1 && letters === letters.toUpperCase() && !name.includes(' ')
}

/** `Ill.`, `Wash.`: without its dot it is another word. */
export function isDotted(name: string): boolean {
  return /^\p{L}+\.$/u.test(name)
}
