/**
 * One person told of again.
 *
 *     captured a Taliban leader … detained the leader … detained the targeted individual
 *              ^^^^^^^^^^^^^^^^            ^^^^^^^^^^            ^^^^^^^^^^^^^^^^^^^^^^^
 */
import type { Reader } from '../../../rule/reader.js'
import type { CasualtyDraft } from '../../draft.js'
import type { Setting } from './setting.js'

/** Nouns that may stand for anybody told of before. */
const ANYBODY =
  /^(?:individual|man|woman|person|suspect|target|insurgent|militant|fighter|figure|victim|attacker|assailant|gunman|terrorist|soldier|officer|leader|commander|official|operative)$/
/** Synonyms in the mouths of spokesmen. */
const LEADING = /(?:leader|commander|chief|facilitator|operative|figure)$/

/** How far before a name its post may begin, and how far behind it an apposition may end. */
const POST_BEFORE = 5
const POST_BEHIND = 9
/** How far behind somebody told by his post his name may be told. */
const CALLED_REACH = 200

/** "Rebel commander killed in strike", and then "killed Abu Wali, a rebel commander": the name of one told by his post alone. */
export function isNamedOf(reader: Reader, told: CasualtyDraft, claim: CasualtyDraft): boolean {
  const post = told.link.figure.what
  const { named } = claim.link.figure
  if (told.link.figure.named || !named || post === null || told.amount.best !== 1 || told.scope !== claim.scope) return false
  const word = post.slice(post.lastIndexOf(' ') + 1)
  const { last } = reader.sentenceAt(claim.first)
  for (let i = claim.last; i < Math.min(last, claim.last + POST_BEHIND); i++) {
    if (reader.norm(i) === word) return true
    if (/^(?:and|was|were|;|\.|who)$/.test(reader.norm(i))) break
  }
  for (let i = claim.first - 1; i >= claim.first - POST_BEFORE; i--) if (reader.norm(i) === word) return true
  return isCalled(reader, told, claim)
}

/** "a Taliban commander … The commander, Gul Agha, …": between the two claims the post stands beside the name. */
export function isCalled(reader: Reader, told: CasualtyDraft, claim: CasualtyDraft): boolean {
  const post = told.link.figure.what ?? ''
  const word = post.slice(post.lastIndexOf(' ') + 1)
  const name = reader.norm(claim.last - 1)
  for (let i = told.last; i < Math.min(claim.first, told.last + CALLED_REACH); i++) {
    if (reader.norm(i) !== word) continue
    for (let k = i + 1; k <= i + 4; k++) if (reader.norm(k) === name) return true
  }
  return false
}

/** "the commander", "his wife": somebody known. */
export function isDefinite({ link }: CasualtyDraft): boolean {
  return link.figure.by === 'figures/the-one'
}

/** Whether two claims of one may be of the same person. */
export function isSamePerson(earlier: CasualtyDraft, later: CasualtyDraft, a: Setting, b: Setting, sameEvent: boolean): boolean {
  const { figure } = later.link
  if (figure.named || earlier.link.figure.named)
    return (
      figure.named && earlier.link.figure.named && later.victims.actor !== null && later.victims.actor === earlier.victims.actor
    )
  const was = earlier.link.figure.what ?? ''
  const is = figure.what ?? ''
  const sameNoun = was === is || was.endsWith(` ${is}`) || is.endsWith(` ${was}`)
  if (isDefinite(later)) return sameNoun || ANYBODY.test(is) || (LEADING.test(is) && LEADING.test(was))
  // "Police arrest suspect", and then "arrested a man".
  if (a.heading && b.lead && (ANYBODY.test(was) || ANYBODY.test(is) || (LEADING.test(was) && LEADING.test(is)))) return true
  // "killed a farmer. 1 fatality."
  if (/^(?:fatality|death|casualty|victim)$/.test(is) && (a.lead || sameEvent)) return true
  // "a soldier" again: only where the report has not moved on.
  return sameNoun && was !== '' && (a.heading || a.lead || sameEvent)
}
