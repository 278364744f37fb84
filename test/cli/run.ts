/** Runs the command line in this process, around the pipeline in miniature, and keeps what it would have written. */
import { vi } from 'vitest'
import { main } from '../../src/cli/main.js'
import { stubRecord, VERSIONS } from '../write/stub.js'

const written = vi.hoisted(() => ({ out: '', err: '' }))
vi.mock('../../src/write/write-all.js', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../src/write/write-all.js')>()
  return {
    writeAll(descriptor: number, bytes: Uint8Array) {
      if (descriptor === 1) written.out += Buffer.from(bytes).toString()
      else if (descriptor === 2) written.err += Buffer.from(bytes).toString()
      else original.writeAll(descriptor, bytes)
    },
  }
})

export interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** As `run`, with the real pipeline and its tables. */
export async function runWhole(...args: string[]): Promise<Run> {
  written.out = ''
  written.err = ''
  const code = await main(args)
  return { code, ...written }
}

export async function run(...args: string[]): Promise<Run> {
  written.out = ''
  written.err = ''
  const code = await main(args, async () => ({ versions: VERSIONS, extractSource: stubRecord }))
  return { code, ...written }
}
