/** Finds the document of a record again. */
import { isAbsolute, relative, resolve } from 'node:path'
import { Fault } from '../../model/fault.js'
import type { Source } from '../../model/source.js'
import { openInput, readBytes, STANDARD_INPUT } from '../../read/file.js'
import { type RawLine, readLines, sourceOfLine } from '../../read/json-lines.js'
import { NOTHING_GIVEN, sourceOfBytes } from '../../read/source.js'
import type { SourceRecord } from '../../schema/document.js'
import { checkInputLine, type InputLine } from '../../schema/input-line.js'

/** Sources are as large as they were when they were read. */
const NO_LIMIT = Number.POSITIVE_INFINITY
/** A record made from `../news/a.txt` is found below any folder that holds `news/a.txt`, as archives are unpacked. */
const LEADING_DOTS = /^(?:\.{1,2}[\\/])+/

/** Reads sources as they are now; a feed is read once for all its records. */
export class SourceFinder {
  /** The feed that was asked for last, and where in it we are: records come in the order of their lines. */
  private feed: { readonly path: string; readonly lines: Generator<RawLine>; at: RawLine | null } | null = null

  constructor(private readonly root: string | null) {}

  /** @throws Fault when the document is not there or not readable any more */
  find(recorded: SourceRecord): Source {
    const path = this.locate(recorded.path)
    if (recorded.line === undefined)
      return sourceOfBytes(recorded.path, readBytes(path, NO_LIMIT), NOTHING_GIVEN, {
        encoding: recorded.encoding,
        strict: false,
      })
    const bytes = this.lineOf(path, recorded.line)
    return sourceOfLine(recorded.path, recorded.line, bytes, checkLine, NOTHING_GIVEN)
  }

  /** Closes what is still open. */
  close(): void {
    this.feed?.lines.return(undefined)
    this.feed = null
  }

  private locate(path: string): string {
    if (path === STANDARD_INPUT) throw new Fault('E_NOT_FOUND', 'was read from standard input and cannot be read again')
    if (this.root === null) return path
    const full = resolve(this.root, path.replace(LEADING_DOTS, ''))
    const inside = relative(resolve(this.root), full)
    if (isAbsolute(inside) || inside.split(/[\\/]/)[0] === '..') throw new Fault('E_NOT_FOUND', 'lies outside the --root folder')
    return full
  }

  private lineOf(path: string, line: number): Buffer {
    if (this.feed === null || this.feed.path !== path || (this.feed.at?.line ?? 0) > line) {
      this.close()
      this.feed = { path, lines: linesOf(path), at: null }
    }
    const { feed } = this
    while ((feed.at?.line ?? 0) < line) {
      const next = feed.lines.next()
      if (next.done === true) {
        this.close()
        throw new Fault('E_NOT_FOUND', 'no such line')
      }
      feed.at = next.value
    }
    if (feed.at?.line !== line) throw new Fault('E_NOT_FOUND', 'no such line')
    return feed.at.bytes as Buffer
  }
}

function* linesOf(path: string): Generator<RawLine> {
  const file = openInput(path)
  try {
    yield* readLines(file, NO_LIMIT)
  } finally {
    file.close()
  }
}

/** Only the text matters here; whether the rest still fits does not. */
function checkLine(value: unknown): InputLine {
  return { ...checkInputLine(value), published: null }
}
