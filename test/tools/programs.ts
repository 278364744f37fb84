/** Programs of the system: where they are, and what a machine without them is told. */
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Debian keeps the server of PostgreSQL off the path, a folder a version. */
const POSTGRES = '/usr/lib/postgresql'

/** `.ci/run` installs what is missing and asks for all of it; elsewhere the tests of a missing program are left out. */
const REQUIRED = process.env.REQUIRE_TOOLS === '1'

/** A program on the path, or null. */
export function onPath(name: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null
}

/** The folder with `initdb`, `postgres` and `psql` of the newest version, or null. */
export function postgresFolder(): string | null {
  const versions = existsSync(POSTGRES) ? readdirSync(POSTGRES).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [...versions.map((version) => join(POSTGRES, version, 'bin')), ...(process.env.PATH ?? '').split(delimiter)]
  return folders.find((folder) => ['initdb', 'postgres', 'psql'].every((name) => existsSync(join(folder, name)))) ?? null
}

/**
 * Whether the tests of a program are left out: it is not there, and nobody asks for it. A line tells the developer.
 * @throws Error when it is asked for
 */
export function isLeftOut(found: string | null, name: string, debianPackage: string): boolean {
  if (found !== null) return false
  if (REQUIRED) throw new Error(`no ${name}: apt-get install ${debianPackage}`)
  console.warn(`No ${name} here (Debian: ${debianPackage}): what it should read back is not tested.`)
  return true
}
