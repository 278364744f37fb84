/** Who denies a deed: "denied that its forces had shelled", "denied shelling", "rejected claims that they had killed". */
import type { Reader } from '../../rule/reader.js'
import { sentenceCue } from '../../rule/sentence-cue.js'
import { Shape } from '../../text/tokens.js'

/** How far before the verb its denial may stand. */
const REACH = 14
const TURNING = /^(?:who|which|when|while|after|before|and|but|because)$/
/** What is rejected when a deed is denied. */
const CLAIMS = /^(?:claims?|accusations?|allegations?|reports?|suggestions?|charges?)$/

const DENYING = /^(?:denied|denies|denying|deny)$/
const REJECTING = /^(?:reject|dismiss)(?:s|es|ed|ing)?$/
/** Whether any word of a sentence, or the one before it, may deny. */
const isDenied = sentenceCue((word) => DENYING.test(word) || REJECTING.test(word), 1)

/**
 * The verb of denying that governs the verb at a token, or null.
 * @param from where the clause begins
 */
export function denialBefore(reader: Reader, verb: number, from: number): number | null {
  if (!isDenied(reader, reader.sentenceAt(verb))) return null
  // "denied shelling the town"
  if (isDenying(reader, verb - 1) && reader.norm(verb).endsWith('ing')) return verb - 1
  let that = -1
  let claims = -1
  for (let at = verb - 1; at >= from && at >= verb - REACH; at--) {
    const word = reader.norm(at)
    if (word === 'that' || (word === 'of' && reader.norm(verb).endsWith('ing'))) that = at
    else if (CLAIMS.test(word) && that === at + 1) claims = at
    else if (TURNING.test(word)) return null
    if (isDenying(reader, at)) return that > at && (reader.norm(that) === 'that' || claims > at) ? at : null
    if (REJECTING.test(word)) return claims > at ? at : null
  }
  return null
}

/** "neither confirmed nor denied" denies nothing. */
function isDenying(reader: Reader, at: number): boolean {
  return DENYING.test(reader.norm(at)) && !/^(?:nor|not|never|or)$/.test(reader.norm(at - 1))
}

/** Whether somebody denies the deed, where "not" would only say that none took place. */
export function isDisputed(reader: Reader, verb: number): boolean {
  // "denied that it knew of a plot to kill": the killing is no deed that anybody denies.
  if (reader.norm(verb - 1) === 'to') return false
  let from = reader.sentenceAt(verb).first
  for (let at = verb - 1; at > from; at--) if (reader.has(at, Shape.punctuation) && reader.isMark(at, ';:“”"')) from = at
  return denialBefore(reader, verb, from) !== null
}
