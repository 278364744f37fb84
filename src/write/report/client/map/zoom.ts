/** The part of the map that is seen: moved by dragging, wheel, pinch, keys and buttons. */
import type { Box } from '../../data.js'
import { WORLD } from '../../map/mercator.js'

/** A screen is never narrower than some 20 kilometres. */
const SMALLEST = 20
const STEP = 1.5
const WHEEL = 1.0015

export interface Zoom {
  readonly box: Box
  fit(box: Box): void
  /** In or out, around a point of the screen or its middle. */
  scale(factor: number, at?: { readonly x: number; readonly y: number }): void
  /** By pixels. */
  pan(x: number, y: number): void
  /** Units of the map in one pixel. */
  unit(): number
}

/** Moves the view box of an SVG element; `moved` is told after each change. */
export function makeZoom(element: SVGSVGElement, start: Box, moved: () => void): Zoom {
  let box = start
  const size = (): { width: number; height: number } => {
    const { width, height } = element.getBoundingClientRect()
    return { width: width || 800, height: height || 500 }
  }
  const unit = (): number => Math.max(box[2] / size().width, box[3] / size().height)
  const zoom: Zoom = {
    get box() {
      return box
    },
    fit: set,
    scale(factor, at) {
      const seen = size()
      const u = unit()
      const width = Math.min(Math.max(seen.width * u * factor, SMALLEST), WORLD * 1.2)
      const real = width / (seen.width * u)
      // The box as the screen shows it: wider or higher than asked for, with the same middle.
      const [cx, cy] = [box[0] + box[2] / 2, box[1] + box[3] / 2]
      const px = at === undefined ? cx : cx + (at.x - seen.width / 2) * u
      const py = at === undefined ? cy : cy + (at.y - seen.height / 2) * u
      const [w, hgt] = [seen.width * u * real, seen.height * u * real]
      set([px + (cx - px) * real - w / 2, py + (cy - py) * real - hgt / 2, w, hgt])
    },
    pan(x, y) {
      const u = unit()
      set([box[0] - x * u, box[1] - y * u, box[2], box[3]])
    },
    unit,
  }
  listen(element, zoom)
  return zoom

  function set(to: Box): void {
    const [width, height] = [to[2], to[3]]
    const clamp = (at: number, length: number): number => Math.min(Math.max(at + length / 2, 0), WORLD) - length / 2
    box = [clamp(to[0], width), clamp(to[1], height), width, height]
    element.setAttribute('viewBox', box.map((n) => n.toFixed(1)).join(' '))
    moved()
  }
}

function listen(element: SVGSVGElement, zoom: Zoom): void {
  const fingers = new Map<number, { x: number; y: number }>()
  const local = ({ clientX, clientY }: { clientX: number; clientY: number }): { x: number; y: number } => {
    const { left, top } = element.getBoundingClientRect()
    return { x: clientX - left, y: clientY - top }
  }
  element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      zoom.scale(WHEEL ** event.deltaY, local(event))
    },
    { passive: false },
  )
  element.addEventListener('pointerdown', (event) => {
    fingers.set(event.pointerId, local(event))
  })
  element.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId)
    if (before === undefined) return
    // Only a real drag takes the pointer, so that a click still reaches a spot.
    if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId)
    const now = local(event)
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1]
    fingers.set(event.pointerId, now)
    if (other === undefined) zoom.pan(now.x - before.x, now.y - before.y)
    else {
      const apart = (a: { x: number; y: number }): number => Math.hypot(a.x - other.x, a.y - other.y) || 1
      zoom.scale(apart(before) / apart(now), { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 })
    }
  })
  for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'] as const)
    element.addEventListener(end, (event) => fingers.delete(event.pointerId))
  element.addEventListener('keydown', (event) => {
    const pans: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [60, 0],
      ArrowRight: [-60, 0],
      ArrowUp: [0, 60],
      ArrowDown: [0, -60],
    }
    const pan = pans[event.key]
    if (pan !== undefined) zoom.pan(...pan)
    else if (event.key === '+' || event.key === '=') zoom.scale(1 / STEP)
    else if (event.key === '-') zoom.scale(STEP)
    else return
    event.preventDefault()
  })
}
