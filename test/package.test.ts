/** What the package asks of those who install it, and what it gives them. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const { scripts, exports, man } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
  exports: Record<string, string | Record<string, string>>
  man: string
}

test('it runs nothing on the machine of those who install it', () => {
  for (const name of ['preinstall', 'install', 'postinstall']) expect(scripts[name], name).toBeUndefined()
})

test('a clone is built by its first npm ci', () => {
  expect(scripts.prepare).toBe('npm run build')
})

/** How long packing may take on a busy machine, in milliseconds. */
const PACKING = 120_000

describe('what is packed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'extract-pack-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  let packed: { readonly filename: string; readonly size: number; readonly files: readonly { readonly path: string }[] }
  let paths: readonly string[]

  beforeAll(() => {
    const { status, stdout, stderr } = spawnSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
      cwd: ROOT,
      encoding: 'utf8',
    })
    expect([status, stderr.includes('npm error')]).toEqual([0, false])
    packed = JSON.parse(stdout)[0]
    paths = packed.files.map(({ path }) => path)
  }, PACKING)

  test('is below 12 MB', () => {
    expect(packed.size).toBeLessThan(12_000_000)
    expect(packed.size).toBeGreaterThan(1_000_000)
  })

  test('holds the program, its data, its schemas, its manual and its papers', () => {
    for (const path of [
      'bin/extract.js',
      'dist/program/main.js',
      'dist/program/worker.js',
      'dist/data/lexicon.bin',
      'dist/data/places.bin',
    ])
      expect(paths).toContain(path)
    for (const path of ['package.json', 'README.md', 'LICENSE', 'NOTICE', 'CHANGELOG.md']) expect(paths).toContain(path)
    for (const target of Object.values(exports).flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry))))
      expect(paths).toContain(target.slice(2))
    expect(paths).toContain(man.slice(2))
    // A user's own words are inflected as the built-in ones are.
    expect(paths).toContain('dist/data/irregular-forms.tsv')
  })

  test('holds no article, no test and no source', () => {
    expect(paths.filter((path) => /^(?:seeds|fixtures|test|bench|src|docs)\/|\.map$|(?<!\.d)\.ts$/.test(path))).toEqual([])
  })

  test('has types that every kind of importer reads alike', async () => {
    const found = await checkPackage(createPackageFromTarballData(readFileSync(join(folder, packed.filename))))
    if (found.types === false) throw new Error('there are no types')
    // An ES module only: Node 20.19 and later load it with require() as well, older resolvers have no way to it.
    const known = new Set(['CJSResolvesToESM', 'NoResolution'])
    const wrong = found.problems.filter(({ kind }) => !known.has(kind))
    expect(wrong).toEqual([])
    const unresolved = found.problems.filter((problem) => problem.kind === 'NoResolution' && problem.resolutionKind !== 'node10')
    expect(unresolved).toEqual([])
  })

  test('passes publint', () => {
    const publint = join(ROOT, 'node_modules', 'publint', 'src', 'cli.js')
    const { status, stdout } = spawnSync(process.execPath, [publint, '--strict', '--pack', 'false'], {
      cwd: ROOT,
      encoding: 'utf8',
    })
    expect([status, stdout]).toEqual([0, expect.stringContaining('All good!')])
  })
})
