/** Gaps of many documents, the same words together, in the order in which they are worth a row of a table. */
import type { MentionRecord } from '../schema/pointer.js'
import type { GapKind } from './gaps.js'

/** One place where the words stand. */
export interface GapPlace {
  readonly path: string
  readonly line: number | null
  readonly mention: MentionRecord
  /** The words around it. */
  readonly around: string
}

export interface RankedGap {
  readonly kind: GapKind
  /** As written where it was met first. */
  readonly words: string
  /** The sum over its places: see `WEIGHTS`. */
  readonly score: number
  readonly count: number
  /** In how many of its places the sentence has a word of harm. */
  readonly nearHarm: number
  /** The first of its places. */
  readonly places: readonly GapPlace[]
}

/** What a place counts: anywhere, in a sentence with a word of harm, and right beside one. */
const WEIGHTS = { anywhere: 1, inSentence: 2, beside: 4 } as const
/** So many words from a word of harm is beside it. */
const BESIDE = 6
/** More places of one gap tell nothing new. */
const PLACES_KEPT = 10

/** Gathers gaps one by one. */
export class GapRanking {
  private readonly gaps = new Map<string, { gap: RankedGap; places: GapPlace[] }>()

  add(kind: GapKind, key: string, fromHarm: number | null, place: () => GapPlace): void {
    const weight = fromHarm === null ? WEIGHTS.anywhere : fromHarm <= BESIDE ? WEIGHTS.beside : WEIGHTS.inSentence
    const held = this.gaps.get(`${kind} ${key}`)
    const places = held?.places ?? []
    if (places.length < PLACES_KEPT) places.push(place())
    const before = held?.gap ?? { kind, words: places[0]?.mention.quote ?? key, score: 0, count: 0, nearHarm: 0, places }
    const gap = {
      ...before,
      score: before.score + weight,
      count: before.count + 1,
      nearHarm: before.nearHarm + (fromHarm === null ? 0 : 1),
    }
    this.gaps.set(`${kind} ${key}`, { gap, places })
  }

  /** The gaps of a kind, most worth a look first. */
  ranked(kind: GapKind): RankedGap[] {
    return [...this.gaps.values()]
      .map(({ gap }) => gap)
      .filter((gap) => gap.kind === kind)
      .sort((a, b) => b.score - a.score || b.count - a.count || (a.words < b.words ? -1 : a.words > b.words ? 1 : 0))
  }
}
