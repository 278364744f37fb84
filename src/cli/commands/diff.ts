/** `extract diff a.jsonl b.jsonl`: what changed between two runs or two versions. */
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Context } from '../context.js'
import { DIFF_FORMATS } from '../diff/formats.js'
import type { DiffOptions } from '../diff/run-diff.js'
import { helpNotes } from '../examples.js'

const NOTES = `
Documents are paired by their path (in a feed by id, else by line), what is left
by content. Of each the records added (+) and lost (-), the fields changed (~) and
the pointers moved (>) are told; records that only got another number are not.
Files in the same order are read side by side in little memory; a record without
its partner waits in memory.

Exit codes: 0 the same; 1 different; 2 wrong usage, or a file or line cannot be
read.
`

/** Adds the command to the program. */
export function addDiff(program: Command, context: Context): void {
  program
    .command('diff')
    .description('tell what changed between two files of records')
    .argument('<a>', 'file of records, or - for standard input')
    .argument('<b>', 'file of records, or - for standard input')
    .addOption(new Option('-f, --format <format>', 'how to report').choices(DIFF_FORMATS).default('readable'))
    .addOption(
      new Option('--ignore <names>', 'fields or parts in which a difference does not matter, with commas: by,blocks').argParser(
        parseNames,
      ),
    )
    .option('-q, --quiet', 'print no summary')
    .option('--color', 'colour the report')
    .option('--no-color', 'never colour')
    .addHelpText('after', helpNotes('diff', NOTES))
    .action(async (a: string, b: string, options: DiffOptions) => {
      const { runDiff } = await import('../diff/run-diff.js')
      context.exit(await runDiff(a, b, options))
    })
}

/** `--ignore`: names as records have them, with commas between. */
function parseNames(given: string): string[] {
  const names = given.split(',').map((name) => name.trim())
  if (!names.every((name) => /^[A-Za-z]{1,30}$/.test(name))) throw new InvalidArgumentError('Expected names such as by,blocks.')
  return names
}
