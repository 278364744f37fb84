/** How many documents are worth one deadline and one message to a thread. */

/** Bytes of text after which starting costs next to nothing; beyond, the last thread would be waited for at the end. */
const WEIGHT = 32 * 1024
/** Documents, so that many empty ones too are told of now and then. */
const ITEMS = 32

/** Whether so many documents of these bytes are enough for one batch. A large document is one by itself. */
export function isBatch(weights: readonly number[]): boolean {
  return weights.length >= ITEMS || weights.reduce((sum, weight) => sum + weight, 0) >= WEIGHT
}
