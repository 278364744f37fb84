/** Which found record answers which true one: one to one, best first. */

/** Half-open, in code points. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Code points that two stretches share. */
export function overlap(a: Stretch, b: Stretch): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** How well a found record answers a true one; 0: not at all. */
export type Weight<T, F> = (truth: T, found: F) => number

/** Indices into the true and the found records. */
export type Pair = readonly [truth: number, found: number]

/** One-to-one pairs, greedily by weight; equal weights in the order of the lists. */
export function pairUp<T, F>(truth: readonly T[], found: readonly F[], weight: Weight<T, F>): Pair[] {
  const candidates = truth
    .flatMap((one, t) => found.map((other, f) => ({ t, f, weight: weight(one, other) })))
    .filter((candidate) => candidate.weight > 0)
    .sort((a, b) => b.weight - a.weight || a.t - b.t || a.f - b.f)
  const pairs: Pair[] = []
  const usedTruth = new Set<number>()
  const usedFound = new Set<number>()
  for (const { t, f } of candidates) {
    if (usedTruth.has(t) || usedFound.has(f)) continue
    usedTruth.add(t)
    usedFound.add(f)
    pairs.push([t, f])
  }
  return pairs
}

export interface Matching {
  readonly pairs: readonly Pair[]
  /** Indices of what had to be found. */
  readonly required: readonly number[]
  /** Indices of what was found and counts; found records that answer only optional truth do not. */
  readonly counted: readonly number[]
}

/** A pair with required truth always goes before one with optional truth. */
const REQUIRED_FIRST = 1e6

/** `pairUp`, where what answers only optional truth is neither credited nor penalised. */
export function match<T extends { readonly optional?: true | undefined }, F>(
  truth: readonly T[],
  found: readonly F[],
  weight: Weight<T, F>,
): Matching {
  const isOptional = (t: number): boolean => truth[t]?.optional === true
  const all = pairUp(truth, found, (one, other) => {
    const plain = weight(one, other)
    return plain > 0 && one.optional !== true ? plain + REQUIRED_FIRST : plain
  })
  const paired = new Set(all.map(([, f]) => f))
  const free = new Set(all.filter(([t]) => isOptional(t)).map(([, f]) => f))
  found.forEach((other, f) => {
    if (!paired.has(f) && truth.some((one) => one.optional === true && weight(one, other) > 0)) free.add(f)
  })
  return {
    pairs: all.filter(([t]) => !isOptional(t)),
    required: [...truth.keys()].filter((t) => !isOptional(t)),
    counted: [...found.keys()].filter((f) => !free.has(f)),
  }
}

/** What was required and not found, and what was found and not required. */
export function leftovers({ pairs, required, counted }: Matching): { missed: number[]; spurious: number[] } {
  const answered = new Set(pairs.map(([t]) => t))
  const answering = new Set(pairs.map(([, f]) => f))
  return { missed: required.filter((t) => !answered.has(t)), spurious: counted.filter((f) => !answering.has(f)) }
}
