/** What a report of a check is told, one fixture after the other. */
import { relative } from 'node:path'
import type { Change } from '../../../compare/compare.js'
import { EXPECTED, type Fixture } from '../fixtures.js'

export interface Finding extends Change {
  readonly fingerprint: string
  /** Whether it makes the check fail: its kind is one of `--fail-on`. */
  readonly fails: boolean
}

export interface Result {
  readonly fixture: Fixture
  /** Why the fixture cannot be compared, or null. It fails the check always. */
  readonly fault: string | null
  readonly findings: readonly Finding[]
  /** What is extracted now was written as what is expected. */
  readonly updated: boolean
}

export interface Tally {
  readonly fixtures: number
  /** Fixtures that make the check fail. */
  readonly differ: number
  /** Fixtures that differ only in what `--fail-on` leaves out. */
  readonly tolerated: number
  readonly updated: number
}

export interface Report {
  /** Of every fixture, also one that is as expected. */
  fixture(result: Result): string
  end(tally: Tally): string
}

/** Whether a result makes the check fail. */
export function isFailure({ fault, findings, updated }: Result): boolean {
  return !updated && (fault !== null || findings.some(({ fails }) => fails))
}

/** The file of a fixture that a person looks at, from the working folder, with `/` on every system. */
export function fileOf({ folder, article }: Fixture): string {
  return relative('.', `${folder}/${article ?? EXPECTED}`).replaceAll('\\', '/')
}

/** `casualties c1.low  11 → 12` */
export function lineOf({ where, what }: Change): string {
  return `${where}  ${what}`
}
