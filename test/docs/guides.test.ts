/** The guides tell the truth: every command runs and prints what they show, and one that shows nothing prints nothing. */
import { expect, test } from 'vitest'
import { GUIDES, runGuide } from './guides.js'

test.each(GUIDES)('%s shows what its commands print today (npm run docs rewrites it)', { timeout: 300_000 }, (path) => {
  const runs = runGuide(path)
  expect(runs.length).toBeGreaterThanOrEqual(2)
  for (const { block, printed } of runs) expect(printed, block.command).toBe('output' in block ? block.output : '')
})
