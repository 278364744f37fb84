/** A misspelt command looks like a path that is not there: `extract chek fixtures/`. */
import { lstatSync } from 'node:fs'
import { nearest } from './edits.js'

/** The command that a path was meant to be, or null when something of that name exists or no command is near. */
export function meantCommand(path: string, commands: readonly string[]): string | null {
  if (!/^[A-Za-z]{2,12}$/.test(path) || lstatSync(path, { throwIfNoEntry: false }) !== undefined) return null
  return nearest(path, commands)
}
