/** All figures in one table: how many at least, at best and at most, of whom, and who says so. */
import { sourceText } from '../../source-text.js'
import { makeChoice, makeTick } from './choice.js'
import { foreign, h, quoted } from './dom.js'
import type { Article, Report } from './report.js'
import { matches, queryOf } from './search.js'
import { makeTable } from './table.js'
import type { View } from './view.js'

interface Row {
  readonly article: Article
  readonly id: string
  readonly harm: boolean
  readonly what: string
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly quantifier: string
  readonly whom: string
  readonly status: string
  readonly source: string | null
  readonly date: string | null
  readonly place: string | null
  readonly quote: string
  readonly repeat: boolean
  readonly part: boolean
}

/** The view of all figures. */
export function figuresView(report: Report): View {
  const rows = report.articles().flatMap(rowsOf)
  const measures = [...new Set(rows.filter(({ harm }) => harm).map(({ what }) => what))]
  let shown = { measure: 'harm', repeats: false, words: queryOf('') }
  const table = makeTable<Row>(
    'Figures',
    [
      {
        name: 'What',
        key: ({ what }) => what,
        cell: ({ what, part }) =>
          part ? h('span', {}, foreign(what), h('span', { class: 'faint' }, ' (part of a total)')) : foreign(what),
      },
      { name: 'Low', numeric: true, key: ({ low }) => low },
      { name: 'Best', numeric: true, key: ({ best }) => best, cell: ({ best }) => amount(best) },
      {
        name: 'High',
        numeric: true,
        key: ({ high, low }) => high ?? (low === null ? null : Number.MAX_SAFE_INTEGER),
        cell: ({ high }) => (high === null ? 'open' : amount(high)),
      },
      { name: 'Of whom', key: ({ whom }) => whom || null, cell: ({ whom }) => foreign(whom) },
      {
        name: 'Who says so',
        key: ({ source }) => source,
        cell: ({ source, status }) =>
          h(
            'span',
            {},
            foreign(source ?? 'the article itself', { class: source === null ? 'faint' : '' }),
            status === 'reported' ? '' : ` (${status})`,
          ),
      },
      { name: 'When', key: ({ date }) => date },
      { name: 'Where', key: ({ place }) => place, cell: ({ place }) => (place === null ? '' : foreign(place)) },
      {
        name: 'In the text',
        key: ({ article }) => article.row.title,
        cell: ({ article, id, quote }) =>
          h(
            'span',
            {},
            h('a', { href: `#/article/${article.index}/${id}` }, quoted(quote, 80)),
            h('span', { class: 'faint source' }, foreign(article.row.title)),
          ),
      },
    ],
    1,
  )
  const choices: [string, string][] = [
    ['harm', 'all harm to people'],
    ...measures.map((one): [string, string] => [one, one]),
    ['count', 'other counts'],
  ]
  const note =
    'Each row is a claim: somebody says it, of somebody. Rows are not to be added up: one article may tell a harm in parts, and several tell the same one.'
  update({})
  return {
    title: 'Figures',
    node: h(
      'div',
      {},
      h('h1', {}, 'Figures'),
      h('p', { class: 'lead' }, note),
      h(
        'div',
        { class: 'controls' },
        makeChoice('Show', choices, (measure) => update({ measure })),
        makeTick('also what was said before', false, (repeats) => update({ repeats })),
      ),
      table.node,
    ),
    seek: (text) => update({ words: queryOf(text) }),
    move: table.move,
  }

  function update(change: Partial<typeof shown>): void {
    shown = { ...shown, ...change }
    const { measure, repeats, words } = shown
    table.setRows(
      rows.filter(
        (row) =>
          (measure === 'harm' ? row.harm : measure === 'count' ? !row.harm : row.harm && row.what === measure) &&
          (repeats || !row.repeat) &&
          matches(words, row.what, row.whom, row.source, row.place, row.date, row.quote, row.article.row.title),
      ),
    )
  }
}

function amount(value: number | null): string {
  return value === null ? '–' : value.toLocaleString('en')
}

function rowsOf(article: Article): Row[] {
  const { record } = article
  const dateOf = (id: string | null): string | null => record.dates.find((one) => one.id === id)?.value ?? null
  const placeOf = (id: string | null): string | null => record.places.find((one) => one.id === id)?.name ?? null
  return [
    ...record.casualties.map((one) => ({
      ...shared(article, one),
      harm: true,
      what: one.measure,
      whom: `${one.victims.text}${one.victims.class === 'unknown' ? '' : ` (${one.victims.class})`}`,
      status: one.status,
      date: dateOf(one.period === 'incident' ? one.date : one.period),
      place: placeOf(one.place),
      part: one.scope === 'subset',
    })),
    ...record.counts.map((one) => ({
      ...shared(article, one),
      harm: false,
      what: `${one.what}${one.unit === 'percent' ? ', %' : ''}${one.per === null ? '' : ` per ${one.per}`}`,
      whom: record.actors.find(({ id }) => id === one.actor)?.name ?? '',
      status: 'reported',
      date: dateOf(one.period),
      place: placeOf(one.place),
      part: false,
    })),
  ]
}

function shared(article: Article, one: Article['record']['casualties'][number] | Article['record']['counts'][number]) {
  const { id, low, best, high, quantifier, attribution, sameAs, mention } = one
  const source = attribution === null ? null : sourceText(attribution, article.record.actors) || null
  return { article, id, low, best, high, quantifier, source, quote: mention.quote, repeat: sameAs !== null }
}
