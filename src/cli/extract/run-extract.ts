/** Articles in, records out: in order, whatever becomes of a document's neighbours. */
import { isatty } from 'node:tty'
import type { Source } from '../../model/source.js'
import { findInputs } from '../../read/inputs.js'
import { readFound } from '../../read/read.js'
import { inShard } from '../../read/shard.js'
import type { DocumentRecord } from '../../schema/document.js'
import type { Format } from '../../write/format.js'
import { textOfRecord } from '../../write/redact/mask.js'
import { loadPaint, wantsColour } from '../colour.js'
import type { Context } from '../context.js'
import { Exit, type ExitCode } from '../exit.js'
import { loadFormat } from '../formats.js'
import { complain, complainOf } from '../messages.js'
import { fill, isInput, outputPath } from '../output.js'
import { makeProgress } from '../progress.js'
import { openDestination } from './destination.js'
import { type Rest, restOf, stopMessage } from './fail-fast.js'
import { Failures } from './failures.js'
import { Maker, makerSettings } from './maker.js'
import type { ExtractOptions } from './options.js'
import { type Outcome, outcomes } from './outcomes.js'

/**
 * Reads the given paths and writes a record of each document; what fails is told and passed by.
 * @returns `failed` when an input failed
 * @throws Fault when the output cannot be written
 */
export async function runExtract(paths: readonly string[], options: ExtractOptions, context: Context): Promise<ExitCode> {
  const target = outputPath(options.output)
  if (isInput(target, paths)) return Exit.usage
  const terminal = target === null && isatty(1)
  const name = options.format ?? (terminal ? 'pretty' : 'jsonl')
  if (options.resume === true && (target === null || name !== 'jsonl')) {
    complain('--resume goes with --output and the format jsonl')
    return Exit.usage
  }
  const forPeople = name === 'pretty' || name === 'table'
  const paint = await loadPaint(forPeople && wantsColour(options.color, process.env, terminal))
  const format = await loadFormat(name, paint, options)
  const settings = makerSettings(options)
  const maker = await Maker.open(settings, context.loadExtractor)
  const destination = openDestination(options, maker.versions)
  const { output } = destination
  const progress = makeProgress(options.quiet !== true && !forPeople)
  const failures = new Failures(progress)
  let written = 0
  let stoppedBefore: Rest | null = null
  const whole = await fill(output, progress, async () => {
    if (paths.includes('-') && isatty(0) && options.quiet !== true) complain('reading standard input; Ctrl-D ends it')
    output.write(format.head)
    const found = await findInputs(paths, { skip: target, ignore: options.ignore !== false })
    const all = readFound(found, {
      inputFormat: options.inputFormat ?? null,
      decoding: { encoding: options.encoding ?? null, strict: options.strictEncoding === true },
      maxBytes: options.maxBytes,
      published: options.published ?? null,
      skip: target,
    })
    const inputs = options.shard === undefined ? all : inShard(all, options.shard, paths)
    const hire = async () => (await import('./hire.js')).hireCrew(options.jobs.threads, settings)
    for await (const outcome of outcomes(destination.remaining(inputs), maker, options.jobs, hire)) {
      progress.step('unread' in outcome ? outcome.unread.path : outcome.source.path)
      if ('unread' in outcome) failures.add(outcome.unread.path, outcome.unread.line, outcome.unread.fault)
      else if ('error' in outcome) {
        failures.add(outcome.source.path, outcome.source.line, outcome.error)
        if (options.failFast !== true) destination.failed(outcome.source, outcome.error)
      } else if ('failed' in outcome && outcome.failed !== null)
        failures.add(outcome.source.path, outcome.source.line, outcome.failed)
      else {
        // The view shows warnings itself.
        if (name !== 'pretty' && options.quiet !== true) warn(outcome.source, progress.clear)
        if (!('failed' in outcome)) output.write(lineOf(outcome, format, written))
        written++
      }
      if (options.failFast === true && failures.count > 0) {
        stoppedBefore = restOf(outcome, found)
        break
      }
      await output.pause()
    }
    if (stoppedBefore !== null && options.resume === true) return false
    output.write(format.tail(written))
    return true
  })
  if (stoppedBefore !== null) complain(stopMessage(stoppedBefore, options))
  else if (whole && options.quiet !== true) failures.sum(written)
  return failures.count > 0 ? Exit.failed : Exit.ok
}

type Made = Exclude<Outcome, { readonly unread: unknown } | { readonly error: unknown } | { readonly failed: unknown }>

function lineOf(made: Made, format: Format, index: number): string {
  const shown = (record: DocumentRecord): string => format.record(record, index, textOfRecord(record, made.source.text))
  if ('record' in made) return shown(made.record)
  return format.json?.(made.json) ?? shown(JSON.parse(made.json) as DocumentRecord)
}

/** What the reader had doubts about. */
function warn({ path, line, notes }: Source, clear: () => void): void {
  for (const { severity, message } of notes)
    if (severity === 'warning') {
      clear()
      complainOf(path, line, message)
    }
}
