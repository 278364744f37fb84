/**
 * Claims that say themselves that they are part of what was told.
 *
 *     Forty people were killed. Among the dead were nine women.        The toll rose to 32 after six of the wounded died.
 */
import type { Reader } from '../../../rule/reader.js'
import { Shape } from '../../../text/tokens.js'
import type { CasualtyDraft } from '../../draft.js'

const BY_ITSELF = new Set(['casualties/of-told', 'casualties/by-place'])

/** Whom another word of harm may befall later. */
const LIVING = /^(?:wounded|injured|hurt|missing|detained|arrested|captured|kidnapped|abducted|displaced)$/

/** How far before a figure "alone" may stand. */
const ALONE_REACH = 4

/** Whether a claim is of some of the people harmed, of whom the report has told. */
export function isOfTold(reader: Reader, { by, first, last, link, measure }: CasualtyDraft): boolean {
  if (BY_ITSELF.has(by)) return true
  // "Nineteen of them had been shot."
  const opens = first === reader.sentenceAt(first).first
  if (opens && link.figure.noun === null && reader.norm(last - 2) === 'of' && /^(?:them|those)$/.test(reader.norm(last - 1)))
    return true
  // "Israeli forces alone for 5,002 deaths", "in Gaza alone, 40 died"
  for (let i = first - 1; i >= first - ALONE_REACH; i--) if (reader.norm(i) === 'alone') return true
  for (let i = first + 1; i < last; i++)
    if (/^(?:the|those)$/.test(reader.norm(i)) && reader.norm(i - 1) === 'of' && isHarmed(reader, i + 1))
      // "two of those injured later died": of the injured, not of the dead.
      return measure !== 'killed' || !LIVING.test(reader.norm(i + 1))
  return false
}

/** "of the wounded", "of the six civilian victims" */
function isHarmed(reader: Reader, at: number): boolean {
  return reader.hit(isNumber(reader, at) ? at + 1 : at, 'harm') !== undefined
}

/** Whether a claim is of some of a number that was told: "five of the six civilian victims", of the six civilians. */
export function isOutOfNumber(reader: Reader, told: CasualtyDraft, { first, last }: CasualtyDraft): boolean {
  for (let i = first + 2; i < last; i++) {
    if (!isNumber(reader, i) || !/^(?:the|those)$/.test(reader.norm(i - 1))) continue
    for (let k = told.first; k < told.last; k++) if (reader.norm(k) === reader.norm(i)) return true
    return false
  }
  return false
}

function isNumber(reader: Reader, at: number): boolean {
  return reader.has(at, Shape.digit) || reader.hit(at, 'number') !== undefined
}

/** How far before the word of harm "confirmed" may stand. */
const CONFIRM_REACH = 24

/** "officials confirmed that Wali was killed": what is confirmed was told before. */
export function isConfirmed(reader: Reader, { triggerFirst }: CasualtyDraft): boolean {
  const { first } = reader.sentenceAt(triggerFirst)
  for (let i = triggerFirst - 1; i >= Math.max(first, triggerFirst - CONFIRM_REACH); i--)
    if (/^confirm(?:ed|s|ing)?$/.test(reader.norm(i))) return true
  return false
}

/** The last total told that the list adds up to, else the last that may hold all of it. */
export function wholeOf(list: readonly CasualtyDraft[], told: readonly CasualtyDraft[]): CasualtyDraft | undefined {
  const sum = list.reduce((total, { amount }) => total + (amount.low ?? 0), 0)
  const exact = told.findLast(({ scope, amount }) => scope === 'total' && amount.low === sum)
  if (exact !== undefined && list.length > 1) return exact
  return told.findLast(({ scope, amount }) => {
    if (scope !== 'total' || amount.quantifier === 'none' || (amount.low ?? 0) < 2) return false
    return amount.high === null || sum <= amount.high
  })
}
