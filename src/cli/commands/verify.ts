/** `extract verify <records.jsonl...>`: are the sources still what was read, and does every pointer still hold? */
import type { Command } from 'commander'
import { terminalText } from '../../write/terminal-text.js'
import type { Context } from '../context.js'
import { Exit, type ExitCode } from '../exit.js'
import { complain, complainOf } from '../messages.js'
import { openOutput } from '../output.js'
import { loadValidation } from '../validation.js'
import { readRecords } from '../verify/records.js'
import { SourceFinder } from '../verify/source-finder.js'
import { verifyRecord } from '../verify/verify-record.js'

interface Options {
  readonly root?: string
  readonly quiet?: boolean
}

export function addVerify(program: Command, context: Context): void {
  program
    .command('verify')
    .description('read the sources of records again and check hash and every quote')
    .argument('<records...>', 'files of records, or - for standard input')
    .option('-r, --root <folder>', 'folder that the paths in the records start from, and may not leave')
    .option('-q, --quiet', 'print no summary')
    .action(async (files: string[], options: Options) => context.exit(await runVerify(files, options)))
}

async function runVerify(files: readonly string[], options: Options): Promise<ExitCode> {
  const validate = await loadValidation()
  const finder = new SourceFinder(options.root ?? null)
  const output = openOutput(undefined)
  const total = { records: 0, pointers: 0, wrong: 0 }
  for (const file of files) {
    for (const read of readRecords(file, validate)) {
      if ('fault' in read) {
        complainOf(file, read.line, read.fault.message)
        total.wrong++
        continue
      }
      const { pointers, problems } = verifyRecord(read.record, finder)
      total.records++
      total.pointers += pointers
      total.wrong += problems.length
      for (const problem of problems) output.write(`${terminalText(problem)}\n`)
    }
  }
  if (options.quiet !== true) {
    const what = `${total.records} records, ${total.pointers} pointers: `
    complain(what + (total.wrong === 0 ? 'all as recorded' : `${total.wrong} no longer as recorded`))
  }
  return total.wrong === 0 ? Exit.ok : Exit.failed
}
