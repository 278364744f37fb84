/** One happening as several articles tell it, side by side: what they agree on and what they differ on. */
import { amountOf } from '../../amount.js'
import type { IncidentClaim, IncidentData, IncidentFigure } from '../data.js'
import { type Child, focusNext, foreign, h, quoted, reveal } from './dom.js'
import { makePages } from './pages.js'
import type { Report } from './report.js'
import { matches, queryOf } from './search.js'
import type { View } from './view.js'

const PAGE = 20
const ACTORS = 12

type Told = IncidentData['reports'][number]

/** The view of incidents. */
export function incidentsView(report: Report): View {
  const all = report.incidents()
  let found = all
  const articleOf = new Map(report.articles().map(({ record, index }) => [record.id, index]))
  const list = h('div')
  const pages = makePages(PAGE, (to) => draw(to))
  const node = h(
    'div',
    {},
    h('h1', {}, 'Incidents'),
    h(
      'p',
      { class: 'lead' },
      'Reports that seem to tell of one happening, put side by side. It is a suggestion: nothing is merged, and no figure is called confirmed.',
    ),
    list,
    pages.node,
  )
  draw(0)
  return {
    title: 'Incidents',
    node,
    seek(text) {
      const query = queryOf(text)
      found = all.filter(({ type, date, place, actors, reports }) =>
        matches(query, type, date, place, ...actors, ...reports.flatMap((told) => [titleOf(told), told.evidence])),
      )
      draw(0)
    },
    move(step) {
      const next = focusNext([...list.querySelectorAll<HTMLElement>('h2')], step)
      if (next !== null) reveal(next, 'start')
    },
  }

  function draw(first: number): void {
    pages.show(first, found.length)
    list.replaceChildren(...found.slice(first, first + PAGE).map(incident))
  }

  function incident(one: IncidentData): HTMLElement {
    const title = [one.status === 'occurred' ? one.type : `${one.type} (${one.status})`, one.place, one.date ?? 'no date']
      .filter((part) => part !== null)
      .join(' · ')
    return h(
      'section',
      { class: 'incident' },
      h('h2', { tabindex: -1 }, foreign(title)),
      h('p', { class: 'chips' }, ...one.actors.slice(0, ACTORS).map((name) => foreign(name, { class: 'chip' }))),
      h('ol', { class: 'reports' }, ...one.reports.map((told, i) => card(told, i))),
      comparison('Where they differ', one.differences, one),
      comparison('Where they agree', one.agreements, one),
      h(
        'details',
        {},
        h('summary', {}, 'Why they were put together'),
        h(
          'ul',
          {},
          ...one.links.map(({ reports: [a, b], score, why }) =>
            h('li', {}, `${letterOf(a)} and ${letterOf(b)}, score ${score}: `, foreign(why)),
          ),
        ),
      ),
    )
  }

  function card(told: Told, i: number): HTMLElement {
    return h(
      'li',
      {},
      h('strong', {}, letterOf(i)),
      ' ',
      linkTo(told, told.event, foreign(titleOf(told))),
      h('p', {}, quoted(told.evidence, 300)),
      told.wordsOf !== null && h('p', { class: 'faint' }, `The same words as ${letterOf(told.wordsOf)}: probably one source.`),
    )
  }

  function titleOf({ document: id, path }: Told): string {
    return report.rows[articleOf.get(id) ?? -1]?.title ?? path
  }

  function linkTo({ document: id }: Told, value: string, content: Child): Child {
    const index = articleOf.get(id)
    return index === undefined ? content : h('a', { href: `#/article/${index}/${value}` }, content)
  }

  function comparison(name: string, rows: readonly IncidentFigure[], { reports }: IncidentData): HTMLElement | null {
    if (rows.length === 0) return null
    return h(
      'div',
      { class: 'wide' },
      h(
        'table',
        { class: 'compared' },
        h('caption', {}, name),
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            h('th', { scope: 'col' }, 'Of whom'),
            ...reports.map((told, i) => h('th', { scope: 'col' }, `${letterOf(i)} `, foreign(titleOf(told), { class: 'faint' }))),
          ),
        ),
        h(
          'tbody',
          {},
          ...rows.map(({ what, group, disputed, claims }) =>
            h(
              'tr',
              {},
              h('th', { scope: 'row' }, `${what}: `, foreign(group), disputed && h('strong', { class: 'disputed' }, ' disputed')),
              ...reports.map((told, i) =>
                h(
                  'td',
                  {},
                  ...cell(
                    claims.filter((claim) => claim.report === i),
                    told,
                  ),
                ),
              ),
            ),
          ),
        ),
      ),
    )
  }

  function cell(claims: readonly IncidentClaim[], told: Told): HTMLElement[] {
    if (claims.length === 0) return [h('span', { class: 'faint' }, 'does not tell')]
    return claims.map((claim) =>
      h(
        'p',
        {},
        linkTo(told, claim.figure, h('strong', {}, amountOf(claim))),
        claim.status === 'reported' ? ' ' : ` (${claim.status}) `,
        ...claim.quotes.flatMap((quote, i) => [i > 0 && ', ', quoted(quote, 80)]),
        claim.source !== null && h('span', { class: 'faint' }, ' — ', foreign(claim.source)),
      ),
    )
  }
}

/** A … Z, AA, AB … */
function letterOf(index: number): string {
  return (index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26))
}
