/** `extract report <paths...> -o report.html`: the articles and what they tell, to look at. */
import type { Command } from 'commander'
import { withConfig } from '../config/settings.js'
import type { Context } from '../context.js'
import { helpNotes } from '../examples.js'
import { addReadingOptions } from '../reading-options.js'
import type { ReportOptions } from '../report/run-report.js'

const NOTES = `
The file opens in any browser, from disk, and asks nothing of the network.
A file may also hold records that extract wrote (jsonl or json); the articles
are then read again from where the records say they are.
`

/** Adds the command to the program. */
export function addReport(program: Command, context: Context): void {
  const command = program
    .command('report')
    .description('one HTML file to look at: articles with what was found in them, map, timeline, figures, actors')
    .argument('<paths...>', 'articles as for extract, or files of records')
  addReadingOptions(command)
    .option('-r, --root <folder>', 'folder that the paths in records start from (a leading ../ is left out) and stay in')
    .option('-t, --title <title>', 'title of the page', 'Conflict news')
    .addHelpText('after', helpNotes('report', NOTES))
    .action(async (paths: string[], options: ReportOptions, own: Command) => {
      const { runReport } = await import('../report/run-report.js')
      context.exit(await runReport(paths, await withConfig(paths, options, own), context))
    })
}
