/** The report in a real browser: it opens from disk, asks for nothing, obeys the mouse and the keys, and shows hostile text as text. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { BROWSER, openBrowser } from './browser.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const HOSTILE = `Bomb </script><script>document.title = 'broken'</script> in Homs\n\n\u202eTwo soldiers\u202c were killed in Homs. <img src=x onerror="alert(1)"> ${'x'.repeat(1_000_000)}`
/** `.ci/run` asks for it; elsewhere a machine without a browser leaves these tests out and says so. */
const REQUIRED = process.env.REQUIRE_BROWSER === '1'
if (BROWSER === null && !REQUIRED) console.warn('No Chromium here: the tests of the report in a browser are left out.')

describe.skipIf(BROWSER === null && !REQUIRED)('the report', () => {
  const folder = mkdtempSync(join(tmpdir(), 'extract-browser-'))
  const report = (name: string): string => pathToFileURL(join(folder, name)).href
  let browser: Browser
  let page: Page
  let trouble: string[]

  beforeAll(async () => {
    mkdirSync(join(folder, 'odd'))
    writeFileSync(join(folder, 'odd', '<b>"&\'.txt'), HOSTILE)
    const extract = (paths: string[], name: string): unknown =>
      execFileSync(process.execPath, [join(ROOT, 'bin', 'extract.js'), 'report', ...paths, '-o', join(folder, name)], {
        cwd: ROOT,
      })
    extract(['seeds'], 'seeds.html')
    extract([join(folder, 'odd')], 'odd.html')
    browser = await openBrowser()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1300, height: 850 } })
    trouble = []
    page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()))
    page.on('pageerror', (error) => trouble.push(error.message))
    page.on('dialog', (dialog) => {
      trouble.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('request', (request) => !request.url().startsWith('file:') && trouble.push(`request: ${request.url()}`))
  })
  afterEach(async () => {
    expect(trouble).toEqual([])
    await page.close()
  })

  const heading = (): Promise<string | null> => page.locator('main h1').first().textContent()

  test('a click on an article opens it, one on a marked word its record, and back', async () => {
    await page.goto(report('seeds.html'))
    await page.getByRole('link', { name: /Escalating Tensions/ }).click()
    await page.locator('mark', { hasText: 'ambush' }).first().click()
    expect(await page.locator('button.value[aria-expanded="true"]').textContent()).toMatch(/attack.*Palmyra/)
    expect(await page.locator('.details .rule').first().textContent()).toMatch(/\w/)
    await page.locator('button.value', { hasText: 'wounded 4' }).click()
    expect(await page.locator('button.value[aria-expanded="true"]').textContent()).toContain('wounded 4')
    await page.goBack()
    await expect.poll(heading).toBe('Articles')
  })

  test('keys: the views by number, the search by a slash, help by a question mark', async () => {
    await page.goto(report('seeds.html'))
    await page.keyboard.press('2')
    await expect.poll(heading).toBe('Map')
    await page.keyboard.press('4')
    await expect.poll(heading).toBe('Figures')
    await page.keyboard.press('/')
    await page.keyboard.type('interpreter')
    await expect
      .poll(() => page.locator('main tbody tr').allTextContents())
      .toSatisfy((rows: string[]) => rows.length > 0 && rows.every((row) => row.includes('interpreter')))
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    expect(await page.locator('dialog[open]').count()).toBe(1)
  })

  test('the map has a circle for Palmyra, the timeline its events, the incidents their dispute', async () => {
    await page.goto(`${report('seeds.html')}#/map`)
    expect(await page.locator('main svg circle').count()).toBeGreaterThan(5)
    expect(await page.locator('main svg').first().textContent()).toContain('Palmyra')
    await page.getByRole('link', { name: 'Timeline' }).click()
    await expect.poll(heading).toBe('Timeline')
    await page.getByRole('link', { name: 'Incidents' }).click()
    const incident = page.locator('main section, main article', { hasText: 'Palmyra' }).first()
    expect(await incident.textContent()).toMatch(/wounded[\s\S]*disputed/)
  })

  test('on a phone nothing is wider than the screen', async () => {
    await page.setViewportSize({ width: 390, height: 800 })
    for (const view of ['articles', 'map', 'timeline', 'figures', 'actors', 'incidents', 'article/3']) {
      await page.goto(`${report('seeds.html')}#/${view}`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBeLessThanOrEqual(390)
    }
  })

  test('hostile text is text, in the list and in the article', async () => {
    await page.goto(report('odd.html'))
    expect(await page.title()).toBe('Articles – Conflict news')
    await page.locator('main a').first().click()
    await page.locator('mark').first().waitFor()
    expect(await page.title()).not.toBe('broken')
    expect(await page.locator('main img').count()).toBe(0)
    expect(await page.locator('main').textContent()).toContain('</script><script>')
  })
})
