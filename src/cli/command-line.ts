/** Runs the command that the arguments name. */
import { type Command, CommanderError } from 'commander'
import { Fault } from '../model/fault.js'
import { ReaderGone } from '../write/sink.js'
import type { Context } from './context.js'
import { nearest } from './edits.js'
import { Exit, type ExitCode } from './exit.js'
import { loadExtractor } from './load-extractor.js'
import { complain, reasonOf, sayWhere } from './messages.js'
import { makeProgram } from './program.js'

/**
 * Runs the command that the arguments name.
 * @param load a test may bring its own
 */
export async function runCommandLine(args: readonly string[], load: Context['loadExtractor'] = loadExtractor): Promise<ExitCode> {
  let exit: ExitCode = Exit.ok
  const context: Context = {
    loadExtractor: load,
    exit(code) {
      exit = code
    },
  }
  try {
    const program = makeProgram(context)
    const problem = helpProblem(program, args)
    if (problem !== null) {
      complain(problem)
      return Exit.usage
    }
    await program.parseAsync(args, { from: 'user' })
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

function isOutputFault(error: unknown): boolean {
  return error instanceof Fault && error.code === 'E_WRITE'
}

/** `extract help chek`: commander would print the help of the program, as if that had been asked for. */
function helpProblem(program: Command, [first, topic]: readonly string[]): string | null {
  const commands = ['help', ...program.commands.map((command) => command.name())]
  if (first !== 'help' || topic === undefined || topic.startsWith('-') || commands.includes(topic)) return null
  const meant = nearest(topic, commands)
  return `${topic}: no such command${meant === null ? '' : `; did you mean "extract help ${meant}"?`}`
}
