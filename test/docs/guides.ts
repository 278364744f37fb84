/** The guides of `docs/`: pages all of whose commands are run, beside the articles and examples of the project. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EVERYWHERE, findCommands, root, runCommands, type Shown } from '../readme/blocks.js'

export const GUIDES: readonly string[] = ['docs/tour.md', 'docs/lexicon.md', 'docs/limits.md', 'docs/scaling.md']

/** What a guide finds beside what it makes: the project's articles, and the examples of `docs/`. */
const SETUP = `ln -s "${root}/seeds" seeds; mkdir docs; ln -s "${root}/docs/examples" docs/examples`

export interface Run {
  /** The block as it stands in the page; without `output` where it shows none. */
  readonly block: Shown | { readonly command: string }
  readonly printed: string
}

/** Runs all commands of a guide, one after the other, in one folder. @throws Error when one fails */
export function runGuide(path: string): Run[] {
  const blocks = findCommands(readFileSync(join(root, path), 'utf8'))
  // The variable CI forbids `extract check --update`.
  const tools = { ...EVERYWHERE, environment: { CI: '' } }
  const [, ...printed] = runCommands([SETUP, ...blocks.map(({ command }) => command)], { path, inProject: false }, tools)
  return blocks.map((block, i) => ({ block, printed: printed[i] ?? '' }))
}

/** The text of a guide with what its commands print. */
export function guidePage(path: string): string {
  let text = readFileSync(join(root, path), 'utf8')
  for (const { block, printed } of runGuide(path).reverse())
    if ('output' in block) text = text.slice(0, block.start) + printed + text.slice(block.end)
  return text
}
