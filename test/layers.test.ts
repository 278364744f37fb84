/** Who may import whom: every import line of `src/` against the one table of layers. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const SRC = fileURLToPath(new URL('../src', import.meta.url))
const STAGES = ['read', 'clean', 'segment', 'recognise', 'resolve', 'relate', 'link', 'write', 'explain']
const BELOW_STAGES = ['text', 'model', 'lexicon', 'gazetteer', 'rule']

/** What each folder, or file at the top, may import besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  model: ['text'],
  schema: ['text', 'model'],
  lexicon: ['text', 'model'],
  // Its tables are read by the lexicon's reader of TSV.
  gazetteer: ['text', 'model', 'lexicon'],
  rule: ['text', 'model', 'lexicon', 'gazetteer'],
  ...Object.fromEntries(STAGES.map((stage) => [stage, [...BELOW_STAGES, 'schema', 'version.ts']])),
  // What differs between records; the commands that compare share it.
  compare: [...BELOW_STAGES, 'schema', 'write'],
  'version.ts': ['model'],
  'pipeline.ts': [...BELOW_STAGES, ...STAGES, 'schema', 'version.ts'],
  'load.ts': [...BELOW_STAGES, ...STAGES, 'pipeline.ts', 'version.ts'],
  'extractor.ts': [...BELOW_STAGES, ...STAGES, 'schema', 'pipeline.ts', 'load.ts', 'version.ts'],
  'index.ts': [...BELOW_STAGES, ...STAGES, 'schema', 'pipeline.ts', 'load.ts', 'extractor.ts', 'version.ts'],
  cli: [...BELOW_STAGES, ...STAGES, 'schema', 'compare', 'pipeline.ts', 'load.ts', 'extractor.ts', 'index.ts', 'version.ts'],
}

/** Where each package, and the disk, has its home: a folder or a file. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  'chrono-node': ['recognise/dates/chrono.ts'],
  compromise: ['lexicon/inflect.ts', 'gazetteer/build/words.ts'],
  zod: ['schema/', 'cli/validation.ts'],
  tinyglobby: ['read/glob.ts'],
  ignore: ['read/ignore-rules.ts'],
  'csv-stringify': ['write/csv-text.ts'],
  commander: ['cli/'],
  chalk: ['cli/'],
  esbuild: ['write/report/build/', 'cli/build/'],
  'd3-geo': ['write/report/build/'],
  'topojson-client': ['write/report/build/'],
  'topojson-simplify': ['write/report/build/'],
  fs: ['read/', 'write/', 'lexicon/load.ts', 'lexicon/compile/', 'gazetteer/load.ts', 'gazetteer/build/', 'cli/'],
}
/** What is needed to build the package, never by a program that runs; the client runs in a browser. */
const BUILD_ONLY = ['gazetteer/build/', 'lexicon/compile/', 'write/report/build/', 'write/report/client/', 'cli/build/']

interface Import {
  readonly file: string
  readonly target: string
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : entry.name.endsWith('.ts') ? [join(folder, entry.name)] : [],
  )
}

/** Every module a file names: `import … from`, `export … from`, `import()`, and `require()`. */
const IMPORT =
  /(?:^|\n)(?:import|export)\b[^'"\n;]{0,20}(?:\{[^}]{0,4000}\})?[^'"\n;{]{0,200}?\bfrom '([^']+)'|(?:^|\n)import '([^']+)'|\bimport\('([^']+)'\)|(?:\brequire|createRequire\(import\.meta\.url\))\('([^']+)'\)/g

const files = filesBelow(SRC).map((path) => ({
  path,
  name: relative(SRC, path).replaceAll('\\', '/'),
  text: readFileSync(path, 'utf8'),
}))
const imports: Import[] = files.flatMap(({ path, name, text }) =>
  [...text.matchAll(IMPORT)].map((match) => {
    const target = match.slice(1).find((group) => group !== undefined) as string
    return {
      file: name,
      target: target.startsWith('.') ? relative(SRC, join(dirname(path), target)).replaceAll('\\', '/') : target,
    }
  }),
)
const own = imports.filter(({ target }) => target.endsWith('.js'))
const foreign = imports.filter(({ target }) => !target.endsWith('.js'))
const layerOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] as string) : path.replace(/\.js$/, '.ts'))
const show = ({ file, target }: Import): string => `${file} imports ${target}`

test('no import line is overlooked', () => {
  const lines = files.reduce(
    (sum, { text }) => sum + (text.match(/^(?:import|export) .*\bfrom '|^\} from '|^import '/gm) ?? []).length,
    0,
  )
  expect(imports.length).toBeGreaterThanOrEqual(lines)
})

test('every folder has its place in the table', () => {
  const unknown = new Set(files.map(({ name }) => layerOf(name)).filter((layer) => MAY_IMPORT[layer] === undefined))
  expect([...unknown]).toEqual([])
})

test('imports point only down', () => {
  const wrong = own.filter(({ file, target }) => {
    const from = layerOf(file)
    return from !== layerOf(target) && MAY_IMPORT[from]?.includes(layerOf(target)) !== true
  })
  expect(wrong.map(show)).toEqual([])
})

test('stages do not know each other', () => {
  const wrong = own.filter(({ file, target }) => {
    const [from, to] = [layerOf(file), layerOf(target)]
    return from !== to && STAGES.includes(from) && STAGES.includes(to)
  })
  expect(wrong.map(show)).toEqual([])
})

test('the gazetteer takes nothing from the lexicon but the reading of a table', () => {
  const wrong = own.filter(({ file, target }) => layerOf(file) === 'gazetteer' && layerOf(target) === 'lexicon')
  expect(wrong.filter(({ target }) => target !== 'lexicon/tsv.js').map(show)).toEqual([])
})

test('what only a build needs is not loaded by a running program', () => {
  const wrong = own.filter(
    ({ file, target }) => BUILD_ONLY.some((home) => target.startsWith(home)) && !BUILD_ONLY.some((home) => file.startsWith(home)),
  )
  expect(wrong.map(show)).toEqual([])
})

describe('each package has one home', () => {
  /** `chrono-node/en` is chrono-node, `node:fs/promises` the disk. */
  const packageOf = (target: string): string => {
    if (target.startsWith('node:')) return /^node:fs(?:\/|$)/.test(target) ? 'fs' : target
    return target
      .split('/')
      .slice(0, target.startsWith('@') ? 2 : 1)
      .join('/')
  }

  test.each(Object.entries(HOMES))('%s', (name, homes) => {
    const wrong = foreign.filter(({ file, target }) => packageOf(target) === name && !homes.some((home) => file.startsWith(home)))
    expect(wrong.map(show)).toEqual([])
  })

  test('and no other package is used', () => {
    const wrong = foreign.filter(({ file, target }) => {
      const name = packageOf(target)
      return HOMES[name] === undefined && !target.startsWith('node:') && !file.startsWith('gazetteer/build/')
    })
    expect(wrong.map(show)).toEqual([])
  })

  test('none is loaded before it is needed', () => {
    const lazy = ['chrono-node', 'compromise', 'zod', 'chalk', 'tinyglobby']
    const eager = files
      .filter(({ name }) => !name.startsWith('schema/') && !name.startsWith('gazetteer/build/'))
      .flatMap(({ name, text }) =>
        [...text.matchAll(/^import (?!type\b).*from '([a-z@][a-z/-]*)'$/gm)].map((match) => ({
          file: name,
          target: match[1] as string,
        })),
      )
    expect(eager.filter(({ target }) => lazy.includes(packageOf(target))).map(show)).toEqual([])
  })
})
