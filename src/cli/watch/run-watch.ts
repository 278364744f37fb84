/**
 * `--watch`: extracts, and again whenever the inputs change.
 *
 * The inputs are looked at again and again rather than left to the system's notices: these get lost where a file is put in the
 * place of another, in folders that are new, on network drives and in containers, and their number is limited. Looking takes a
 * tenth of the time at most, however many inputs there are.
 */
import type { Context } from '../context.js'
import { Exit, type ExitCode } from '../exit.js'
import type { ExtractOptions } from '../extract/options.js'
import { extractOnce, formatName } from '../extract/run-extract.js'
import { complain, reasonOf, sayWhere } from '../messages.js'
import { outputPath } from '../output.js'
import { type Changes, changesBetween, isSame, marksOf, type Snapshot, snapshot } from './snapshot.js'

/** Milliseconds between two looks, at least. */
const INTERVAL = 250
/** So much of the time, at most, goes into looking. */
const SHARE = 0.1
/** An editor or a download writes in several steps: nothing may have changed for so long, in milliseconds. */
const QUIET = 150
/** But what never comes to rest is read all the same. */
const PATIENCE = 3000
/** More names than this help nobody. */
const NAMED = 5

const sleep = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds))

/** What is looked at. */
interface State {
  readonly inputs: Snapshot
  /** Own tables: with other words every record may be another. */
  readonly tables: Snapshot
}

/**
 * Runs until it is stopped from outside, or nobody reads its output any more.
 * @returns the exit code of the first run when that could not start
 */
export async function runWatch(paths: readonly string[], options: ExtractOptions, context: Context): Promise<ExitCode> {
  const problem = watchProblem(paths, options)
  if (problem !== null) {
    complain(problem)
    return Exit.usage
  }
  const { lexicon = [], gazetteer = [], harm = [], furniture = [] } = options
  const tables = [...lexicon, ...gazetteer, ...harm, ...furniture].filter((table) => typeof table === 'string')
  const look = async (): Promise<State> => ({
    inputs: await snapshot(paths, { skip: outputPath(options.output), ignore: options.ignore !== false }),
    tables: marksOf(tables),
  })
  let seen = await look()
  const first = await extractOnce(paths, options, context)
  if (first.exit === Exit.usage || first.gone) return first.exit
  tell(options, `watching ${counted(seen.inputs.size, 'input')}; Ctrl-C ends it`)
  for (;;) {
    const now = await nextState(seen, look)
    const changes = changesBetween(seen.inputs, now.inputs)
    const otherWords = !isSame(seen.tables, now.tables)
    seen = now
    if (otherWords) tell(options, 'own tables changed: all is read again')
    else tellChanges(options, changes)
    if (await again(paths, changes, otherWords, options, context)) return Exit.ok
  }
}

/** The first state that differs from what was seen and has come to rest. */
async function nextState(seen: State, look: () => Promise<State>): Promise<State> {
  let pause = INTERVAL
  for (;;) {
    await sleep(pause)
    const begin = performance.now()
    let now = await look()
    pause = Math.max(INTERVAL, (performance.now() - begin) / SHARE)
    if (areSame(seen, now)) continue
    for (const end = performance.now() + PATIENCE; performance.now() < end; ) {
      await sleep(QUIET)
      const later = await look()
      if (areSame(now, later)) break
      now = later
    }
    if (!areSame(seen, now)) return now
  }
}

function areSame(a: State, b: State): boolean {
  return isSame(a.inputs, b.inputs) && isSame(a.tables, b.tables)
}

/**
 * The whole output once more, or on standard output the documents that are new or changed; what fails is told, and it goes on.
 * @returns whether nobody reads any more
 */
async function again(
  paths: readonly string[],
  { added, changed }: Changes,
  otherWords: boolean,
  options: ExtractOptions,
  context: Context,
): Promise<boolean> {
  const whole = otherWords || outputPath(options.output) !== null
  const inputs = whole ? paths : [...added, ...changed]
  if (inputs.length === 0) return false
  try {
    const { gone } = await extractOnce(inputs, options, context)
    if (outputPath(options.output) !== null) tell(options, `${options.output} is written again`)
    return gone
  } catch (error) {
    complain(reasonOf(error))
    sayWhere(error)
    return false
  }
}

function tellChanges(options: ExtractOptions, changes: Changes): void {
  const kinds = [
    ['new', changes.added],
    ['changed', changes.changed],
    ['removed', changes.removed],
  ] as const
  for (const [kind, paths] of kinds) {
    if (paths.length === 0) continue
    const more = paths.length - NAMED
    tell(options, `${kind}: ${paths.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`)
  }
}

function tell({ quiet }: ExtractOptions, what: string): void {
  if (quiet !== true) complain(what)
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** What does not go with watching, in words; null when all does. */
function watchProblem(paths: readonly string[], options: ExtractOptions): string | null {
  const format = formatName(options)
  if (paths.includes('-')) return '--watch looks at files and folders, and standard input is none'
  if (options.resume === true) return '--watch writes the output again after each change; it does not go with --resume'
  if (options.failFast === true) return '--watch goes on after a failure; it does not go with --fail-fast'
  if (outputPath(options.output) === null && format !== 'jsonl' && format !== 'pretty')
    return `--watch writes changed documents one by one to standard output, which ${format} cannot hold; name a file with --output`
  return null
}
