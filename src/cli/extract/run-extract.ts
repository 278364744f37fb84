/** Articles in, records out: in order, whatever becomes of a document's neighbours. */
import { isatty } from 'node:tty'
import type { Source } from '../../model/source.js'
import { findInputs } from '../../read/inputs.js'
import { type ReadOptions, readFound } from '../../read/read.js'
import { inShard } from '../../read/shard.js'
import type { DocumentRecord } from '../../schema/document.js'
import type { Format } from '../../write/format.js'
import { textOfRecord } from '../../write/redact/mask.js'
import { loadPaint, wantsColour } from '../colour.js'
import type { Context } from '../context.js'
import { Exit, type ExitCode } from '../exit.js'
import { type FormatName, loadFormat } from '../formats.js'
import { complain, complainOf } from '../messages.js'
import { fill, isInput, outputPath } from '../output.js'
import { makeProgress } from '../progress/progress.js'
import { makeSummary } from '../progress/summary.js'
import { totalOf } from '../progress/total.js'
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
  return (await extractOnce(paths, options, context)).exit
}

/** The format that options and terminal ask for. */
export function formatName({ format, output }: ExtractOptions): FormatName {
  return format ?? (outputPath(output) === null && isatty(1) ? 'pretty' : 'jsonl')
}

/**
 * As `runExtract`.
 * @returns also whether the reader of the output has gone
 */
export async function extractOnce(
  paths: readonly string[],
  options: ExtractOptions,
  context: Context,
): Promise<{ readonly exit: ExitCode; readonly gone: boolean }> {
  const target = outputPath(options.output)
  if (isInput(target, paths)) return NOT_STARTED
  const terminal = target === null && isatty(1)
  const name = formatName(options)
  if (options.resume === true && (target === null || name !== 'jsonl')) {
    complain('--resume goes with --output and the format jsonl')
    return NOT_STARTED
  }
  const forPeople = name === 'pretty' || name === 'table'
  const paint = await loadPaint(forPeople && wantsColour(options.color, process.env, terminal))
  const format = await loadFormat(name, paint, options)
  const settings = makerSettings(options)
  const maker = await Maker.open(settings, context.loadExtractor)
  const destination = openDestination(options, maker.versions)
  const { output } = destination
  // A screen that fills with records has no line to spare.
  const progress = makeProgress(options.quiet !== true && !terminal)
  const summary = makeSummary(options.quiet !== true)
  const failures = new Failures(progress)
  let written = 0
  let stoppedBefore: Rest | null = null
  const whole = await fill(output, progress, async () => {
    if (paths.includes('-') && isatty(0) && options.quiet !== true) complain('reading standard input; Ctrl-D ends it')
    output.write(format.head)
    const found = await findInputs(paths, { skip: target, ignore: options.ignore !== false })
    const reading = readOptions(options, target)
    const all = readFound(found, reading)
    if (progress.active) progress.expect(totalOf(found, reading, options.shard ?? null))
    const inputs = options.shard === undefined ? all : inShard(all, options.shard, paths)
    const hire = async () => (await import('./hire.js')).hireCrew(options.jobs.threads, settings)
    for await (const outcome of outcomes(destination.remaining(inputs), maker, options.jobs, hire)) {
      if ('unread' in outcome) progress.step(outcome.unread.path, 0)
      else progress.step(outcome.source.path, outcome.source.bytes, 'failed' in outcome)
      if ('unread' in outcome) failures.add(outcome.unread.path, outcome.unread.line, outcome.unread.fault)
      else if ('error' in outcome) {
        failures.add(outcome.source.path, outcome.source.line, outcome.error)
        if (options.failFast !== true) destination.failed(outcome.source, outcome.error)
      } else if ('failed' in outcome && outcome.failed !== null)
        failures.add(outcome.source.path, outcome.source.line, outcome.failed)
      else {
        // The view shows warnings itself.
        if (name !== 'pretty' && options.quiet !== true) warn(outcome.source, progress.clear)
        if (!('failed' in outcome)) {
          output.write(lineOf(outcome, format, written))
          summary.add(() => recordOf(outcome))
        }
        written++
      }
      if (options.failFast === true && failures.count > 0) {
        stoppedBefore = restOf(outcome, found)
        break
      }
      await output.pause()
      await progress.breathe()
    }
    if (stoppedBefore !== null && options.resume === true) return false
    output.write(format.tail(written))
    return true
  })
  if (stoppedBefore !== null) complain(stopMessage(stoppedBefore, options))
  else if (whole && options.quiet !== true) failures.sum(written)
  if (whole) summary.tell(written, failures.count)
  return { exit: failures.count > 0 ? Exit.failed : Exit.ok, gone: !whole && stoppedBefore === null }
}

const NOT_STARTED = { exit: Exit.usage, gone: false } as const

type Made = Exclude<Outcome, { readonly unread: unknown } | { readonly error: unknown } | { readonly failed: unknown }>

function lineOf(made: Made, format: Format, index: number): string {
  const json = 'json' in made ? format.json?.(made.json) : undefined
  if (json !== undefined) return json
  const record = recordOf(made)
  return format.record(record, index, textOfRecord(record, made.source.text))
}

function recordOf(made: Made): DocumentRecord {
  return 'record' in made ? made.record : (JSON.parse(made.json) as DocumentRecord)
}

function readOptions(options: ExtractOptions, skip: string | null): ReadOptions {
  const { inputFormat = null, encoding = null, strictEncoding = false, maxBytes, published = null } = options
  return { inputFormat, decoding: { encoding, strict: strictEncoding }, maxBytes, published, skip }
}

/** What the reader had doubts about. */
function warn({ path, line, notes }: Source, clear: () => void): void {
  for (const { severity, message } of notes)
    if (severity === 'warning') {
      clear()
      complainOf(path, line, message)
    }
}
