/**
 * A list of people harmed that begins with how many they are together.
 *
 *     Four people, two policemen and two soldiers, were killed.      killed three people, an officer and two soldiers
 *     ^^^^^^^^^^^ total                                                     ^^^^^^^^^^^^ total
 *     Two men, a woman and a child were killed.                      (four people: "men" are told of beside the others)
 */
import type { Reader } from '../../rule/reader.js'
import type { CasualtyDraft } from '../draft.js'

/** Nouns that leave open who they are, so that a list behind them tells. */
const OPEN = /^(?:person|member|individual|victim|casualty|fatality|other|passenger|relative|civilian)$/

/** Makes the members of a list part of its first figure, where they add up to it and cannot stand beside it. */
export function linkSameList(reader: Reader, claims: readonly CasualtyDraft[]): void {
  for (const total of claims) {
    const { best } = total.amount
    if (best === null || total.scope === 'subset') continue
    const list = claims.filter(
      (claim) =>
        claim !== total && claim.first > total.last && claim.triggerFirst === total.triggerFirst && claim.scope === 'total',
    )
    const [first] = list
    const last = list.at(-1)
    if (first === undefined || last === undefined || list.length < 2) continue
    if (list.some(({ amount }) => amount.best === null) || list.reduce((sum, { amount }) => sum + (amount.best ?? 0), 0) !== best)
      continue
    if (reader.norm(first.first - 1) !== ',' || reader.norm(last.first - 1) !== 'and') continue
    const { what } = total.link.figure
    if (what !== null && !OPEN.test(what) && reader.norm(last.last) !== ',') continue
    for (const part of list) {
      part.scope = 'subset'
      part.subsetOf = total
    }
  }
}
