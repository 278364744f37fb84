/** Every record of the files against its source. */
import { terminalText } from '../../write/terminal-text.js'
import { Exit, type ExitCode } from '../exit.js'
import { complain, complainOf } from '../messages.js'
import { openOutput } from '../output.js'
import { readRecords } from '../records.js'
import { loadValidation } from '../validation.js'
import { SourceFinder } from './source-finder.js'
import { verifyRecord } from './verify-record.js'

export interface VerifyOptions {
  readonly root?: string
  readonly quiet?: boolean
}

/**
 * Reads the sources of all records again, prints every pointer that no longer holds, and sums up.
 * @returns `failed` when a record, a source or a pointer does not hold
 */
export async function runVerify(files: readonly string[], options: VerifyOptions): Promise<ExitCode> {
  const validate = await loadValidation()
  const finder = new SourceFinder(options.root ?? null)
  const output = openOutput(undefined)
  const total: Total = { records: 0, pointers: 0, wrong: 0, missing: 0, unread: 0 }
  try {
    for (const file of files) {
      for (const read of readRecords(file, validate)) {
        if ('fault' in read) {
          complainOf(file, read.line, read.fault.message)
          total.unread++
          continue
        }
        const { found, pointers, problems } = verifyRecord(read.record, finder)
        total.records++
        total.pointers += pointers
        if (found) total.wrong += problems.length
        else total.missing++
        for (const problem of problems) output.write(`${terminalText(problem)}\n`)
      }
    }
  } finally {
    finder.close()
  }
  if (options.quiet !== true) complain(summary(total))
  return total.wrong + total.missing + total.unread === 0 ? Exit.ok : Exit.failed
}

interface Total {
  records: number
  /** Pointers that were held against their source. */
  pointers: number
  wrong: number
  missing: number
  unread: number
}

/** `4 records, 18 pointers: all as recorded`, `… : 2 no longer as recorded, 1 source cannot be read`. */
function summary({ records, pointers, wrong, missing, unread }: Total): string {
  const parts = [
    ...(wrong > 0 ? [`${wrong} no longer as recorded`] : []),
    ...(missing > 0 ? [`${counted(missing, 'source')} cannot be read`] : []),
    ...(unread > 0 ? [`${counted(unread, 'input')} failed`] : []),
  ]
  const all = records === 0 ? 'nothing to verify' : 'all as recorded'
  return `${counted(records, 'record')}, ${counted(pointers, 'pointer')}: ${parts.join(', ') || all}`
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
