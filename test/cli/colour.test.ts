import { expect, test } from 'vitest'
import { wantsColour } from '../../src/cli/colour.js'

test.each([
  ['a terminal', undefined, {}, true, true],
  ['a pipe', undefined, {}, false, false],
  ['a terminal that cannot', undefined, { TERM: 'dumb' }, true, false],
  ['NO_COLOR', undefined, { NO_COLOR: '1' }, true, false],
  ['an empty NO_COLOR says nothing', undefined, { NO_COLOR: '' }, true, true],
  ['NO_COLOR before FORCE_COLOR', undefined, { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  ['FORCE_COLOR into a pipe', undefined, { FORCE_COLOR: '1' }, false, true],
  ['FORCE_COLOR=0', undefined, { FORCE_COLOR: '0' }, true, false],
  ['--no-color before all', false, { FORCE_COLOR: '1' }, true, false],
  ['--color before all', true, { NO_COLOR: '1' }, false, true],
])('%s', (_, flag, env, terminal, wanted) => {
  expect(wantsColour(flag, env, terminal)).toBe(wanted)
})
