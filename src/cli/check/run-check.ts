/** All fixtures of a folder, and the report of what differs. */
import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { isatty } from 'node:tty'
import { Fault } from '../../model/fault.js'
import { prettyJson } from '../../write/json-text.js'
import type { Paint } from '../../write/pretty.js'
import { fileSink } from '../../write/sink.js'
import { terminalText } from '../../write/terminal-text.js'
import { loadPaint, wantsColour } from '../colour.js'
import type { Context } from '../context.js'
import { Exit, type ExitCode } from '../exit.js'
import { complain } from '../messages.js'
import { openOutput } from '../output.js'
import type { OwnTableOptions } from '../own-tables.js'
import { loadFixtureValidation } from '../validation.js'
import { type Checked, checkFixture } from './check-fixture.js'
import type { Change } from './compare.js'
import { EXPECTED, type Fixture, findFixtures } from './fixtures.js'

export interface CheckOptions extends OwnTableOptions {
  readonly update?: boolean
  readonly quiet?: boolean
  readonly color?: boolean
}

/**
 * Compares every fixture of a folder with what is extracted now, and prints what differs.
 * @returns `failed` when something differs
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
  const paint = await loadPaint(wantsColour(options.color, process.env, isatty(1)))
  const validate = await loadFixtureValidation()
  const extractor = await context.loadExtractor(options)
  const output = openOutput(undefined)
  const total = { differ: 0, updated: 0 }
  for (const fixture of fixtures) {
    const checked = await checkFixture(fixture, extractor, validate)
    if (checked.fault === null && checked.changes.length === 0) continue
    if (options.update === true && checked.actual !== null) {
      update(fixture, checked.actual)
      total.updated++
    } else total.differ++
    output.write(report(checked, paint))
  }
  if (options.quiet !== true) complain(summary(fixtures.length, total, options.update === true))
  return total.differ > 0 ? Exit.failed : Exit.ok
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

const SIGNS: Readonly<Record<Change['kind'], string>> = { added: '+', lost: '-', changed: '~', moved: '>' }

function report({ fixture, fault, changes }: Checked, paint: Paint): string {
  const colours: Record<Change['kind'], (text: string) => string> = {
    added: paint.added,
    lost: paint.lost,
    changed: paint.warning,
    moved: paint.warning,
  }
  const lines = [paint.title(terminalText(fixture.name))]
  if (fault !== null) lines.push(`  ${paint.warning(terminalText(fault))}`)
  for (const { kind, where, what } of changes)
    lines.push(`  ${colours[kind](`${SIGNS[kind]} ${terminalText(where)}`)}  ${terminalText(what)}`)
  return `${lines.join('\n')}\n`
}

function summary(count: number, { differ, updated }: { differ: number; updated: number }, updating: boolean): string {
  if (updating) return `${updated} of ${count} fixtures updated${differ > 0 ? `, ${differ} cannot be` : ''}`
  if (differ === 0) return `${count} fixtures as expected`
  return `${differ} of ${count} fixtures differ (extract check --update accepts what is extracted now)`
}
