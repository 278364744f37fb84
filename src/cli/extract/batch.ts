/** How many documents are worth one deadline and one message to a thread. */

/** Bytes of text after which starting costs next to nothing; beyond, the last thread would be waited for at the end. */
const WEIGHT = 32 * 1024
/**
 * Bytes for the main thread, whose batch costs no message. Its records are objects that wait for each other: those of a larger
 * batch outlive two rounds of the garbage collector, which then takes them for lasting.
 */
export const WEIGHT_HERE = 8 * 1024
/** Documents, so that many empty ones too are told of now and then. */
const ITEMS = 32

/** Whether so many documents of these bytes are enough for one batch. A large document is one by itself. */
export function isBatch(weights: readonly number[], most: number = WEIGHT): boolean {
  return weights.length >= ITEMS || weights.reduce((sum, weight) => sum + weight, 0) >= most
}
