/** Where a command writes, and what happens to a half-written file when the run is stopped. */

import { resolve } from 'node:path'
import { descriptorSink, fileSink, ReaderGone, type Sink } from '../write/sink.js'
import { complain } from './messages.js'
import type { Progress } from './progress/progress.js'
import { onStopSignal } from './stop-signals.js'

export interface Output extends Sink {
  /** Lets a signal that has arrived take effect. */
  pause(): Promise<void>
}

/** Standard output for no name or `-`, else a file that appears whole or not at all. */
export function openOutput(path: string | undefined): Output {
  if (path === undefined || path === '-') return { ...descriptorSink(1), pause: async () => {} }
  const sink = fileSink(path)
  const release = onStopSignal(() => sink.abandon())
  return {
    write: sink.write,
    finish() {
      sink.finish()
      release()
    },
    abandon() {
      sink.abandon()
      release()
    },
    pause: () => new Promise((done) => setImmediate(done)),
  }
}

/**
 * Does the work that fills an output; whatever becomes of it, nothing half-written and no line of progress stays behind.
 * @param work gives false when what it wrote is not to last
 * @returns whether all was written; a reader who has gone wants no more, which is no failure
 */
export async function fill(output: Output, progress: Progress, work: () => Promise<boolean>): Promise<boolean> {
  try {
    if (!(await work())) return false
    // A signal that has come takes effect before what was written lasts: the input may have ended by it.
    await new Promise((done) => setImmediate(done))
    output.finish()
    return true
  } catch (error) {
    if (error instanceof ReaderGone) return false
    throw error
  } finally {
    progress.end()
    output.abandon()
  }
}

/** The absolute path of the output file, or null when there is none. */
export function outputPath(path: string | undefined): string | null {
  return path === undefined || path === '-' ? null : resolve(path)
}

/** Whether a file would be written over what is read from it; the person is told. */
export function isInput(target: string | null, paths: readonly string[]): boolean {
  const given = target === null ? undefined : paths.find((path) => resolve(path) === target)
  if (given !== undefined) complain(`${given}: is input and output at once`)
  return given !== undefined
}
