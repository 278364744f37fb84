/** `extract link <paths...>`: what several articles say of one happening. */
import { type Command, Option } from 'commander'
import { INCIDENT_TABLES, SQL_DIALECTS } from '../../write/format-options.js'
import { withConfig } from '../config/settings.js'
import type { Context } from '../context.js'
import { helpNotes } from '../examples.js'
import { LINK_FORMATS } from '../link/formats.js'
import type { LinkOptions } from '../link/run-link.js'
import { addReadingOptions } from '../reading-options.js'

const NOTES = `
Inputs are records that extract wrote before, or articles, which are read on the
fly. Reports are put together by date, place, type, actors and figures; each
incident tells why, on which figures its reports agree and on which they differ.
It is a suggestion: no figures are merged, none is confirmed.

Lines of output are incidents ("schema":"extract/incident@1"), then actors and
places that several documents spell differently ("schema":"extract/entity@1").

A table of CSV has a row an incident (the span of what its reports tell), a row a
report, or a row a figure with who says it: --table incidents, reports, figures.
The SQL goes into a database that has the records of the same articles already.
`

export function addLink(program: Command, context: Context): void {
  const command = program
    .command('link')
    .description('put together what several articles say of one happening: on which figures they agree, on which they differ')
    .argument('<paths...>', 'files of records, articles, folders, patterns, or - for standard input')
    .addOption(new Option('-f, --format <format>', 'how to write them').choices(LINK_FORMATS).default('jsonl'))
    .addOption(new Option('-t, --table <table>', 'the one table that csv writes; incidents unless told').choices(INCIDENT_TABLES))
    .option('--hxl', 'csv: a second line with HXL tags')
    .addOption(new Option('--dialect <dialect>', 'sql: for which database; sqlite unless told').choices(SQL_DIALECTS))
  addReadingOptions(command)
    .addOption(
      new Option('--why <event>', 'given twice: why two events were put together or kept apart').argParser(
        (event: string, before: readonly string[] = []) => [...before, event],
      ),
    )
    .option('--color', 'colour the table even when it is no terminal that reads')
    .option('--no-color', 'never colour (as the variable NO_COLOR does)')
    .addHelpText('after', helpNotes('link', NOTES))
    .action(async (paths: string[], options: LinkOptions, own: Command) => {
      const { runLink } = await import('../link/run-link.js')
      context.exit(await runLink(paths, await withConfig(paths, options, own), context))
    })
}
