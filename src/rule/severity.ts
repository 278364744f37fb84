/** Adverbs of how badly somebody is hurt: "one of them critically". */
const SEVERITY = /^(?:critically|seriously|severely|gravely|badly|heavily|lightly|slightly|fatally|mortally|moderately)$/

/** Whether a folded word is one. */
export function isSeverity(word: string): boolean {
  return SEVERITY.test(word)
}
