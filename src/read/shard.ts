/** One of several parts of a corpus: each document is in exactly one, told by its content and nothing else. */
import { createHash } from 'node:crypto'
import type { Source } from '../model/source.js'
import type { ReadResult, Unread } from './read.js'

export interface Shard {
  /** From 1 to `of`. */
  readonly number: number
  readonly of: number
}

/** Hex digits of a hash that a number holds exactly: 52 bits. */
const DIGITS = 13

/**
 * The documents of a shard, in order. What cannot be read has no content: it is told by the shard that its name falls to, and by
 * all of them when it was named by the user.
 * @param named the paths as they were given
 */
export async function* inShard(
  inputs: AsyncIterable<ReadResult>,
  shard: Shard,
  named: readonly string[],
): AsyncGenerator<ReadResult> {
  for await (const input of inputs) {
    const isOurs =
      'source' in input
        ? isIn(shard, input.source.sha256)
        : named.includes(input.unread.path) || isIn(shard, nameOf(input.unread))
    if (isOurs) yield input
  }
}

/** Whether what has this hash (64 hex digits) is in a shard. */
export function isIn({ number, of }: Shard, sha256: Source['sha256']): boolean {
  return Number.parseInt(sha256.slice(0, DIGITS), 16) % of === number - 1
}

function nameOf({ path, line }: Unread): string {
  return createHash('sha256')
    .update(`${path}\n${line ?? ''}`)
    .digest('hex')
}
