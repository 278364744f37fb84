/** The README tells the truth: its commands run and print what it shows, and it names every command and option there is. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findShown, PAGES, root, runCommands } from './readme/blocks.js'

const readme = readFileSync(join(root, 'README.md'), 'utf8')

test.each(PAGES)('$path shows commands with the output that they print today (npm run readme rewrites it)', (page) => {
  const shown = findShown(readFileSync(join(root, page.path), 'utf8'))
  expect(shown.length).toBeGreaterThanOrEqual(2)
  const commands = shown.map(({ command }) => command)
  expect(runCommands(commands, page)).toEqual(shown.map(({ output }) => output))
})

test('every command of the program stands in the README', () => {
  const help = spawnSync(process.execPath, [join(root, 'bin', 'extract.js'), '--help'], { encoding: 'utf8' }).stdout
  const commands = [...help.matchAll(/^ {2}([a-z]{3,12}) \[/gm)].map((match) => match[1] as string)
  expect(commands.length).toBeGreaterThanOrEqual(3)
  for (const command of commands) expect(readme, command).toContain(`extract ${command}`)
})
