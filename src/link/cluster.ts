/**
 * Pairs → groups of tellings, the same whatever the order they come in.
 *
 * The strongest pairs are joined first. Two groups join only when every telling of one can be of the same happening as every
 * one of the other and their scores are high enough on average, so that a vague report does not chain two attacks
 * together; and no document is in a group twice, since it says itself that its events are two.
 */

import type { Found } from './found.js'
import { judge, THRESHOLD } from './judge.js'
import type { Telling } from './telling.js'

export interface Edge {
  readonly a: number
  readonly b: number
  readonly score: number
  readonly reasons: readonly Found[]
}

export interface Group {
  /** Indices of tellings, ascending. */
  readonly members: readonly number[]
  /** The pairs that joined them: one fewer than there are members. */
  readonly edges: readonly Edge[]
}

/** A pair of reports that leave things out may score less than the pair that brought their groups together. */
const AVERAGE = THRESHOLD - 1.5
/** So many of each group are looked at: the fullest. */
const LOOKED_AT = 6
/** A vague telling that fits two happenings about as well belongs to neither. */
const RIVAL_MARGIN = 0.5
const RIVALS_LOOKED_AT = 8

/** @param edges pairs at or above the threshold */
export function cluster(tellings: readonly Telling[], edges: readonly Edge[]): Group[] {
  const order = [...edges].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  const clear = order.filter(isClear(tellings, order))
  const groupOf = new Map<number, { members: number[]; edges: Edge[]; documents: Set<string> }>()
  const at = (index: number) => {
    let group = groupOf.get(index)
    if (group === undefined) {
      group = { members: [index], edges: [], documents: new Set([(tellings[index] as Telling).document.id]) }
      groupOf.set(index, group)
    }
    return group
  }
  for (const edge of clear) {
    const [x, y] = [at(edge.a), at(edge.b)]
    if (x === y || [...y.documents].some((id) => x.documents.has(id)) || !mayJoin(tellings, x.members, y.members)) continue
    const [larger, smaller] = x.members.length >= y.members.length ? [x, y] : [y, x]
    larger.edges.push(...smaller.edges, edge)
    for (const member of smaller.members) {
      larger.members.push(member)
      groupOf.set(member, larger)
    }
    for (const id of smaller.documents) larger.documents.add(id)
    larger.members.sort((a, b) => a - b)
  }
  return [...new Set(groupOf.values())].filter(({ members }) => members.length > 1)
}

/** Whether two groups may be one happening: no veto between them, and good scores on average. */
function mayJoin(tellings: readonly Telling[], x: readonly number[], y: readonly number[]): boolean {
  let sum = 0
  let count = 0
  for (const one of x.slice(0, LOOKED_AT))
    for (const other of y.slice(0, LOOKED_AT)) {
      const judged = judge(tellings[one] as Telling, tellings[other] as Telling)
      if (judged === null) return false
      sum += judged.score
      count++
    }
  return sum >= count * AVERAGE
}

/** Leaves out the pairs of a vague telling that fits several happenings about as well. */
function isClear(tellings: readonly Telling[], edges: readonly Edge[]): (edge: Edge) => boolean {
  const byVague = new Map<number, Edge[]>()
  const isVague = (index: number): boolean => {
    const { dateLevel, setting } = tellings[index] as Telling
    return dateLevel !== 'day' || setting.level !== 'spot'
  }
  for (const edge of edges)
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
