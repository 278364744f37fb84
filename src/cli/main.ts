/** The command line: arguments in, exit code out. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isatty } from 'node:tty'
import { BUILT } from '../model/built.js'
import { VERSION } from '../version.js'
import { writeAll } from '../write/write-all.js'
import type { Context } from './context.js'
import { Exit, type ExitCode } from './exit.js'

/**
 * Runs the command that the arguments name. Version and help are told without loading the commands, which would take most of
 * the time.
 * @param load a test may bring its own
 */
export async function main(args: readonly string[], load?: Context['loadExtractor']): Promise<ExitCode> {
  if (tellsAtOnce(args)) return Exit.ok
  return (await import('./command-line.js')).runCommandLine(args, load)
}

/** Whether all is done; where it cannot be written, the commands will find out too, and say so. */
function tellsAtOnce(args: readonly string[]): boolean {
  try {
    const text = args.length === 1 ? textOf(args[0] as string) : null
    if (text === null) return false
    writeAll(1, Buffer.from(text))
    return true
  } catch {
    return false
  }
}

/** What the build has from the commands themselves; the width of a terminal only they know how to fill. */
function textOf(arg: string): string | null {
  if (arg === '--version' || arg === '-V') return `${VERSION}\n`
  if ((arg === '--help' || arg === '-h') && !isatty(1)) return readFileSync(join(BUILT, 'data', 'help.txt'), 'utf8')
  return null
}
