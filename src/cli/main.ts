/** The command line: arguments in, exit code out. */
import { CommanderError } from 'commander'
import type { ExtractorOptions } from '../index.js'
import { Fault } from '../model/fault.js'
import { ReaderGone } from '../write/sink.js'
import type { Context, RecordMaker } from './context.js'
import { compileLater } from './engine.js'
import { Exit, type ExitCode } from './exit.js'
import { complain, reasonOf, sayWhere } from './messages.js'
import { makeProgram } from './program.js'

/**
 * Runs the command that the arguments name.
 * @param loadExtractor a test may bring its own
 */
export async function main(args: readonly string[], loadExtractor: Context['loadExtractor'] = loadOwn): Promise<ExitCode> {
  let exit: ExitCode = Exit.ok
  const context: Context = {
    loadExtractor,
    exit(code) {
      exit = code
    },
  }
  try {
    await makeProgram(context).parseAsync(args, { from: 'user' })
    return exit
  } catch (error) {
    if (error instanceof ReaderGone) return exit
    // commander has told the person already; its own code for a wrong option would be 1.
    if (error instanceof CommanderError) return error.exitCode === 0 ? Exit.ok : Exit.usage
    complain(reasonOf(error))
    sayWhere(error)
    return isOutputFault(error) ? Exit.failed : Exit.usage
  }
}

async function loadOwn(own: ExtractorOptions): Promise<RecordMaker> {
  compileLater()
  const { createExtractor } = await import('../index.js')
  return createExtractor(own)
}

function isOutputFault(error: unknown): boolean {
  return error instanceof Fault && error.code === 'E_WRITE'
}
