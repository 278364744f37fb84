/** `extract explain`: how each value came to be, and what lost. */

import { isatty } from 'node:tty'
import { explainAll, explainAt } from '../../explain/explain.js'
import { loadPipeline, makeNameBook } from '../../load.js'
import type { Source } from '../../model/source.js'
import { extractArticle } from '../../pipeline.js'
import { STANDARD_INPUT } from '../../read/file.js'
import { DEFAULT_MAX_BYTES } from '../../read/limits.js'
import { readSources } from '../../read/read.js'
import type { Loss } from '../../rule/loss.js'
import { VERSION } from '../../version.js'
import { jsonText } from '../../write/json-text.js'
import { Pointers } from '../../write/pointer.js'
import { documentRecord } from '../../write/record.js'
import { redacted } from '../../write/redact/redact.js'
import { Veil } from '../../write/redact/veil.js'
import { loadPaint, wantsColour } from '../colour.js'
import type { ConfigOptions, Settings } from '../config/settings.js'
import { Exit, type ExitCode } from '../exit.js'
import { complain, complainOf } from '../messages.js'
import { openOutput } from '../output.js'
import { spanOfPlace } from './locate.js'
import type { Place } from './place.js'
import { allText, placeText } from './show.js'

export interface ExplainOptions extends Settings, ConfigOptions {
  readonly at?: Place
  readonly all?: boolean
  readonly document?: number
  readonly format: 'text' | 'json'
  readonly color?: boolean
}

/** @returns `failed` when the document cannot be read, `usage` when the place is not in it */
export async function runExplain(path: string, options: ExplainOptions): Promise<ExitCode> {
  const source = await readOne(path, options)
  if (typeof source === 'number') return source
  const span = options.at === undefined ? null : spanOfPlace(source.text, options.at)
  if (typeof span === 'string') {
    complainOf(path, source.line, span)
    return Exit.usage
  }
  const pipeline = loadPipeline(options)
  const { lexicon, gazetteer } = pipeline.kit
  const losses: Loss[] = []
  const related = extractArticle(source, pipeline, (loss) => losses.push(loss))
  const whole = documentRecord(related, { tool: VERSION, lexicon: lexicon.version, gazetteer: gazetteer.version })
  const veil = options.redact === undefined ? null : new Veil(whole, source.text, makeNameBook(pipeline.kit))
  const over = <T>(value: T): T => veil?.over(value) ?? value
  const record = veil === null ? whole : redacted(whole, veil)
  const text = veil?.text ?? source.text
  const pointers = new Pointers(source.text)
  const made = { record, related, gazetteer, mentionOf: (at: { start: number; end: number }) => pointers.mention(at) }
  const paint = await loadPaint(options.format === 'text' && wantsColour(options.color, process.env, isatty(1)))
  const name = path === STANDARD_INPUT ? 'standard input' : path
  const output = openOutput(undefined)
  if (span === null) {
    const story = over(explainAll(losses, made))
    output.write(options.format === 'json' ? `${jsonText(story)}\n` : allText(name, text, story, paint))
  } else {
    const story = over(explainAt(span, losses, made, pipeline.kit))
    const at = over(pointers.mention(span))
    output.write(options.format === 'json' ? `${jsonText({ at, ...story })}\n` : placeText(name, text, at, story, paint))
  }
  output.finish()
  return Exit.ok
}

/** The one document that is meant. */
async function readOne(path: string, options: ExplainOptions): Promise<Source | ExitCode> {
  const { document = null } = options
  let found: Source | null = null
  const inputs = readSources([path], {
    inputFormat: options.inputFormat ?? null,
    maxBytes: options.maxBytes ?? DEFAULT_MAX_BYTES,
    published: options.published ?? null,
    skip: null,
  })
  for await (const result of inputs) {
    const line = 'source' in result ? result.source.line : result.unread.line
    if (document !== null && line !== document) continue
    if ('unread' in result) {
      complainOf(path, line, result.unread.fault.message)
      return Exit.failed
    }
    if (found !== null) {
      complain(`${path}: holds several documents; name a file, or for JSON Lines the line of one with --document`)
      return Exit.usage
    }
    found = result.source
    if (document !== null) break
  }
  if (found !== null) return found
  complain(`${path}: has no document in line ${document}`)
  return Exit.usage
}
