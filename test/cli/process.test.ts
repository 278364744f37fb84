/** What only a process of its own can show: pipes, full disks, signals, standard input. */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { inFolder } from '../read/folder.js'

const ROOT = new URL('../..', import.meta.url).pathname
/** The command as the shell runs it; `$EXTRACT` in each script. */
const EXTRACT = `${process.execPath} --import ${ROOT}node_modules/tsx/dist/esm/index.mjs ${ROOT}test/cli/stub-main.ts`

interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
}

function shell(script: string, input = ''): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn('bash', ['-c', script], { env: { ...process.env, EXTRACT, NO_COLOR: '' } })
    let out = ''
    let err = ''
    child.stdout.on('data', (data) => {
      out += data
    })
    child.stderr.on('data', (data) => {
      err += data
    })
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    child.on('close', (code, signal) => done({ code, signal, out, err }))
  })
}

/** A feed of more than a pipe holds. */
function manyLines(count: number): void {
  const text = '@Mosul 12 people #Gunmen '.repeat(40)
  writeFileSync('feed.jsonl', `${JSON.stringify({ text })}\n`.repeat(count))
}

describe.skipIf(process.platform === 'win32')('pipes', () => {
  test('a reader that goes is no failure and ends the run at once', async () => {
    inFolder({})
    manyLines(400)
    const { out, err } = await shell('$EXTRACT feed.jsonl | head -1; echo "code $PIPESTATUS"')
    expect(out.split('\n').slice(1)).toEqual(['code 0', ''])
    expect(err).toBe('')
  })

  test('a slow reader gets every byte', async () => {
    inFolder({})
    manyLines(60)
    const { out } = await shell('$EXTRACT feed.jsonl | (sleep 0.5; cat) | wc -l; echo "code $PIPESTATUS"')
    expect(out.trim().split(/\s+/)).toEqual(['60', 'code', '0'])
  })

  test('standard input: text, JSON Lines, endless', async () => {
    inFolder({})
    expect(JSON.parse((await shell('$EXTRACT -', '\ufeff@Mosul')).out)).toMatchObject({
      source: { path: '-', bom: true },
      places: [{ name: 'Mosul' }],
    })
    expect((await shell('$EXTRACT -i jsonl - | wc -l', '{"text":"a"}\n{"text":"b"}')).out.trim()).toBe('2')
    const endless = await shell('$EXTRACT - < /dev/zero')
    expect(endless).toMatchObject({ code: 1, out: '', err: expect.stringContaining('extract: -: is larger than 16777216 bytes') })
  })

  test('a full device is told, whatever the stream', async () => {
    inFolder({ 'a.txt': '@Mosul' })
    const { code, err } = await shell('$EXTRACT a.txt > /dev/full')
    expect([code, err]).toEqual([1, 'extract: cannot write output: no space left on device\n'])
    expect(await shell('$EXTRACT --help > /dev/full')).toMatchObject({
      code: 1,
      err: 'extract: cannot write output: no space left on device\n',
    })
  })

  test('a closed standard error loses no record', async () => {
    inFolder({ 'a.txt': '@Mosul', 'b.txt': '\0' })
    const { code, out } = await shell('$EXTRACT . 2>&-')
    expect([code, out.split('\n').length]).toEqual([1, 2])
  })

  test('a named pipe is read, as shells make them for <(…)', async () => {
    inFolder({})
    expect((await shell('$EXTRACT <(printf @Mosul) | grep -c Mosul')).out.trim()).toBe('1')
  })
})

describe.skipIf(process.platform === 'win32')('signals', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s removes what was begun, keeps the old file, and is what the shell sees', async (signal, code) => {
    inFolder({ 'out.jsonl': 'old\n' })
    mkdirSync('n')
    const script = `$EXTRACT -i jsonl -o out.jsonl - < <(printf '{"text":"a"}\\n'; sleep 0.2; for i in $(seq 20000); do echo '{"text":"@Mosul"}'; done; sleep 2) &
      child=$!
      for i in $(seq 100); do ls -a | grep -q tmp && break; sleep 0.05; done
      ls -a | grep -c tmp
      sleep 0.3
      kill -${signal} $child
      wait $child; echo "code $?"`
    const { out } = await shell(script)
    expect(out.trim().split('\n')).toEqual(['1', `code ${code}`])
    expect(readFileSync('out.jsonl', 'utf8')).toBe('old\n')
    expect(readdirSync('.').sort()).toEqual(['n', 'out.jsonl'])
  })
})

describe.skipIf(process.platform === 'win32')('waiting for standard input', () => {
  test('a signal ends it at once, and nothing is left behind', async () => {
    inFolder({})
    const { out } = await shell(`$EXTRACT -o out.jsonl - < <(sleep 5 2>&-) &
      child=$!
      for i in $(seq 100); do ls -a | grep -q tmp && break; sleep 0.05; done
      kill -INT $child; wait $child; echo "code $?"; ls -a | grep -c out`)
    expect(out).toBe('code 130\n0\n')
  }, 4000)
})

test('the program itself says what to do when it is not built', async () => {
  const folder = inFolder({ 'bin/extract.js': readFileSync(`${ROOT}bin/extract.js`), 'package.json': '{"type":"module"}' })
  expect(existsSync(`${folder}/dist`)).toBe(false)
  const { code, out, err } = await shell(`${process.execPath} bin/extract.js seeds`)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain('npm run build')
})
