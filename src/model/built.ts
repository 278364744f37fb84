/** Where the build puts what a run needs beside its code. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** `dist/`, whether this runs from the program there, which is in a folder of its own, or from a folder of `src/`. */
export const BUILT = join(fileURLToPath(import.meta.url), '../../../dist')
