/** The month of May, which is spelt like a verb of doubt. */
import type { Sentence } from '../model/segmented.js'
import type { Reader } from '../rule/reader.js'
import { Shape } from '../text/tokens.js'

/** "On 3 May militants attacked": the month, no verb. */
export function isMay(reader: Reader, sentence: Sentence, at: number): boolean {
  return reader.norm(at) === 'may' && reader.isCapital(at) && (at !== sentence.first || reader.has(at + 1, Shape.digit))
}
