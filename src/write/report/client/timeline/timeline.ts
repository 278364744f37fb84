/** The timeline: events between the days that bound them. */
import { EVENT_TYPES } from '../../../../model/event.js'
import { makeChoice } from '../choice.js'
import { button, foreign, h, quoted, svg } from '../dom.js'
import type { Report } from '../report.js'
import { matches, queryOf } from '../search.js'
import { makeTable } from '../table.js'
import type { View } from '../view.js'
import { drawChart, groupOf } from './chart.js'
import { endOf, gatherItems, type Item, mainWindow, startOf, wholeWindow } from './items.js'
import { isoOf } from './scale.js'

const KEY = [
  ['violent', '◆', 'attacks, battles, explosions'],
  ['armed', '◆', 'arrests and operations'],
  ['other', '◆', 'all else'],
  ['', '◆', 'on that day'],
  ['', '▭', 'some time in those days'],
] as const
const BINS = 120
const OVERVIEW = 44
/** No window is shorter, in days. */
const SHORTEST = 5

/** The view of the timeline. */
export function timelineView(report: Report): View {
  const { dated, undated } = gatherItems(report.articles())
  let [type, words]: [string, readonly string[]] = ['', []]
  let window = mainWindow(dated)
  const whole = wholeWindow(dated)
  const chart = h('div', { class: 'chart' })
  const overview = h('div', { class: 'overview' })
  const told = h('p', { class: 'faint', role: 'status' })
  const table = makeTable<Item>(
    'Events in the days shown',
    [
      { name: 'When', key: startOf, cell: ({ value }) => value },
      {
        name: 'Event',
        key: ({ event }) => event.type,
        cell: ({ event }) =>
          h('span', { class: `g-${groupOf(event.type)}` }, event.type, event.status === 'occurred' ? '' : ` (${event.status})`),
      },
      { name: 'Where', key: ({ place }) => place, cell: ({ place }) => foreign(place ?? '') },
      { name: 'Deaths told', numeric: true, key: ({ deaths }) => deaths },
      {
        name: 'In the text',
        key: ({ article }) => report.rows[article]?.title ?? null,
        cell: ({ article, event }) =>
          h(
            'span',
            {},
            h('a', { href: `#/article/${article}/${event.id}` }, quoted(event.evidence.quote, 140)),
            h('span', { class: 'faint source' }, foreign(report.rows[article]?.title ?? '')),
          ),
      },
    ],
    0,
    false,
  )
  const go = (from: number, to: number): void => {
    const length = Math.max(SHORTEST, Math.round(to - from))
    const start = Math.round((from + to - length) / 2)
    window = [start, start + length]
    draw()
  }
  const by = (share: number, factor: number) => () => {
    const [from, to] = window
    const length = to - from
    const middle = (from + to) / 2 + length * share
    go(middle - (length * factor) / 2, middle + (length * factor) / 2)
  }
  const node = h(
    'div',
    {},
    h('h1', {}, 'Timeline'),
    h(
      'div',
      { class: 'controls' },
      makeChoice('Events', [['', 'of all types'], ...EVENT_TYPES.map((one) => [one, one] as const)], (value) => {
        type = value
        draw()
      }),
      h(
        'span',
        { class: 'group' },
        button({ 'aria-label': 'Earlier', onclick: by(-0.5, 1) }, '←'),
        button({ 'aria-label': 'Later', onclick: by(0.5, 1) }, '→'),
        button({ 'aria-label': 'Zoom in', onclick: by(0, 0.5) }, '+'),
        button({ 'aria-label': 'Zoom out', onclick: by(0, 2) }, '−'),
        button({ onclick: () => go(...mainWindow(dated)) }, 'Main days'),
        button({ onclick: () => go(...whole) }, 'All'),
      ),
    ),
    overview,
    chart,
    h(
      'p',
      { class: 'key' },
      ...KEY.map(([group, sign, text]) => h('span', { class: `g-${group}` }, h('span', { class: 'sign' }, sign), ` ${text}`)),
    ),
    told,
    table.node,
  )
  const resized = new ResizeObserver(() => draw())
  return {
    title: 'Timeline',
    node,
    seek(text) {
      words = queryOf(text)
      draw()
    },
    move: table.move,
    shown() {
      draw()
      resized.observe(chart)
    },
  }

  function draw(): void {
    const width = Math.max(280, chart.clientWidth)
    const [from, to] = window
    const fit = dated.filter(
      (item) =>
        (type === '' || item.event.type === type) &&
        matches(words, item.event.type, item.place, item.event.evidence.quote, item.value),
    )
    const seen = fit.filter(
      (item) => (item.from ?? Number.NEGATIVE_INFINITY) <= to && (item.to ?? Number.POSITIVE_INFINITY) >= from,
    )
    const { node: picture, hidden } = drawChart(seen, window, width)
    chart.replaceChildren(picture)
    overview.replaceChildren(drawOverview(fit, width))
    told.textContent = [
      `${seen.length} events from ${isoOf(from)} to ${isoOf(to)}`,
      hidden > 0 ? `${hidden} of them only in the table: zoom in to see them` : '',
      undated > 0 ? `${undated} events have no date` : '',
    ]
      .filter((part) => part !== '')
      .join('; ')
    table.setRows(seen)
  }

  /** All years at a glance, the window shown as a frame; a click goes there. */
  function drawOverview(items: readonly Item[], width: number): SVGSVGElement {
    const [first, last] = whole
    const bins = new Array<number>(BINS).fill(0)
    const binOf = (day: number): number => Math.max(0, Math.min(BINS - 1, Math.floor(((day - first) / (last - first)) * BINS)))
    for (const item of items) {
      const bin = binOf((startOf(item) + endOf(item)) / 2)
      bins[bin] = (bins[bin] as number) + 1
    }
    const most = Math.max(1, ...bins)
    const xOf = (day: number): number => Math.max(0, Math.min(width, ((day - first) / (last - first)) * width))
    const picture = svg(
      'svg',
      { width, height: OVERVIEW, 'aria-hidden': 'true' },
      ...bins.flatMap((count, i) => {
        const height = count === 0 ? 0 : 3 + Math.sqrt(count / most) * (OVERVIEW - 18)
        return count === 0
          ? []
          : [svg('rect', { x: (i * width) / BINS, y: OVERVIEW - 14 - height, width: width / BINS - 1, height })]
      }),
      svg('rect', {
        class: 'window',
        x: xOf(window[0]),
        y: 1,
        width: Math.max(4, xOf(window[1]) - xOf(window[0])),
        height: OVERVIEW - 14,
      }),
      svg('text', { x: 0, y: OVERVIEW - 2 }, isoOf(first).slice(0, 7)),
      svg('text', { x: width, y: OVERVIEW - 2, 'text-anchor': 'end' }, isoOf(last).slice(0, 7)),
    )
    picture.addEventListener('click', (event) => {
      const day = first + ((event.clientX - picture.getBoundingClientRect().left) / width) * (last - first)
      const half = (window[1] - window[0]) / 2
      go(day - half, day + half)
    })
    return picture
  }
}
