/**
 * Pairs → groups, the same whatever the order they come in.
 *
 * The strongest pairs are joined first. Two groups join only when every member of one can be the same as every member of the
 * other and their scores are high enough on average, so that a vague one does not chain two unlike ones together; and no
 * document is in a group twice, since it says itself that its own are two.
 */

export interface Edge {
  readonly a: number
  readonly b: number
  readonly score: number
}

export interface Group {
  /** Indices, ascending. */
  readonly members: readonly number[]
  /** The pairs that joined them: one fewer than there are members. */
  readonly edges: readonly Edge[]
}

/** What is put into groups, by index. */
export interface Things {
  documentOf(index: number): string
  /** Null when the two cannot be one. */
  scoreOf(a: number, b: number): number | null
}

/** So many of each group are looked at: the first. */
const LOOKED_AT = 6

interface Growing {
  readonly members: number[]
  readonly edges: Edge[]
  readonly documents: Set<string>
}

/**
 * @param edges pairs that are likely enough
 * @param average what the pairs between two groups have to score
 */
export function cluster(edges: readonly Edge[], things: Things, average: number): Group[] {
  const groupOf = new Map<number, Growing>()
  const groupAt = (index: number): Growing => {
    const group = groupOf.get(index) ?? { members: [index], edges: [], documents: new Set([things.documentOf(index)]) }
    groupOf.set(index, group)
    return group
  }
  for (const edge of [...edges].sort(byStrength)) {
    const [x, y] = [groupAt(edge.a), groupAt(edge.b)]
    if (x === y || shareDocument(x, y) || !mayJoin(x, y, things, average)) continue
    const [larger, smaller] = x.members.length >= y.members.length ? [x, y] : [y, x]
    larger.edges.push(...smaller.edges, edge)
    larger.members.push(...smaller.members)
    larger.members.sort((a, b) => a - b)
    for (const member of smaller.members) groupOf.set(member, larger)
    for (const id of smaller.documents) larger.documents.add(id)
  }
  return [...new Set(groupOf.values())].filter(({ members }) => members.length > 1)
}

/** The strongest first; of equal ones the order of their ends. */
export function byStrength(x: Edge, y: Edge): number {
  return y.score - x.score || x.a - y.a || x.b - y.b
}

function shareDocument(x: Growing, y: Growing): boolean {
  const [smaller, larger] = x.documents.size < y.documents.size ? [x, y] : [y, x]
  for (const id of smaller.documents) if (larger.documents.has(id)) return true
  return false
}

/** Whether two groups may be one: no veto between them, and good scores on average. */
function mayJoin(x: Growing, y: Growing, things: Things, average: number): boolean {
  let sum = 0
  let count = 0
  for (const one of x.members.slice(0, LOOKED_AT))
    for (const other of y.members.slice(0, LOOKED_AT)) {
      const score = things.scoreOf(one, other)
      if (score === null) return false
      sum += score
      count++
    }
  return sum >= count * average
}
