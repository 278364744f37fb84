/** The commands that pages show, with their output: a `sh` block, mostly with a `text` block behind it. */
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Shown {
  readonly command: string
  /** The text between the fences of the output block; null when there is none. */
  readonly output: string | null
  /** Where that text stands in the page. */
  readonly start: number
  readonly end: number
}

const BLOCK = /```sh\n([^`]{1,2000})\n```(?:\n\n```text\n([^`]{0,20000})```)?/g

/** The commands of a page that are run, in order. */
export function findShown(text: string, { every }: Pick<Page, 'every'>): Shown[] {
  return [...text.matchAll(BLOCK)]
    .map((match) => {
      const output = match[2] ?? null
      const end = match.index + match[0].length - 3
      return { command: match[1] as string, output, start: end - (output?.length ?? 0), end }
    })
    .filter(({ output }) => every || output !== null)
}

/** A page that shows commands. */
export interface Page {
  readonly path: string
  /** Where they run: in the project, in a copy of its articles and examples, or in an empty folder. */
  readonly folder: 'project' | 'copy' | 'empty'
  /** Whether all commands are run, those without shown output as well; these must print nothing. */
  readonly every: boolean
}

export const PAGES: readonly Page[] = [
  { path: 'README.md', folder: 'project', every: false },
  { path: 'docs/tour.md', folder: 'copy', every: true },
  { path: 'src/lexicon/README.md', folder: 'empty', every: false },
  { path: 'docs/recipes.md', folder: 'project', every: false },
]
/** What a copy holds of the project. */
const COPIED = ['seeds', 'docs/examples']

/** Runs the commands of a page, one after the other, with `extract` on the path. @returns what each prints */
export function runCommands(commands: readonly string[], { folder }: Page): string[] {
  const temporary = mkdtempSync(join(tmpdir(), 'extract-readme-'))
  try {
    const [programs, work] = [join(temporary, 'bin'), join(temporary, 'work')]
    for (const path of [programs, work]) mkdirSync(path)
    if (folder === 'copy') for (const path of COPIED) cpSync(join(root, path), join(work, path), { recursive: true })
    const shim = join(programs, 'extract')
    writeFileSync(shim, `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin', 'extract.js')}" "$@"\n`)
    chmodSync(shim, 0o755)
    return commands.map((command) => {
      const run = spawnSync('sh', ['-e', '-c', command], {
        cwd: folder === 'project' ? root : work,
        encoding: 'utf8',
        // The variable CI forbids `extract check --update`.
        env: { ...process.env, PATH: `${programs}${delimiter}${process.env.PATH ?? ''}`, NO_COLOR: '1', CI: '' },
      })
      if (run.status !== 0) throw new Error(`${command}\nexited ${run.status}: ${run.stderr}`)
      return run.stdout
    })
  } finally {
    rmSync(temporary, { recursive: true })
  }
}
