/** The seeds as JSON Lines tells them: what every other format is held against. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RECORD_KINDS } from '../../src/model/kinds.js'
import type { DocumentRecord } from '../../src/schema/document.js'
import { findPointers } from '../../src/schema/find-pointers.js'
import type { IncidentRecord } from '../../src/schema/incident.js'
import type { MentionRecord } from '../../src/schema/pointer.js'
import { codePoints } from '../write/written.js'

export { RECORD_KINDS }

export const ROOT = join(import.meta.dirname, '..', '..')

/** What the built command writes. @throws Error when it fails or complains */
export function extract(...args: readonly string[]): string {
  const options = { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 28 } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'bin', 'extract.js'), ...args], options)
  if (status !== 0 || stderr !== '') throw new Error(`extract ${args.join(' ')} exited ${status}: ${stderr}`)
  return stdout
}

/** The same lines that `extract seeds/ > records.jsonl` keeps. */
export const lines = extract('seeds/')

export const records: readonly DocumentRecord[] = lines
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as DocumentRecord)

/** What several of them tell of one happening. */
export const incidents: readonly IncidentRecord[] = extract('link', 'seeds/')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as IncidentRecord)
  .filter(({ schema }) => schema === 'extract/incident@1')

const texts = new Map(records.map(({ id, source }) => [id, readFileSync(join(ROOT, source.path), 'utf8')]))

/** The text that the pointers of a document count in. */
export function textOf(document: string): string {
  const text = texts.get(document)
  if (text === undefined) throw new Error(`no seed has the id ${document}`)
  return text
}

/** The words at a pointer's positions, whatever its own quotation says. */
export function wordsAt(document: string, start: number, end: number): string {
  return codePoints(textOf(document), start, end)
}

/** How many records of a kind each document has. */
export function countsOf(kind: (typeof RECORD_KINDS)[number]): Record<string, number> {
  return Object.fromEntries(records.map((record) => [record.id, record[kind].length]))
}

/** A pointer on one line, so that lists of them can be sorted and compared. */
export function pointerLine(document: string, { start, end, quote }: Pick<MentionRecord, 'start' | 'end' | 'quote'>): string {
  return `${document} ${start} ${end} ${quote}`
}

/** Every pointer of every record. */
export const pointerLines: readonly string[] = records
  .flatMap((record) => findPointers(record).map(({ mention }) => pointerLine(record.id, mention)))
  .sort()
