/** Articles in, records out: one document at a time, in order, whatever becomes of its neighbours. */
import { resolve } from 'node:path'
import { isatty } from 'node:tty'
import { type ReadResult, readSources } from '../../read/read.js'
import type { DocumentRecord } from '../../schema/document.js'
import { loadPaint, wantsColour } from '../colour.js'
import type { Context, RecordMaker } from '../context.js'
import { Exit, type ExitCode } from '../exit.js'
import { type FormatName, loadFormat } from '../formats.js'
import { complain, complainOf, complainOfError, complainOfFailed } from '../messages.js'
import { fill, openOutput, outputPath } from '../output.js'
import type { OwnTableOptions } from '../own-tables.js'
import { makeProgress, type Progress } from '../progress.js'
import { loadValidation, type Validation } from '../validation.js'

export interface ExtractOptions extends OwnTableOptions {
  readonly format?: FormatName
  readonly output?: string
  readonly published?: string
  readonly inputFormat?: 'text' | 'jsonl'
  readonly maxBytes: number
  readonly quiet?: boolean
  readonly color?: boolean
  readonly validate?: boolean
}

/**
 * Reads the given paths and writes a record of each document; what fails is told and passed by.
 * @returns `failed` when an input failed
 * @throws Fault when the output cannot be written
 */
export async function runExtract(paths: readonly string[], options: ExtractOptions, context: Context): Promise<ExitCode> {
  const target = outputPath(options.output)
  if (target !== null && paths.some((path) => resolve(path) === target)) {
    complain(`${options.output}: is input and output at once`)
    return Exit.usage
  }
  const terminal = target === null && isatty(1)
  const name = options.format ?? (terminal ? 'pretty' : 'jsonl')
  const paint = await loadPaint((name === 'pretty' || name === 'table') && wantsColour(options.color, process.env, terminal))
  const format = await loadFormat(name, paint)
  const validate = options.validate === true ? await loadValidation() : null
  const extractor = await context.loadExtractor(options)
  const output = openOutput(options.output)
  const progress = makeProgress(options.quiet !== true && name !== 'pretty' && name !== 'table')
  let failed = 0
  let written = 0
  const whole = await fill(output, progress, async () => {
    if (paths.includes('-') && isatty(0) && options.quiet !== true) complain('reading standard input; Ctrl-D ends it')
    output.write(format.head)
    const inputs = readSources(paths, {
      inputFormat: options.inputFormat ?? null,
      maxBytes: options.maxBytes,
      published: options.published ?? null,
      skip: target,
    })
    for await (const result of inputs) {
      progress.step('source' in result ? result.source.path : result.unread.path)
      const record = recordOf(result, extractor, validate, progress)
      if (record === null) failed++
      else {
        // The view shows warnings itself.
        if (name !== 'pretty' && options.quiet !== true) warn(record, progress)
        output.write(format.record(record, written++))
      }
      await output.pause()
    }
    output.write(format.tail(written))
  })
  if (whole && options.quiet !== true) complainOfFailed(failed, failed + written)
  return failed > 0 ? Exit.failed : Exit.ok
}

/** The record of one document, or null when there is none and the reason is told. */
function recordOf(
  result: ReadResult,
  extractor: RecordMaker,
  validate: Validation | null,
  progress: Progress,
): DocumentRecord | null {
  if ('unread' in result) {
    progress.clear()
    complainOf(result.unread.path, result.unread.line, result.unread.fault.message)
    return null
  }
  const { source } = result
  try {
    const record = extractor.extractSource(source)
    validate?.(record)
    return record
  } catch (error) {
    progress.clear()
    complainOfError(source.path, source.line, error)
    return null
  }
}

/** What the reader had doubts about. */
function warn({ source, diagnostics }: DocumentRecord, progress: Progress): void {
  for (const { code, severity, message } of diagnostics)
    if (severity === 'warning' && code.startsWith('read/')) {
      progress.clear()
      complainOf(source.path, source.line ?? null, message)
    }
}
