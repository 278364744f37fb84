/** The articles below a folder: files with a known ending, in code point order of the path; links to folders are not followed. */

import { isUtf8 } from 'node:buffer'
import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { Fault } from '../model/fault.js'
import type { IgnoreRules } from './ignore-rules.js'
import { inputFault } from './input-fault.js'
import { byCodePoint } from './path-order.js'

/** Endings of files that a walk reads; a file named on the command line may have any. */
export const ENDINGS = ['.txt', '.text', '.md', '.jsonl'] as const

/** Says what a walk leaves out of its folder and those below. */
const IGNORE_NAME = '.extractignore'
const IGNORE_FILE = Buffer.from(IGNORE_NAME)

export interface Found {
  /** As it is shown and recorded, with `/` separators. */
  readonly path: string
  readonly fault: Fault | null
}

/** A folder still to be walked, with what is ignored in it. */
interface Pending {
  readonly folder: string
  readonly rules: IgnoreRules | null
}

/**
 * Files and faults below a folder.
 * @param ignore whether `.extractignore` files hold; a folder whose file cannot be read is a fault and is left out
 */
export async function walk(root: string, ignore: boolean): Promise<Found[]> {
  const found: Found[] = []
  const links: string[] = []
  const pending: Pending[] = [{ folder: root.length > 1 ? root.replace(/(?<!\/)\/+$/, '') || '/' : root, rules: null }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { folder } = next
    let { rules } = next
    let entries: Dirent<Buffer>[]
    try {
      entries = readdirSync(folder, { withFileTypes: true, encoding: 'buffer' })
    } catch (error) {
      found.push({ path: folder, fault: inputFault(error) as Fault })
      continue
    }
    if (ignore && entries.some(({ name }) => name.equals(IGNORE_FILE)))
      try {
        rules = (await import('./ignore-rules.js')).rulesOf(folder, childOf(folder, IGNORE_NAME), rules)
      } catch (error) {
        if (!(error instanceof Fault)) throw error
        found.push({ path: childOf(folder, IGNORE_NAME), fault: error })
        continue
      }
    for (const entry of entries) {
      const name = entry.name.toString('utf8')
      if (name.startsWith('.')) continue
      const path = childOf(folder, name)
      if (rules?.ignores(path, entry.isDirectory()) === true) continue
      if (entry.isDirectory()) {
        if (isUtf8(entry.name)) pending.push({ folder: path, rules })
        else found.push({ path: shown(folder, entry.name), fault: badName() })
      } else if (!ENDINGS.some((ending) => name.toLowerCase().endsWith(ending))) {
        // Not an article by its name.
      } else if (!isUtf8(entry.name)) found.push({ path: shown(folder, entry.name), fault: badName() })
      else if (entry.isFile()) found.push({ path, fault: null })
      else if (entry.isSymbolicLink()) links.push(path)
    }
  }
  addLinks(found, links)
  return found.sort((a, b) => byCodePoint(a.path, b.path))
}

function childOf(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`
}

/** Links to files are read once per real file; a link that leads nowhere is a fault. */
function addLinks(found: Found[], links: readonly string[]): void {
  if (links.length === 0) return
  const seen = new Set(found.flatMap(({ path, fault }) => (fault === null ? realPath(path) : [])))
  for (const path of [...links].sort(byCodePoint)) {
    try {
      if (!statSync(path).isFile()) continue
      const real = realpathSync(path)
      if (seen.has(real)) continue
      seen.add(real)
      found.push({ path, fault: null })
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      const fault = code === 'ENOENT' ? new Fault('E_NOT_FOUND', 'is a link that leads nowhere') : (inputFault(error) as Fault)
      found.push({ path, fault })
    }
  }
}

/** Nothing for a file that vanished meanwhile: the reader will tell. */
function realPath(path: string): string[] {
  try {
    return [realpathSync(path)]
  } catch {
    return []
  }
}

function badName(): Fault {
  return new Fault('E_NAME', 'its name is not UTF-8, so no record could point at it (rename it)')
}

/** A name that is no UTF-8, with its odd bytes told by number. */
function shown(folder: string, name: Buffer): string {
  const text = [...name].map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16)}`)).join('')
  return `${folder}/${text}`
}
