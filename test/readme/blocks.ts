/** The READMEs' commands and their shown output: a `sh` block with a `text` block behind it. */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Shown {
  readonly command: string
  /** The text between the fences of the output block. */
  readonly output: string
  /** Where that text stands in the README. */
  readonly start: number
  readonly end: number
}

const BLOCK = /```sh\n([^`]{1,2000})\n```\n\n```text\n([^`]{0,20000})```/g

/** Every command with shown output, in order. */
export function findShown(readme: string): Shown[] {
  return [...readme.matchAll(BLOCK)].map((match) => {
    const output = match[2] as string
    const end = match.index + match[0].length - 3
    return { command: match[1] as string, output, start: end - output.length, end }
  })
}

/** A page that shows commands: those of the first run in the project's folder, those of the others in an empty one. */
export interface Page {
  readonly path: string
  readonly inProject: boolean
}

export const PAGES: readonly Page[] = [
  { path: 'README.md', inProject: true },
  { path: 'src/lexicon/README.md', inProject: false },
  { path: 'docs/recipes.md', inProject: true },
]

/** Runs the commands of a page, one after the other, with `extract` on the path. */
export function runCommands(commands: readonly string[], { inProject }: Page): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'extract-readme-'))
  try {
    const shim = join(folder, 'extract')
    writeFileSync(shim, `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin', 'extract.js')}" "$@"\n`)
    chmodSync(shim, 0o755)
    return commands.map((command) => {
      const run = spawnSync('sh', ['-c', command], {
        cwd: inProject ? root : folder,
        encoding: 'utf8',
        env: { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH ?? ''}`, NO_COLOR: '1' },
      })
      if (run.status !== 0) throw new Error(`${command}\nexited ${run.status}: ${run.stderr}`)
      return run.stdout
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
