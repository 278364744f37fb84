/** `extract check [dir]`: is what is extracted still what is expected? */
import type { Command } from 'commander'
import type { CheckOptions } from '../check/run-check.js'
import type { Context } from '../context.js'
import { gazetteerOption, lexiconOption, vagueOption } from '../own-tables.js'

const DEFAULT_FOLDER = 'fixtures'

/** Adds the command to the program. */
export function addCheck(program: Command, context: Context): void {
  program
    .command('check')
    .description('compare what is extracted from fixtures with what is expected')
    .argument('[dir]', 'folder of fixtures: each a folder with article.txt and expected.json', DEFAULT_FOLDER)
    .option('-u, --update', 'write what is extracted now as what is expected (refused when CI is set)')
    .addOption(gazetteerOption())
    .addOption(lexiconOption())
    .addOption(vagueOption())
    .option('-q, --quiet', 'print no summary')
    .option('--color', 'colour the report')
    .option('--no-color', 'never colour')
    .action(async (folder: string, options: CheckOptions) => {
      const { runCheck } = await import('../check/run-check.js')
      context.exit(await runCheck(folder, options, context))
    })
}
