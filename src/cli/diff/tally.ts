/** The numbers of a diff. */
import type { Change } from '../../compare/compare.js'
import { CHANGE_KINDS, type ChangeKind } from '../../compare/kinds.js'
import type { Entry } from './pair-records.js'

type Kinds = Record<ChangeKind, number>

export interface Tally {
  readonly same: number
  readonly different: number
  readonly onlyInA: number
  readonly onlyInB: number
  readonly changes: Readonly<Kinds>
  /** The changes by the part of the record: `casualties`, `published`. */
  readonly parts: Readonly<Record<string, Readonly<Kinds>>>
  /** What made the records of each file. */
  readonly producedBy: { readonly a: readonly unknown[]; readonly b: readonly unknown[] }
}

export class Counter {
  private readonly records = { same: 0, different: 0, onlyInA: 0, onlyInB: 0 }
  private readonly changes = noKinds()
  private readonly parts = new Map<string, Kinds>()
  private readonly producers = { a: new Set<string>(), b: new Set<string>() }

  /** Counts a document. */
  add(status: keyof Counter['records'], changes: readonly Change[] = []): void {
    this.records[status]++
    for (const { kind, where } of changes) {
      this.changes[kind]++
      const name = /^[A-Za-z]+/.exec(where)?.[0] ?? 'record'
      const part = this.parts.get(name) ?? noKinds()
      part[kind]++
      this.parts.set(name, part)
    }
  }

  /** Keeps what made a record; there are few of those in a file. */
  producer(side: 'a' | 'b', entry: Entry): void {
    const text = /"producedBy":\{[^{}]{0,300}\}/.exec(entry.text)?.[0]
    if (text !== undefined && this.producers[side].size < 10) this.producers[side].add(text.slice('"producedBy":'.length))
  }

  tally(): Tally {
    const producedBy = { a: versionsIn(this.producers.a), b: versionsIn(this.producers.b) }
    const parts = Object.fromEntries([...this.parts].sort(([a], [b]) => (a < b ? -1 : 1)))
    return { ...this.records, changes: this.changes, parts, producedBy }
  }
}

function versionsIn(texts: ReadonlySet<string>): unknown[] {
  return [...texts].sort().map((text) => JSON.parse(text) as unknown)
}

function noKinds(): Kinds {
  return Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, 0])) as Kinds
}
