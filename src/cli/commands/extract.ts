/** `extract [options] <paths...>`: the default command. */
import { type Command, Option } from 'commander'
import { DEFAULT_MAX_BYTES } from '../../read/limits.js'
import type { Context } from '../context.js'
import { meantCommand } from '../did-you-mean.js'
import { Exit } from '../exit.js'
import type { ExtractOptions } from '../extract/run-extract.js'
import { FORMATS } from '../formats.js'
import { complain } from '../messages.js'
import { parseBytes, parsePublishedOption } from '../option-values.js'
import { gazetteerOption, lexiconOption, vagueOption } from '../own-tables.js'

const EXAMPLES = `
Paths are files, folders (their .txt, .text, .md and .jsonl files), patterns, or
- for standard input. A line of JSON Lines input is an object with "text" and,
if known, "id", "published", "title" and "url".

A table of own places or actors is a text file with tabs between its columns:
  --gazetteer  name type country admin1 latitude longitude geonames aliases
               source
  --lexicon    id name type aliases country from to parent role wikidata

Examples:
  $ extract seeds/                          a short view of each article
  $ extract seeds/ > records.jsonl          one record a line
  $ extract seeds/ | jq -c '.events[]'
  $ extract 'news/**/*.txt' -o out.jsonl    the old file or the complete new one
  $ extract feed.jsonl --format json
  $ extract seeds/ --format geojson -o map.geojson
  $ extract --gazetteer villages.tsv --lexicon groups.tsv news/ > records.jsonl
  $ pdftotext report.pdf - | extract --published 2025-12-13 -

Exit codes: 0 all read; 1 an input failed, all others are there; 2 wrong usage.
`

/** Adds the default command; its options stand before or after the paths. */
export function addExtract(program: Command, context: Context): void {
  program
    .description('Reads news articles and writes what they tell of conflict as records: dates, places, actors, figures, events.')
    .usage('[options] <paths...>')
    .argument('[paths...]', 'files, folders, patterns, or - for standard input')
    .addOption(new Option('-f, --format <format>', 'pretty on a terminal, else jsonl').choices(FORMATS))
    .option('-o, --output <file>', 'write to a file, which is replaced only when all is written')
    .option('-p, --published <date>', 'publication date of documents that bring none of their own', parsePublishedOption)
    .addOption(new Option('-i, --input-format <format>', 'jsonl for .jsonl files, else text').choices(['text', 'jsonl']))
    .option('--max-bytes <size>', 'refuse larger files, and larger lines of JSON Lines', parseBytes, DEFAULT_MAX_BYTES)
    .addOption(gazetteerOption())
    .addOption(lexiconOption())
    .addOption(vagueOption())
    .option('--validate', 'check each record against its schema before it is written')
    .option('-q, --quiet', 'print errors only')
    .option('--color', 'colour the view even when it is no terminal that reads')
    .option('--no-color', 'never colour (as the variable NO_COLOR does)')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: ExtractOptions) => {
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
      const { runExtract } = await import('../extract/run-extract.js')
      context.exit(await runExtract(paths, options, context))
    })
}
