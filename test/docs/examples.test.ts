import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../readme/blocks.js'
import { exampleNames, FOLDER, printed, saidOutput } from './examples.js'

const names = exampleNames()

test('there are some', () => {
  expect(names.length).toBeGreaterThanOrEqual(4)
})

test.each(names)('%s prints what it says (npm run docs rewrites it)', (name) => {
  expect(printed(name)).toBe(saidOutput(name))
})

test('they are right in their types, as another program sees them', () => {
  const options =
    '--ignoreConfig --noEmit --allowJs --checkJs --strict --module nodenext --target es2022 --types node --skipLibCheck'.split(
      ' ',
    )
  const files = names.map((name) => join(FOLDER, name))
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const { status, stdout } = spawnSync(process.execPath, [tsc, ...options, ...files], { cwd: root, encoding: 'utf8' })
  expect([status, stdout]).toEqual([0, ''])
})
