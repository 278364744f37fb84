/** One configuration file → settings. Strict: what is not understood is told, with the file and the key, and nothing is read. */
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { Fault } from '../../model/fault.js'
import { parsePublished } from '../../read/published.js'
import { readText } from '../../read/text.js'
import type { Config } from '../../schema/config.js'
import { bytesOf, LARGEST } from '../option-values.js'
import { shown } from './find-config.js'
import type { Settings } from './settings.js'

/** A configuration is a page, not a book. */
const MAX_BYTES = 1 << 20
/** Values stand at most so deep; whoever writes deeper has another file in mind. */
const MAX_DEPTH = 8

/**
 * The settings of a file; tables are found from its folder.
 * @throws Fault `config/…` that names the file, the line and the key
 */
export async function readConfig(path: string): Promise<Settings> {
  const file = shown(path)
  const text = textOf(path, file)
  const value = parse(file, text)
  if (isDeeper(value, MAX_DEPTH)) throw new Fault('config/bad', `${file}: is nested too deeply for a configuration`)
  const { checkConfig } = await import('./check-config.js')
  return settingsOf(checkConfig(file, text, value), file, dirname(resolve(path)))
}

function textOf(path: string, file: string): string {
  try {
    return readText(path, MAX_BYTES)
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    throw new Fault(error.code, `${file}: ${error.message}`, { cause: error })
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const at = /position (\d{1,9})/.exec((cause as Error).message)
    const before = at === null ? null : text.slice(0, Number(at[1])).split('\n')
    const where = before === null ? '' : `:${before.length}:${(before.at(-1) as string).length + 1}`
    throw new Fault('config/bad-json', `${file}${where}: is not JSON (no comments, no comma behind the last entry)`, { cause })
  }
}

function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return depth === 0 || Object.values(value).some((inner) => isDeeper(inner, depth - 1))
}

function settingsOf(config: Config, file: string, folder: string): Settings {
  const { $schema: _, published, maxBytes, lexicon, gazetteer, harm, furniture, vagueNumbers, ...rest } = config
  const bad = (key: string, what: string): Fault => new Fault('config/bad', `${file}: ${key}: ${what}`)
  const day = published === undefined ? undefined : parsePublished(published)
  if (day === null) throw bad('published', `expected a day, month or year such as 2025-12-13, found "${published}"`)
  const size = maxBytes === undefined ? undefined : bytesOf(String(maxBytes))
  if (size === null) throw bad('maxBytes', `expected a number of bytes such as 1000000, "64K" or "16M", found "${maxBytes}"`)
  if (size !== undefined && size > LARGEST) throw bad('maxBytes', 'one text can have at most "512M"')
  const found = (tables: readonly string[]): string[] =>
    tables.map((table) => (isAbsolute(table) ? table : shown(join(folder, table))))
  return withoutUndefined({
    ...rest,
    published: day,
    maxBytes: size,
    lexicon: lexicon === undefined ? undefined : found(lexicon),
    gazetteer: gazetteer === undefined ? undefined : found(gazetteer),
    harm: harm === undefined ? undefined : found(harm),
    furniture: furniture === undefined ? undefined : found(furniture),
    vagueNumbers: typeof vagueNumbers === 'object' ? withoutUndefined(vagueNumbers) : vagueNumbers,
  })
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

function withoutUndefined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as Defined<T>
}
