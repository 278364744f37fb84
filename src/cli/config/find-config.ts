/** Which configuration holds for the inputs: the nearest file of the name in their folders or above. */
import { lstatSync, type Stats, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { Fault } from '../../model/fault.js'
import { STANDARD_INPUT } from '../../read/file.js'
import { isGlob } from '../../read/glob.js'

export const CONFIG_NAME = 'extract.config.json'

/**
 * The one configuration that holds for all inputs, or null when there is none.
 * @throws Fault when inputs lie under different ones
 */
export function findConfig(paths: readonly string[]): string | null {
  const found = new Map<string | null, string>()
  const known = new Map<string, string | null>()
  for (const path of paths) {
    const config = above(folderOf(path), known)
    if (!found.has(config)) found.set(config, path)
  }
  if (found.size <= 1) return [...found.keys()][0] ?? null
  const told = [...found].slice(0, 2).map(([config, path]) => `${path}: ${config === null ? 'none' : shown(config)}`)
  throw new Fault(
    'config/several',
    `the inputs have different configurations (${told.join(', ')}); read them in several runs, or give --config or --no-config`,
  )
}

/** A path as it is told to people: from the current folder. */
export function shown(path: string): string {
  return relative(process.cwd(), path) || path
}

/** The folder that an input lies in; that of a pattern is the part before its first sign. */
function folderOf(path: string): string {
  if (path === STANDARD_INPUT) return process.cwd()
  const stats = statsOf(path)
  if (stats !== null) return resolve(stats.isDirectory() ? path : dirname(path))
  const parts = path.split('/')
  const sign = parts.findIndex((part) => isGlob(part))
  return resolve(sign < 0 ? dirname(path) : parts.slice(0, sign).join('/') || (path.startsWith('/') ? '/' : '.'))
}

/** Null for what is not there or cannot be looked at; the reader tells why. */
function statsOf(path: string): Stats | null {
  try {
    return statSync(path)
  } catch {
    return null
  }
}

function isThere(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}

function above(start: string, known: Map<string, string | null>): string | null {
  const passed: string[] = []
  let config: string | null = null
  for (let folder = start; ; folder = dirname(folder)) {
    const held = known.get(folder)
    if (held !== undefined) {
      config = held
      break
    }
    passed.push(folder)
    const file = join(folder, CONFIG_NAME)
    if (isThere(file)) {
      config = file
      break
    }
    if (dirname(folder) === folder) break
  }
  for (const folder of passed) known.set(folder, config)
  return config
}
