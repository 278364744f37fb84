/** One thread of the crew: Sources come in, answers go out, in order. */
import { parentPort, workerData } from 'node:worker_threads'
import { Fault } from '../../model/fault.js'
import type { Source } from '../../model/source.js'
import { jsonText } from '../../write/json-text.js'
import { loadExtractor } from '../load-extractor.js'
import type { Answer } from './crew.js'
import { Maker, type MakerSettings } from './maker.js'

const maker = await Maker.open(workerData as MakerSettings, loadExtractor)
let last: Promise<void> = Promise.resolve()

parentPort?.on('message', (source: Source) => {
  last = last.then(async () => parentPort?.postMessage(await answerTo(source)))
})

async function answerTo(source: Source): Promise<Answer> {
  try {
    return { json: jsonText(await maker.make(source)) }
  } catch (error) {
    if (error instanceof Fault) return { fault: { code: error.code, message: error.message } }
    const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error))
    return { bug: { name, message, stack } }
  }
}
