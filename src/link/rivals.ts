/** Vague tellings ("an attack in December") that fit more than one happening. */
import { byStrength, type Edge } from './cluster.js'
import { judge } from './judge.js'
import type { Telling } from './telling.js'

const RIVAL_MARGIN = 0.5
const RIVALS_LOOKED_AT = 8

/** Whether a pair is clear: a vague telling that fits two happenings about as well belongs to neither. */
export function isClear(tellings: readonly Telling[], edges: readonly Edge[]): (edge: Edge) => boolean {
  const byVague = new Map<number, Edge[]>()
  const isVague = (index: number): boolean => {
    const { dateLevel, setting } = tellings[index] as Telling
    return dateLevel !== 'day' || setting.level !== 'spot'
  }
  for (const edge of [...edges].sort(byStrength))
    for (const end of [edge.a, edge.b]) {
      if (!isVague(end)) continue
      const list = byVague.get(end)
      if (list === undefined) byVague.set(end, [edge])
      else if (list.length < RIVALS_LOOKED_AT) list.push(edge)
    }
  const otherEnd = (edge: Edge, end: number): Telling => tellings[edge.a === end ? edge.b : edge.a] as Telling
  return (edge) =>
    [edge.a, edge.b].every((end) => {
      const rivals = byVague.get(end) ?? []
      const mate = otherEnd(edge, end)
      return rivals.every(
        (rival) =>
          rival.score < edge.score - RIVAL_MARGIN || otherEnd(rival, end) === mate || !areRivals(mate, otherEnd(rival, end)),
      )
    })
}

/** Two happenings, surely: of other documents and never one. */
function areRivals(a: Telling, b: Telling): boolean {
  return judge(a, b) === null
}
