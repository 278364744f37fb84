/** The README tells the truth: its commands run and print what it shows, and it names every command and option there is. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findCommands, findListed, PAGES, root, runCommands } from './readme/blocks.js'

const readme = readFileSync(join(root, 'README.md'), 'utf8')

/** For dozens of commands, each a process of its own, in milliseconds. */
const PATIENCE = 300_000

test.each(PAGES)(
  '$path shows commands that run, and what they print today (npm run readme rewrites it)',
  (page) => {
    const blocks = findCommands(readFileSync(join(root, page.path), 'utf8'))
    expect(blocks.filter((block) => 'output' in block).length).toBeGreaterThanOrEqual(2)
    const printed = runCommands(
      blocks.map(({ command }) => command),
      page,
    )
    for (const [i, block] of blocks.entries()) if ('output' in block) expect(printed[i], block.command).toBe(block.output)
  },
  PATIENCE,
)

test(
  'the commands of the table run as they stand there',
  () => {
    const listed = findListed(readme)
    expect(listed.length).toBeGreaterThanOrEqual(10)
    const files = 'extract seeds/ > records.jsonl; cp records.jsonl a.jsonl; cp records.jsonl b.jsonl; cp groups.tsv my.tsv'
    runCommands([files, ...listed], { path: 'README.md', inProject: true })
  },
  PATIENCE,
)

test('every command of the program stands in the README', () => {
  const help = spawnSync(process.execPath, [join(root, 'bin', 'extract.js'), '--help'], { encoding: 'utf8' }).stdout
  const commands = [...help.matchAll(/^ {2}([a-z]{3,12}) \[/gm)].map((match) => match[1] as string)
  expect(commands.length).toBeGreaterThanOrEqual(3)
  for (const command of commands) expect(readme, command).toContain(`extract ${command}`)
})
