import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The command on a failing disk and with every class of bad input: minutes, so a run of its own. It tests what is built. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/faults/**/*.test.ts'],
    testTimeout: 300_000,
    maxWorkers: 2,
  },
})
