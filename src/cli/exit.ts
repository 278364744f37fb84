/** What the exit code says. */
export const Exit = {
  /** All is well. */
  ok: 0,
  /** An input failed, or something is no longer as it was recorded. */
  failed: 1,
  /** It could not start: usage, or a bug of ours. */
  usage: 2,
} as const
export type ExitCode = (typeof Exit)[keyof typeof Exit]
