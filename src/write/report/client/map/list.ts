/** The spots of the map as a list: the same for those who do not see it, and the events behind a spot. */
import { button, focusNext, foreign, h } from '../dom.js'
import { makePages } from '../pages.js'
import type { Report } from '../report.js'
import { type Spot, summaryOf } from './spots.js'

const PAGE = 60
const EVENTS = 30

export interface SpotList {
  readonly node: HTMLElement
  /** Shows these, the chosen one open and on its page. */
  draw(spots: readonly Spot[], chosen: Spot | null): void
  move(step: 1 | -1): void
}

/** A list that tells which spot was clicked; null when an open one was closed. */
export function makeSpotList(report: Report, clicked: (spot: Spot | null) => void): SpotList {
  let spots: readonly Spot[] = []
  let chosen: Spot | null = null
  const list = h('ol', { class: 'spots' })
  const pages = makePages(PAGE, show)
  return {
    node: h('aside', { 'aria-label': 'Places' }, list, pages.node),
    draw(given, open) {
      spots = given
      chosen = open
      show(open === null ? 0 : Math.floor(Math.max(0, spots.indexOf(open)) / PAGE) * PAGE)
      list.querySelector('[aria-expanded="true"]')?.scrollIntoView({ block: 'nearest' })
    },
    move(step) {
      focusNext([...list.querySelectorAll<HTMLElement>('.value')], step)
    },
  }

  function show(first: number): void {
    pages.show(first, spots.length)
    list.start = first + 1
    list.replaceChildren(...spots.slice(first, first + PAGE).map(item))
  }

  function item(spot: Spot): HTMLLIElement {
    const open = spot === chosen
    const head = button(
      { class: 'value', 'aria-expanded': String(open), onclick: () => clicked(open ? null : spot) },
      foreign(spot.name, { class: 'what' }),
      h('span', { class: 'faint' }, summaryOf(spot)),
    )
    return h('li', {}, head, open && details(spot))
  }

  function details({ type, country, events, articles }: Spot): HTMLElement {
    const told = events
      .slice(0, EVENTS)
      .map(({ article, event, date, deaths }) =>
        h(
          'li',
          {},
          h(
            'a',
            { href: `#/article/${article}/${event.id}` },
            `${event.type} `,
            foreign(`“${event.trigger.quote.slice(0, 60)}”`),
          ),
          h(
            'span',
            { class: 'faint' },
            ` ${date ?? 'no date'}${deaths === null ? '' : `, killed ${deaths}`} · `,
            titleOf(article),
          ),
        ),
      )
    const named = articles
      .slice(0, EVENTS)
      .map((article) => h('li', {}, h('a', { href: `#/article/${article}` }, titleOf(article))))
    return h(
      'div',
      { class: 'details' },
      h('p', { class: 'faint' }, [type, country].filter(Boolean).join(', ')),
      h('ul', {}, ...(told.length > 0 ? told : named)),
      events.length > EVENTS && h('p', { class: 'faint' }, `and ${events.length - EVENTS} more`),
    )
  }

  function titleOf(article: number): HTMLElement {
    return foreign(report.rows[article]?.title ?? '')
  }
}
