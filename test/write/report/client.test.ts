// @vitest-environment happy-dom
/** The page as a reader uses it, without a browser: what is clicked and what keys do. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Incident } from '../../../src/write/report/incidents.js'
import { attributeOf, elementsOf, textOf } from './html.js'
import { pageOf } from './pages.js'

const TEXTS = [
  'Raid in @Mosul\n\n#Gunmen made a !raid on 2025-12-13 and killed 12 people. =convoy',
  'Second <b>article</b>\n\nOn 2025-11-02 #Rebels left @Homs after a !blast with 3 people.',
  '</script><script>document.title = "broken"</script>\n\n!raid',
]
const told = (document: string, amount: number, name: string | null) => ({
  document,
  figures: ['c1'],
  low: amount,
  best: amount,
  high: amount,
  status: 'reported',
  source: name === null ? null : { name, stance: 'says' },
  mentions: [{ quote: `${amount} soldiers` }],
})
const INCIDENT: Incident = {
  id: 'i1',
  type: 'attack',
  status: 'occurred',
  date: { value: '2025-12-13' },
  place: { name: 'Palmyra' },
  actors: [{ name: 'Gunmen' }],
  reports: [
    { document: 'x', path: 'one.txt', event: 'e1', evidence: { quote: 'Two died.' }, wordsOf: null },
    { document: 'y', path: 'feed.jsonl', line: 4, event: 'e2', evidence: { quote: 'Three died.' }, wordsOf: 'x' },
  ],
  links: [{ documents: ['x', 'y'], score: 4, reasons: [{ text: 'both dates are 2025-12-13' }] }],
  agreements: [],
  differences: [
    {
      measure: 'killed',
      group: 'soldiers',
      scope: 'total',
      period: null,
      disputed: true,
      told: [told('x', 2, 'police'), told('y', 3, null)],
    },
    { measure: 'wounded', group: 'soldiers', scope: 'subset', period: null, disputed: false, told: [told('y', 1, null)] },
  ],
}

/** What listens on the window and the document; each page begins without the one before. */
let listening: (() => void)[] = []

async function open(hash: string, incidents: readonly Incident[] = []): Promise<void> {
  vi.resetModules()
  document.body.replaceChildren()
  for (const element of elementsOf(pageOf(TEXTS, { incidents }))) {
    const id = attributeOf(element, 'id')
    if (element.tagName !== 'script' || id === undefined) continue
    const block = document.createElement('script')
    block.type = 'application/json'
    block.id = id
    block.textContent = textOf(element)
    document.body.append(block)
  }
  location.hash = hash
  await import('../../../src/write/report/client/main.js')
}

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
    },
  )
  for (const target of [window, document] as EventTarget[]) {
    const original = target.addEventListener.bind(target)
    vi.spyOn(target, 'addEventListener').mockImplementation((type, listener) => {
      original(type, listener)
      listening.push(() => target.removeEventListener(type, listener))
    })
  }
})

afterEach(() => {
  for (const stop of listening) stop()
  listening = []
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)]
const one = (selector: string): HTMLElement => document.querySelector(selector) as HTMLElement
const press = (key: string): void =>
  void (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  )
const go = (hash: string): void => {
  location.hash = hash
  window.dispatchEvent(new Event('hashchange'))
}

describe('articles', () => {
  test('are listed; j and k go from one to the next', async () => {
    await open('')
    expect(all('.articles a').map((link) => link.textContent)).toEqual([
      'Raid in @Mosul',
      'Second <b>article</b>',
      '</script><script>document.title = "broken"</script>',
    ])
    press('j')
    press('j')
    expect(document.activeElement?.textContent).toBe('Second <b>article</b>')
    press('k')
    expect(document.activeElement?.textContent).toBe('Raid in @Mosul')
  })
  test('a search looks into their text', async () => {
    vi.useFakeTimers()
    await open('#/articles')
    press('/')
    const search = document.activeElement as HTMLInputElement
    search.value = 'REBELS homs'
    search.dispatchEvent(new Event('input'))
    vi.runAllTimers()
    expect(all('.articles a').length).toBe(1)
    press('Escape')
    expect(all('.articles a').length).toBe(3)
    vi.useRealTimers()
  })
  test('markup in a text is text', async () => {
    await open('#/article/2')
    expect(one('.text').textContent).toContain('</script><script>document.title = "broken"</script>')
    expect(all('main script')).toEqual([])
    expect(document.title).not.toBe('broken')
  })
})

describe('one article', () => {
  test('shows all of its text, with its values marked', async () => {
    await open('#/article/0')
    expect(one('.text').textContent).toBe(TEXTS[0]?.replace('\n\n', ''))
    expect(all('mark').map((mark) => `${mark.textContent} ${mark.className}`)).toContain('!raid m k-event')
  })
  test('a click in the text opens the value in the list', async () => {
    await open('#/article/0')
    all('mark')
      .find((mark) => mark.textContent === '@Mosul')
      ?.click()
    expect(one('.value[aria-expanded="true"]').textContent).toContain('Mosul')
    expect(one('.details').textContent).toContain('stub/place')
    expect(one('mark.on').textContent).toBe('@Mosul')
  })
  test('a click in the list rings the value in the text; Escape closes it', async () => {
    await open('#/article/0')
    all('.value')
      .find((value) => value.textContent?.startsWith('c1'))
      ?.click()
    expect(all('mark.on').map((mark) => mark.textContent)).toEqual(['12 people'])
    press('Escape')
    expect(all('mark.on')).toEqual([])
    expect(all('.details')).toEqual([])
  })
  test('pointing shows what a mark is, and the rule', async () => {
    await open('#/article/0')
    const mark = all('mark').find((element) => element.textContent === '2025-12-13') as HTMLElement
    mark.dispatchEvent(new Event('mouseover', { bubbles: true }))
    expect(one('.tip').hidden).toBe(false)
    expect(one('.tip').textContent).toContain('stub/date')
    expect(one('.value.hot').textContent).toContain('d1')
  })
  test('j goes from value to value in the order of the text', async () => {
    await open('#/article/0')
    const seen: (string | null | undefined)[] = []
    for (let i = 0; i < 4; i++) {
      press('j')
      seen.push(one('mark.on')?.textContent)
    }
    expect(seen).toEqual(['@Mosul', '#Gunmen', '!raid', '2025-12-13'])
  })
  test('a kind can be hidden, and j passes it by', async () => {
    await open('#/article/0')
    const box = all('.legend')
      .find((label) => label.textContent?.startsWith('Places'))
      ?.querySelector('input') as HTMLInputElement
    box.checked = false
    box.dispatchEvent(new Event('change'))
    expect(one('.kind.c-place').hidden).toBe(true)
    press('j')
    expect(one('mark.on').textContent).toBe('#Gunmen')
  })
  test('n and p go to the next and the last article', async () => {
    await open('#/article/0')
    press('n')
    go(location.hash)
    expect(one('main h1').textContent).toContain('Second')
    press('p')
    go(location.hash)
    expect(one('main h1').textContent).toContain('Raid')
  })
})

describe('the other views', () => {
  test('figures sort by a click on a column', async () => {
    await open('#/figures')
    const lows = (): (string | null)[] => all('td[data-name="Low"]').map((cell) => cell.textContent)
    expect(lows()).toEqual(['12', '3'])
    one('th:nth-child(2) button').click()
    expect(lows()).toEqual(['3', '12'])
    expect(one('th:nth-child(2)').getAttribute('aria-sort')).toBe('ascending')
  })
  test('j goes to a row, Enter to where it leads', async () => {
    await open('#/figures')
    press('j')
    expect(document.activeElement?.tagName).toBe('TR')
    const followed: (string | null)[] = []
    one('main').addEventListener('click', ({ target }) => followed.push((target as Element).getAttribute('href')))
    press('Enter')
    expect(followed).toEqual(['#/article/0/c1'])
  })
  test('the timeline tells how many events it shows and draws them', async () => {
    await open('#/timeline')
    expect(one('[role="status"]').textContent).toMatch(/^2 events from 2025-1\d-\d\d to .*; 1 events have no date$/)
    expect(all('.timeline .bar').length).toBe(2)
  })
  test('the map lists its places, those with the most deaths first, and opens one', async () => {
    await open('#/map')
    // The miniature knows one point of the world only.
    expect(all('.spots .value').length).toBe(1)
    one('.spots .value').click()
    expect(one('.spots .details').textContent).toContain('!raid')
  })
  test('actors: who did what', async () => {
    await open('#/actors')
    expect(all('table')[1]?.textContent).toContain('Gunmen')
  })
  test('incidents: no page without them', async () => {
    await open('#/incidents')
    expect(all('nav a').map((link) => link.textContent)).toEqual(['Articles', 'Map', 'Timeline', 'Figures', 'Actors'])
  })
  test('incidents: reports side by side, with what they differ on', async () => {
    await open('#/incidents', [INCIDENT])
    expect(one('.incident h2').textContent).toBe('attack · Palmyra · 2025-12-13')
    const rows = all('.compared tbody tr').map((row) => [...row.children].map((cell) => cell.textContent))
    expect(rows).toEqual([
      ['killed: soldiers disputed', '2 2 soldiers — police', '3 3 soldiers'],
      ['of them wounded: soldiers', 'does not tell', '1 1 soldiers'],
    ])
    expect(all('.reports li').map((card) => card.textContent)).toEqual([
      'A one.txtTwo died.',
      'B feed.jsonl:4Three died.The same words as A: probably one source.',
    ])
  })
  test('? shows the keys', async () => {
    await open('')
    press('?')
    expect((one('dialog') as HTMLDialogElement).open).toBe(true)
  })
})
