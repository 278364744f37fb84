/** The command line inside this process, in a folder of its own, with what it writes kept back. */
import assert from 'node:assert/strict'
import fs, { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { main } from '../../src/cli/main.js'
import { stubRecord, VERSIONS } from '../write/stub.js'

export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

/**
 * Runs the command among the given files (name → content, one character a byte).
 * @throws when it breaks a promise that it makes for any arguments and any files
 */
export async function runAmong(files: Readonly<Record<string, string>>, args: readonly string[]): Promise<Outcome> {
  // Deep enough that `..` holds nothing else.
  const root = mkdtempSync(join(tmpdir(), 'extract-fuzz-'))
  const folder = join(root, 'a', 'b')
  mkdirSync(folder, { recursive: true })
  const before = process.cwd()
  const written = { 1: '', 2: '' }
  const { writeSync } = fs
  fs.writeSync = ((descriptor: number, bytes: Uint8Array, start?: number | null) => {
    const offset = start ?? 0
    if (descriptor !== 1 && descriptor !== 2) return writeSync(descriptor, bytes, offset)
    written[descriptor] += Buffer.from(bytes.subarray(offset)).toString()
    return bytes.length - offset
  }) as typeof fs.writeSync
  syncBuiltinESMExports()
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), Buffer.from(content, 'latin1'))
    }
    process.chdir(folder)
    const code = await main(args, async () => ({ versions: VERSIONS, extractSource: stubRecord }))
    checkOutcome(code, written[2])
    return { code, out: written[1], err: written[2] }
  } finally {
    process.chdir(before)
    fs.writeSync = writeSync
    syncBuiltinESMExports()
    rmSync(root, { recursive: true, force: true })
  }
}

function checkOutcome(code: number, err: string): void {
  assert.ok(code === 0 || code === 1 || code === 2, `exit code ${code}`)
  assert.doesNotMatch(err, /internal error/)
  // Nothing that a terminal would obey, and never a stack.
  assert.doesNotMatch(err.replaceAll('\n', ''), /[\p{Cc}\p{Bidi_Control}\p{Surrogate}]/u)
  assert.doesNotMatch(err, /^ +at .*:\d+:\d+/m)
  if (code === 2) assert.notEqual(err, '', 'wrong usage without a word')
}
