/** `npm run readme`: runs the README's commands and puts their real output behind them. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findShown, root, runCommands } from './blocks.js'

const path = join(root, 'README.md')
let readme = readFileSync(path, 'utf8')
const shown = findShown(readme)
const outputs = runCommands(shown.map(({ command }) => command))
for (let i = shown.length - 1; i >= 0; i--) {
  const { start, end } = shown[i] as (typeof shown)[number]
  readme = readme.slice(0, start) + (outputs[i] as string) + readme.slice(end)
}
writeFileSync(path, readme)
