/** `extract lexicon`: a person's own tables, and what is known under a name. */
import { type Command, Option } from 'commander'
import { withConfig } from '../config/settings.js'
import type { Context } from '../context.js'
import { helpNotes } from '../examples.js'
import { configOption, gazetteerOption, lexiconOption, noConfigOption, type OwnTableOptions } from '../own-tables.js'

const CHECK_NOTES = `
The table is known by its first line: actors, places, words of harm or phrases of
page furniture (src/lexicon/README.md tells the columns).

Exit codes: 0 no problem; 1 a table has one; 2 wrong usage.
`
const FIND_NOTES = `
Capitals, accents and hyphens do not matter here; what they must be in a text is told.

Exit codes: 0 something is known; 1 nothing is; 2 wrong usage.
`

/** Options of both. */
interface LexiconOptions extends OwnTableOptions {
  readonly format: 'text' | 'json'
}

/** Adds the command to the program. */
export function addLexicon(program: Command, context: Context): void {
  const lexicon = program
    .command('lexicon')
    .description('check your own tables, or see what is known under a name')
    .addHelpText('after', helpNotes('lexicon'))
  lexicon
    .command('check')
    .description('tell every problem of own tables with its line, and which built-in rows they come before')
    .argument('<tables...>', 'files as for --lexicon and --gazetteer')
    .addOption(formatOption())
    .addHelpText('after', helpNotes('lexicon check', CHECK_NOTES))
    .action(async (files: string[], { format }: LexiconOptions) => {
      const { runLexiconCheck } = await import('../lexicon/run-check.js')
      context.exit(runLexiconCheck(files, format))
    })
  lexicon
    .command('find')
    .description('show what is known under a name or word: actors, places, words of harm, triggers ...')
    .argument('<name...>', 'the words, folded as in a text')
    .addOption(formatOption())
    .addOption(gazetteerOption())
    .addOption(lexiconOption())
    .addOption(configOption())
    .addOption(noConfigOption())
    .addHelpText('after', helpNotes('lexicon find', FIND_NOTES))
    .action(async (words: string[], options: LexiconOptions, command: Command) => {
      const { runLexiconFind } = await import('../lexicon/run-find.js')
      context.exit(runLexiconFind(words.join(' '), options.format, await withConfig(['-'], options, command)))
    })
}

function formatOption(): Option {
  return new Option('-f, --format <format>', 'how to write it').choices(['text', 'json']).default('text')
}
