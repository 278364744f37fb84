/** `extract check [dir]`: is what is extracted still what is expected? */
import { join } from 'node:path'
import { isatty } from 'node:tty'
import type { Command } from 'commander'
import { prettyJson } from '../../write/json-text.js'
import type { Paint } from '../../write/pretty.js'
import { fileSink } from '../../write/sink.js'
import { terminalText } from '../../write/terminal-text.js'
import { type Checked, checkFixture } from '../check/check-fixture.js'
import type { Change } from '../check/compare.js'
import { EXPECTED, type Fixture, findFixtures } from '../check/fixtures.js'
import { loadPaint, wantsColour } from '../colour.js'
import type { Context } from '../context.js'
import { Exit, type ExitCode } from '../exit.js'
import { complain } from '../messages.js'
import { openOutput } from '../output.js'
import { loadFixtureValidation } from '../validation.js'

interface Options {
  readonly update?: boolean
  readonly quiet?: boolean
  readonly color?: boolean
}

const DEFAULT_FOLDER = 'fixtures'

export function addCheck(program: Command, context: Context): void {
  program
    .command('check')
    .description('compare what is extracted from fixtures with what is expected')
    .argument('[dir]', 'folder of fixtures: each a folder with article.txt and expected.json', DEFAULT_FOLDER)
    .option('-u, --update', 'write what is extracted now as what is expected (refused when CI is set)')
    .option('-q, --quiet', 'print no summary')
    .option('--color', 'colour the report')
    .option('--no-color', 'never colour')
    .action(async (folder: string, options: Options) => context.exit(await runCheck(folder, options, context)))
}

async function runCheck(folder: string, options: Options, context: Context): Promise<ExitCode> {
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
  const extractor = await context.loadExtractor()
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

function update(fixture: Fixture, actual: unknown): void {
  const sink = fileSink(join(fixture.folder, EXPECTED))
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
