/** The page: a frame with the views, and one view at a time in it. */
import { actorsView } from './actors.js'
import { articleView } from './article/article.js'
import { highlight } from './article/highlight.js'
import { articlesView } from './articles.js'
import { button, foreign, h } from './dom.js'
import { figuresView } from './figures.js'
import { makeHelp } from './help.js'
import { incidentsView } from './incidents.js'
import { listenForKeys } from './keys.js'
import { mapView } from './map/map.js'
import { openReport, type Report } from './report.js'
import { makeThemeSwitch } from './theme.js'
import { timelineView } from './timeline/timeline.js'
import type { View } from './view.js'

const VIEWS: Readonly<Record<string, { readonly name: string; make(report: Report): View }>> = {
  articles: { name: 'Articles', make: articlesView },
  map: { name: 'Map', make: mapView },
  timeline: { name: 'Timeline', make: timelineView },
  figures: { name: 'Figures', make: figuresView },
  actors: { name: 'Actors', make: actorsView },
  incidents: { name: 'Incidents', make: incidentsView },
}
/** Milliseconds without a key before a search begins. */
const PAUSE = 150

/** Builds the frame and shows the view that the address names. */
export function start(): void {
  const report = openReport(document)
  const names = Object.keys(VIEWS).filter((name) => name !== 'incidents' || report.incidents().length > 0)
  const links = names.map((name) => h('a', { href: `#/${name}` }, VIEWS[name]?.name ?? name))
  const search = h('input', {
    type: 'search',
    placeholder: 'Search  /',
    'aria-label': 'Search in this view',
    spellcheck: 'false',
  })
  const help = makeHelp()
  const main = h('main', { id: 'main', tabindex: -1 })
  /** Views are kept, so that going back finds them as they were. */
  const kept = new Map<string, View>()
  let view: View | null = null
  let key = ''
  let waiting = 0
  document.body.append(
    h('a', { class: 'skip', href: '#main', onclick: skip }, 'Skip to the content'),
    h(
      'header',
      { class: 'top' },
      h('p', { class: 'brand' }, foreign(report.title)),
      h('nav', { 'aria-label': 'Views' }, ...links),
      h(
        'div',
        { class: 'tools' },
        search,
        makeThemeSwitch(),
        button({ class: 'icon', 'aria-label': 'Keys', title: 'Keys', onclick: () => help.showModal() }, '?'),
      ),
    ),
    main,
    help,
  )
  search.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = window.setTimeout(() => view?.seek?.(search.value), PAUSE)
  })
  window.addEventListener('hashchange', show)
  listenForKeys({ search, help, view: () => view, goToView: (i) => names[i] !== undefined && go(`#/${names[i]}`), stepArticle })
  show()

  function skip(event: Event): void {
    event.preventDefault()
    main.focus()
  }

  function show(): void {
    const [name = '', ...path] = location.hash.replace(/^#\/?/, '').split('/')
    const index = Number(path[0])
    const isArticle = name === 'article' && report.rows[index] !== undefined
    const wanted = isArticle ? `article/${index}` : names.includes(name) ? name : (names[0] as string)
    if (wanted === key && isArticle && view?.go?.(path.slice(1)) === true) return
    if (wanted === key && !isArticle) return
    key = wanted
    search.value = ''
    highlight('found', [])
    highlight('evidence', [])
    view = kept.get(wanted) ?? null
    const again = view !== null
    // The next frame can say that it is at work before a long list is drawn.
    if (!isArticle && report.rows.length > 300 && !again && wanted !== 'articles') {
      main.replaceChildren(h('p', { class: 'none', role: 'status' }, `Reading ${report.rows.length} articles…`))
      requestAnimationFrame(() => setTimeout(() => key === wanted && put(make(wanted, path), false)))
    } else put(view ?? make(wanted, path), again)
  }

  function make(name: string, path: readonly string[]): View {
    if (name.startsWith('article/')) return articleView(report, Number(path[0]), path[1] ?? null)
    const made = (VIEWS[name] as (typeof VIEWS)[string]).make(report)
    kept.set(name, made)
    return made
  }

  function put(next: View, again: boolean): void {
    view = next
    document.title = `${next.title} – ${report.title}`
    links.forEach((link, i) => {
      const current = names[i] === key || (key.startsWith('article/') && names[i] === 'articles')
      if (current) link.setAttribute('aria-current', 'page')
      else link.removeAttribute('aria-current')
    })
    main.replaceChildren(next.node)
    window.scrollTo(0, 0)
    main.focus({ preventScroll: true })
    if (again) next.seek?.('')
    next.shown?.()
  }

  function stepArticle(step: 1 | -1): void {
    const to = key.startsWith('article/') ? Number(key.slice(8)) + step : 0
    if (report.rows[to] !== undefined) go(`#/article/${to}`)
  }

  function go(hash: string): void {
    location.hash = hash
  }
}

start()
