/** Whether and how to colour: the flag, then NO_COLOR, then FORCE_COLOR, then whether a terminal is there. */
import { NO_PAINT, type Paint } from '../write/pretty.js'

/** The decision; chalk's own leaves NO_COLOR out. */
export function wantsColour(flag: boolean | undefined, env: NodeJS.ProcessEnv, terminal: boolean): boolean {
  if (flag !== undefined) return flag
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false
  const force = env.FORCE_COLOR
  if (force !== undefined) return force !== '0' && force !== 'false'
  return terminal && env.TERM !== 'dumb'
}

/** The colours of the view; without colour chalk is not even loaded. */
export async function loadPaint(colour: boolean): Promise<Paint> {
  if (!colour) return NO_PAINT
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  return {
    title: (text) => chalk.bold(text),
    heading: (text) => chalk.cyan(text),
    value: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    warning: (text) => chalk.yellow(text),
    added: (text) => chalk.green(text),
    lost: (text) => chalk.red(text),
  }
}
