/** `--at 12`, `--at 12:5`: a line of a text, or one character of it. */
import { InvalidArgumentError } from 'commander'

export interface Place {
  readonly line: number
  /** Null for the whole line. */
  readonly column: number | null
}

/** The value of the option. */
export function parsePlace(given: string): Place {
  const match = /^(\d{1,9})(?::(\d{1,9}))?$/.exec(given)
  const [line, column] = [Number(match?.[1]), match?.[2] === undefined ? null : Number(match[2])]
  if (match === null || line < 1 || column === 0) throw new InvalidArgumentError('Expected LINE:COLUMN or LINE, counted from 1.')
  return { line, column }
}
