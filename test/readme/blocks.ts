/** The commands that pages show: `sh` blocks, each perhaps with what it prints in a `text` block behind it. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fillBench, fillWorkspace } from './workspace.js'

export const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Shown {
  readonly command: string
  /** The text between the fences of the output block. */
  readonly output: string
  /** Where that text stands in the README. */
  readonly start: number
  readonly end: number
}

const BLOCK = /```sh\n([^`]{1,2000})\n```(?:\n\n```text\n([^`]{0,20000})```)?/g

/** Every block of commands in order; without an output where the page shows none. */
export function findCommands(page: string): (Shown | { readonly command: string })[] {
  return [...page.matchAll(BLOCK)].map((match) => {
    const [block, command, output] = match
    if (output === undefined) return { command: command as string }
    const end = match.index + block.length - 3
    return { command: command as string, output, start: end - output.length, end }
  })
}

/** Every command with shown output, in order. */
export function findShown(page: string): Shown[] {
  return findCommands(page).filter((block) => 'output' in block)
}

/** The commands in the table of the README: `| \`extract link seeds/\` | …`, without those that stand for others. */
export function findListed(readme: string): string[] {
  return [...readme.matchAll(/^\| `(extract [^`<]{1,200})` \|/gm)].map((match) => match[1] as string)
}

/** A page that shows commands: those of the first run beside the project's articles, those of the others in an empty folder. */
export interface Page {
  readonly path: string
  readonly inProject: boolean
}

export const PAGES: readonly Page[] = [
  { path: 'README.md', inProject: true },
  { path: 'src/lexicon/README.md', inProject: false },
  { path: 'docs/recipes.md', inProject: true },
]

/** What the machine has beside `extract` and `duckdb`. */
export interface Tools {
  /** Commands with these words are not run. */
  readonly without: RegExp
  readonly environment?: NodeJS.ProcessEnv
}

/** A clean clone is built and tested by `.ci/run`; the databases' own clients are run by `npm run test:tools`. */
export const EVERYWHERE: Tools = { without: /\bnpm (?:ci|test)\b|\bpsql\b|\bsqlite3\b/ }

/** Runs the blocks of a page, one after the other, in one folder; null for what is not run. */
export function runCommands(commands: readonly string[], { inProject }: Page, tools: Tools = EVERYWHERE): (string | null)[] {
  const folder = mkdtempSync(join(tmpdir(), 'extract-readme-'))
  try {
    const path = fillBench(join(folder, 'bin'))
    const cwd = fillWorkspace(join(folder, 'work'), inProject)
    const environment = { ...process.env, ...tools.environment, PATH: path, NO_COLOR: '1' }
    return commands.map((command) => {
      if (tools.without.test(command)) return null
      const run = spawnSync('sh', ['-e', '-c', command], { cwd, encoding: 'utf8', env: environment })
      if (run.status !== 0) throw new Error(`${command}\nexited ${run.status}: ${run.stderr}`)
      return run.stdout
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
