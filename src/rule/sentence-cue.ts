/** Whether a sentence has any of the words without which a rule says nothing: asked once, however many words of it are tried. */
import type { Sentence } from '../model/segmented.js'
import { kept } from '../text/kept.js'
import type { Reader } from './reader.js'

/**
 * A question by sentence.
 * @param isCue whether a rule may speak for the sake of this folded word; made of the rule's own words, so that none is missed
 * @param beyond how many tokens before and behind the sentence the rule looks as well
 */
export function sentenceCue(isCue: (word: string) => boolean, beyond = 0): (reader: Reader, sentence: Sentence) => boolean {
  const isKnown = kept(isCue)
  // The words of one sentence are tried one after the other: its answer is all that need be kept.
  let asked: Sentence | null = null
  let answer = false
  return (reader, sentence) => {
    if (sentence !== asked) {
      answer = hasWord(reader, sentence.first - beyond, sentence.last + beyond, isKnown)
      asked = sentence
    }
    return answer
  }
}

function hasWord(reader: Reader, first: number, last: number, isCue: (word: string) => boolean): boolean {
  for (let at = first; at < last; at++) if (isCue(reader.norm(at))) return true
  return false
}
