/** What the package asks of those who install it. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  scripts: Record<string, string>
}

test('it runs nothing when it is installed, so npm warns of nothing', () => {
  for (const name of ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'])
    expect(scripts[name], name).toBeUndefined()
})

test('it is built in a clone, by npm ci or npm install, and before it is packed', () => {
  // npm runs "dependencies" in the project itself only, after it has filled node_modules.
  expect([scripts.dependencies, scripts.prepack]).toEqual(['npm run build', 'npm run build'])
})
