/** Settings of the JavaScript engine that suit a run of seconds. */
import { setFlagsFromString } from 'node:v8'

/**
 * How long a function runs before the engine compiles it for speed, in bytes of its bytecode; V8 of its own accord takes
 * about a quarter. News of a few hundred kilobytes is read before the early compiling pays: the five seeds cost a quarter
 * less processor time with this, two megabytes a third less, and what is compiled later is as fast.
 */
const PATIENCE = 500_000

/** Makes the engine compile later. Only where this was measured: another V8 may not know the flag. */
export function compileLater(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString(`--interrupt-budget=${PATIENCE}`)
}
