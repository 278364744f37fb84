/** `extract figures <paths...>`: all figures of the articles in one table, with the totals of their events. */
import { type Command, Option } from 'commander'
import { DEFAULT_MAX_BYTES } from '../../read/limits.js'
import type { Context } from '../context.js'
import type { ExtractOptions } from '../extract/run-extract.js'
import { parseBytes, parsePublishedOption } from '../option-values.js'
import { gazetteerOption, lexiconOption, vagueOption } from '../own-tables.js'

const EXAMPLES = `
A total adds up what one source says of an event. Parts of other figures, repeats,
running totals, and what is denied, planned or only possible are left out; totals
given anew, and what several sources say, are told from the lowest to the highest.

Examples:
  $ extract figures seeds/
  $ extract figures --format csv news/ > figures.csv
  $ extract figures --format json news/ | jq '.[].totals[]'
`

/** Options of the command: its formats are its own. */
interface FiguresOptions extends Omit<ExtractOptions, 'format'> {
  readonly format: 'table' | 'csv' | 'json'
}

export function addFigures(program: Command, context: Context): void {
  program
    .command('figures')
    .description('list all figures with claim, source and line, and the totals of each event')
    .argument('<paths...>', 'files, folders, patterns, or - for standard input')
    .addOption(new Option('-f, --format <format>', 'how to write them').choices(['table', 'csv', 'json']).default('table'))
    .option('-o, --output <file>', 'write to a file, which is replaced only when all is written')
    .option('-p, --published <date>', 'publication date of documents that bring none of their own', parsePublishedOption)
    .addOption(new Option('-i, --input-format <format>', 'jsonl for .jsonl files, else text').choices(['text', 'jsonl']))
    .option('--max-bytes <size>', 'refuse larger files, and larger lines of JSON Lines', parseBytes, DEFAULT_MAX_BYTES)
    .addOption(gazetteerOption())
    .addOption(lexiconOption())
    .addOption(vagueOption())
    .option('-q, --quiet', 'print errors only')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], { format, ...options }: FiguresOptions) => {
      const { runExtract } = await import('../extract/run-extract.js')
      context.exit(await runExtract(paths, { ...options, format: format === 'json' ? 'figures-json' : format }, context))
    })
}
