/** Bytes → text, or a refusal by name. */
import assert from 'node:assert/strict'
import { Fault } from '../../../src/model/fault.js'
import { decode } from '../../../src/read/decode.js'
import { anyBytes } from '../characters.js'
import { target } from '../target.js'

export const bytes = target({
  name: 'bytes',
  inputs: anyBytes,
  runs: 2000,
  check(input) {
    const given = Buffer.from(input, 'latin1')
    try {
      const { text, encoding, bom, notes } = decode(given)
      assert.doesNotMatch(text, /\p{Surrogate}/u)
      // Where nothing had to be guessed or replaced, the text is the bytes.
      if (encoding === 'utf-8' && notes.length === 0) assert.deepEqual(Buffer.from((bom ? '\ufeff' : '') + text), given)
      if (encoding === 'windows-1252') assert.doesNotMatch(text, /[\u0080-\u009f]/)
      assert.ok(!text.includes('\0') || encoding.startsWith('utf-16'), 'a NUL byte got through')
    } catch (error) {
      if (!(error instanceof Fault && error.code === 'E_BINARY')) throw error
    }
  },
})
