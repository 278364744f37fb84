import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../readme/blocks.js'
import { GENERATED } from './generated.js'

test.each(Object.entries(GENERATED))('%s is what it is made from today (npm run docs rewrites it)', async (path, page) => {
  expect(readFileSync(join(root, path), 'utf8')).toBe(await page())
})
