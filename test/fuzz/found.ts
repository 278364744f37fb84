/** Inputs that once broke a promise, a file each: `found/<target>/<sum>.json`. */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('found', import.meta.url))
const DIGITS = 12

/** The kept inputs of a target by file name. */
export function foundInputs(name: string): [file: string, input: unknown][] {
  let files: string[]
  try {
    files = readdirSync(join(FOLDER, name)).sort()
  } catch {
    return []
  }
  return files.map((file) => [file, JSON.parse(readFileSync(join(FOLDER, name, file), 'utf8'))])
}

/** Keeps an input, in ASCII. @returns its file */
export function keepInput(name: string, input: unknown): string {
  const text = `${asciiJson(input)}\n`
  const sum = createHash('sha256').update(text).digest('hex').slice(0, DIGITS)
  const file = join(FOLDER, name, `${sum}.json`)
  mkdirSync(join(FOLDER, name), { recursive: true })
  writeFileSync(file, text)
  return file
}

/** JSON with escapes for all that is not plain ASCII, so that everyone sees what an input holds. */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
