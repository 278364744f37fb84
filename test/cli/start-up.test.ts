import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { VERSION } from '../../src/version.js'
import { run } from './run.js'

const SRC = fileURLToPath(new URL('../../src', import.meta.url))

/** Packages that are loaded with a module. */
const loadedWith = (module: string): string[] => [...closureOf(module).packages].sort()

/** All that is loaded with a module through its static imports; imports of types cost nothing. */
function closureOf(module: string): { readonly files: ReadonlySet<string>; readonly packages: ReadonlySet<string> } {
  const seen = new Set<string>()
  const packages = new Set<string>()
  const pending = [join(SRC, module)]
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(/^(?:(?:import|export) (?!type ).*?|\} )from '([^']+)'/gm))
      if (target.startsWith('.')) pending.push(join(dirname(file), target.replace(/\.js$/, '.ts')))
      else if (!target.startsWith('node:')) packages.add(target)
  }
  return { files: seen, packages }
}

test('the command line loads nothing but commander before it knows what to do, and not even that for version and help', () => {
  expect(loadedWith('cli/main.ts')).toEqual([])
  expect(loadedWith('cli/command-line.ts')).toEqual(['commander'])
})

test('version and help, told at once, are those of the commands; if not, npm run build makes the help again', async () => {
  const help = await run('help')
  expect(help.out).toContain('Usage: extract [options] <paths...>')
  for (const option of ['--help', '-h']) expect(await run(option)).toEqual(help)
  for (const option of ['--version', '-V']) {
    expect(await run(option)).toEqual({ code: 0, out: `${VERSION}\n`, err: '' })
    // With a second option the commands are asked.
    expect(await run(option, '--quiet')).toEqual({ code: 0, out: `${VERSION}\n`, err: '' })
  }
})

test('an ordinary run loads no zod, no chalk and no csv-stringify', () => {
  const packages = [...loadedWith('cli/extract/run-extract.ts'), ...loadedWith('extractor.ts'), ...loadedWith('write/jsonl.ts')]
  expect(packages).not.toContain('zod')
  expect(packages).not.toContain('chalk')
  expect(packages).not.toContain('csv-stringify/sync')
  expect(loadedWith('write/csv/csv.ts')).toContain('csv-stringify/sync')
})

test('the way to zod is seen where there is one', () => {
  expect(loadedWith('cli/verify/run-verify.ts')).toContain('zod')
})

test('an ordinary run loads nothing that links articles: that is for the library and for extract link', () => {
  const links = (module: string): boolean => [...closureOf(module).files].some((file) => file.includes(join('src', 'link')))
  expect(links('extractor.ts')).toBe(false)
  expect(links('cli/extract/run-extract.ts')).toBe(false)
  expect(links('index.ts')).toBe(true)
})
