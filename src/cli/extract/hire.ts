/** The crew of a run: loaded only where there is enough to do for more than one thread. */
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { BUILT } from '../../model/built.js'
import { Crew } from './crew.js'
import type { MakerSettings } from './maker.js'

/** Threads that make records as the main one would. */
export function hireCrew(threads: number, settings: MakerSettings): Crew {
  return new Crew(threads, () => new Worker(join(BUILT, 'program/worker.js'), { workerData: settings }))
}
