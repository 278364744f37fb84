/** `npm run readme`: runs the commands and queries that the pages show and puts their real output behind them. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findCommands, PAGES, root, runCommands, type Shown } from './blocks.js'
import { findQueries, QUERY_PAGES, runQueries } from './queries.js'

for (const page of PAGES) rewrite(page.path, findCommands, (commands) => runCommands(commands, page))
for (const path of QUERY_PAGES) rewrite(path, findQueries, runQueries)

type Block = Shown | { readonly command: string }

function rewrite(
  name: string,
  find: (page: string) => Block[],
  run: (commands: readonly string[]) => readonly (string | null)[],
): void {
  const path = join(root, name)
  let text = readFileSync(path, 'utf8')
  const shown = find(text)
  const outputs = run(shown.map(({ command }) => command))
  for (let i = shown.length - 1; i >= 0; i--) {
    const [block, output] = [shown[i] as Block, outputs[i] ?? null]
    if ('output' in block && output !== null) text = text.slice(0, block.start) + output + text.slice(block.end)
  }
  writeFileSync(path, text)
}
