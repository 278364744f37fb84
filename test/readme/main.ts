/** `npm run readme`: runs the commands that the READMEs show and puts their real output behind them. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findShown, PAGES, root, runCommands } from './blocks.js'

for (const page of PAGES) {
  const path = join(root, page.path)
  let text = readFileSync(path, 'utf8')
  const shown = findShown(text)
  const outputs = runCommands(
    shown.map(({ command }) => command),
    page,
  )
  for (let i = shown.length - 1; i >= 0; i--) {
    const { start, end } = shown[i] as (typeof shown)[number]
    text = text.slice(0, start) + (outputs[i] as string) + text.slice(end)
  }
  writeFileSync(path, text)
}
