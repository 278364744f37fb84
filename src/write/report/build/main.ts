/** Makes what a report is put together from: the script and the style of the page, and the outlines of the map. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { makeOutlines } from './outlines.js'

const ROOT = new URL('../../../../', import.meta.url)
const CLIENT = new URL('src/write/report/client/', ROOT)
const TARGET = new URL('dist/report/', ROOT)

/** Writes `client.js` and `style.css`. */
export function buildClient(): void {
  mkdirSync(TARGET, { recursive: true })
  buildSync({
    entryPoints: { client: fileURLToPath(new URL('main.ts', CLIENT)), style: fileURLToPath(new URL('style.css', CLIENT)) },
    outdir: fileURLToPath(TARGET),
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['es2022', 'chrome109', 'firefox115', 'safari16'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  })
}

/** Writes `outlines.json`. */
export function buildOutlines(): void {
  mkdirSync(TARGET, { recursive: true })
  writeFileSync(new URL('outlines.json', TARGET), JSON.stringify(makeOutlines()))
}

if (process.argv[1] !== undefined && fileURLToPath(import.meta.url) === process.argv[1]) {
  buildClient()
  buildOutlines()
}
