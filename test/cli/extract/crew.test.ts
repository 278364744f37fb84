/** Threads that answer, fail, and die: what they were at is tried once more, and nothing else is touched. */
import { Worker } from 'node:worker_threads'
import { afterEach, expect, test } from 'vitest'
import { Crew } from '../../../src/cli/extract/crew.js'
import type { Source } from '../../../src/model/source.js'
import { NOTHING_GIVEN, sourceOfText } from '../../../src/read/source.js'

/** Echoes the text, or does what the text says. */
const ECHO = `
  const { parentPort, threadId } = require('node:worker_threads')
  const answer = ({ text }) => {
    if (text === 'die') process.exit(3)
    if (text === 'throw') throw new TypeError('thrown')
    if (text === 'memory') for (const all = []; ; ) all.push(new Array(100000).fill(all.length))
    if (text === 'fault') return { fault: { code: 'E_TIMEOUT', message: 'takes longer' } }
    if (text === 'bug') return { bug: { name: 'TypeError', message: 'of ours', stack: 'here' } }
    return { json: text }
  }
  parentPort.on('message', (sources) => parentPort.postMessage(sources.map(answer)))`

let crew: Crew
let hired = 0
function crewOf(size: number): Crew {
  hired = 0
  crew = new Crew(size, () => {
    hired++
    return new Worker(ECHO, { eval: true, stderr: true, resourceLimits: { maxOldGenerationSizeMb: 16 } })
  })
  return crew
}
afterEach(() => crew.close())

const make = (text: string): Promise<string> => crew.make(source(text))
const source = (text: string): Source => sourceOfText('a.txt', text, NOTHING_GIVEN)
const outcome = async (text: string): Promise<string> => {
  try {
    return await make(text)
  } catch (error) {
    const { code, name, message } = error as NodeJS.ErrnoException
    return `${code ?? name}: ${message}`
  }
}

test('each document gets its own answer, and no more threads are hired than asked for', async () => {
  crewOf(3)
  const texts = Array.from({ length: 50 }, (_, i) => `text ${i}`)
  expect(await Promise.all(texts.map(make))).toEqual(texts)
  expect(hired).toBe(3)
})

test('a thread is hired when there is something to do', async () => {
  crewOf(8)
  expect(await make('a')).toBe('a')
  expect(await make('b')).toBe('b')
  expect(hired).toBe(1)
})

test('a fault and a bug come back as what they are', async () => {
  crewOf(1)
  expect(await Promise.all(['fault', 'bug', 'a'].map(outcome))).toEqual(['E_TIMEOUT: takes longer', 'TypeError: of ours', 'a'])
})

test.each([
  ['die', 'E_WORKER: 2 threads died over it'],
  ['throw', 'E_WORKER: 2 threads died over it: TypeError: thrown'],
  ['memory', 'E_WORKER: 2 threads died over it: it needs more memory than there is'],
])(
  '%s: tried twice, then named; its neighbours are made',
  async (text, told) => {
    crewOf(2)
    const outcomes = await Promise.all(['a', text, 'b', 'c', 'd', 'e'].map(outcome))
    expect(outcomes).toEqual(['a', told, 'b', 'c', 'd', 'e'])
    expect(hired).toBeLessThanOrEqual(4)
  },
  20_000,
)

test('a thread that dies once costs nothing', async () => {
  const died = new Int32Array(new SharedArrayBuffer(4))
  const once = `const { parentPort, workerData } = require('node:worker_threads')
    const answer = ({ text }) => {
      if (text === 'once' && Atomics.add(workerData, 0, 1) === 0) process.exit(9)
      return { json: text }
    }
    parentPort.on('message', (sources) => parentPort.postMessage(sources.map(answer)))`
  crew = new Crew(1, () => new Worker(once, { eval: true, workerData: died }))
  expect(await Promise.all(['a', 'once', 'b'].map(outcome))).toEqual(['a', 'once', 'b'])
  expect(died[0]).toBe(2)
})
