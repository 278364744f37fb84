/** `extract gaps <paths...>`: what no rule took. */
import { type Command, InvalidArgumentError, Option } from 'commander'
import { withConfig } from '../config/settings.js'
import type { Context } from '../context.js'
import { helpNotes } from '../examples.js'
import type { GapOptions } from '../gaps/run-gaps.js'
import { parsePublishedOption } from '../option-values.js'
import { configOption, gazetteerOption, lexiconOption, noConfigOption, noIgnoreOption } from '../own-tables.js'

const NOTES = `
A place counts 1, 2 in a sentence with a word of harm, 4 within six words of one;
the score is the sum. What comes first is most worth a row of your own table.
`
const DEFAULT_LIMIT = 25

/** Adds the command to the program. */
export function addGaps(program: Command, context: Context): void {
  program
    .command('gaps')
    .description('list names, numbers near harm and date words that no rule took, most telling first')
    .argument('<paths...>', 'files, folders, patterns, or - for standard input')
    .addOption(new Option('-k, --kind <kind...>', 'only these').choices(['name', 'number', 'date']))
    .addOption(new Option('-l, --limit <count>', 'how many of each kind').argParser(parseLimit).default(DEFAULT_LIMIT))
    .addOption(new Option('-f, --format <format>', 'how to write them').choices(['text', 'json']).default('text'))
    .option('-p, --published <date>', 'publication date of documents that bring none of their own', parsePublishedOption)
    .addOption(new Option('-i, --input-format <format>', 'jsonl for .jsonl files, else text').choices(['text', 'jsonl']))
    .addOption(gazetteerOption())
    .addOption(lexiconOption())
    .addOption(configOption())
    .addOption(noConfigOption())
    .addOption(noIgnoreOption())
    .option('-q, --quiet', 'print errors only')
    .addHelpText('after', helpNotes('gaps', NOTES))
    .action(async (paths: string[], options: GapOptions, command: Command) => {
      const { runGaps } = await import('../gaps/run-gaps.js')
      context.exit(await runGaps(paths, await withConfig(paths, options, command)))
    })
}

function parseLimit(given: string): number {
  if (!/^[1-9]\d{0,6}$/.test(given)) throw new InvalidArgumentError('Expected a number from 1.')
  return Number(given)
}
