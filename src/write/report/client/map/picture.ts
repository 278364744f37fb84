/** The picture of the map: land, spots, and the names for which there is room. */
import type { MapData } from '../../data.js'
import { button, h, svg } from '../dom.js'
import { roomFor, type Taken } from './labels.js'
import { radiusOf, type Spot, summaryOf } from './spots.js'
import { makeZoom } from './zoom.js'

/** More spots than this are not drawn at once: those with the least to tell are left to the list. */
const DRAWN = 1500
const STEP = 1.5
/** Pixels that a letter of a country's name needs. */
const LETTER = 8

export interface Picture {
  readonly node: HTMLElement
  draw(spots: readonly Spot[]): void
  /** Rings a spot, and moves to it when it is not seen. */
  choose(spot: Spot | null): void
  /** To the region where most happened. */
  fit(): void
  /** After the picture got its size. */
  settle(): void
}

/** A map that tells which spot was clicked. */
export function makePicture({ countries, region }: MapData, clicked: (spot: Spot) => void): Picture {
  const names = svg('g')
  const marks = svg('g')
  const land = svg('g', { class: 'land' }, ...countries.map(({ d }) => svg('path', { d })))
  const label = 'Map; arrow keys move it, plus and minus zoom. The list beside it tells the same.'
  const picture = svg('svg', { class: 'map', tabindex: 0, role: 'group', 'aria-label': label }, land, marks, names)
  const drawn = new Map<Spot, SVGGElement>()
  let spots: readonly Spot[] = []
  let frame = 0
  const zoom = makeZoom(picture, region, () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(settle)
  })
  const tools = h(
    'div',
    { class: 'maptools' },
    button({ 'aria-label': 'Zoom in', onclick: () => zoom.scale(1 / STEP) }, '+'),
    button({ 'aria-label': 'Zoom out', onclick: () => zoom.scale(STEP) }, '−'),
    button({ onclick: () => zoom.fit(region) }, 'Region'),
    button({ onclick: () => zoom.fit([0, 2000, 36_000, 20_000]) }, 'World'),
  )
  return {
    node: h('div', { class: 'frame' }, picture, tools),
    draw(given) {
      spots = given.slice(0, DRAWN)
      drawn.clear()
      // The largest first, so that they lie below the others.
      for (const spot of [...spots].sort((a, b) => radiusOf(b) - radiusOf(a))) drawn.set(spot, mark(spot))
      marks.replaceChildren(...drawn.values())
      settle()
    },
    choose(spot) {
      for (const old of marks.querySelectorAll('.on')) old.classList.remove('on')
      const own = spot === null ? undefined : drawn.get(spot)
      if (spot === null || own === undefined) return
      own.classList.add('on')
      marks.append(own)
      const { left, top, unit, width, height } = seen()
      const [x, y] = [(spot.x - left) / unit, (spot.y - top) / unit]
      if (x < 0 || y < 0 || x > width || y > height) zoom.pan(width / 2 - x, height / 2 - y)
    },
    fit: () => zoom.fit(region),
    settle,
  }

  function mark(spot: Spot): SVGGElement {
    const kind = spot.deaths > 0 ? 'deaths' : spot.events.length > 0 ? 'events' : ''
    const radius = radiusOf(spot)
    return svg(
      'g',
      { class: `spot ${kind} ${spot.broad ? 'broad' : ''}`, onclick: () => clicked(spot) },
      svg('title', {}, `${spot.name}: ${summaryOf(spot)}`),
      svg('circle', { r: radius }),
      spot.deaths > 1 && svg('text', { class: 'amount', dy: '.35em' }, String(spot.deaths)),
    )
  }

  /** What part of the map is seen, at how many units a pixel. */
  function seen() {
    const { width, height } = picture.getBoundingClientRect()
    const unit = zoom.unit()
    const [x, y, across, down] = zoom.box
    return { left: x + (across - width * unit) / 2, top: y + (down - height * unit) / 2, unit, width, height }
  }

  /** Marks and names keep their size whatever the zoom; names are written where there is room. */
  function settle(): void {
    const { left, top, unit, width, height } = seen()
    const at = (x: number, y: number) => ({ x: (x - left) / unit, y: (y - top) / unit })
    for (const [spot, own] of drawn) own.setAttribute('transform', `translate(${spot.x} ${spot.y}) scale(${unit})`)
    const places = spots.map((spot) => {
      const { x, y } = at(spot.x, spot.y)
      return { text: spot.name, class: 'spotname', x, y: y + radiusOf(spot) + 9 }
    })
    const wide = countries
      .filter(({ name, width: across }) => across / unit > name.length * LETTER)
      .map(({ name, label: [x, y] }) => ({ text: name, class: 'country', ...at(x, y) }))
    const taken = spots
      .filter(({ events }) => events.length > 0)
      .map((spot): Taken => {
        const { x, y } = at(spot.x, spot.y)
        const radius = radiusOf(spot) - 1
        return [x - radius, y - radius, x + radius, y + radius]
      })
    names.replaceChildren(
      ...roomFor([...places, ...wide], width, height, taken).map((one) =>
        svg(
          'text',
          { class: one.class, transform: `translate(${left + one.x * unit} ${top + one.y * unit}) scale(${unit})`, dy: '.35em' },
          one.text,
        ),
      ),
    )
  }
}
