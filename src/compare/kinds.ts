/** The kinds of difference between two records. */
export const CHANGE_KINDS = ['added', 'lost', 'changed', 'moved'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]
