/** Values of options: checked once, so that a typing mistake is told before anything is read. */
import { constants } from 'node:buffer'
import { InvalidArgumentError } from 'commander'
import { parsePublished } from '../read/published.js'

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 }

/** `--max-bytes`: `1000`, `64K`, `16M`. */
export function parseBytes(given: string): number {
  const match = /^(\d{1,12})([kmg]?)(?:i?b)?$/i.exec(given)
  const value = match === null ? Number.NaN : Number(match[1]) * (UNITS[(match[2] as string).toLowerCase()] as number)
  if (!(value >= 1)) throw new InvalidArgumentError('Expected a number of bytes such as 1000000, 64K or 16M.')
  if (value > constants.MAX_STRING_LENGTH) throw new InvalidArgumentError('One text can have at most 512M.')
  return value
}

/** `--published`: a day, month or year. */
export function parsePublishedOption(given: string): string {
  const value = parsePublished(given)
  if (value === null) throw new InvalidArgumentError('Expected a day, month or year such as 2025-12-13, 2025-12 or 2025.')
  return value
}
