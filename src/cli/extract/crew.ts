/** Threads that make records. One that dies costs at most its document, which another tries once more. */
import type { Worker } from 'node:worker_threads'
import { Fault } from '../../model/fault.js'
import type { Source } from '../../model/source.js'

/** What a thread says of one document: its record as JSON, or why there is none. */
export type Answer =
  | { readonly json: string }
  | { readonly fault: { readonly code: string; readonly message: string } }
  | { readonly bug: { readonly name: string; readonly message: string; readonly stack: string } }

interface Task {
  readonly source: Source
  readonly done: (json: string) => void
  readonly failed: (error: Error) => void
  /** Threads that died over it. */
  deaths: number
}

interface Hand {
  readonly worker: Worker
  /** In the order in which it was given them; it is at the first. */
  readonly tasks: Task[]
}

/** The task that a thread is at and the one that it finds next. */
const TASKS_EACH = 2
/** So many threads may die over one document. */
const DEATHS = 2

export class Crew {
  private readonly hands = new Set<Hand>()
  private readonly waiting: Task[] = []

  /** @param start a new thread that answers each Source with an `Answer`, in order */
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
    for (;;) {
      if (this.waiting.length === 0) return
      const hand = this.freest()
      if (hand === null) return
      const task = this.waiting.shift() as Task
      hand.tasks.push(task)
      hand.worker.postMessage(task.source)
    }
  }

  /** The thread with the least to do, a new one while there may be more; null when all have enough. */
  private freest(): Hand | null {
    let freest: Hand | null = null
    for (const hand of this.hands) if (freest === null || hand.tasks.length < freest.tasks.length) freest = hand
    if (freest !== null && freest.tasks.length === 0) return freest
    if (this.hands.size < this.size) return this.hire()
    return freest !== null && freest.tasks.length < TASKS_EACH ? freest : null
  }

  private hire(): Hand {
    const hand: Hand = { worker: this.start(), tasks: [] }
    let cause: unknown = null
    hand.worker.on('message', (answer: Answer) => {
      const task = hand.tasks.shift()
      if (task !== undefined) settle(task, answer)
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

  /** A thread died: the task that it was at has one try less, those behind it wait again as if nothing had been. */
  private takeBack({ tasks }: Hand, cause: unknown): void {
    const [first, ...rest] = tasks
    this.waiting.unshift(...rest)
    if (first !== undefined) {
      first.deaths++
      if (first.deaths < DEATHS) this.waiting.unshift(first)
      else first.failed(new Fault('E_WORKER', `${DEATHS} threads died over it${reason(cause)}`, { cause }))
    }
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
