import { spawn, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { duration, grouped, progressLine, type State } from '../../src/cli/progress/line.js'
import { drawProgress, type Screen } from '../../src/cli/progress/progress.js'
import { summaryLine } from '../../src/cli/progress/summary.js'
import { inFolder } from '../read/folder.js'

const HALFWAY: State = {
  documents: 1204,
  bytes: 6_000_000,
  total: { documents: 5000, bytes: 20_000_000 },
  found: { documents: 0, bytes: 0 },
  seconds: 12,
  path: 'news/2025/a.txt',
}

describe('the line', () => {
  test.each([
    [120, '[=====>              ]  1,204 of 5,000  100/s  0.5 MB/s  28 s left  news/2025/a.txt'],
    [76, '[=====>              ]  1,204 of 5,000  100/s  0.5 MB/s  28 s left'],
    [66, '1,204 of 5,000  100/s  0.5 MB/s  28 s left  news/2025/a.txt'],
    [40, '1,204 of 5,000  100/s  28 s left'],
    [28, '1,204 of 5,000  28 s left'],
    [20, '1,204 of 5,000'],
    [8, '1,204 o'],
  ])('on %i columns', (columns, expected) => {
    expect(progressLine(HALFWAY, columns)).toBe(expected)
    expect(progressLine(HALFWAY, columns).length).toBeLessThan(columns)
  })

  test('of a feed: how many there are is not known, the bytes are', () => {
    expect(progressLine({ ...HALFWAY, total: { documents: null, bytes: 20_000_000 } }, 60)).toBe(
      '[=====>              ]  1,204  100/s  0.5 MB/s  28 s left',
    )
  })

  test('of standard input: nothing is known but what is done', () => {
    expect(progressLine({ ...HALFWAY, path: '-', total: { documents: null, bytes: null } }, 60)).toBe('1,204  100/s  0.5 MB/s')
  })

  test('what an earlier run did counts as done, not as speed', () => {
    const line = progressLine({ ...HALFWAY, found: { documents: 1180, bytes: 5_900_000 } }, 120)
    expect(line).toBe('[=====>              ]  1,204 of 5,000  2.0/s  8 kB/s  28 min 0 s left  news/2025/a.txt')
  })

  test('a path is shown as a terminal may have it, and cut to what is left', () => {
    const line = (path: string, columns: number): string => progressLine({ ...HALFWAY, path }, columns).split('left  ')[1] ?? ''
    expect(line('a\x1b[2Jb\u202e.txt', 120)).toBe('a\\x1b[2Jb\\u202e.txt')
    expect(line(`news/${'long/'.repeat(20)}a.txt`, 90)).toMatch(/^news\/long.{0,20}…$/)
    // A character of Chinese takes two columns.
    expect([...line('新闻报道新闻报道新闻报道.txt', 90)].length).toBeLessThan(12)
  })

  test('times and numbers', () => {
    expect([0.4, 59.4, 60, 108, 7500].map(duration)).toEqual(['0 s', '59 s', '1 min 0 s', '1 min 48 s', '2 h 5 min'])
    expect([0, 999, 1000, 1234567].map(grouped)).toEqual(['0', '999', '1,000', '1,234,567'])
  })
})

/** A screen that keeps what it was told, and a clock that is set by hand. */
function fakeScreen(columns = 80) {
  const seen = { written: [] as string[], now: 0, stops: [] as (() => void)[] }
  const screen: Screen = {
    write: (text) => seen.written.push(text),
    columns: () => columns,
    now: () => seen.now,
    onStop(stop) {
      seen.stops.push(stop)
      return () => seen.stops.splice(seen.stops.indexOf(stop), 1)
    },
  }
  return { seen, progress: drawProgress(screen) }
}

describe('drawing', () => {
  test('a short run draws nothing', () => {
    const { seen, progress } = fakeScreen()
    for (seen.now = 0; seen.now < 1000; seen.now += 10) progress.step('a.txt', 10)
    progress.clear()
    expect(seen.written).toEqual([])
  })

  test('a long one is drawn ten times a second at most, however fast it goes', () => {
    const { seen, progress } = fakeScreen()
    progress.expect({ documents: 10_000, bytes: null })
    for (seen.now = 0; seen.now < 3000; seen.now++) progress.step('a.txt', 10)
    expect(seen.written.length).toBe(20)
    expect(seen.written[0]).toBe('\r\x1b[K[=>                  ]  1,001 of 10,000  1,001/s  10 kB/s  9 s left  a.txt')
  })

  test('it is gone before a message and at the end, and comes back', () => {
    const { seen, progress } = fakeScreen()
    seen.now = 1500
    progress.step('a.txt', 10)
    progress.clear()
    progress.clear()
    expect(seen.written.slice(1)).toEqual(['\r\x1b[K'])
    seen.now = 1600
    progress.step('b.txt', 10)
    expect(seen.written.length).toBe(3)
  })

  test('a signal takes it away too; without a line no signal is caught', () => {
    const { seen, progress } = fakeScreen()
    expect(seen.stops).toEqual([])
    seen.now = 1500
    progress.step('a.txt', 10)
    expect(seen.stops.length).toBe(1)
    seen.stops[0]?.()
    expect(seen.written.at(-1)).toBe('\r\x1b[K')
    progress.clear()
    expect(seen.stops.length).toBe(1)
    progress.end()
    expect(seen.stops).toEqual([])
  })

  test('never as wide as the terminal: a wrapped line could not be taken back', () => {
    const { seen, progress } = fakeScreen(12)
    seen.now = 2000
    progress.phase('linking 1,234,567 documents')
    expect(seen.written).toEqual(['\r\x1b[Klinking 1'])
  })
})

test('the summary', () => {
  const counts = new Map([
    ['dates', 62],
    ['casualties', 1],
    ['counts', 0],
    ['events', 1204],
  ])
  expect(summaryLine(5, 0, counts, 0.64)).toBe('5 documents: 62 dates, 1 casualty, 1,204 events in 0.6 s')
  expect(summaryLine(1, 2, new Map(), 130)).toBe('1 document (2 failed) in 2 min 10 s')
})

const ROOT = new URL('../..', import.meta.url).pathname
const EXTRACT = `${process.execPath} --import ${ROOT}node_modules/tsx/dist/esm/index.mjs ${ROOT}test/cli/stub-main.ts`
const hasTerminal = spawnSync('script', ['--version']).error === undefined

/** What a terminal gets to see, from a terminal that is made for it. */
function onTerminal(script: string, env: NodeJS.ProcessEnv = {}): string {
  const { CI: _, ...rest } = process.env
  const run = spawnSync('script', ['-qec', script, '/dev/null'], { encoding: 'utf8', env: { ...rest, TERM: 'xterm', ...env } })
  return run.stdout
}

describe.runIf(hasTerminal)('on a real terminal', () => {
  const slowFeed = `(for i in $(seq 16); do echo '{"text":"@Mosul"}'; sleep 0.25; done) | ${EXTRACT} -i jsonl - > out.jsonl`

  test('a long run shows how far it has come, and takes it back; a summary stays', () => {
    inFolder({})
    const seen = onTerminal(slowFeed)
    expect(seen).toMatch(/\r\x1b\[K\d{1,2} {2}\d\.\d\/s/)
    expect(seen).toMatch(/\r\x1b\[Kextract: 16 documents: 16 places in \d\.\d s\r\n$/)
  })

  test.each([
    ['CI', { CI: 'true' }],
    ['a terminal without a cursor', { TERM: 'dumb' }],
  ])('no line in %s', (_, env) => {
    inFolder({})
    expect(onTerminal(slowFeed, env)).not.toContain('\x1b')
  })

  test('no colour and no line for --quiet, and none in a pipe', () => {
    inFolder({})
    expect(onTerminal(slowFeed.replace(' - >', ' --quiet - >'))).toBe('')
    const { stderr } = spawnSync('bash', ['-c', slowFeed], { encoding: 'utf8' })
    expect(stderr).toBe('')
  })

  test('a message stands on a line of its own', () => {
    inFolder({})
    writeFileSync('s.sh', slowFeed.replace('sleep 0.25', 'sleep 0.25; [ $i = 14 ] && echo nope'))
    expect(onTerminal('bash s.sh')).toMatch(/\r\x1b\[Kextract: -:15: is not JSON\r\n/)
  })

  test('Ctrl-C takes the line away and ends the run as the shell expects', async () => {
    inFolder({})
    writeFileSync('s.sh', `${slowFeed.replace('seq 16', 'seq 80')}; echo "code $?"`)
    const { CI: _, ...env } = process.env
    const child = spawn('script', ['-qec', 'bash -c "trap : INT; source ./s.sh"', '/dev/null'], {
      env: { ...env, TERM: 'xterm' },
    })
    let seen = ''
    let pressed = false
    child.stdout.on('data', (data) => {
      seen += data
      if (pressed || !seen.includes('/s')) return
      pressed = true
      child.stdin.write('\x03')
    })
    await new Promise((done) => child.on('close', done))
    expect(seen).toMatch(/\r\x1b\[Kcode 130\r\n$/)
  })
})
