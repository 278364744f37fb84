/** The list of articles. */
import { focusNext, foreign, h } from './dom.js'
import { makePages } from './pages.js'
import type { Report } from './report.js'
import { matches, queryOf } from './search.js'
import type { View } from './view.js'

const PAGE = 50
const COUNTED = [
  ['date', 'dates'],
  ['place', 'places'],
  ['actor', 'actors'],
  ['figure of harm', 'figures of harm'],
  ['other count', 'other counts'],
  ['event', 'events'],
] as const

/** All articles, or those that hold all words looked for in title, path, outlet or text. */
export function articlesView(report: Report): View {
  let found = report.rows.map((_, i) => i)
  let first = 0
  const list = h('ol', { class: 'articles' })
  const pages = makePages(PAGE, (to) => draw(to))
  const node = h('div', {}, h('h1', {}, 'Articles'), h('p', { class: 'lead' }, overall()), list, pages.node)
  draw(0)
  return {
    title: 'Articles',
    node,
    seek(text) {
      const query = queryOf(text)
      found = report.rows.flatMap(({ title, path, outlet, published }, i) =>
        matches(query, title, path, outlet, published) || matches(query, report.text(i)) ? [i] : [],
      )
      draw(0)
    },
    move(step) {
      focusNext([...list.querySelectorAll('a')], step)
    },
  }

  function draw(to: number): void {
    first = to
    pages.show(first, found.length)
    list.start = first + 1
    list.replaceChildren(...found.slice(first, first + PAGE).map(item))
  }

  /** What all articles hold. */
  function overall(): string {
    const sums = COUNTED.map((_, i) => report.rows.reduce((sum, { counts }) => sum + (counts[i] as number), 0))
    const articles = `${report.rows.length.toLocaleString('en')} article${report.rows.length === 1 ? '' : 's'}`
    return [articles, toldOf(sums)].filter((part) => part !== '').join(': ')
  }

  function item(index: number): HTMLElement {
    const { title, path, outlet, published, counts } = report.rows[index] as Report['rows'][number]
    const facts = [published ?? 'no date', outlet, path === title ? null : path].filter((fact) => fact !== null)
    const told = toldOf(counts)
    return h(
      'li',
      {},
      h('a', { href: `#/article/${index}` }, foreign(title)),
      h('p', { class: 'faint' }, ...facts.flatMap((fact, i) => [i > 0 && ' · ', foreign(fact)])),
      h('p', { class: 'told' }, told || 'nothing found'),
    )
  }
}

/** `12 dates · 1 place`; what there is none of is left out. */
function toldOf(counts: readonly number[]): string {
  return COUNTED.flatMap(([one, several], i) => {
    const count = counts[i] as number
    return count === 0 ? [] : [`${count.toLocaleString('en')} ${count === 1 ? one : several}`]
  }).join(' · ')
}
