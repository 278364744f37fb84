import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['test/**/*.test.ts'],
    exclude: ['test/faults/**', 'test/tools/**'],
    globalSetup: ['test/setup.ts'],
    testTimeout: 60_000,
  },
})
