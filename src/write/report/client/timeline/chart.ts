/** The picture of the timeline: a diamond for a day, a bar for days between which an event lies, an arrow where an end is open. */
import { svg } from '../dom.js'
import { endOf, type Item, startOf } from './items.js'
import { lanesOf } from './lanes.js'
import { ticksOf } from './scale.js'

export const AXIS = 26
const LANE = 22
const LETTER = 6.3
const LANES = 40
const NARROWEST = 8

export interface Chart {
  readonly node: SVGSVGElement
  /** Events in the window for which there was no lane. */
  readonly hidden: number
}

const VIOLENT: ReadonlySet<string> = new Set(['battle', 'explosion', 'violence-against-civilians', 'attack'])
const ARMED: ReadonlySet<string> = new Set(['arrest', 'operation', 'foiled-plot'])

/** Which of three colours an event has, always beside its name in words. */
export function groupOf(type: string): string {
  return VIOLENT.has(type) ? 'violent' : ARMED.has(type) ? 'armed' : 'other'
}

/** Draws the events of a window. */
export function drawChart(items: readonly Item[], [from, to]: readonly [number, number], width: number): Chart {
  const scale = width / (to - from)
  const xOf = (day: number): number => (day - from) * scale
  const bars = items.map((item) => {
    const left = Math.max(item.from === null ? 0 : xOf(item.from), 0)
    const right = Math.min(item.to === null ? width : xOf(item.to + 1), width)
    const label = labelOf(item)
    return placed(item, label, left, Math.max(left + NARROWEST, right), width)
  })
  const lanes = lanesOf(
    bars.map(({ from, to }) => ({ left: from, right: to + 10 })),
    LANES,
  )
  const used = lanes.reduce<number>((most, lane) => Math.max(most, (lane ?? -1) + 1), 1)
  const height = AXIS + used * LANE + 8
  const ticks = ticksOf(from, to, Math.max(2, Math.floor(width / 90)))
  const node = svg(
    'svg',
    {
      class: 'timeline',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'group',
      'aria-label': 'Timeline, as in the table below',
    },
    svg(
      'g',
      { class: 'axis' },
      ...ticks.flatMap(({ day, text }) => [
        svg('line', { x1: xOf(day), x2: xOf(day), y1: AXIS - 6, y2: height }),
        svg('text', { x: xOf(day) + 4, y: AXIS - 10 }, text),
      ]),
    ),
    ...bars.flatMap((bar, i) => {
      const lane = lanes[i] ?? null
      return lane === null ? [] : [drawBar(bar, AXIS + lane * LANE)]
    }),
  )
  return { node, hidden: lanes.filter((lane) => lane === null).length }
}

interface Bar {
  readonly item: Item
  readonly label: string
  readonly left: number
  readonly right: number
  /** With its label. */
  readonly from: number
  readonly to: number
  readonly text: { readonly x: number; readonly anchor: 'start' | 'end' }
}

/** The label stands in the bar, else behind it, else before it, wherever there is room. */
function placed(item: Item, label: string, left: number, right: number, width: number): Bar {
  const own = label.length * LETTER
  const end = isDay(item) ? left + 12 : right
  const bar = { item, label, left, right: end }
  if (!isDay(item) && right - left > own + 8) return { ...bar, from: left, to: right, text: { x: left + 6, anchor: 'start' } }
  if (end + 4 + own <= width || left < own)
    return { ...bar, from: left, to: end + 4 + own, text: { x: end + 4, anchor: 'start' } }
  return { ...bar, from: left - 4 - own, to: end, text: { x: left - 4, anchor: 'end' } }
}

function isDay(item: Item): boolean {
  return startOf(item) === endOf(item)
}

function drawBar({ item, label, left, right, text }: Bar, top: number): SVGElement {
  const middle = top + LANE / 2
  const shape = isDay(item)
    ? svg('path', { d: `M${left} ${middle}l6-6 6 6-6 6z` })
    : svg('path', {
        class: 'span',
        d: `M${left + (item.from === null ? 7 : 0)} ${top + 4}H${right - (item.to === null ? 7 : 0)}l${item.to === null ? `7 ${LANE / 2 - 4}l-7 ${LANE / 2 - 4}` : `0 ${LANE - 8}`}H${left + (item.from === null ? 7 : 0)}${item.from === null ? `l-7 ${4 - LANE / 2}` : ''}z`,
      })
  return svg(
    'a',
    { class: `bar g-${groupOf(item.event.type)}`, href: `#/article/${item.article}/${item.event.id}`, tabindex: -1 },
    svg('title', {}, `${item.value}: ${label}, “${item.event.trigger.quote}”`),
    shape,
    svg('text', { x: text.x, 'text-anchor': text.anchor, y: middle, dy: '.35em' }, label),
  )
}

/** `explosion · Palmyra · killed 3` */
export function labelOf({ event, place, deaths }: Item): string {
  return [event.type, place, deaths === null || deaths === 0 ? null : `killed ${deaths}`]
    .filter((part) => part !== null)
    .join(' · ')
}
