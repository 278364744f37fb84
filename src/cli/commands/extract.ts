/** `extract [options] <paths...>`: the default command. */
import { type Command, Option } from 'commander'
import { SQL_DIALECTS, type TableName } from '../../write/format-options.js'
import { withConfig } from '../config/settings.js'
import type { Context } from '../context.js'
import { meantCommand } from '../did-you-mean.js'
import { helpNotes } from '../examples.js'
import { Exit } from '../exit.js'
import type { ExtractOptions } from '../extract/options.js'
import { ALL_TABLES, FORMATS, formatProblem } from '../formats.js'
import { complain } from '../messages.js'
import { parseShard } from '../option-values.js'
import { failFastOption, kindsOption } from '../own-tables.js'
import { addReadingOptions } from '../reading-options.js'

const NOTES = `
Paths are files, folders (their .txt, .text, .md and .jsonl files), patterns, or
- for standard input. A line of JSON Lines input is an object with "text" and,
if known, "id", "published", "title" and "url". What an .extractignore file in a
folder names, in the manner of .gitignore, is left out there.

A table of own places or actors is a text file with tabs between its columns:
  --gazetteer  name type country admin1 latitude longitude geonames aliases
               source
  --lexicon    id name type aliases country from to parent role wikidata

What holds for all runs may stand in extract.config.json beside the articles or
above ("lexicon", "gazetteer", "harm", "furniture", "vagueNumbers", "kinds",
"published", "maxBytes" ...): extract schema config. Options come before it.

With --redact victims the names of persons who were killed, hurt, held or driven
out are blocks in every quote and text, and the persons "[victim 1]"; offsets
stay. That holds for militants and officials as well. A person who was not found
to be harmed stays named, and posts and places that tell who it is stay too.

Exit codes: 0 all read; 1 an input failed, all others are there; 2 wrong usage.
`

/** The table of incidents is made by another command. */
type GivenOptions = Omit<ExtractOptions, 'table'> & { readonly table?: TableName | 'incidents' }

/** What is done document by document, and has no meaning where all are linked. */
const NOT_LINKED = [
  ['resume', '--resume'],
  ['kinds', '--kinds'],
  ['validate', '--validate'],
  ['watch', '--watch'],
  ['shard', '--shard'],
  ['failFast', '--fail-fast'],
] as const

/** Adds the default command; its options stand before or after the paths. */
export function addExtract(program: Command, context: Context): void {
  const command = program
    .description('Reads news articles and writes what they tell of conflict as records: dates, places, actors, figures, events.')
    .usage('[options] <paths...>')
    .argument('[paths...]', 'files, folders, patterns, or - for standard input')
    .addOption(new Option('-f, --format <format>', 'pretty on a terminal, else jsonl').choices(FORMATS))
    .addOption(new Option('-t, --table <table>', 'the one table that csv writes').choices(ALL_TABLES))
    .option('--hxl', 'csv: a second line with HXL tags')
    .addOption(new Option('--dialect <dialect>', 'sql: for which database; sqlite unless told').choices(SQL_DIALECTS))
  addReadingOptions(command)
    .addOption(failFastOption())
    .addOption(kindsOption())
    .option('--resume', 'with --output: go on with a run that was stopped')
    .option('-w, --watch', 'extract again what changes, until Ctrl-C')
    .option('--shard <k/n>', 'only the k-th of n parts, told by the content of each document', parseShard)
    .option('--validate', 'check each record against its schema before it is written')
    .option('--color', 'colour the view even when it is no terminal that reads')
    .option('--no-color', 'never colour (as the variable NO_COLOR does)')
    .addHelpText('after', helpNotes('', NOTES))
    .action(async (paths: string[], options: GivenOptions) => {
      if (paths.length === 0) {
        program.outputHelp({ error: true })
        context.exit(Exit.usage)
        return
      }
      const commands = ['help', ...program.commands.map((command) => command.name())]
      const meant = meantCommand(paths[0] as string, commands)
      if (meant !== null) {
        complain(`${paths[0]}: no such file or folder; did you mean "extract ${meant}"?`)
        context.exit(Exit.usage)
        return
      }
      const problem = formatProblem(options) ?? linkProblem(options)
      if (problem !== null) {
        complain(problem)
        context.exit(Exit.usage)
        return
      }
      const { table, ...others } = options
      if (table === 'incidents') {
        const { runLink } = await import('../link/run-link.js')
        const linked = await withConfig(paths, { ...others, format: 'csv' as const, table }, program)
        context.exit(await runLink(paths, linked, context))
        return
      }
      const whole = await withConfig(paths, table === undefined ? others : { ...others, table }, program)
      const run =
        options.watch === true
          ? (await import('../watch/run-watch.js')).runWatch
          : (await import('../extract/run-extract.js')).runExtract
      context.exit(await run(paths, whole, context))
    })
}

/** What is wrong with options that ask for incidents, in one line, or null. */
function linkProblem(options: GivenOptions): string | null {
  if (options.table !== 'incidents') return null
  const stray = NOT_LINKED.find(([name]) => options[name] !== undefined)
  return stray === undefined ? null : `${stray[1]} does not go with --table incidents, which extract link makes of all articles`
}
