/**
 * Overlapping marks → pieces that do not overlap, each with all that lies over it.
 *
 *     killed two US soldiers      casualty  [two US soldiers]
 *                                 actor         [US soldiers]
 *     pieces: "two " casualty · "US soldiers" casualty, actor
 */
import { KINDS, type Kind } from '../kinds.js'

export interface Mark {
  readonly id: string
  readonly kind: Kind
  /** UTF-16 offsets. */
  readonly start: number
  readonly end: number
}

export interface Segment {
  readonly start: number
  readonly end: number
  /** Uppermost first; empty for bare text. */
  readonly marks: readonly Mark[]
}

/** The pieces of [start, end); the marks come in order of their start. */
export function segmentsOf(marks: readonly Mark[], start: number, end: number): Segment[] {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start)
  const edges = new Set([start, end])
  for (const mark of inside) {
    edges.add(Math.max(mark.start, start))
    edges.add(Math.min(mark.end, end))
  }
  const cuts = [...edges].sort((a, b) => a - b)
  const segments: Segment[] = []
  let open: Mark[] = []
  let next = 0
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [from, to] = [cuts[i] as number, cuts[i + 1] as number]
    open = open.filter((mark) => mark.end > from)
    while (next < inside.length && (inside[next] as Mark).start <= from) open.push(inside[next++] as Mark)
    segments.push({ start: from, end: to, marks: [...open].sort(byHeight) })
  }
  return segments
}

/** By kind, and of one kind the shorter one above. */
function byHeight(a: Mark, b: Mark): number {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.end - a.start - (b.end - b.start) || a.start - b.start
}
