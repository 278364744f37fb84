/** `extract check [dir]`: is what is extracted still what is expected? */
import { type Command, Option } from 'commander'
import { CHANGE_KINDS, type ChangeKind } from '../../compare/kinds.js'
import { CHECK_FORMATS } from '../check/formats.js'
import type { CheckOptions } from '../check/run-check.js'
import { withConfig } from '../config/settings.js'
import type { Context } from '../context.js'
import { helpNotes } from '../examples.js'
import { parseList } from '../option-values.js'
import { configOption, gazetteerOption, lexiconOption, noConfigOption, vagueOption } from '../own-tables.js'

const DEFAULT_FOLDER = 'fixtures'

const NOTES = `
A record can be added or lost, a field changed, a pointer moved. What --fail-on
leaves out is reported all the same. Each difference has a fingerprint that stays
when lines move or other differences come and go.

Exit codes: 0 as expected; 1 it differs, or a fixture cannot be compared;
2 wrong usage.
`

/** Adds the command to the program. */
export function addCheck(program: Command, context: Context): void {
  program
    .command('check')
    .description('compare what is extracted from fixtures with what is expected')
    .argument('[dir]', 'folder of fixtures: each a folder with article.txt and expected.json', DEFAULT_FOLDER)
    .addOption(new Option('-f, --format <format>', 'how to report').choices(CHECK_FORMATS).default('readable'))
    .addOption(
      new Option('--fail-on <kinds>', 'kinds of difference that fail the check, with commas; all unless told').argParser<
        readonly ChangeKind[]
      >((given) => parseList(given, CHANGE_KINDS)),
    )
    .option('-u, --update', 'write what is extracted now as what is expected (refused when CI is set)')
    .addOption(gazetteerOption())
    .addOption(lexiconOption())
    .addOption(configOption())
    .addOption(noConfigOption())
    .addOption(vagueOption())
    .option('-q, --quiet', 'print no summary')
    .option('--color', 'colour the report')
    .option('--no-color', 'never colour')
    .addHelpText('after', helpNotes('check', NOTES))
    .action(async (folder: string, options: CheckOptions, command: Command) => {
      const { runCheck } = await import('../check/run-check.js')
      context.exit(await runCheck(folder, await withConfig([folder], options, command), context))
    })
}
