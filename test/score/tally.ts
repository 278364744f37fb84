/** Sums of right and wrong, over the documents of a set. */

export const KINDS = ['page', 'dates', 'places', 'actors', 'casualties', 'counts', 'events'] as const
export type Kind = (typeof KINDS)[number]

/** Right, of so many that are true and so many that were found. */
export class Tally {
  right = 0
  truth = 0
  found = 0

  add(right: number, truth: number, found: number): void {
    this.right += right
    this.truth += truth
    this.found += found
  }

  get precision(): number {
    return this.found === 0 ? 0 : this.right / this.found
  }

  get recall(): number {
    return this.truth === 0 ? 0 : this.right / this.truth
  }

  get f1(): number {
    const { precision, recall } = this
    return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  }
}

/** Right, of so many that were paired: for fields of records that were found. */
export class Share {
  right = 0
  of = 0

  add(isRight: boolean): void {
    this.right += isRight ? 1 : 0
    this.of += 1
  }

  get value(): number {
    return this.of === 0 ? 0 : this.right / this.of
  }
}

export interface Miss {
  readonly kind: Kind
  readonly document: string
  readonly what: string
  readonly truth: string | null
  readonly found: string | null
}

/** Everything that is measured over a set of documents. */
export class Scoreboard {
  readonly tallies = new Map<string, Tally>()
  readonly shares = new Map<string, Share>()
  readonly misses: Miss[] = []

  tally(name: string): Tally {
    return entryOf(this.tallies, name, () => new Tally())
  }

  share(name: string): Share {
    return entryOf(this.shares, name, () => new Share())
  }

  miss(kind: Kind, document: string, what: string, truth: string | null, found: string | null): void {
    this.misses.push({ kind, document, what, truth, found })
  }
}

function entryOf<T>(map: Map<string, T>, name: string, make: () => T): T {
  const entry = map.get(name) ?? make()
  map.set(name, entry)
  return entry
}
