/** What was named on the command line → the files to read, in order, each once. */
import { lstatSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { Fault } from '../model/fault.js'
import { notAFile, STANDARD_INPUT } from './file.js'
import { expandGlob, isGlob } from './glob.js'
import { inputFault } from './input-fault.js'
import { ENDINGS, type Found, walk } from './walk.js'

export interface FindOptions {
  /** A file that a walk leaves out, absolute. */
  readonly skip: string | null
  /** Whether `.extractignore` files say what a walk leaves out; they do when left out. */
  readonly ignore?: boolean
}

/** Files and faults for the given paths; a file that comes up twice is read where it came first. */
export async function findInputs(paths: readonly string[], { skip, ignore = true }: FindOptions): Promise<Found[]> {
  const seen = new Set<string>()
  const inputs: Found[] = []
  for (const given of paths) {
    for (const found of await findOne(given, ignore)) {
      const key = given === STANDARD_INPUT ? given : resolve(found.path)
      if (found.fault === null && (seen.has(key) || (key === skip && found.path !== given))) continue
      seen.add(key)
      inputs.push(found)
    }
  }
  return inputs
}

async function findOne(given: string, ignore: boolean): Promise<Found[]> {
  if (given === STANDARD_INPUT) return [{ path: given, fault: null }]
  const path = slashed(given)
  const literal = await findLiteral(path, ignore)
  if (literal !== null) return literal
  if (!isGlob(path)) return [{ path, fault: new Fault('E_NOT_FOUND', 'no such file or folder') }]
  let matches: string[]
  try {
    matches = await expandGlob(path)
  } catch (error) {
    if (error instanceof Fault) return [{ path, fault: error }]
    throw error
  }
  if (matches.length === 0) return [{ path, fault: new Fault('E_NOT_FOUND', 'no file matches') }]
  const found: Found[] = []
  for (const match of matches) found.push(...((await findLiteral(match, ignore)) ?? []))
  return found
}

/** A path that exists, whatever characters it has; null when nothing is there. */
async function findLiteral(path: string, ignore: boolean): Promise<Found[] | null> {
  if (path === '') return [{ path, fault: new Fault('E_NOT_FOUND', 'is an empty path') }]
  try {
    const stats = statSync(path)
    if (!stats.isDirectory()) return [{ path, fault: stats.isFile() || stats.isFIFO() ? null : notAFile(stats) }]
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return [{ path, fault: inputFault(error) as Fault }]
    if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return null
    return [{ path, fault: new Fault('E_NOT_FOUND', 'is a link that leads nowhere') }]
  }
  const found = await walk(path, ignore)
  if (found.length > 0) return found
  return [{ path, fault: new Fault('E_NO_ARTICLES', `holds no article (${ENDINGS.join(', ')})`) }]
}

/** Windows paths are recorded with `/`; elsewhere a backslash is part of a name. */
function slashed(path: string): string {
  return process.platform === 'win32' ? path.replace(/\\/g, '/') : path
}
