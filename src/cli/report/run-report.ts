/** Articles in, one page out. */
import { resolve } from 'node:path'
import { isatty } from 'node:tty'
import { reportPage } from '../../write/report/page.js'
import { loadParts } from '../../write/report/parts.js'
import type { Context, RecordMaker } from '../context.js'
import { Exit, type ExitCode } from '../exit.js'
import { complain, complainOfError, complainOfFailed } from '../messages.js'
import { fill, openOutput, outputPath } from '../output.js'
import type { OwnTableOptions } from '../own-tables.js'
import { makeProgress } from '../progress.js'
import { loadValidation } from '../validation.js'
import { readArticles } from './articles.js'

export interface ReportOptions extends OwnTableOptions {
  readonly title: string
  readonly output?: string
  readonly published?: string
  readonly inputFormat?: 'text' | 'jsonl'
  readonly maxBytes: number
  readonly root?: string
  readonly quiet?: boolean
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
  if (target !== null && paths.some((path) => resolve(path) === target)) {
    complain(`${options.output}: is input and output at once`)
    return Exit.usage
  }
  const page = reportPage(options.title, loadParts())
  const output = openOutput(options.output)
  const progress = makeProgress(options.quiet !== true)
  let extractor: Promise<RecordMaker> | null = null
  let failed = 0
  let written = 0
  const whole = await fill(output, progress, async () => {
    output.write(page.head())
    const articles = readArticles(paths, {
      inputFormat: options.inputFormat ?? null,
      maxBytes: options.maxBytes,
      published: options.published ?? null,
      skip: target,
      root: options.root ?? null,
      loadExtractor: () => (extractor ??= context.loadExtractor(options)),
      loadValidation,
    })
    for await (const article of articles) {
      if ('error' in article) {
        failed++
        progress.clear()
        complainOfError(article.path, article.line, article.error)
      } else {
        written++
        progress.step(article.record.source.path)
        output.write(page.article(article.record, article.text))
      }
      await output.pause()
    }
    output.write(page.tail([]))
  })
  if (whole && options.quiet !== true) complainOfFailed(failed, failed + written)
  return failed > 0 ? Exit.failed : Exit.ok
}
