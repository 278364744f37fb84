/** Settings of the JavaScript engine that suit a run of seconds. */
import { setFlagsFromString } from 'node:v8'

/** Bytes of bytecode run; of its own accord V8 takes about a quarter. */
const IN_BYTES = ['--interrupt-budget=500000']
/** Calls of a function of ordinary size; of its own accord V8 takes 3,000, and 400 for the quicker of its two compilers. */
const IN_CALLS = ['--invocation-count-for-turbofan=96000', '--invocation-count-for-maglev=12800']
/**
 * How long a function runs before the engine compiles it for speed, for each V8 where it was measured; another may not know the
 * flags. News of a few hundred kilobytes is read before the early compiling pays: the five seeds cost a quarter less processor
 * time with this on V8 11 and a third to a half less on the later ones, a megabyte a fifth less, and what is compiled later is
 * as fast.
 */
const PATIENCE: Readonly<Record<string, readonly string[]>> = { '11': IN_BYTES, '12': IN_CALLS, '13': IN_CALLS, '14': IN_CALLS }

/** Makes the engine compile later. */
export function compileLater(): void {
  const [version = ''] = process.versions.v8.split('.')
  for (const flag of PATIENCE[version] ?? []) setFlagsFromString(flag)
}
