/** What a fuzz target is: inputs without end, and what must hold of each. */
import type fc from 'fast-check'

export interface Target<T = unknown> {
  readonly name: string
  /** JSON all through, so that an input that was found can be kept in a file. */
  readonly inputs: fc.Arbitrary<T>
  /** How many inputs the tests try; about a second's worth. */
  readonly runs: number
  /** @throws whatever shows that a promise does not hold */
  check(input: T): void | Promise<void>
}

/** A target among others. */
export function target<T>(made: Target<T>): Target {
  return made as unknown as Target
}
