/** `--resume`: whatever stopped the run before, the output is the one of a run that was never stopped. */
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { main } from '../../../src/cli/main.js'
import { Fault } from '../../../src/model/fault.js'
import type { Source } from '../../../src/model/source.js'
import { inFolder } from '../../read/folder.js'
import { stubRecord, VERSIONS } from '../../write/stub.js'

const written = vi.hoisted(() => ({ err: '', full: Number.POSITIVE_INFINITY }))
vi.mock('../../../src/write/write-all.js', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../../src/write/write-all.js')>()
  return {
    writeAll(descriptor: number, bytes: Uint8Array) {
      if (descriptor === 2) written.err += Buffer.from(bytes).toString()
      else if (bytes.length === 0 || written.full-- > 0) original.writeAll(descriptor, bytes)
      else {
        original.writeAll(descriptor, bytes.subarray(0, bytes.length >> 1))
        throw Object.assign(new Error('full'), { code: 'ENOSPC' })
      }
    },
  }
})

const COUNT = 6
let made: string[] = []

/** A document `wrong` fails however often it is tried. */
const extractSource = (source: Source) => {
  made.push(source.path)
  if (source.text === 'wrong') throw new Fault('E_TIMEOUT', 'takes longer than 30 s')
  return stubRecord(source)
}

async function run(...more: string[]): Promise<{ code: number; err: string; made: string[] }> {
  written.err = ''
  made = []
  const code = await main(['n', '-o', 'out.jsonl', '--resume', ...more], async () => ({ versions: VERSIONS, extractSource }))
  return { code, err: written.err, made }
}

/** Runs until the disk is full in the middle of the n-th line: half a line stands at the end. */
async function stoppedAt(line: number): Promise<void> {
  written.full = line - 1
  const { code, err } = await run('--quiet')
  written.full = Number.POSITIVE_INFINITY
  expect([code, err]).toEqual([1, expect.stringContaining('cannot write output: no space left on device\n')])
}

const output = (): string => readFileSync('out.jsonl', 'utf8')
const journals = (): string[] => readdirSync('.').filter((name) => name.endsWith('.resume'))

let complete = ''
beforeEach(async () => {
  written.full = Number.POSITIVE_INFINITY
  inFolder(Object.fromEntries(Array.from({ length: COUNT }, (_, i) => [`n/${i}.txt`, `@Mosul ${i} people`])))
  expect(await run()).toMatchObject({ code: 0, err: '' })
  complete = output()
  expect(complete.split('\n').length).toBe(COUNT + 1)
  expect(readdirSync('.').sort()).toEqual(['n', 'out.jsonl'])
  rmSync('out.jsonl')
})

describe('goes on', () => {
  test.each(Array.from({ length: COUNT }, (_, i) => i + 1))('after half of line %i', async (line) => {
    await stoppedAt(line)
    expect(existsSync('out.jsonl')).toBe(false)
    expect((await run()).made.length).toBe(COUNT - line + 1)
    expect(output()).toBe(complete)
    expect(journals()).toEqual([])
  })

  test('the old output stays until the new one is complete', async () => {
    writeFileSync('out.jsonl', 'old\n')
    await stoppedAt(3)
    expect(output()).toBe('old\n')
    await run()
    expect(output()).toBe(complete)
  })

  test('what failed before is told again, counted, and not tried again', async () => {
    writeFileSync('n/1.txt', 'wrong')
    await stoppedAt(4)
    expect(await run()).toEqual({
      code: 1,
      err: 'extract: n/1.txt: takes longer than 30 s\nextract: 1 of 6 inputs failed (E_TIMEOUT 1)\n',
      made: ['n/3.txt', 'n/4.txt', 'n/5.txt'],
    })
    const paths = output()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).source.path)
    expect(paths).toEqual(['n/0.txt', 'n/2.txt', 'n/3.txt', 'n/4.txt', 'n/5.txt'])
    expect(journals()).toEqual([])
  })

  test('warnings are told for all documents, as without a stop', async () => {
    writeFileSync('n/0.txt', Buffer.from([0x91, 0x41, 0x92]))
    await stoppedAt(3)
    expect((await run()).err).toBe('extract: n/0.txt: read as Windows-1252, because it is not UTF-8\n')
  })
})

describe('believes nothing that does not hold', () => {
  test('a document that changed, and all behind it, are made anew', async () => {
    await stoppedAt(6)
    writeFileSync('n/2.txt', '@Aleppo')
    expect((await run()).made).toEqual(['n/2.txt', 'n/3.txt', 'n/4.txt', 'n/5.txt'])
    expect(output()).toContain('Aleppo')
  })

  test('a document that came, or went', async () => {
    await stoppedAt(6)
    writeFileSync('n/1a.txt', 'x')
    rmSync('n/4.txt')
    expect((await run()).made).toEqual(['n/1a.txt', 'n/2.txt', 'n/3.txt', 'n/5.txt'])
    await stoppedAt(5)
    for (const name of ['2', '3', '5']) rmSync(`n/${name}.txt`)
    expect((await run()).made).toEqual([])
    expect(output().trim().split('\n').length).toBe(3)
  })

  test.each([
    ['half a line', (path: string) => truncateSync(path, statSync(path).size - 5)],
    ['zeros, as a power cut leaves them', (path: string) => appendFileSync(path, Buffer.alloc(600))],
    ['zeros and a line end', (path: string) => appendFileSync(path, `${'\0'.repeat(600)}\n`)],
    ['another record', (path: string) => appendFileSync(path, '{"source":{"path":"x","sha256":"0"},"producedBy":{}}\n')],
    ['JSON that is no record', (path: string) => appendFileSync(path, 'null\n{}\n[]\n')],
  ])('%s at the end of the journal', async (_, damage) => {
    await stoppedAt(4)
    damage(journals()[0] as string)
    expect((await run()).code).toBe(0)
    expect(output()).toBe(complete)
  })

  test('other settings have another journal; the old one is named', async () => {
    await stoppedAt(4)
    const [left] = journals()
    const { err, made } = await run('--published', '2025-12-13')
    expect(made.length).toBe(COUNT)
    expect(err).toBe(`extract: ${left}: is left from a run with other settings (remove it, or finish that run)\n`)
    expect(journals()).toEqual([left])
  })

  test('a line that another program adds meanwhile is no line of ours', async () => {
    await stoppedAt(4)
    const [journal] = journals()
    const intrude = (source: Source) => {
      if (source.path === 'n/5.txt') appendFileSync(journal as string, 'x\n')
      return extractSource(source)
    }
    written.err = ''
    const code = await main(['n', '-o', 'out.jsonl', '--resume'], async () => ({ versions: VERSIONS, extractSource: intrude }))
    expect([code, written.err]).toEqual([1, expect.stringContaining('another program writes to')])
    expect(existsSync('out.jsonl')).toBe(false)
  })
})

test.each([[['n', '--resume']], [['n', '--resume', '-o', '-']], [['n', '--resume', '-o', 'x.json', '-f', 'json']]])(
  '%j is wrong usage',
  async (args) => {
    written.err = ''
    expect(await main(args, async () => ({ versions: VERSIONS, extractSource }))).toBe(2)
    expect(written.err).toBe('extract: --resume goes with --output and the format jsonl\n')
  },
)
