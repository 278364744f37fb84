/** Values of options: checked once, so that a typing mistake is told before anything is read. */
import { constants } from 'node:buffer'
import { InvalidArgumentError } from 'commander'
import { RECORD_KINDS, type RecordKind } from '../model/kinds.js'
import { parsePublished } from '../read/published.js'
import { nearest } from './edits.js'

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 }

/** A text of more bytes is too long for a string. */
export const LARGEST = constants.MAX_STRING_LENGTH

/** `1000`, `64K`, `16M`; null for what is no size. */
export function bytesOf(given: string): number | null {
  const match = /^(\d{1,12})([kmg]?)(?:i?b)?$/i.exec(given)
  const value = match === null ? Number.NaN : Number(match[1]) * (UNITS[(match[2] as string).toLowerCase()] as number)
  return value >= 1 ? value : null
}

/** `--max-bytes`. */
export function parseBytes(given: string): number {
  const value = bytesOf(given)
  if (value === null) throw new InvalidArgumentError('Expected a number of bytes such as 1000000, 64K or 16M.')
  if (value > LARGEST) throw new InvalidArgumentError('One text can have at most 512M.')
  return value
}

/** `--published`: a day, month or year. */
export function parsePublishedOption(given: string): string {
  const value = parsePublished(given)
  if (value === null) throw new InvalidArgumentError('Expected a day, month or year such as 2025-12-13, 2025-12 or 2025.')
  return value
}

/** `--kinds`: `dates,casualties`. */
export function parseKinds(given: string): readonly RecordKind[] {
  const names = given.split(',').map((name) => name.trim())
  for (const name of names) {
    if ((RECORD_KINDS as readonly string[]).includes(name)) continue
    const meant = nearest(name, RECORD_KINDS)
    throw new InvalidArgumentError(
      `"${name}" is none of ${RECORD_KINDS.join(', ')}.${meant === null ? '' : ` Did you mean ${meant}?`}`,
    )
  }
  return names as RecordKind[]
}
