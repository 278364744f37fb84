#!/usr/bin/env node
// Starts the built command line; says what to do where it cannot.
import { existsSync } from 'node:fs'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`extract: needs Node.js 20.19 or later; this is ${process.versions.node}\n`)
  process.exitCode = 2
} else if (!existsSync(new URL('../dist/program/main.js', import.meta.url))) {
  process.stderr.write('extract: is not built yet; run "npm ci" or "npm run build" in its folder\n')
  process.exitCode = 2
} else {
  const { main } = await import('../dist/program/main.js')
  process.exitCode = await main(process.argv.slice(2))
}
