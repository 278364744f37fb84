/** Words looked for: each must be there, whatever their order and letter case. */

export type Query = readonly string[]

/** The words of a search. */
export function queryOf(text: string): Query {
  return text.toLowerCase().split(/\s+/).filter(Boolean)
}

/** Whether all words are in one of the texts. */
export function matches(query: Query, ...texts: readonly (string | null | undefined)[]): boolean {
  if (query.length === 0) return true
  const all = texts.filter(Boolean).join('\n').toLowerCase()
  return query.every((word) => all.includes(word))
}

/** Where the words stand, at most `limit` places. Letters whose small form is longer would shift what follows: such a text is compared as it is. */
export function findWords(query: Query, text: string, limit = 500): (readonly [start: number, end: number])[] {
  const small = text.toLowerCase()
  const searched = small.length === text.length ? small : text
  const found: (readonly [number, number])[] = []
  for (const word of query)
    for (let at = searched.indexOf(word); at >= 0 && found.length < limit; at = searched.indexOf(word, at + word.length))
      found.push([at, at + word.length])
  return found
}
