/** `npm run readme`: runs the commands and queries that the pages show and puts their real output behind them. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findShown, PAGES, root, runCommands, type Shown } from './blocks.js'
import { findQueries, QUERY_PAGES, runQueries } from './queries.js'

for (const page of PAGES)
  rewrite(
    page.path,
    (text) => findShown(text, page),
    (commands) => runCommands(commands, page),
  )
for (const path of QUERY_PAGES) rewrite(path, findQueries, runQueries)

function rewrite(name: string, find: (page: string) => Shown[], run: (commands: readonly string[]) => string[]): void {
  const path = join(root, name)
  let text = readFileSync(path, 'utf8')
  const shown = find(text)
  const outputs = run(shown.map(({ command }) => command))
  for (let i = shown.length - 1; i >= 0; i--) {
    const { output, start, end } = shown[i] as Shown
    if (output !== null) text = text.slice(0, start) + (outputs[i] as string) + text.slice(end)
  }
  writeFileSync(path, text)
}
