/** The actors of all articles, and what they did to each other. */
import { makeTick } from './choice.js'
import { type Deed, gatherDealings, NOBODY, type Party } from './deeds.js'
import { button, foreign, h, reveal } from './dom.js'
import type { Report } from './report.js'
import { matches, type Query, queryOf } from './search.js'
import { makeTable } from './table.js'
import type { View } from './view.js'

/** The beginning of a title, whole letters. */
function shortened(title: string): string {
  const letters = [...title]
  return letters.length > TITLE
    ? `${letters
        .slice(0, TITLE - 1)
        .join('')
        .trimEnd()}…`
    : title
}

/** Links to the places where a deed is told; the rest is a number. */
const LINKS = 3
const TITLE = 44

/** The view of actors. */
export function actorsView(report: Report): View {
  const { parties, deeds } = gatherDealings(report.articles())
  let shown: { chosen: string | null; whole: boolean; words: Query } = { chosen: null, whole: true, words: [] }
  const clear = button({ class: 'chip', hidden: true, onclick: () => choose(null) })
  const deedTable = makeTable<Deed>(
    'Who did what to whom',
    [
      { name: 'Who', key: ({ who }) => who || null, cell: ({ who }) => party(who) },
      { name: 'did what', key: ({ what }) => what },
      { name: 'to whom', key: ({ whom }) => whom || null, cell: ({ whom }) => party(whom) },
      { name: 'Deaths told', numeric: true, key: ({ deaths }) => deaths },
      { name: 'Times told', numeric: true, key: ({ told }) => told.length },
      { name: 'Where it is told', key: ({ told }) => told.length, cell: ({ told }) => links(told) },
    ],
    4,
  )
  const actorTable = makeTable<Party>(
    'Actors',
    [
      { name: 'Actor', key: ({ name }) => name, cell: ({ name }) => party(name) },
      { name: 'Type', key: ({ type }) => type },
      { name: 'Country', key: ({ country }) => country },
      { name: 'Articles', numeric: true, key: ({ articles }) => articles.size },
      { name: 'Mentions', numeric: true, key: ({ mentions }) => mentions },
      { name: 'Did', numeric: true, key: ({ roles }) => roles.get('perpetrator') ?? null },
      { name: 'Suffered', numeric: true, key: ({ roles }) => (roles.get('target') ?? 0) + (roles.get('victim') ?? 0) || null },
      {
        name: 'Took part',
        numeric: true,
        key: ({ roles }) => (roles.get('participant') ?? 0) + (roles.get('ally') ?? 0) || null,
      },
      { name: 'Was the source', numeric: true, key: ({ roles }) => roles.get('source') ?? null },
    ],
    4,
  )
  const node = h(
    'div',
    {},
    h('h1', {}, 'Actors'),
    h('h2', {}, 'Who did what to whom'),
    h(
      'p',
      { class: 'lead' },
      'As the articles tell it; what was denied, planned or only possible is left out. Deaths are the highest number that one article gives for one event.',
    ),
    h(
      'div',
      { class: 'controls' },
      makeTick('only with both sides named', true, (whole) => update({ whole })),
      clear,
    ),
    deedTable.node,
    h('h2', {}, 'All actors'),
    actorTable.node,
  )
  update({})
  return { title: 'Actors', node, seek: (text) => update({ words: queryOf(text) }), move: deedTable.move }

  function update(change: Partial<typeof shown>): void {
    shown = { ...shown, ...change }
    const { chosen, whole, words } = shown
    const fit = deeds.filter(
      ({ who, what, whom }) =>
        (chosen === null ? !whole || (who !== NOBODY && whom !== NOBODY) : who === chosen || whom === chosen) &&
        matches(words, who, what, whom),
    )
    deedTable.setRows(fit)
    actorTable.setRows(parties.filter(({ name, type, country, key }) => matches(words, name, type, country, key)))
  }

  function choose(name: string | null): void {
    clear.hidden = name === null
    clear.replaceChildren('Only ', foreign(name ?? ''), ' ✕')
    update({ chosen: name })
    if (name !== null) reveal(node, 'start')
  }

  function party(name: string): HTMLElement {
    if (name === NOBODY) return h('span', { class: 'faint' }, 'not named')
    return button({ class: 'name', onclick: () => choose(name) }, foreign(name))
  }

  function links(told: Deed['told']): HTMLElement {
    return h(
      'span',
      { class: 'links' },
      ...told
        .slice(0, LINKS)
        .map(([article, event]) =>
          h('a', { href: `#/article/${article}/${event}` }, foreign(shortened(report.rows[article]?.title ?? ''))),
        ),
      told.length > LINKS && h('span', { class: 'faint' }, `and ${told.length - LINKS} more`),
    )
  }
}
