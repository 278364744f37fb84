/** What can be taken out of a record, and what stands in its place. */

/** Whose names: `victims`, every named person in the role of a victim. */
export const REDACTIONS = ['victims'] as const
export type Redaction = (typeof REDACTIONS)[number]

/** Stands for one character of a name, so that all offsets stay. */
export const MASK = '█'

/** The name that a victim has instead of the own one; numbered in the order in which they appear in the document. */
export function victimName(number: number): string {
  return `[victim ${number}]`
}

/** Whether a name is one of those: it says nothing of who it is, and the same name in another document is another person. */
export function isVictimName(name: string): boolean {
  return /^\[victim \d{1,6}\]$/.test(name)
}
