/** A real browser for tests: the system's Chromium, without a window and without a network. */
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where the browser is; null when there is none. */
export const BROWSER = PLACES.find((path) => path !== undefined && existsSync(path)) ?? null

export function openBrowser(): Promise<Browser> {
  if (BROWSER === null) throw new Error('no Chromium: apt-get install chromium, or name one in CHROMIUM')
  return chromium.launch({
    executablePath: BROWSER,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  })
}
