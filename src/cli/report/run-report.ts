/** Articles in, one page out. */
import { isatty } from 'node:tty'
import { link } from '../../link/link.js'
import type { DocumentRecord } from '../../schema/document.js'
import { reportPage } from '../../write/report/page.js'
import { loadParts } from '../../write/report/parts.js'
import type { Context } from '../context.js'
import { Exit, type ExitCode } from '../exit.js'
import { Failures } from '../extract/failures.js'
import { Maker, wholeRecordSettings } from '../extract/maker.js'
import type { ExtractOptions } from '../extract/options.js'
import { complain } from '../messages.js'
import { fill, isInput, openOutput, outputPath } from '../output.js'
import { grouped } from '../progress/line.js'
import { makeProgress } from '../progress/progress.js'
import { makeSummary } from '../progress/summary.js'
import { loadValidation } from '../validation.js'
import { readArticles } from './articles.js'

export interface ReportOptions extends Omit<ExtractOptions, 'format'> {
  readonly title: string
  readonly root?: string
}

/**
 * Reads articles or records and writes the page; what fails is told and left out.
 * @returns `failed` when an input failed
 * @throws Fault when the page cannot be written
 */
export async function runReport(paths: readonly string[], options: ReportOptions, context: Context): Promise<ExitCode> {
  const target = outputPath(options.output)
  if (target === null && isatty(1)) {
    complain('a report is a file for a browser; give it a name: -o report.html')
    return Exit.usage
  }
  if (isInput(target, paths)) return Exit.usage
  const page = reportPage(options.title, loadParts())
  const output = openOutput(options.output)
  const progress = makeProgress(options.quiet !== true)
  const summary = makeSummary(options.quiet !== true)
  const failures = new Failures(progress)
  const records: DocumentRecord[] = []
  let maker: Promise<Maker> | null = null
  const openMaker = (): Promise<Maker> => Maker.open(wholeRecordSettings(options), context.loadExtractor)
  const whole = await fill(output, progress, async () => {
    output.write(page.head())
    const articles = readArticles(paths, {
      inputFormat: options.inputFormat ?? null,
      decoding: { encoding: options.encoding ?? null, strict: options.strictEncoding === true },
      maxBytes: options.maxBytes,
      published: options.published ?? null,
      skip: target,
      ignore: options.ignore !== false,
      root: options.root ?? null,
      redact: options.redact !== undefined,
      loadMaker: () => (maker ??= openMaker()),
      loadValidation,
    })
    for await (const article of articles) {
      if ('error' in article) failures.add(article.path, article.line, article.error)
      else {
        records.push(article.record)
        summary.add(() => article.record)
        progress.step(article.record.source.path, article.record.source.bytes)
        output.write(page.article(article.record, article.text))
      }
      await output.pause()
      await progress.breathe()
    }
    progress.phase(`linking ${grouped(records.length)} documents`)
    output.write(page.tail(link(records).incidents))
    return true
  })
  if (whole && options.quiet !== true) failures.sum(records.length)
  if (whole) summary.tell(records.length, failures.count)
  return failures.count > 0 ? Exit.failed : Exit.ok
}
