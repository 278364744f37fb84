/** `extract verify <records.jsonl...>`: are the sources still what was read, and does every pointer still hold? */
import type { Command } from 'commander'
import type { Context } from '../context.js'
import { helpNotes } from '../examples.js'
import type { VerifyOptions } from '../verify/run-verify.js'

const NOTES = `
Of a redacted record what it shows is checked: the hash of the article, every
position, the blocks that hide names, and all words around them.

Exit codes: 0 all as recorded; 1 something is not, or cannot be read; 2 wrong
usage.
`

/** Adds the command to the program. */
export function addVerify(program: Command, context: Context): void {
  program
    .command('verify')
    .description('read the sources of records again and check hash and every quote')
    .argument('<records...>', 'files of records, or - for standard input')
    .option('-r, --root <folder>', 'folder that the paths in the records start from (a leading ../ is left out) and stay in')
    .option('-q, --quiet', 'print no summary')
    .addHelpText('after', helpNotes('verify', NOTES))
    .action(async (files: string[], options: VerifyOptions) => {
      const { runVerify } = await import('../verify/run-verify.js')
      context.exit(await runVerify(files, options))
    })
}
