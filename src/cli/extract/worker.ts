/** One thread of the crew: lists of Sources come in, as many answers go out, in order. */
import { parentPort, workerData } from 'node:worker_threads'
import { Fault } from '../../model/fault.js'
import type { Source } from '../../model/source.js'
import { jsonText } from '../../write/json-text.js'
import { loadExtractor } from '../load-extractor.js'
import type { Answer } from './crew.js'
import { type Made, Maker, type MakerSettings } from './maker.js'

const maker = await Maker.open(workerData as MakerSettings, loadExtractor)
let last: Promise<void> = Promise.resolve()

parentPort?.on('message', (sources: readonly Source[]) => {
  last = last.then(async () => parentPort?.postMessage((await maker.makeAll(sources)).map(answerOf)))
})

function answerOf(made: Made): Answer {
  if ('record' in made) return { json: jsonText(made.record) }
  const { error } = made
  if (error instanceof Fault) return { fault: { code: error.code, message: error.message } }
  const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error))
  return { bug: { name, message, stack } }
}
