/** Harm told in a clause that hangs on a noun: "an earthquake in which 3,800 people were killed". */
import type { Reader } from '../../rule/reader.js'

/** Index of the "which" of "in which" or "during which", at most `reach` tokens before a token; -1 where there is none. */
export function inWhichBefore(reader: Reader, token: number, reach: number): number {
  for (let at = token - 1; at >= token - reach; at--)
    if (reader.norm(at) === 'which' && /^(?:in|during)$/.test(reader.norm(at - 1))) return at
  return -1
}
