/** The map: where the events were, as large as the deaths told of them. */
import { makeTick } from '../choice.js'
import { button, foreign, h, svg } from '../dom.js'
import { makePages } from '../pages.js'
import type { Report } from '../report.js'
import { matches, queryOf } from '../search.js'
import type { View } from '../view.js'
import { roomFor, type Taken } from './labels.js'
import { gatherSpots, radiusOf, type Spot } from './spots.js'
import { makeZoom } from './zoom.js'

const PAGE = 60
const KEY = [
  ['deaths', 'deaths told, larger for more'],
  ['events', 'events'],
  ['', 'only named'],
  ['broad', 'stands for a whole area'],
] as const
/** More spots than this are not drawn at once: those with the least to tell are left to the list. */
const DRAWN = 1500
const EVENTS = 30

/** The view of the map. */
export function mapView(report: Report): View {
  const { countries, region } = report.map()
  const all = gatherSpots(report.articles())
  let wanted = { plain: true, broad: false, words: queryOf('') }
  let first = 0
  let spots: Spot[] = []
  let chosen: Spot | null = null
  const land = svg('g', { class: 'land' }, ...countries.map(({ d }) => svg('path', { d })))
  const names = svg('g', { class: 'names' })
  const marks = svg('g')
  const picture = svg(
    'svg',
    {
      class: 'map',
      tabindex: 0,
      role: 'group',
      'aria-label': 'Map; arrow keys move it, plus and minus zoom. The list beside it tells the same.',
    },
    land,
    marks,
    names,
  )
  const drawn = new Map<Spot, SVGGElement>()
  let frame = 0
  const zoom = makeZoom(picture, region, () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(settle)
  })
  const list = h('ol', { class: 'spots' })
  const pages = makePages(PAGE, (to) => drawList(to))
  const tools = h(
    'div',
    { class: 'maptools' },
    button({ 'aria-label': 'Zoom in', onclick: () => zoom.scale(1 / 1.5) }, '+'),
    button({ 'aria-label': 'Zoom out', onclick: () => zoom.scale(1.5) }, '−'),
    button({ onclick: () => zoom.fit(region) }, 'Region'),
    button({ onclick: () => zoom.fit([0, 2000, 36000, 20000]) }, 'World'),
  )
  const key = h(
    'p',
    { class: 'key' },
    ...KEY.map(([kind, text]) => h('span', {}, h('span', { class: `dot ${kind}` }), ` ${text}`)),
  )
  const node = h(
    'div',
    { class: 'mapview' },
    h('h1', {}, 'Map'),
    h(
      'div',
      { class: 'controls' },
      makeTick('places without events', true, (plain) => update({ plain })),
      makeTick('countries, provinces and other areas', false, (broad) => update({ broad })),
      key,
    ),
    h(
      'div',
      { class: 'mapcolumns' },
      h('div', { class: 'frame' }, picture, tools),
      h('aside', { 'aria-label': 'Places' }, list, pages.node),
    ),
  )
  return {
    title: 'Map',
    node,
    search: (text) => update({ words: queryOf(text) }),
    shown() {
      // Coming back finds the map where it was left.
      if (drawn.size > 0) return settle()
      update({})
      zoom.fit(region)
    },
    move(step) {
      const heads = [...list.querySelectorAll<HTMLElement>('.value')]
      const at = heads.indexOf(document.activeElement as HTMLElement)
      heads[at < 0 ? 0 : at + step]?.focus()
    },
    close() {
      if (chosen === null) return false
      choose(null)
      return true
    },
  }

  function update(change: Partial<typeof wanted>): void {
    wanted = { ...wanted, ...change }
    const { plain, broad, words } = wanted
    spots = all.filter(
      (spot) =>
        (broad || !spot.broad || spot.deaths > 0) &&
        (plain || spot.events.length > 0) &&
        matches(words, spot.name, spot.country, spot.type),
    )
    drawn.clear()
    // The largest first, so that they lie below the others.
    const shown = spots.slice(0, DRAWN).sort((a, b) => radiusOf(b) - radiusOf(a))
    for (const spot of shown) {
      const kind = [spot.deaths > 0 ? 'deaths' : spot.events.length > 0 ? 'events' : '', spot.broad ? 'broad' : ''].join(' ')
      const radius = radiusOf(spot)
      drawn.set(
        spot,
        svg(
          'g',
          { class: `spot ${kind}`, onclick: () => choose(spot) },
          svg('title', {}, `${spot.name}: ${summary(spot)}`),
          svg('circle', { r: radius }),
          spot.deaths > 1 && radius > 9 && svg('text', { class: 'amount', dy: '.35em' }, String(spot.deaths)),
        ),
      )
    }
    marks.replaceChildren(...drawn.values())
    if (chosen !== null && !spots.includes(chosen)) chosen = null
    drawList(0)
    settle()
  }

  /** Marks and names keep their size whatever the zoom; names are written where there is room. */
  function settle(): void {
    const unit = zoom.unit()
    const { width, height } = picture.getBoundingClientRect()
    const [left, top] = [zoom.box[0] + zoom.box[2] / 2 - (width * unit) / 2, zoom.box[1] + zoom.box[3] / 2 - (height * unit) / 2]
    for (const [spot, mark] of drawn) mark.setAttribute('transform', `translate(${spot.x} ${spot.y}) scale(${unit})`)
    const wide = countries.filter(({ name, width: across }) => across / unit > name.length * 8)
    const labels = roomFor(
      [
        ...spots.slice(0, DRAWN).map((spot) => ({
          text: spot.name,
          class: 'spotname',
          x: (spot.x - left) / unit,
          y: (spot.y - top) / unit + radiusOf(spot) + 9,
        })),
        ...wide.map(({ name, label }) => ({
          text: name,
          class: 'country',
          x: (label[0] - left) / unit,
          y: (label[1] - top) / unit,
        })),
      ],
      width,
      height,
      spots
        .slice(0, DRAWN)
        .filter(({ events }) => events.length > 0)
        .map((spot) => boxOf(spot, (spot.x - left) / unit, (spot.y - top) / unit)),
    )
    names.replaceChildren(
      ...labels.map((label) =>
        svg(
          'text',
          {
            class: label.class,
            transform: `translate(${left + label.x * unit} ${top + label.y * unit}) scale(${unit})`,
            dy: '.35em',
          },
          label.text,
        ),
      ),
    )
  }

  function drawList(to: number): void {
    first = to
    pages.show(first, spots.length)
    list.start = first + 1
    list.replaceChildren(...spots.slice(first, first + PAGE).map(item))
  }

  function item(spot: Spot): HTMLLIElement {
    const open = spot === chosen
    const head = button(
      { class: 'value', 'aria-expanded': String(open), onclick: () => choose(spot === chosen ? null : spot) },
      foreign(spot.name, { class: 'what' }),
      h('span', { class: 'faint' }, summary(spot)),
    )
    return h('li', {}, head, open && details(spot))
  }

  function details(spot: Spot): HTMLElement {
    const events = spot.events.slice(0, EVENTS)
    return h(
      'div',
      { class: 'details' },
      h('p', { class: 'faint' }, [spot.type, spot.country].filter(Boolean).join(', ')),
      h(
        'ul',
        {},
        ...events.map(({ article, event, date, deaths }) =>
          h(
            'li',
            {},
            h(
              'a',
              { href: `#/article/${article}/${event.id}` },
              event.type,
              ' ',
              foreign(`“${event.trigger.quote.slice(0, 60)}”`),
            ),
            h(
              'span',
              { class: 'faint' },
              ` ${date ?? 'no date'}${deaths === null ? '' : `, killed ${deaths}`} · `,
              foreign(report.rows[article]?.title ?? ''),
            ),
          ),
        ),
        ...(events.length > 0
          ? []
          : spot.articles
              .slice(0, EVENTS)
              .map((article) =>
                h('li', {}, h('a', { href: `#/article/${article}` }, foreign(report.rows[article]?.title ?? ''))),
              )),
      ),
      spot.events.length > EVENTS && h('p', { class: 'faint' }, `and ${spot.events.length - EVENTS} more`),
    )
  }

  function choose(spot: Spot | null): void {
    if (chosen !== null) drawn.get(chosen)?.classList.remove('on')
    chosen = spot
    if (spot !== null) {
      const mark = drawn.get(spot)
      mark?.classList.add('on')
      if (mark !== undefined) marks.append(mark)
      drawList(Math.floor(spots.indexOf(spot) / PAGE) * PAGE)
      list.querySelector('[aria-expanded="true"]')?.scrollIntoView({ block: 'nearest' })
    } else drawList(first)
  }
}

function boxOf(spot: Spot, x: number, y: number): Taken {
  const radius = radiusOf(spot) - 1
  return [x - radius, y - radius, x + radius, y + radius]
}

function summary({ deaths, events, articles }: Spot): string {
  const plural = (n: number, noun: string): string => `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`
  const parts = [
    deaths > 0 ? `${deaths.toLocaleString('en')} killed in one event` : '',
    events.length > 0 ? plural(events.length, 'event') : '',
    plural(articles.length, 'article'),
  ]
  return parts.filter((part) => part !== '').join(', ')
}
