/** What was made of a word, kept for the next time: news says the same few thousand words again and again. */

/** Words kept of one kind; when there are more, all are forgotten, so memory stays flat whatever is read. */
const MOST = 4096

/**
 * `make`, which is asked once for each word as long as the word is kept.
 * @param make must depend on nothing but the word, and nobody may change what it gives
 */
export function kept<T>(make: (word: string) => T, most: number = MOST): (word: string) => T {
  const known = new Map<string, { readonly made: T }>()
  return (word) => {
    let held = known.get(word)
    if (held === undefined) {
      held = { made: make(word) }
      if (known.size >= most) known.clear()
      known.set(word, held)
    }
    return held.made
  }
}
