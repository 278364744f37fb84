/** `npm run screenshot`: the picture of the report that the README shows. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { openBrowser } from './browser.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const PICTURE = join(ROOT, 'docs', 'images', 'report.png')

const folder = mkdtempSync(join(tmpdir(), 'extract-picture-'))
const file = join(folder, 'report.html')
execFileSync(process.execPath, [join(ROOT, 'bin', 'extract.js'), 'report', 'seeds', '-o', file], { cwd: ROOT })
const browser = await openBrowser()
const page = await browser.newPage({ viewport: { width: 1200, height: 760 } })
await page.goto(`${pathToFileURL(file).href}#/article/3`)
await page.locator('mark', { hasText: 'ambush' }).first().click()
await page.screenshot({ path: PICTURE })
await browser.close()
rmSync(folder, { recursive: true })
