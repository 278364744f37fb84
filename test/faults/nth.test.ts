/** The Nth call of each file function fails, for every N: the result is complete, or what is missing is told. Never half. */
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Files, Place, type Ran } from './command.js'

const FILES: Files = {
  'n/a.txt': 'Two soldiers were killed in Mosul on Monday.',
  'n/b.jsonl': '{"text":"Ten people died in Kabul.","published":"2024-05-01"}\n{"text":"Rebels attacked Goma."}\n',
  'n/c.txt': 'Five people were wounded near Aleppo, police said.',
}

/** Functions on the way in, on the way out, and what may go wrong with each. */
const READING = ['statSync', 'lstatSync', 'readdirSync', 'realpathSync', 'openSync', 'fstatSync', 'readSync', 'readFileSync']
const WRITING = [
  'openSync',
  'fstatSync',
  'fchmodSync',
  'writeSync',
  'fsyncSync',
  'closeSync',
  'renameSync',
  'unlinkSync',
  'ftruncateSync',
]

/** No run makes so many calls of one function; one that did would go on for ever. */
const MOST_CALLS = 60

let complete = ''
let place: Place
afterEach(() => place.remove())
beforeAll(async () => {
  place = new Place(FILES)
  complete = (await place.run('extract n')).out.toString()
  expect(complete.trim().split('\n').length).toBe(4)
  place.remove()
})

/** Runs with the fault at each call in turn, until there is no such call. */
async function atEveryCall(fault: (n: number) => string, once: (fault: string) => Promise<Ran>): Promise<number> {
  for (let n = 1; n <= MOST_CALLS; n++) {
    place = new Place(FILES)
    const { met } = await once(fault(n))
    place.remove()
    if (!met) return n - 1
  }
  throw new Error('the command never ends')
}

/** Whole records only, in order; those that are missing are told by the path of their input; nothing looks like a crash. */
function expectWholeOrTold(out: string, { code, err }: Ran): void {
  expect(err).not.toMatch(/^ {4}at |node:internal|Error:/m)
  const lines = out === '' ? [] : out.split('\n')
  if (lines.length > 0) expect(lines.pop()).toBe('')
  const wanted = complete.trimEnd().split('\n')
  const missing = wanted.filter((line) => !lines.includes(line))
  expect(lines).toEqual(wanted.filter((line) => lines.includes(line)))
  if (code === 0) expect(missing).toEqual([])
  else {
    expect(err).toMatch(/^extract: .{5,}/)
    if (/cannot write|lexicon|gazetteer|extract: n: /.test(err)) return
    for (const line of missing) expect(err).toContain(`extract: ${JSON.parse(line).source.path}`)
  }
}

describe.each(['EIO', 'EACCES'])('reading meets %s', (code) => {
  test.each(READING)('at each %s', async (name) => {
    const calls = await atEveryCall(
      (n) => `${name}:${n}:${code}`,
      async (fault) => {
        const ran = await place.run('extract n --jobs 1', fault)
        expectWholeOrTold(ran.out.toString(), ran)
        return ran
      },
    )
    expect(calls).toBeGreaterThan(name === 'realpathSync' || name === 'lstatSync' ? -1 : 0)
  })
})

test.each(['ENOSPC', 'EIO'])('standard output meets %s at each write', async (code) => {
  const calls = await atEveryCall(
    (n) => `writeSync:${n}:${code}`,
    async (fault) => {
      const ran = await place.run('extract n', fault)
      if (ran.met) expect([ran.code, ran.err]).toEqual([1, expect.stringMatching(/^extract: cannot write output: /)])
      expectWholeOrTold(ran.out.toString(), ran)
      return ran
    },
  )
  expect(calls).toBe(4)
})

test.each(['SHORT', 'EAGAIN', 'EINTR'])('%s at each write is made good', async (code) => {
  await atEveryCall(
    (n) => `writeSync:${n}:${code}`,
    async (fault) => {
      const ran = await place.run('extract n', fault)
      expect([ran.code, ran.err, ran.out.toString()]).toEqual([0, '', complete])
      return ran
    },
  )
})

describe.each(['', '--resume'])('--output %s', (resume) => {
  test.each(WRITING)('meets an error at each %s: the old file or the complete new one', async (name) => {
    await atEveryCall(
      (n) => `${name}:${n}:EIO`,
      async (fault) => {
        place.write('out.jsonl', 'old\n')
        const ran = await place.run(`extract n -o out.jsonl ${resume}`, fault)
        const now = place.read('out.jsonl')
        if (now !== 'old\n') expectWholeOrTold(now, ran)
        else expect([ran.code !== 0, ran.err]).toEqual([true, expect.stringMatching(/^extract: /)])
        if (resume === '') {
          if (name !== 'unlinkSync') expect(place.names()).toEqual(['n', 'out.jsonl'])
          return ran
        }
        // A second run finishes what the first began.
        const again = await place.run('extract n -o out.jsonl --resume')
        expect([again.code, place.read('out.jsonl'), place.names()]).toEqual([0, complete, ['n', 'out.jsonl']])
        return ran
      },
    )
  })

  test.each(['writeSync', 'fsyncSync', 'renameSync'])('killed at each %s: the old file or the complete new one', async (name) => {
    const calls = await atEveryCall(
      (n) => `${name}:${n}:SIGKILL`,
      async (fault) => {
        place.write('out.jsonl', 'old\n')
        const ran = await place.run(`exec extract n -o out.jsonl ${resume}`, fault)
        if (ran.met) expect(ran.signal).toBe('SIGKILL')
        expect(['old\n', complete]).toContain(place.read('out.jsonl'))
        const again = await place.run(`extract n -o out.jsonl ${resume}`)
        expect([again.code, place.read('out.jsonl')]).toEqual([0, complete])
        return ran
      },
    )
    expect(calls).toBeGreaterThan(0)
  })
})

test('a worker thread dies at each of its answers: its document is tried again, and the bytes are the same', async () => {
  const calls = await atEveryCall(
    (n) => `worker:${n}:DIES`,
    async (fault) => {
      const ran = await place.run('extract n --jobs 2', fault)
      // The thread that takes its place dies in its turn, if it comes to as many answers.
      if (ran.code === 0) expect([ran.out.toString(), ran.err]).toEqual([complete, ''])
      else expectWholeOrTold(ran.out.toString(), ran)
      return ran
    },
  )
  expect(calls).toBeGreaterThan(0)
})
