/** `extract figures <paths...>`: all figures of the articles in one table, with the totals of their events. */
import { type Command, Option } from 'commander'
import { withConfig } from '../config/settings.js'
import type { Context } from '../context.js'
import { helpNotes } from '../examples.js'
import type { ExtractOptions } from '../extract/options.js'
import { failFastOption } from '../own-tables.js'
import { addReadingOptions } from '../reading-options.js'

const NOTES = `
A total adds up what one source says of an event. Parts of other figures, repeats,
running totals, and what is denied, planned or only possible are left out; totals
given anew, and what several sources say, are told from the lowest to the highest.
`

/** Options of the command: its formats are its own. */
interface FiguresOptions extends Omit<ExtractOptions, 'format'> {
  readonly format: 'table' | 'csv' | 'json'
}

export function addFigures(program: Command, context: Context): void {
  const command = program
    .command('figures')
    .description('list all figures with claim, source and line, and the totals of each event')
    .argument('<paths...>', 'files, folders, patterns, or - for standard input')
    .addOption(new Option('-f, --format <format>', 'how to write them').choices(['table', 'csv', 'json']).default('table'))
  addReadingOptions(command)
    .addOption(failFastOption())
    .addHelpText('after', helpNotes('figures', NOTES))
    .action(async (paths: string[], { format, ...given }: FiguresOptions, command: Command) => {
      const { runExtract } = await import('../extract/run-extract.js')
      const options = await withConfig(paths, given, command)
      context.exit(await runExtract(paths, { ...options, format: format === 'table' ? format : `figures-${format}` }, context))
    })
}
