/** `extract gaps`: what no rule took in many articles, ranked. */
import { findGaps, GAP_KINDS, type GapKind } from '../../explain/gaps.js'
import { GapRanking } from '../../explain/ranked-gaps.js'
import { loadPipeline } from '../../load.js'
import type { Source } from '../../model/source.js'
import { extractArticle, type Pipeline } from '../../pipeline.js'
import { DEFAULT_MAX_BYTES } from '../../read/limits.js'
import { readSources } from '../../read/read.js'
import { Cue, cueAt } from '../../recognise/dates/cues.js'
import type { Loss } from '../../rule/loss.js'
import { Reader } from '../../rule/reader.js'
import { prettyJson } from '../../write/json-text.js'
import { Pointers } from '../../write/pointer.js'
import type { ConfigOptions, Settings } from '../config/settings.js'
import { Exit, type ExitCode } from '../exit.js'
import { complain, complainOf } from '../messages.js'
import { openOutput } from '../output.js'
import { makeProgress } from '../progress/progress.js'
import { gapsText } from './show.js'

export interface GapOptions extends Settings, ConfigOptions {
  readonly format: 'text' | 'json'
  readonly kind?: readonly GapKind[]
  readonly limit: number
  readonly ignore?: boolean
  readonly quiet?: boolean
}

/** Cues that tell of time by themselves. */
const TIME = Cue.month | Cue.weekday | Cue.season | Cue.decade | Cue.day | Cue.unit
/** Date words that are other words as often. */
const OFTEN_OTHER = new Set('may march second seconds minute quarter quarters spring fall sat sun sec'.split(' '))
/** How much of a sentence is shown on each side of a gap. */
const AROUND = 40

/** @returns `failed` when an input cannot be read */
export async function runGaps(paths: readonly string[], options: GapOptions): Promise<ExitCode> {
  if (options.redact !== undefined) {
    complain('gaps shows words of the articles as they are, and the configuration asks to redact (give --no-config)')
    return Exit.usage
  }
  const pipeline = loadPipeline(options)
  const ranking = new GapRanking()
  const progress = makeProgress(options.quiet !== true)
  const inputs = readSources(paths, {
    inputFormat: options.inputFormat ?? null,
    maxBytes: options.maxBytes ?? DEFAULT_MAX_BYTES,
    published: options.published ?? null,
    skip: null,
    ignore: options.ignore !== false,
  })
  let failed = 0
  for await (const result of inputs) {
    if ('source' in result) {
      progress.step(result.source.path, result.source.bytes)
      await progress.breathe()
      addGaps(result.source, pipeline, ranking)
    } else {
      progress.clear()
      complainOf(result.unread.path, result.unread.line, result.unread.fault.message)
      failed++
    }
  }
  progress.end()
  const lists = (options.kind ?? GAP_KINDS).map((kind) => ({ kind, gaps: ranking.ranked(kind) }))
  const output = openOutput(undefined)
  if (options.format === 'json') output.write(prettyJson(lists.flatMap(({ gaps }) => gaps.slice(0, options.limit))))
  else output.write(gapsText(lists, options.limit))
  output.finish()
  return failed > 0 ? Exit.failed : Exit.ok
}

function addGaps(source: Source, pipeline: Pipeline, ranking: GapRanking): void {
  const excluded: Loss[] = []
  const related = extractArticle(source, pipeline, (loss) => {
    if (loss.kind === 'figure') excluded.push(loss)
  })
  const reader = new Reader(related, pipeline.kit.characters)
  const isDateWord = (at: number): boolean => {
    const cue = cueAt(reader, at)
    if ((cue & TIME) === 0 || OFTEN_OTHER.has(reader.norm(at))) return false
    return (cue & (Cue.month | Cue.weekday)) === 0 || reader.isCapital(at)
  }
  const pointers = new Pointers(source.text)
  for (const { kind, key, sentence, fromHarm, start, end } of findGaps(related, reader, excluded, isDateWord))
    ranking.add(kind, key, fromHarm, () => ({
      path: source.path,
      line: source.line,
      mention: pointers.mention({ start, end }),
      around: around(source.text, sentence, start, end),
    }))
}

/** The words around a gap, cut at white space, with no half character at either end. */
function around(text: string, sentence: { start: number; end: number }, start: number, end: number): string {
  const before = text.slice(Math.max(sentence.start, start - AROUND), start)
  const after = text.slice(end, Math.min(sentence.end, end + AROUND))
  const from = start - AROUND > sentence.start ? `… ${before.replace(/^\S{0,40}\s/, '')}` : before
  const to = end + AROUND < sentence.end ? `${after.replace(/\s\S{0,40}$/, '')} …` : after
  return from + text.slice(start, end) + to
}
