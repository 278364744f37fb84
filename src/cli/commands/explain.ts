/** `extract explain <file>`: how a value came to be. */
import { type Command, InvalidArgumentError, Option } from 'commander'
import { withConfig } from '../config/settings.js'
import type { Context } from '../context.js'
import { helpNotes } from '../examples.js'
import { Exit } from '../exit.js'
import { parsePlace } from '../explain/place.js'
import type { ExplainOptions } from '../explain/run-explain.js'
import { complain } from '../messages.js'
import { parsePublishedOption } from '../option-values.js'
import { configOption, gazetteerOption, lexiconOption, noConfigOption, redactOption } from '../own-tables.js'

const NOTES = `
Told are the rule, the words, the mentions that a value was worked out from, what
else was found in the same words and why it lost, and the words of the lexicon.
`

/** Adds the command to the program. */
export function addExplain(program: Command, context: Context): void {
  program
    .command('explain')
    .description('tell how the values at a place of an article came to be, and what lost there')
    .argument('<file>', 'an article, or - for standard input')
    .addOption(new Option('--at <line:column>', 'the place; a line alone for all of it').argParser(parsePlace))
    .addOption(new Option('--all', 'everything that was found, and what lost').conflicts('at'))
    .addOption(new Option('--document <line>', 'the document of a JSON Lines file').argParser(parseLine))
    .addOption(new Option('-f, --format <format>', 'how to write it').choices(['text', 'json']).default('text'))
    .option('-p, --published <date>', 'publication date, when the article brings none of its own', parsePublishedOption)
    .addOption(gazetteerOption())
    .addOption(lexiconOption())
    .addOption(configOption())
    .addOption(noConfigOption())
    .addOption(redactOption())
    .option('--color', 'colour the text even when it is no terminal that reads')
    .option('--no-color', 'never colour')
    .addHelpText('after', helpNotes('explain', NOTES))
    .action(async (file: string, options: ExplainOptions, command: Command) => {
      if (options.at === undefined && options.all !== true) {
        complain('explain needs a place, such as --at 12:5 or --at 12, or --all')
        context.exit(Exit.usage)
        return
      }
      const { runExplain } = await import('../explain/run-explain.js')
      context.exit(await runExplain(file, await withConfig([file], options, command)))
    })
}

function parseLine(given: string): number {
  if (!/^[1-9]\d{0,9}$/.test(given)) throw new InvalidArgumentError('Expected the number of a line.')
  return Number(given)
}
