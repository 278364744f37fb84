/** Writes every byte to a descriptor, or says why not. */
import { writeSync } from 'node:fs'

/** How long to wait before a full pipe is asked again, in milliseconds. */
const PAUSE = 5

const sleeper = new Int32Array(new SharedArrayBuffer(4))

/**
 * Writes all bytes: short writes go on, a full non-blocking pipe is waited for.
 * @throws the system's error (`EPIPE`, `ENOSPC` …)
 */
export function writeAll(descriptor: number, bytes: Uint8Array): void {
  let at = 0
  while (at < bytes.length) {
    try {
      at += writeSync(descriptor, bytes, at)
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      if (code === 'EAGAIN') Atomics.wait(sleeper, 0, 0, PAUSE)
      else if (code !== 'EINTR') throw error
    }
  }
}
