/** Words of names and sentences in the form in which they are compared. */

/** Lower-case words without accents and apostrophes, in order. */
export function plainWords(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/[\p{M}'’‘ʿʾ`´]/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** So many letters tell a word from others and forget its ending: join, joining; bombing, bombed. */
const STEM_LETTERS = 5

/** What the forms of one verb or noun have in common. */
export function stemOf(word: string): string {
  const bare = word.length > 5 ? word.replace(/(?:ings?|ed|e?s|ers?|ions?)$/, '') : word.replace(/s$/, '')
  return bare.slice(0, STEM_LETTERS)
}
