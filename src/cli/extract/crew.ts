/** Threads that make records. One that dies costs at most the document that it dies of, which others try once more. */
import type { Worker } from 'node:worker_threads'
import { Fault } from '../../model/fault.js'
import type { Source } from '../../model/source.js'
import { isBatch } from './batch.js'

/** What a thread says of one document: its record as JSON, or why there is none. */
export type Answer =
  | { readonly json: string }
  | { readonly fault: { readonly code: string; readonly message: string } }
  | { readonly bug: { readonly name: string; readonly message: string; readonly stack: string } }

interface Task {
  readonly source: Source
  readonly done: (json: string) => void
  readonly failed: (error: Error) => void
  /** Threads that died over it, or over a batch that it was in. */
  deaths: number
}
type Batch = readonly Task[]

interface Hand {
  readonly worker: Worker
  /** In the order in which it was given them; it is at the first. */
  readonly batches: Batch[]
}

/** The batch that a thread is at and the one that it finds next. */
const BATCHES_EACH = 2
/** So many threads may die over one document. */
const DEATHS = 2

export class Crew {
  private readonly hands = new Set<Hand>()
  private readonly waiting: Task[] = []

  /** @param start a new thread that answers each list of Sources with a list of as many `Answer`s, in order */
  constructor(
    private readonly size: number,
    private readonly start: () => Worker,
  ) {}

  /**
   * The record of a document as JSON.
   * @throws Fault as the maker does, and `E_WORKER` when the threads that tried it died; any other error is a bug of ours
   */
  make(source: Source): Promise<string> {
    return new Promise((done, failed) => {
      this.waiting.push({ source, done, failed, deaths: 0 })
      this.deal()
    })
  }

  /** Ends all threads; what they were at is given up. */
  async close(): Promise<void> {
    const hands = [...this.hands]
    this.hands.clear()
    await Promise.all(hands.map(({ worker }) => worker.terminate()))
  }

  private deal(): void {
    while (this.waiting.length > 0) {
      const hand = this.freest()
      if (hand === null) return
      const batch = this.nextBatch()
      hand.batches.push(batch)
      hand.worker.postMessage(batch.map(({ source }) => source))
    }
  }

  /** What waits longest. A document that a thread may have died of is tried by itself, so that no other has to answer for it. */
  private nextBatch(): Batch {
    const batch: Task[] = []
    do batch.push(this.waiting.shift() as Task)
    while (batch[0]?.deaths === 0 && this.waiting[0]?.deaths === 0 && !isBatch(batch.map(({ source }) => source.bytes)))
    return batch
  }

  /** The thread with the least to do, a new one while there may be more; null when all have enough. */
  private freest(): Hand | null {
    let freest: Hand | null = null
    for (const hand of this.hands) if (freest === null || hand.batches.length < freest.batches.length) freest = hand
    if (freest !== null && freest.batches.length === 0) return freest
    if (this.hands.size < this.size) return this.hire()
    return freest !== null && freest.batches.length < BATCHES_EACH ? freest : null
  }

  private hire(): Hand {
    const hand: Hand = { worker: this.start(), batches: [] }
    let cause: unknown = null
    hand.worker.on('message', (answers: readonly Answer[]) => {
      const batch = hand.batches.shift() ?? []
      for (const [i, task] of batch.entries()) settle(task, answers[i] as Answer)
      this.deal()
    })
    hand.worker.on('error', (error) => {
      cause = error
    })
    hand.worker.on('exit', () => {
      if (this.hands.delete(hand)) this.takeBack(hand, cause)
    })
    this.hands.add(hand)
    return hand
  }

  /** A thread died: the tasks of the batch that it was at have one try less, the others wait again as if nothing had been. */
  private takeBack({ batches }: Hand, cause: unknown): void {
    const [first = [], ...rest] = batches
    const again: Task[] = []
    for (const task of first) {
      task.deaths++
      if (task.deaths < DEATHS) again.push(task)
      else task.failed(new Fault('E_WORKER', `${DEATHS} threads died over it${reason(cause)}`, { cause }))
    }
    this.waiting.unshift(...again, ...rest.flat())
    this.deal()
  }
}

function settle({ done, failed }: Task, answer: Answer): void {
  if ('json' in answer) done(answer.json)
  else if ('fault' in answer) failed(new Fault(answer.fault.code, answer.fault.message))
  else failed(Object.assign(new Error(answer.bug.message), answer.bug))
}

function reason(cause: unknown): string {
  if (!(cause instanceof Error)) return ''
  const memory = (cause as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
  return memory ? ': it needs more memory than there is' : `: ${cause.name}: ${cause.message}`
}
