/** Counts that are told again. */
import type { FigureMention } from '../../model/figure.js'
import type { Reader } from '../../rule/reader.js'
import type { CountDraft } from '../draft.js'

/** A larger number of the same thing is hardly said of two sets by chance. */
const TELLING = 10
/** How many counts back are looked at. */
const LOOK_BACK = 60

/** The earlier count that `draft` states again: the same thing, the same number. */
export function repeatOf(draft: CountDraft, before: readonly CountDraft[], pointing: boolean): CountDraft | undefined {
  const { best } = draft.amount
  if (best === null || draft.by === 'counts/elliptical' || (best < TELLING && !pointing)) return undefined
  for (let i = before.length - 1; i >= Math.max(0, before.length - LOOK_BACK); i--) {
    const told = before[i] as CountDraft
    if (told.what !== draft.what || told.amount.best !== best || told.unit !== draft.unit || told.per !== draft.per) continue
    return told.sameAs ?? told
  }
  return undefined
}

/** "the two countries": a small number behind "the" points back. */
export function isPointingBack(reader: Reader, figure: FigureMention): boolean {
  return (
    /^(?:the|these|those|both|its|their|his|all)$/.test(reader.norm(figure.first - 1)) &&
    figure.amount.quantifier === 'exact' &&
    (figure.amount.best ?? TELLING) < TELLING
  )
}
