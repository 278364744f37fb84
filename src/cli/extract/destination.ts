/** Where the records of a run go, and what an earlier run has put there already. */
import type { Source } from '../../model/source.js'
import type { ReadResult } from '../../read/read.js'
import { journalSink } from '../../write/sink.js'
import { complain } from '../messages.js'
import { type Output, openOutput } from '../output.js'
import { toldOf } from './failures.js'
import type { ExtractOptions } from './options.js'
import { type Done, failureLine, isRecordLine, resumed, settingsName } from './resume.js'

export interface Destination {
  readonly output: Output
  /** The inputs, those marked that an earlier run has done. */
  remaining(inputs: AsyncIterable<ReadResult>): AsyncIterable<ReadResult | Done>
  /** Notes for a later run that a document has no record. */
  failed(source: Source, error: unknown): void
}

/**
 * @param versions what the records are made by
 * @throws Fault `E_OUTPUT`
 */
export function openDestination(options: ExtractOptions, versions: unknown): Destination {
  const { output: path, resume } = options
  if (resume !== true || path === undefined) return { output: openOutput(path), remaining: (inputs) => inputs, failed() {} }
  const { published, inputFormat, encoding, strictEncoding, maxBytes, kinds, redact, shard } = options
  const settings = settingsName([versions, published, inputFormat, encoding, strictEncoding, maxBytes, kinds, redact, shard])
  const sink = journalSink(path, settings, isRecordLine)
  const { journal } = sink
  for (const other of journal.others())
    complain(`${other}: is left from a run with other settings (remove it, or finish that run)`)
  return {
    output: { ...sink, pause: async () => {} },
    remaining: (inputs) => resumed(inputs, journal),
    failed: (source, error) => sink.write(failureLine(source, toldOf(error))),
  }
}
