/** One happening as several articles tell it, side by side: what they agree on and what they differ on. */
import type { IncidentClaim, IncidentData, IncidentFigure } from '../data.js'
import { amountOf } from '../../amount.js'
import { foreign, h, quoted, reveal } from './dom.js'
import { makePages } from './pages.js'
import type { Report } from './report.js'
import { matches, queryOf } from './search.js'
import type { View } from './view.js'

const PAGE = 20

/** The view of incidents. */
export function incidentsView(report: Report): View {
  const all = report.incidents()
  let found = all
  const articleOf = new Map(report.articles().map(({ record, index }) => [record.id, index]))
  const list = h('div')
  const pages = makePages(PAGE, (to) => draw(to))
  const node = h(
    'div',
    { class: 'incidents' },
    h('h1', {}, 'Incidents'),
    h('p', { class: 'lead' }, 'Reports that seem to tell of one happening, put side by side. It is a suggestion: nothing is merged, and no figure is called confirmed.'),
    list,
    pages.node,
  )
  draw(0)
  return {
    title: 'Incidents',
    node,
    search(text) {
      const query = queryOf(text)
      found = all.filter(({ type, date, place, actors, reports }) => matches(query, type, date, place, ...actors, ...reports.map(({ path, evidence }) => `${path} ${evidence}`)))
      draw(0)
    },
    move(step) {
      const heads = [...list.querySelectorAll<HTMLElement>('h2')]
      const at = heads.indexOf(document.activeElement as HTMLElement)
      const next = heads[at < 0 ? 0 : at + step]
      next?.focus()
      if (next !== undefined) reveal(next, 'start')
    },
  }

  function draw(first: number): void {
    pages.show(first, found.length)
    list.replaceChildren(...found.slice(first, first + PAGE).map(incident))
  }

  function incident(one: IncidentData): HTMLElement {
    const title = [one.type, one.place, one.date ?? 'no date'].filter((part) => part !== null).join(' · ')
    return h(
      'section',
      { class: 'incident' },
      h('h2', { tabindex: -1 }, foreign(title)),
      one.actors.length > 0 && h('p', {}, ...one.actors.map((name) => foreign(name, { class: 'chip' }))),
      h('h3', {}, `${one.reports.length} reports`),
      h('ul', { class: 'reports' }, ...one.reports.map((told) => reportCard(told))),
      figures('They differ', one.differences, one),
      figures('They agree', one.agreements, one),
      h('p', { class: 'faint' }, 'Put together because of ', foreign(one.reasons.join('; ') || 'no stated reason'), one.score === null ? '' : ` (score ${one.score})`),
    )
  }

  function reportCard({ document: id, path, event, evidence }: IncidentData['reports'][number]): HTMLElement {
    const index = articleOf.get(id)
    const title = index === undefined ? path : (report.rows[index]?.title ?? path)
    return h('li', {}, index === undefined ? foreign(title) : h('a', { href: `#/article/${index}/${event}` }, foreign(title)), h('p', {}, quoted(evidence, 300)))
  }

  function figures(name: string, rows: readonly IncidentFigure[], one: IncidentData): HTMLElement | null {
    if (rows.length === 0) return null
    const heads = one.reports.map(({ document: id, path }) => report.rows[articleOf.get(id) ?? -1]?.title ?? path)
    return h(
      'div',
      { class: 'wide' },
      h(
        'table',
        { class: 'compared' },
        h('caption', {}, name),
        h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'Of whom'), ...heads.map((title) => h('th', { scope: 'col' }, foreign(title))))),
        h(
          'tbody',
          {},
          ...rows.map((row) =>
            h(
              'tr',
              {},
              h('th', { scope: 'row' }, foreign([row.measure, row.victims].filter(Boolean).join(': ')), row.disputed && h('strong', { class: 'disputed' }, ' disputed')),
              ...heads.map((title, i) => h('td', { 'data-name': title }, ...cell(row.claims.filter((claim) => claim.report === i), one.reports[i]?.document ?? ''))),
            ),
          ),
        ),
      ),
    )
  }

  function cell(claims: readonly IncidentClaim[], document: string): HTMLElement[] {
    if (claims.length === 0) return [h('span', { class: 'faint' }, 'says nothing')]
    const index = articleOf.get(document)
    return claims.map(({ figure, source, quote, ...amount }) => {
      const number = h('strong', {}, amountOf(amount))
      return h(
        'p',
        {},
        index === undefined || figure === null ? number : h('a', { href: `#/article/${index}/${figure}` }, number),
        ' ',
        quote === null ? '' : quoted(quote, 80),
        source === null ? '' : h('span', { class: 'faint' }, ' — ', foreign(source)),
      )
    })
  }
}
