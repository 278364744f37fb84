/** The ways in which a check reports. */
export const CHECK_FORMATS = ['readable', 'json', 'junit', 'github'] as const
export type CheckFormat = (typeof CHECK_FORMATS)[number]
