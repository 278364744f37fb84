/** Consonants of a word, so that spellings of one name from another script agree: Sharaa and Shara, Hemo and Hamo. */
import { kept } from './kept.js'

/** The consonants of a folded word, with letters that transliterations exchange made one and doubled ones said once. */
export const skeleton: (word: string) => string = kept((word) => {
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
})
