/** The example programs of `docs/examples/`: run, and held against the comment in which each says what it prints. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../readme/blocks.js'

export const FOLDER = join(root, 'docs', 'examples')

/** File names of the examples, in order. */
export function exampleNames(): string[] {
  return readdirSync(FOLDER).filter((name) => name.endsWith('.mjs'))
}

const PRINTS = /\/\* Prints:\n([\s\S]{0,5000}?)\*\/\n$/

/** What an example says that it prints, or null when it does not say so. */
export function saidOutput(name: string): string | null {
  return PRINTS.exec(readFileSync(join(FOLDER, name), 'utf8'))?.[1] ?? null
}

/** The example's text with another output in its comment. */
export function withOutput(name: string, output: string): string {
  return readFileSync(join(FOLDER, name), 'utf8').replace(PRINTS, () => `/* Prints:\n${output}*/\n`)
}

/** What an example prints today. @throws Error when it fails */
export function printed(name: string): string {
  const run = spawnSync(process.execPath, [join(FOLDER, name)], { cwd: root, encoding: 'utf8' })
  if (run.status !== 0 || run.stderr !== '') throw new Error(`${name} exited ${run.status}: ${run.stderr}`)
  return run.stdout
}
