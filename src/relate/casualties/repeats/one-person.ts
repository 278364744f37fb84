/**
 * One person told of again.
 *
 *     captured a Taliban leader … detained the leader … detained the targeted individual
 *              ^^^^^^^^^^^^^^^^            ^^^^^^^^^^            ^^^^^^^^^^^^^^^^^^^^^^^
 */
import type { CasualtyDraft } from '../../draft.js'
import type { Setting } from './setting.js'

/** Nouns that may stand for anybody told of before. */
const ANYBODY =
  /^(?:individual|man|woman|person|suspect|target|insurgent|militant|fighter|figure|victim|attacker|assailant|gunman|terrorist|soldier|officer|leader|commander|official|operative)$/
/** Synonyms in the mouths of spokesmen. */
const LEADING = /(?:leader|commander|chief|facilitator|operative|figure)$/

/** "the commander", "his wife": somebody known. */
export function isDefinite({ link }: CasualtyDraft): boolean {
  return link.figure.by === 'figures/the-one'
}

/** Whether two claims of one may be of the same person. */
export function isSamePerson(earlier: CasualtyDraft, later: CasualtyDraft, a: Setting, sameEvent: boolean): boolean {
  const { figure } = later.link
  if (figure.named || earlier.link.figure.named)
    return (
      figure.named && earlier.link.figure.named && later.victims.actor !== null && later.victims.actor === earlier.victims.actor
    )
  const was = earlier.link.figure.what ?? ''
  const is = figure.what ?? ''
  const sameNoun = was === is || was.endsWith(` ${is}`) || is.endsWith(` ${was}`)
  if (isDefinite(later)) return sameNoun || ANYBODY.test(is) || (LEADING.test(is) && LEADING.test(was))
  // "a soldier" again: only where the report has not moved on.
  return sameNoun && was !== '' && (a.heading || a.lead || sameEvent)
}
