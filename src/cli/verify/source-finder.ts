/** Finds the document of a record again. */
import { isAbsolute, relative, resolve } from 'node:path'
import { Fault } from '../../model/fault.js'
import type { Source } from '../../model/source.js'
import { openInput, STANDARD_INPUT } from '../../read/file.js'
import { readLines, sourceOfLine } from '../../read/json-lines.js'
import { readBytes } from '../../read/read.js'
import { NOTHING_GIVEN, sourceOfBytes } from '../../read/source.js'
import type { SourceRecord } from '../../schema/document.js'
import { type InputLine, inputLineSchema } from '../../schema/input-line.js'
import { problemsOf } from '../../schema/problems.js'

/** Sources are as large as they were when they were read. */
const NO_LIMIT = Number.POSITIVE_INFINITY

export class SourceFinder {
  private lastPath: string | null = null
  private lines = new Map<number, Buffer>()

  constructor(private readonly root: string | null) {}

  /** @throws Fault when the document is not there or not readable any more */
  find(recorded: SourceRecord): Source {
    const path = this.locate(recorded.path)
    if (recorded.line === undefined) return sourceOfBytes(recorded.path, readBytes(path, NO_LIMIT), NOTHING_GIVEN)
    const bytes = this.linesOf(path).get(recorded.line)
    if (bytes === undefined) throw new Fault('E_NOT_FOUND', 'no such line')
    return sourceOfLine(recorded.path, recorded.line, bytes, checkLine, NOTHING_GIVEN)
  }

  private locate(path: string): string {
    if (path === STANDARD_INPUT) throw new Fault('E_NOT_FOUND', 'was read from standard input and cannot be read again')
    if (this.root === null) return path
    const full = resolve(this.root, path)
    const inside = relative(resolve(this.root), full)
    if (isAbsolute(path) || isAbsolute(inside) || inside.split(/[\\/]/)[0] === '..')
      throw new Fault('E_NOT_FOUND', 'lies outside the --root folder')
    return full
  }

  /** All lines of a feed, kept while its records follow each other. */
  private linesOf(path: string): Map<number, Buffer> {
    if (this.lastPath !== path) {
      this.lines = new Map()
      const file = openInput(path)
      try {
        for (const { line, bytes } of readLines(file, NO_LIMIT)) this.lines.set(line, bytes as Buffer)
      } finally {
        file.close()
      }
      this.lastPath = path
    }
    return this.lines
  }
}

/** Only the text matters here; whether the rest still fits does not. */
function checkLine(value: unknown): InputLine {
  const result = inputLineSchema.safeParse(value)
  if (!result.success) throw new Fault('E_BAD_LINE', problemsOf(result.error).join('; '))
  return { ...result.data, published: null }
}
