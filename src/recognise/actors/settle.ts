/** Decides between the mentions of one sentence that overlap: the longer one stays, what may be nested stays inside. */
import type { LossListener } from '../../rule/loss.js'
import type { ActorDraft } from './draft.js'

export interface Ranked {
  readonly draft: ActorDraft
  readonly by: string
  /** Position of the rule in the list: earlier rules win over later ones for the same words. */
  readonly rank: number
}

/**
 * @param drafts of one sentence, in any order
 * @param onLoss is told what gave way
 */
export function settle(drafts: readonly Ranked[], onLoss: LossListener | null = null): Ranked[] {
  if (drafts.length < 2) return [...drafts]
  const sorted = shared(drafts).sort((a, b) => weight(b) - weight(a) || a.draft.first - b.draft.first || a.rank - b.rank)
  const kept: Ranked[] = []
  for (const one of sorted) {
    const other = kept.find(({ draft }) => !fits(one.draft, draft))
    if (other === undefined) kept.push(one)
    else onLoss?.({ kind: 'actor', ...placeOf(one), why: whyLighter(one, other), to: placeOf(other) })
  }
  return kept.sort((a, b) => a.draft.first - b.draft.first || b.draft.last - a.draft.last)
}

function placeOf({ draft: { first, last }, by }: Ranked): { first: number; last: number; by: string } {
  return { first, last, by }
}

/** What made the other the heavier one, in the order in which `weight` asks. */
function whyLighter({ draft: one }: Ranked, { draft: other }: Ranked): string {
  if (other.form === 'name' && one.form !== 'name') return 'a name goes before a description'
  if (one.holds && !other.holds) return 'a description gives way to a name that is more than part of it'
  if (other.last - other.first > one.last - one.first) return 'the longer find goes first'
  if (other.key !== null && !other.weak && (one.key === null || one.weak)) return 'a known name goes before a guess'
  return 'of finds of the same words the rule listed earlier goes first'
}

/** Two rules for the same words of a person: the titles that one of them read hold for both. */
function shared(drafts: readonly Ranked[]): Ranked[] {
  if (drafts.every(({ draft }) => draft.titles.length === 0)) return [...drafts]
  return drafts.map((one) => {
    if (one.draft.type !== 'person' || one.draft.titles.length > 0) return one
    const other = drafts.find(
      ({ draft }) =>
        draft.type === 'person' &&
        draft.last === one.draft.last &&
        draft.titles.length > 0 &&
        draft.first >= one.draft.first - 2 &&
        draft.first <= one.draft.first,
    )
    if (other === undefined) return one
    return {
      ...one,
      draft: { ...one.draft, titles: other.draft.titles, affiliation: one.draft.affiliation ?? other.draft.affiliation },
    }
  })
}

/** Names before nominals; among names the longer one, and the known before the guessed of the same length. */
function weight({ draft, rank }: Ranked): number {
  const form = draft.form === 'name' ? 1e6 : 0
  // A description gives way to nothing and takes nothing: it holds the names inside it.
  return form + (draft.holds ? 0 : 1e5) + (draft.last - draft.first) * 100 + (draft.key !== null && !draft.weak ? 30 : 0) - rank
}

/** Whether a later, lighter draft may stand beside one that is already kept. */
function fits(one: ActorDraft, kept: ActorDraft): boolean {
  if (one.last <= kept.first || kept.last <= one.first) return true
  if (one.first === kept.first && one.last === kept.last) return false
  const inside = kept.first <= one.first && one.last <= kept.last
  const around = one.first <= kept.first && kept.last <= one.last
  // Of two descriptions of the same people the one that was kept says it all.
  if (one.form !== 'name' || (one.holds && kept.holds)) return false
  if (around) return (one.holds && kept.type !== 'person' && one.type !== 'unidentified') || (one.holds && kept.form !== 'name')
  if (inside) return kept.holds || nests(kept, one)
  return false
}

/** A group's name inside the coalition against it; a leader's inside his regime. */
function nests(outer: ActorDraft, inner: ActorDraft): boolean {
  if (inner.key === null || inner.key === outer.key) return false
  if (outer.type === 'government' && inner.type === 'person') return inner.last - inner.first > 1
  if (inner.weak) return false
  return outer.type === 'coalition' && inner.type === 'armed-group'
}
