/** `extract [options] <paths...>`: articles in, records out. */
import { resolve } from 'node:path'
import { isatty } from 'node:tty'
import { type Command, Option } from 'commander'
import { DEFAULT_MAX_BYTES, type ReadResult, readSources } from '../../read/read.js'
import type { DocumentRecord } from '../../schema/document.js'
import { ReaderGone } from '../../write/sink.js'
import { loadPaint, wantsColour } from '../colour.js'
import type { Context, RecordMaker } from '../context.js'
import { Exit, type ExitCode } from '../exit.js'
import { FORMATS, type FormatName, loadFormat } from '../formats.js'
import { complain, complainOf, reasonOf, say } from '../messages.js'
import { parseBytes, parsePublishedOption } from '../option-values.js'
import { openOutput, outputPath } from '../output.js'
import { loadValidation, type Validation } from '../validation.js'

interface Options {
  readonly format?: FormatName
  readonly output?: string
  readonly published?: string
  readonly inputFormat?: 'text' | 'jsonl'
  readonly maxBytes: number
  readonly quiet?: boolean
  readonly color?: boolean
  readonly validate?: boolean
}

const EXAMPLES = `
Paths are files, folders (their .txt, .text, .md and .jsonl files), patterns, or
- for standard input. A line of JSON Lines input is an object with "text" and,
if known, "id", "published", "title" and "url".

Examples:
  $ extract seeds/                          a short view of each article
  $ extract seeds/ > records.jsonl          one record a line
  $ extract seeds/ | jq -c '.events[]'
  $ extract 'news/**/*.txt' -o out.jsonl    the old file or the complete new one
  $ extract feed.jsonl --format json
  $ pdftotext report.pdf - | extract --published 2025-12-13 -

Exit codes: 0 all read; 1 an input failed, all others are there; 2 wrong usage.
`

/** The default command; its options stand before or after the paths. */
export function addExtract(program: Command, context: Context): void {
  program
    .description('Reads news articles and writes what they tell of conflict as records: dates, places, actors, figures, events.')
    .usage('[options] <paths...>')
    .argument('[paths...]', 'files, folders, patterns, or - for standard input')
    .addOption(new Option('-f, --format <format>', 'pretty on a terminal, else jsonl').choices(FORMATS))
    .option('-o, --output <file>', 'write to a file, which is replaced only when all is written')
    .option('-p, --published <date>', 'publication date of documents that bring none of their own', parsePublishedOption)
    .addOption(new Option('-i, --input-format <format>', 'jsonl for .jsonl files, else text').choices(['text', 'jsonl']))
    .option('--max-bytes <size>', 'refuse larger files, and larger lines of JSON Lines', parseBytes, DEFAULT_MAX_BYTES)
    .option('--validate', 'check each record against its schema before it is written')
    .option('-q, --quiet', 'print errors only')
    .option('--color', 'colour the view even when it is no terminal that reads')
    .option('--no-color', 'never colour (as the variable NO_COLOR does)')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: Options) => {
      if (paths.length === 0) {
        say(program.helpInformation())
        context.exit(Exit.usage)
      } else context.exit(await runExtract(paths, options, context))
    })
}

async function runExtract(paths: readonly string[], options: Options, context: Context): Promise<ExitCode> {
  const target = outputPath(options.output)
  if (target !== null && paths.some((path) => resolve(path) === target)) {
    complain(`${options.output}: is input and output at once`)
    return Exit.usage
  }
  const terminal = target === null && isatty(1)
  const name = options.format ?? (terminal ? 'pretty' : 'jsonl')
  const paint = await loadPaint(name === 'pretty' && wantsColour(options.color, process.env, terminal))
  const format = await loadFormat(name, paint)
  const validate = options.validate === true ? await loadValidation() : null
  const extractor = await context.loadExtractor()
  const output = openOutput(options.output)
  let failed = 0
  let written = 0
  try {
    if (paths.includes('-') && isatty(0) && options.quiet !== true) complain('reading standard input; Ctrl-D ends it')
    output.write(format.head)
    const inputs = readSources(paths, {
      inputFormat: options.inputFormat ?? null,
      maxBytes: options.maxBytes,
      published: options.published ?? null,
      skip: target,
    })
    for await (const result of inputs) {
      const record = recordOf(result, extractor, validate)
      if (record === null) failed++
      else {
        // The view shows warnings itself.
        if (name !== 'pretty' && options.quiet !== true) warn(record)
        output.write(format.record(record, written++))
      }
      await output.pause()
    }
    output.write(format.tail(written))
    output.finish()
  } catch (error) {
    if (error instanceof ReaderGone) return failed > 0 ? Exit.failed : Exit.ok
    throw error
  } finally {
    output.abandon()
  }
  if (failed > 0 && failed + written > 1 && options.quiet !== true) complain(`${failed} of ${failed + written} documents failed`)
  return failed > 0 ? Exit.failed : Exit.ok
}

/** The record of one document, or null when there is none and the reason is told. */
function recordOf(result: ReadResult, extractor: RecordMaker, validate: Validation | null): DocumentRecord | null {
  if ('unread' in result) {
    complainOf(result.unread.path, result.unread.line, result.unread.fault.message)
    return null
  }
  const { source } = result
  try {
    const record = extractor.extractSource(source)
    validate?.(record)
    return record
  } catch (error) {
    complainOf(source.path, source.line, reasonOf(error))
    return null
  }
}

/** What the reader had doubts about. */
function warn(record: DocumentRecord): void {
  for (const { code, severity, message } of record.diagnostics)
    if (severity === 'warning' && code.startsWith('read/')) complainOf(record.source.path, record.source.line ?? null, message)
}
