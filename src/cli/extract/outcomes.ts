/** What became of each input, in order: alone at first, by a crew of threads where there is enough to do. */

import type { Source } from '../../model/source.js'
import type { ReadResult, Unread } from '../../read/read.js'
import type { DocumentRecord } from '../../schema/document.js'
import { isBatch, WEIGHT_HERE } from './batch.js'
import type { Crew } from './crew.js'
import { Eager } from './eager.js'
import { inOrder } from './in-order.js'
import type { Made, Maker } from './maker.js'
import type { Done } from './resume.js'

export type Outcome =
  | { readonly unread: Unread }
  /** An earlier run did it. */
  | Done
  | { readonly source: Source; readonly record: DocumentRecord }
  /** A record as `jsonText` writes it. */
  | { readonly source: Source; readonly json: string }
  | { readonly source: Source; readonly error: unknown }

export interface Jobs {
  /** Threads at most; with one, the main thread does it all. */
  readonly threads: number
  /** Bytes of text that the main thread reads alone before it calls others: so much is done in the time that they need to start. */
  readonly alone: number
}

/** Documents that a thread may be ahead of the oldest unfinished one: several batches of small ones. */
const AHEAD = 96
/** Bytes of text that wait in memory at most. */
const WAITING = 64 * 1024 * 1024

/**
 * Makes a record of every Source among the inputs; all else passes.
 * @param hire called once, when other threads are worth their start
 */
export async function* outcomes(
  inputs: AsyncIterable<ReadResult | Done>,
  maker: Maker,
  { threads, alone }: Jobs,
  hire: () => Promise<Crew>,
): AsyncGenerator<Outcome> {
  const iterator = inputs[Symbol.asyncIterator]()
  const eager = new Eager(iterator)
  try {
    for (let bytes = 0; threads === 1 || bytes < alone; ) {
      const batch = await eager.some((items) => isBatch(items.map(weigh), WEIGHT_HERE))
      if (batch.length === 0) return
      for (const input of batch) bytes += weigh(input)
      yield* madeHere(batch, maker)
    }
    const crew = await hire()
    try {
      const work = async (input: ReadResult | Done): Promise<Outcome> =>
        isToDo(input) ? await madeBy(crew, input.source) : input
      yield* inOrder(eager, work, weigh, { items: threads * AHEAD, weight: WAITING })
    } finally {
      await crew.close()
    }
  } finally {
    await iterator.return?.()
  }
}

function isToDo(input: ReadResult | Done): input is { readonly source: Source } {
  return 'source' in input && !('failed' in input)
}

function weigh(input: ReadResult | Done): number {
  return isToDo(input) ? input.source.bytes : 0
}

async function* madeHere(batch: readonly (ReadResult | Done)[], maker: Maker): AsyncGenerator<Outcome> {
  const made = await maker.makeAll(batch.filter(isToDo).map(({ source }) => source))
  let next = 0
  for (const input of batch) yield isToDo(input) ? { source: input.source, ...(made[next++] as Made) } : input
}

async function madeBy(crew: Crew, source: Source): Promise<Outcome> {
  try {
    return { source, json: await crew.make(source) }
  } catch (error) {
    return { source, error }
  }
}
