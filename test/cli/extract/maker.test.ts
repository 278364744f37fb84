/** Documents made together under one deadline: each has its own whole time, whatever its neighbours take. */
import { expect, test } from 'vitest'
import { type Made, Maker } from '../../../src/cli/extract/maker.js'
import { Fault } from '../../../src/model/fault.js'
import type { Source } from '../../../src/model/source.js'
import { NOTHING_GIVEN, sourceOfText } from '../../../src/read/source.js'
import { stubRecord, VERSIONS } from '../../write/stub.js'

/** A maker whose documents say how many milliseconds they take, or that they fail. */
const makerOf = (timeout: number): Promise<Maker> =>
  Maker.open({ own: {}, validate: false, timeout }, async () => ({
    versions: VERSIONS,
    extractSource(source: Source) {
      if (source.text === 'bug') throw new RangeError('of ours')
      const end = performance.now() + Number(source.text)
      while (performance.now() < end);
      return stubRecord(source)
    },
  }))

const made = async (timeout: number, texts: readonly string[]): Promise<string[]> => {
  const maker = await makerOf(timeout)
  const all = await maker.makeAll(texts.map((text) => sourceOfText(text, text, NOTHING_GIVEN)))
  return all.map(show)
}
const show = (one: Made): string => {
  if ('record' in one) return one.record.source.path
  return one.error instanceof Fault ? one.error.code : String(one.error)
}

test('one that fails leaves its neighbours alone', async () => {
  expect(await made(1, ['1', 'bug', '2'])).toEqual(['1', 'RangeError: of ours', '2'])
  expect(await made(0, ['1', 'bug', '2'])).toEqual(['1', 'RangeError: of ours', '2'])
})

test('many that are quick are no slow one, though they take longer together', async () => {
  const texts = Array.from({ length: 10 }, (_, i) => `8${i}`)
  expect(await made(0.6, texts)).toEqual(texts)
})

test('one that is too slow is given up, wherever it stands', async () => {
  expect(await made(0.4, ['1', '1500', '2'])).toEqual(['1', 'E_TIMEOUT', '2'])
  expect(await made(0.4, ['150', '1500', '2', '1501'])).toEqual(['150', 'E_TIMEOUT', '2', 'E_TIMEOUT'])
})

test('a deadline that strikes at any moment blames no document that did not take its time', async () => {
  for (let tenth = 0; tenth < 20; tenth++) {
    // The shared deadline of 220 ms falls somewhere in or behind the last document.
    const texts = [String(100 + tenth), '100', String(25 - tenth)]
    expect(await made(0.2, texts)).toEqual(texts)
  }
}, 20_000)

/** A maker that takes documents together, and what it was asked for. */
async function together(timeout: number, texts: readonly string[]): Promise<{ shown: string[]; asked: string[] }> {
  const asked: string[] = []
  const one = (source: Source) => {
    if (source.text === 'bug') throw new RangeError('of ours')
    const end = performance.now() + Number(source.text)
    while (performance.now() < end);
    return stubRecord(source)
  }
  const maker = await Maker.open({ own: {}, validate: false, timeout }, async () => ({
    versions: VERSIONS,
    extractSource(source: Source) {
      asked.push(source.text)
      return one(source)
    },
    extractSources(sources: readonly Source[]) {
      asked.push(sources.map(({ text }) => text).join(' '))
      return sources.map(one)
    },
  }))
  const all = await maker.makeAll(texts.map((text) => sourceOfText(text, text, NOTHING_GIVEN)))
  return { shown: all.map(show), asked }
}

test('documents are made together as long as all goes well', async () => {
  expect(await together(1, ['1', '2', '3'])).toEqual({ shown: ['1', '2', '3'], asked: ['1 2 3'] })
  expect(await together(1, ['1'])).toEqual({ shown: ['1'], asked: ['1'] })
})

test('where one fails or is too slow, each is made by itself', async () => {
  expect(await together(1, ['1', 'bug', '2'])).toEqual({
    shown: ['1', 'RangeError: of ours', '2'],
    asked: ['1 bug 2', '1', 'bug', '2'],
  })
  expect((await together(0.4, ['1', '1500', '2'])).shown).toEqual(['1', 'E_TIMEOUT', '2'])
})
