/**
 * Words that say that harm is told for the first time and adds to what was told.
 *
 *     an additional suspect      two more      was also detained      several other insurgents
 */
import type { Reader } from '../../../rule/reader.js'
import type { CasualtyDraft } from '../../draft.js'

const ADDING = /^(?:another|additional|more|others?|further|separate|second|third)$/
/** How far from the word of harm "also" may stand. */
const ALSO_REACH = 3
/** Behind the verb "also" stands at the end of the clause. */
const ALSO_AFTER = 5

/** Whether a claim adds to the ones before it. */
export function addsToOthers(reader: Reader, { first, last, triggerFirst, triggerLast, scope }: CasualtyDraft): boolean {
  if (scope === 'subset') return false
  for (let i = first - 1; i < last; i++) {
    // "more than 30" bounds.
    if (ADDING.test(reader.norm(i)) && reader.norm(i + 1) !== 'than') return true
  }
  for (let i = triggerFirst - ALSO_REACH; i < triggerLast + ALSO_AFTER; i++) {
    if (i >= triggerLast && reader.isMark(i, ',;.')) break
    if (reader.norm(i) === 'also' || reader.norm(i) === 'additionally') return true
  }
  return false
}
