/** Every record of the files against its source. */
import { terminalText } from '../../write/terminal-text.js'
import { Exit, type ExitCode } from '../exit.js'
import { complain, complainOf } from '../messages.js'
import { openOutput } from '../output.js'
import { loadValidation } from '../validation.js'
import { readRecords } from './records.js'
import { SourceFinder } from './source-finder.js'
import { verifyRecord } from './verify-record.js'

export interface VerifyOptions {
  readonly root?: string
  readonly quiet?: boolean
}

export async function runVerify(files: readonly string[], options: VerifyOptions): Promise<ExitCode> {
  const validate = await loadValidation()
  const finder = new SourceFinder(options.root ?? null)
  const output = openOutput(undefined)
  const total = { records: 0, pointers: 0, wrong: 0 }
  try {
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
  } finally {
    finder.close()
  }
  if (options.quiet !== true) {
    const what = `${total.records} records, ${total.pointers} pointers: `
    complain(what + (total.wrong === 0 ? 'all as recorded' : `${total.wrong} no longer as recorded`))
  }
  return total.wrong === 0 ? Exit.ok : Exit.failed
}
