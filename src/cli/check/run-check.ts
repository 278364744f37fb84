/** All fixtures of a folder, and the report of what differs. */
import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { isatty } from 'node:tty'
import { fingerprints } from '../../compare/fingerprint.js'
import { CHANGE_KINDS, type ChangeKind } from '../../compare/kinds.js'
import { Fault } from '../../model/fault.js'
import { prettyJson } from '../../write/json-text.js'
import { fileSink } from '../../write/sink.js'
import { loadPaint, wantsColour } from '../colour.js'
import type { Context } from '../context.js'
import { Exit, type ExitCode } from '../exit.js'
import { complain } from '../messages.js'
import { openOutput } from '../output.js'
import type { OwnTableOptions } from '../own-tables.js'
import { loadFixtureValidation } from '../validation.js'
import { type Checked, checkFixture } from './check-fixture.js'
import { EXPECTED, type Fixture, findFixtures } from './fixtures.js'
import type { CheckFormat } from './formats.js'
import { github } from './reports/github.js'
import { json } from './reports/json.js'
import { junit } from './reports/junit.js'
import { readable } from './reports/readable.js'
import { isFailure, type Report, type Result, type Tally } from './reports/report.js'

export interface CheckOptions extends OwnTableOptions {
  readonly format?: CheckFormat
  /** The kinds of difference that make the check fail; all of them unless told. */
  readonly failOn?: readonly ChangeKind[]
  readonly update?: boolean
  readonly quiet?: boolean
  readonly color?: boolean
}

/**
 * Compares every fixture of a folder with what is extracted now, and reports what differs.
 * @returns `failed` when something differs that `--fail-on` names, or a fixture cannot be compared
 * @throws Fault when the folder cannot be read
 */
export async function runCheck(folder: string, options: CheckOptions, context: Context): Promise<ExitCode> {
  if (options.update === true && isAutomatic(process.env.CI)) {
    complain('check --update is refused when CI is set: expectations are changed by people')
    return Exit.usage
  }
  const fixtures = findFixtures(folder)
  if (fixtures.length === 0) {
    complain(`${folder}: holds no fixtures (folders with article.txt and ${EXPECTED})`)
    return Exit.usage
  }
  const report = await loadReport(options)
  const validate = await loadFixtureValidation()
  const extractor = await context.loadExtractor(options)
  const output = openOutput(undefined)
  const failOn = new Set(options.failOn ?? CHANGE_KINDS)
  const tally = { fixtures: fixtures.length, differ: 0, tolerated: 0, updated: 0 }
  for (const fixture of fixtures) {
    const checked = await checkFixture(fixture, extractor, validate)
    const result = resultOf(checked, failOn, options.update === true)
    if (result.updated) {
      update(fixture, checked.actual)
      tally.updated++
    } else if (isFailure(result)) tally.differ++
    else if (result.findings.length > 0) tally.tolerated++
    output.write(report.fixture(result))
  }
  output.write(report.end(tally))
  if (options.quiet !== true) complain(summary(tally, options.update === true))
  return tally.differ > 0 ? Exit.failed : Exit.ok
}

async function loadReport({ format = 'readable', color }: CheckOptions): Promise<Report> {
  if (format === 'json') return json()
  if (format === 'junit') return junit()
  if (format === 'github') return github
  return readable(await loadPaint(wantsColour(color, process.env, isatty(1))))
}

function resultOf({ fixture, actual, fault, changes }: Checked, failOn: ReadonlySet<ChangeKind>, updating: boolean): Result {
  const prints = fingerprints(fixture.name, changes)
  const findings = changes.map((change, i) => ({
    ...change,
    fingerprint: prints[i] as string,
    fails: failOn.has(change.kind),
  }))
  const differs = fault !== null || findings.length > 0
  return { fixture, fault, findings, updated: updating && differs && actual !== null }
}

function isAutomatic(ci: string | undefined): boolean {
  return ci !== undefined && ci !== '' && ci !== '0' && ci !== 'false'
}

/** @throws Fault for a link: a check writes nothing outside its folder */
function update(fixture: Fixture, actual: unknown): void {
  const path = join(fixture.folder, EXPECTED)
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) throw new Fault('check/link', `${path}: is a link`)
  const sink = fileSink(path)
  try {
    sink.write(prettyJson(actual))
    sink.finish()
  } finally {
    sink.abandon()
  }
}

function summary({ fixtures, differ, tolerated, updated }: Tally, updating: boolean): string {
  const rest = tolerated > 0 ? `, ${tolerated} in what --fail-on leaves out` : ''
  if (updating) return `${updated} of ${fixtures} fixtures updated${differ > 0 ? `, ${differ} cannot be` : ''}`
  if (differ === 0) return tolerated === 0 ? `${fixtures} fixtures as expected` : `no failure in ${fixtures} fixtures${rest}`
  return `${differ} of ${fixtures} fixtures differ${rest} (extract check --update accepts what is extracted now)`
}
