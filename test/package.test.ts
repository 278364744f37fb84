/** What the package asks of those who install it. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  scripts: Record<string, string>
}

test('it runs nothing on the machine of those who install it', () => {
  for (const name of ['preinstall', 'install', 'postinstall']) expect(scripts[name], name).toBeUndefined()
})

test('a clone is built by its first npm ci', () => {
  expect(scripts.prepare).toBe('npm run build')
})
