/** Two files of records, and what changed from the first to the second. */
import { isatty } from 'node:tty'
import { compareRecords } from '../../compare/compare.js'
import { CHANGE_KINDS } from '../../compare/kinds.js'
import { Fault } from '../../model/fault.js'
import { loadPaint, wantsColour } from '../colour.js'
import { Exit, type ExitCode } from '../exit.js'
import { complain, complainOf } from '../messages.js'
import { openOutput } from '../output.js'
import { readRecords } from '../records.js'
import type { DiffFormat } from './formats.js'
import { checkOutline, type Entry, entryOf, type Pair, pairRecords } from './pair-records.js'
import { type Difference, jsonDiff, readableDiff } from './reports.js'
import { Counter, type Tally } from './tally.js'

export interface DiffOptions {
  readonly format?: DiffFormat
  /** Fields (`by`) and parts of the record (`blocks`) in which a difference does not matter. */
  readonly ignore?: readonly string[]
  readonly quiet?: boolean
  readonly color?: boolean
}

/**
 * Compares the records of two files and reports what differs.
 * @returns `ok` when all is the same, `failed` when something differs, `usage` when a line cannot be read
 * @throws Fault when a file cannot be read
 */
export async function runDiff(a: string, b: string, options: DiffOptions): Promise<ExitCode> {
  if (a === '-' && b === '-') {
    complain('standard input can be one of the two files, not both')
    return Exit.usage
  }
  const files = { a, b }
  const paint = await loadPaint(options.format !== 'json' && wantsColour(options.color, process.env, isatty(1)))
  const report = options.format === 'json' ? jsonDiff(files) : readableDiff(files, paint)
  const output = openOutput(undefined)
  const counter = new Counter()
  const unread = { count: 0 }
  const ignored = new Set(options.ignore)
  const entries = (side: 'a' | 'b'): Generator<Entry> => readEntries(files[side], side, counter, unread)
  for (const pair of pairRecords(entries('a'), entries('b'))) {
    const difference = differenceOf(pair, ignored)
    counter.add(...countOf(difference))
    if (difference !== null) output.write(report.document(difference))
  }
  const tally = counter.tally()
  output.write(report.end(tally))
  if (options.quiet !== true) complain(summary(tally, files))
  if (unread.count > 0) return Exit.usage
  return tally.different + tally.onlyInA + tally.onlyInB > 0 ? Exit.failed : Exit.ok
}

function* readEntries(file: string, side: 'a' | 'b', counter: Counter, unread: { count: number }): Generator<Entry> {
  for (const read of readRecords(file, checkOutline)) {
    if ('fault' in read) {
      // Of a file that is not there, every record of the other would be told as one that came or went.
      if (read.line === null) throw new Fault(read.fault.code, `${file}: ${read.fault.message}`, { cause: read.fault })
      complainOf(file, read.line, read.fault.message)
      unread.count++
      continue
    }
    const entry = entryOf(read.record, read.text)
    counter.producer(side, entry)
    yield entry
  }
}

/** What differs in a pair; null when nothing does. What made a record is told once for the whole file. */
function differenceOf({ a, b }: Pair, ignored: ReadonlySet<string>): Difference | null {
  if (a === null || b === null) return { source: ((a ?? b) as Entry).source, status: b === null ? 'only-in-a' : 'only-in-b' }
  if (a.text === b.text) return null
  const { producedBy: _, ...before } = a.record()
  const { producedBy: __, ...after } = b.record()
  const changes = compareRecords(before, after).filter(({ where }) => !namesIn(where).some((name) => ignored.has(name)))
  return changes.length === 0 ? null : { source: b.source, status: 'different', changes }
}

/** `events e2.trigger` → `events`, `trigger`; `blocks[3].start` → `blocks`, `start`. */
function namesIn(where: string): string[] {
  return where.split(/[ .[\]]+/)
}

function countOf(difference: Difference | null): Parameters<Counter['add']> {
  if (difference === null) return ['same']
  if (difference.status === 'different') return ['different', difference.changes]
  return [difference.status === 'only-in-a' ? 'onlyInA' : 'onlyInB']
}

/** `3 the same, 1 different (2 changed, 1 moved), 1 only in new.jsonl` */
function summary({ same, different, onlyInA, onlyInB, changes, producedBy }: Tally, { a, b }: { a: string; b: string }): string {
  const kinds = CHANGE_KINDS.filter((kind) => changes[kind] > 0).map((kind) => `${changes[kind]} ${kind}`)
  const parts = [
    `${same} the same`,
    ...(different > 0 ? [`${different} different (${kinds.join(', ')})`] : []),
    ...(onlyInA > 0 ? [`${onlyInA} only in ${a}`] : []),
    ...(onlyInB > 0 ? [`${onlyInB} only in ${b}`] : []),
  ]
  const made =
    same + different > 0 && JSON.stringify(producedBy.a) !== JSON.stringify(producedBy.b) ? '; made by different versions' : ''
  return parts.join(', ') + made
}
