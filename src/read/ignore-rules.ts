/**
 * `.extractignore`: what a walk leaves out, in the syntax of `.gitignore` and with its meaning: a pattern holds in the folder of
 * its file and below, the last one that matches decides, a deeper file comes after one above, and what lies in a folder that is
 * left out cannot be taken back in.
 */
import ignore, { type Ignore } from 'ignore'
import { Fault } from '../model/fault.js'
import { readText } from './text.js'

/** The patterns that hold in a folder. */
export interface IgnoreRules {
  /** @param path as the walk shows it */
  ignores(path: string, isFolder: boolean): boolean
}

/** Such a file is a page, not a book. */
const MAX_BYTES = 1 << 16
/**
 * Each further star of a name multiplies the time that a match can take by the length of the name, and whoever packed a folder
 * may have written its patterns.
 */
const MOST_STARS = 3
/** `**` in one pattern, for the same reason. */
const MOST_DEPTHS = 2

interface Rules extends IgnoreRules {
  /** The folder of the outermost file; patterns count from it. */
  readonly base: string
  readonly patterns: readonly string[]
}

/**
 * The rules of a folder with an ignore file, after those that hold there already.
 * @param file path of the ignore file
 * @throws Fault when the file cannot be read, or a line is no pattern
 */
export function rulesOf(folder: string, file: string, above: IgnoreRules | null): IgnoreRules {
  const outer = above as Rules | null
  const base = outer?.base ?? folder
  const below = folder === base ? '' : pathBelow(folder, base)
  const own = linesOf(file).map((line) => moved(line, below))
  return makeRules(base, [...(outer?.patterns ?? []), ...own])
}

function makeRules(base: string, patterns: readonly string[]): Rules {
  const matcher: Ignore = ignore({ ignorecase: false }).add([...patterns])
  return {
    base,
    patterns,
    ignores: (path, isFolder) => matcher.ignores(`${pathBelow(path, base)}${isFolder ? '/' : ''}`),
  }
}

/** A path from a folder above it. */
function pathBelow(path: string, base: string): string {
  return path.slice(base.endsWith('/') ? base.length : base.length + 1)
}

/** The patterns of a file. */
function linesOf(file: string): string[] {
  let text: string
  try {
    text = readText(file, MAX_BYTES)
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    const what = error.code === 'E_TOO_LARGE' ? `is larger than ${MAX_BYTES} bytes` : error.message
    throw new Fault(error.code, `${what}; its folder is left out (--no-ignore reads all)`, { cause: error })
  }
  return text.split(/\r\n|\n|\r/).flatMap((line, i) => {
    if (line.trim() === '' || line.startsWith('#')) return []
    const wrong = isPattern(line) ? (isCheap(line) ? null : 'has too many stars') : 'is no pattern as in .gitignore'
    if (wrong !== null) throw new Fault('E_BAD_IGNORE', `line ${i + 1} ${wrong}; its folder is left out (--no-ignore reads all)`)
    return [line]
  })
}

/** A lone "!" or a backslash at the end says nothing, and some brackets hold no range. */
function isPattern(line: string): boolean {
  let backslashes = 0
  while (line.at(-1 - backslashes) === '\\') backslashes++
  if (line.trim() === '!' || backslashes % 2 === 1) return false
  try {
    ignore().add(line).ignores('x')
    return true
  } catch {
    return false
  }
}

/** Whether a match takes little time whatever the name. */
function isCheap(line: string): boolean {
  const parts = line.split('/').map((part) => part.match(/\*{1,1000}/g) ?? [])
  const depths = parts.flat().filter((stars) => stars.length > 1)
  return depths.length <= MOST_DEPTHS && parts.every((stars) => stars.length <= MOST_STARS)
}

/** A pattern of a folder, counted from the folder of the outermost file. */
function moved(line: string, below: string): string {
  if (below === '') return line
  const [sign, pattern] = line.startsWith('!') ? ['!', line.slice(1)] : ['', line]
  const prefix = `/${below.replace(/[\\*?[\]!# ]/g, '\\$&')}/`
  const bare = pattern.trimEnd()
  const slash = bare.indexOf('/')
  const isAnchored = slash >= 0 && slash < bare.length - 1
  return sign + prefix + (isAnchored ? pattern.replace(/^\//, '') : `**/${pattern}`)
}
