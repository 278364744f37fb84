/** How much there is to read, as far as it can be known before. */
import { statSync } from 'node:fs'
import { isJsonLines, type ReadOptions } from '../../read/read.js'
import type { Shard } from '../../read/shard.js'
import type { Found } from '../../read/walk.js'
import type { Total } from './line.js'

/** Documents are known where each is a file, bytes where all are files; of a shard both are about its part of the whole. */
export function totalOf(found: readonly Found[], options: Pick<ReadOptions, 'inputFormat'>, shard: Shard | null): Total {
  const parts = shard?.of ?? 1
  const feeds = found.some(({ path, fault }) => fault === null && isJsonLines(path, options))
  const sizes = found.map(({ path, fault }) => (fault === null ? sizeOf(path) : 0))
  const bytes = sizes.reduce<number | null>((sum, size) => (sum === null || size === null ? null : sum + size), 0)
  return { documents: feeds || parts > 1 ? null : found.length, bytes: bytes === null ? null : bytes / parts }
}

/** Null for what is no file, such as a pipe. */
function sizeOf(path: string): number | null {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats?.isFile() === true ? stats.size : null
}
