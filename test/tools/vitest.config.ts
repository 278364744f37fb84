import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** What is written, read back by the programs that it is for: databases are started for it. It tests what is built. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/tools/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
  },
})
