/** The ways in which a diff reports. */
export const DIFF_FORMATS = ['readable', 'json'] as const
export type DiffFormat = (typeof DIFF_FORMATS)[number]
