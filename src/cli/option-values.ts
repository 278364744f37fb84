/** Values of options: checked once, so that a typing mistake is told before anything is read. */
import { constants } from 'node:buffer'
import { availableParallelism } from 'node:os'
import { InvalidArgumentError } from 'commander'
import { RECORD_KINDS, type RecordKind } from '../model/kinds.js'
import { REDACTIONS, type Redaction } from '../model/redaction.js'
import { ENCODINGS, type Encoding } from '../model/source.js'
import { parsePublished } from '../read/published.js'
import type { Shard } from '../read/shard.js'
import { nearest } from './edits.js'
import type { Jobs } from './extract/outcomes.js'

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

/** `--encoding`: the names that are in use for the encodings that are read. */
export function parseEncoding(given: string): Encoding {
  const name = given.toLowerCase().replaceAll('_', '-')
  const encoding = ENCODING_NAMES[name]
  if (encoding === undefined)
    throw new InvalidArgumentError(`Expected one of ${ENCODINGS.join(', ')}.${meaning(name, ENCODINGS)}`)
  return encoding
}

/** The web reads Latin-1 as Windows-1252, which is what such files are. */
const ENCODING_NAMES: Readonly<Partial<Record<string, Encoding>>> = Object.assign(Object.create(null), {
  ...Object.fromEntries(ENCODINGS.map((name) => [name, name])),
  utf8: 'utf-8',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  ascii: 'utf-8',
  cp1252: 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-1': 'windows-1252',
})

/** `--timeout`: seconds, perhaps with decimals; 0 is no limit. */
export function parseSeconds(given: string): number {
  const value = /^\d{1,6}(?:\.\d{1,3})?$/.test(given) ? Number(given) : Number.NaN
  if (Number.isNaN(value)) throw new InvalidArgumentError('Expected seconds such as 30 or 2.5; 0 is no limit.')
  return value
}

/** Thirty times what a megabyte takes. */
export const DEFAULT_TIMEOUT = 30

/** `--jobs`: so many threads from the start. */
export function parseJobs(given: string): Jobs {
  const threads = /^\d{1,3}$/.test(given) ? Number(given) : 0
  if (threads < 1 || threads > MOST_THREADS) throw new InvalidArgumentError(`Expected a number from 1 to ${MOST_THREADS}.`)
  return { threads, alone: 0 }
}

const MOST_THREADS = 256

/** One thread a core, but for small inputs: others cost more to start than they save there. */
export const DEFAULT_JOBS: Jobs = { threads: availableParallelism(), alone: 1_000_000 }

/** `--shard`: `3/16`. */
export function parseShard(given: string): Shard {
  const match = /^(\d{1,7})\/(\d{1,7})$/.exec(given)
  const [number, of] = [Number(match?.[1]), Number(match?.[2])]
  if (match === null || number < 1 || number > of)
    throw new InvalidArgumentError('Expected a part and how many there are, such as 1/8 or 8/8.')
  return { number, of }
}

/** `--published`: a day, month or year. */
export function parsePublishedOption(given: string): string {
  const value = parsePublished(given)
  if (value === null) throw new InvalidArgumentError('Expected a day, month or year such as 2025-12-13, 2025-12 or 2025.')
  return value
}

/** `--kinds`: `dates,casualties`. */
export function parseKinds(given: string): readonly RecordKind[] {
  return parseList(given, RECORD_KINDS)
}

/** `--redact`: `victims`. */
export function parseRedact(given: string): readonly Redaction[] {
  return parseList(given, REDACTIONS)
}

/** Words with commas between them, each one of a list. */
export function parseList<T extends string>(given: string, known: readonly T[]): readonly T[] {
  const names = given.split(',').map((name) => name.trim())
  for (const name of names) {
    if ((known as readonly string[]).includes(name)) continue
    throw new InvalidArgumentError(`"${name}" is none of ${known.join(', ')}.${meaning(name, known)}`)
  }
  return names as T[]
}

/** What was meant, as the end of a message; empty when nothing is near. */
function meaning(given: string, known: readonly string[]): string {
  const meant = nearest(given, known)
  return meant === null ? '' : ` Did you mean ${meant}?`
}
