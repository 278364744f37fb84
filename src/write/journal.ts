/**
 * Output that outlives its run: lines are added to a file beside the target, which stays when the run is stopped, whatever
 * stops it. A later run keeps its lines as far as they hold, adds the others, and puts the whole in the target's place.
 */
import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
  unlinkSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Fault } from '../model/fault.js'
import { AtomicFile, keepMode, putInPlace } from './atomic-file.js'
import { writeAll } from './write-all.js'

const CHUNK = 1 << 18

/** A whole line of the journal. */
export interface JournalLine {
  /** Offsets in bytes; the line end is within. */
  readonly start: number
  readonly end: number
  /** Without its line end. */
  readonly bytes: Buffer
}

/** One journal, open for reading what is there and adding to it. */
export class Journal {
  private descriptor: number | null
  private length: number

  private constructor(
    private readonly path: string,
    private readonly target: string,
    descriptor: number,
  ) {
    this.descriptor = descriptor
    this.length = fstatSync(descriptor).size
  }

  /**
   * Opens the journal of a target, or begins one.
   * @param settings names what the lines depend on besides the inputs: other settings have another journal
   * @throws Fault when the target is no place for a file; the system's error when its folder cannot be written
   */
  static open(path: string, settings: string): Journal {
    const existing = statSync(path, { throwIfNoEntry: false })
    if (existing !== undefined && !existing.isFile()) throw new Fault('E_OUTPUT', `cannot write ${path}: it is no regular file`)
    const target = existing === undefined ? path : realpathSync(path)
    const journal = journalPath(target, settings)
    const descriptor = openSync(journal, constants.O_RDWR | constants.O_CREAT | constants.O_APPEND, 0o666)
    const opened = new Journal(journal, target, descriptor)
    if (existing === undefined) return opened
    try {
      keepMode(descriptor, existing)
    } catch (error) {
      opened.close()
      throw error
    }
    return opened
  }

  /** The whole lines that are there; a last one without its end is none. */
  *lines(): Generator<JournalLine> {
    let held = Buffer.alloc(0)
    let start = 0
    for (let at = 0; at < this.length; ) {
      const chunk = Buffer.allocUnsafe(CHUNK)
      const count = readSync(this.open(), chunk, 0, Math.min(CHUNK, this.length - at), at)
      if (count === 0) return
      at += count
      held = Buffer.concat([held, chunk.subarray(0, count)])
      let from = 0
      for (let end = held.indexOf(10); end >= 0; end = held.indexOf(10, from)) {
        yield { start: start + from, end: start + end + 1, bytes: held.subarray(from, end) }
        from = end + 1
      }
      start += from
      held = held.subarray(from)
    }
  }

  /** Drops everything from this offset on. */
  cutAt(offset: number): void {
    if (offset >= this.length) return
    ftruncateSync(this.open(), offset)
    this.length = offset
  }

  /** Adds one line, with its end. */
  write(line: string): void {
    const bytes = Buffer.from(line)
    writeAll(this.open(), bytes)
    this.length += bytes.length
  }

  /**
   * Makes the lines last and puts them in the target's place.
   * @param belongs whether a line is one of the target's
   * @throws Fault when another program wrote to the journal meanwhile
   */
  commit(belongs: (line: Buffer) => boolean): void {
    if (this.descriptor === null) return
    if (fstatSync(this.open()).size !== this.length)
      throw new Fault('E_WRITE', `cannot write output: another program writes to ${this.path} (stop it and run this again)`)
    if (this.all(belongs)) {
      fsyncSync(this.open())
      this.close()
      putInPlace(this.path, this.target)
      return
    }
    const file = new AtomicFile(this.target)
    try {
      for (const { bytes } of this.lines()) if (belongs(bytes)) file.write(Buffer.concat([bytes, LINE_END]))
      file.commit()
    } finally {
      file.abandon()
    }
    this.close()
    unlinkSync(this.path)
  }

  /** Journals of the same target for other settings, as paths. */
  others(): string[] {
    const folder = dirname(this.path)
    const own = basename(this.path)
    const stem = stemOf(this.target)
    return readdirSync(folder)
      .filter((name) => name !== own && name.length === own.length && name.startsWith(stem) && name.endsWith(ENDING))
      .map((name) => join(folder, name))
  }

  /** Ends the work on it for now; what is there stays for a later run, an empty one goes. */
  close(): void {
    if (this.descriptor === null) return
    closeSync(this.descriptor)
    this.descriptor = null
    if (this.length === 0) unlinkSync(this.path)
  }

  private all(belongs: (line: Buffer) => boolean): boolean {
    for (const { bytes } of this.lines()) if (!belongs(bytes)) return false
    return true
  }

  private open(): number {
    if (this.descriptor === null) throw new Fault('E_OUTPUT', 'the journal is closed')
    return this.descriptor
  }
}

const LINE_END = Buffer.from('\n')

const ENDING = '.resume'

function journalPath(target: string, settings: string): string {
  return join(dirname(target), `${stemOf(target)}${settings}${ENDING}`)
}

/** A dot file, so that a walk over the folder never reads it; the name is cut to stay under the usual limit of 255 bytes. */
function stemOf(target: string): string {
  return `.${basename(target).slice(0, 60)}.`
}
