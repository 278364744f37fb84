/** Consonants of a word, so that spellings of one name from another script agree: Sharaa and Shara, Hemo and Hamo. */

/** The consonants of a folded word, with letters that transliterations exchange made one and doubled ones said once. */
export function skeleton(word: string): string {
  let out = ''
  for (let i = 0; i < word.length; i++) {
    let c = word[i] as string
    if (c === 'q' || c === 'c') c = 'k'
    else if (c === 'p' && word[i + 1] === 'h') c = 'f'
    else if (c === 'z') c = 's'
    else if (c === 'g') c = 'j'
    if (i > 0 && 'aeiouywh'.includes(c)) continue
    if (c === out[out.length - 1]) continue
    out += c
  }
  return out
}
