/** Documents in, incidents out: all are read before the first is written, since any two may tell one happening. */
import { isatty } from 'node:tty'
import { link } from '../../link/link.js'
import type { DocumentRecord } from '../../schema/document.js'
import { loadPaint, wantsColour } from '../colour.js'
import type { Context } from '../context.js'
import { Exit, type ExitCode } from '../exit.js'
import { Failures } from '../extract/failures.js'
import { Maker, wholeRecordSettings } from '../extract/maker.js'
import type { ExtractOptions } from '../extract/options.js'
import { strayOption } from '../formats.js'
import { complain } from '../messages.js'
import { fill, isInput, openOutput, outputPath } from '../output.js'
import { grouped } from '../progress/line.js'
import { makeProgress, type Progress } from '../progress/progress.js'
import { makeSummary } from '../progress/summary.js'
import { notRedacted } from '../records.js'
import { loadValidation, type Validation } from '../validation.js'
import { type LinkFormatOptions, loadLinkFormat } from './formats.js'
import { type LinkInput, readLinkInputs } from './inputs.js'
import { answer } from './why.js'

/** As for reading articles; the formats are its own. */
export interface LinkOptions extends Omit<ExtractOptions, 'format' | 'table' | 'validate'>, LinkFormatOptions {
  /** Two events to compare. */
  readonly why?: readonly string[]
}

/**
 * Reads records or articles, puts together what tells of one happening, and writes a record of each.
 * @returns `failed` when an input failed; what was read is linked all the same
 * @throws Fault when the output cannot be written
 */
export async function runLink(paths: readonly string[], options: LinkOptions, context: Context): Promise<ExitCode> {
  const target = outputPath(options.output)
  if (isInput(target, paths)) return Exit.usage
  if (options.why !== undefined && options.why.length !== 2) {
    complain('--why is given twice, each time with a path and an event: news/a.txt#e3')
    return Exit.usage
  }
  const problem = strayOption(options)
  if (problem !== null) {
    complain(problem)
    return Exit.usage
  }
  const paint = await loadPaint(
    options.format === 'table' && wantsColour(options.color, process.env, target === null && isatty(1)),
  )
  const format = await loadLinkFormat(options, paint)
  const output = openOutput(options.output)
  const progress = makeProgress(options.quiet !== true)
  const summary = makeSummary(options.quiet !== true)
  const failures = new Failures(progress)
  let read = 0
  const whole = await fill(output, progress, async () => {
    if (paths.includes('-') && isatty(0) && options.quiet !== true) complain('reading standard input; Ctrl-D ends it')
    const records = await readAll(paths, options, context, progress, failures, target)
    read = records.length
    progress.phase(`linking ${grouped(read)} documents`)
    if (options.why === undefined) {
      const linked = link(records)
      summary.count('incidents', linked.incidents.length)
      summary.count('entities', linked.entities.length)
      for (const text of format(linked, records)) output.write(text)
    } else output.write(answer(records, options.why, paint))
    return true
  })
  if (whole && options.quiet !== true) failures.sum(read)
  if (whole) summary.tell(read, failures.count)
  return failures.count > 0 ? Exit.failed : Exit.ok
}

async function readAll(
  paths: readonly string[],
  options: LinkOptions,
  context: Context,
  progress: Progress,
  failures: Failures,
  skip: string | null,
): Promise<readonly DocumentRecord[]> {
  const records: DocumentRecord[] = []
  let validation: Promise<Validation> | null = null
  let maker: Maker | null = null
  const { inputFormat = null, encoding = null, strictEncoding = false, maxBytes, published = null, ignore = true } = options
  const decoding = { encoding, strict: strictEncoding }
  const inputs = readLinkInputs(
    paths,
    { inputFormat, decoding, maxBytes, published, skip, ignore },
    () => (validation ??= loadValidation()),
  )
  for await (const input of inputs) {
    progress.step(input.path, 'record' in input ? input.record.source.bytes : 'source' in input ? input.source.bytes : 0)
    await progress.breathe()
    if ('source' in input && maker === null) maker = await Maker.open(wholeRecordSettings(options), context.loadExtractor)
    const record = await recordOf(input, maker, failures, options.redact !== undefined)
    if (record !== null) records.push(record)
  }
  return records
}

/** The record of one input, or null when there is none and the reason is told. */
async function recordOf(
  input: LinkInput,
  maker: Maker | null,
  failures: Failures,
  redact: boolean,
): Promise<DocumentRecord | null> {
  if ('record' in input) {
    if (!redact || input.record.redactions !== undefined) return input.record
    failures.add(input.path, input.record.source.line ?? null, notRedacted())
    return null
  }
  if ('source' in input) {
    const { source } = input
    try {
      return await (maker as Maker).make(source)
    } catch (error) {
      failures.add(source.path, source.line, error)
      return null
    }
  }
  const { line, fault } = 'unread' in input ? input.unread : input
  failures.add(input.path, line, fault)
  return null
}
