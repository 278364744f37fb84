/** The map: where the events were, as large as the deaths told of them. */
import { makeTick } from '../choice.js'
import { h } from '../dom.js'
import type { Report } from '../report.js'
import { matches, queryOf } from '../search.js'
import type { View } from '../view.js'
import { makeSpotList } from './list.js'
import { makePicture } from './picture.js'
import { gatherSpots, type Spot } from './spots.js'

const KEY = [
  ['deaths', 'deaths told, larger for more'],
  ['events', 'events'],
  ['', 'only named'],
  ['broad', 'stands for a whole area'],
] as const

/** The view of the map. */
export function mapView(report: Report): View {
  const all = gatherSpots(report.articles())
  let wanted = { plain: true, broad: false, words: queryOf('') }
  let spots: readonly Spot[] = []
  let chosen: Spot | null = null
  const picture = makePicture(report.map(), choose)
  const list = makeSpotList(report, choose)
  const node = h(
    'div',
    {},
    h('h1', {}, 'Map'),
    h(
      'div',
      { class: 'controls' },
      makeTick('places without events', true, (plain) => update({ plain })),
      makeTick('countries and other areas', false, (broad) => update({ broad })),
      h('p', { class: 'key' }, ...KEY.map(([kind, text]) => h('span', {}, h('span', { class: `dot ${kind}` }), ` ${text}`))),
    ),
    h('div', { class: 'mapcolumns' }, picture.node, list.node),
  )
  let begun = false
  return {
    title: 'Map',
    node,
    seek: (text) => update({ words: queryOf(text) }),
    shown() {
      // Coming back finds the map where it was left.
      if (begun) return picture.settle()
      begun = true
      update({})
      picture.fit()
    },
    move: list.move,
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
      ({ broad: area, deaths, events, name, country, type }) =>
        (broad || !area || deaths > 0) && (plain || events.length > 0) && matches(words, name, country, type),
    )
    picture.draw(spots)
    choose(chosen !== null && spots.includes(chosen) ? chosen : null)
  }

  function choose(spot: Spot | null): void {
    chosen = spot
    picture.choose(spot)
    list.draw(spots, spot)
  }
}
