/** Where the output goes: whole pieces only, and a file is the old one or the complete new one. */
import { Fault } from '../model/fault.js'
import { AtomicFile } from './atomic-file.js'
import { Journal } from './journal.js'
import { writeAll } from './write-all.js'

export interface Sink {
  /** Writes one piece: a line, or a whole view of an article. */
  write(text: string): void
  /** All was written: makes it last. */
  finish(): void
  /** Something went wrong: leaves what was there before. */
  abandon(): void
}

/** The reader has gone (`| head -1`): no failure, but nothing more needs doing. */
export class ReaderGone extends Error {}

/** Standard output, or any descriptor. */
export function descriptorSink(descriptor: number): Sink {
  return {
    write(text) {
      try {
        writeAll(descriptor, Buffer.from(text))
      } catch (error) {
        throw outputError(error)
      }
    },
    finish() {},
    abandon() {},
  }
}

/** A file that is replaced as a whole at the end. */
export function fileSink(path: string): Sink {
  const file = opened(path, () => new AtomicFile(path))
  const guarded = (work: () => void): void => {
    try {
      work()
    } catch (error) {
      file.abandon()
      throw outputError(error)
    }
  }
  return {
    write: (text) => guarded(() => file.write(Buffer.from(text))),
    finish: () => guarded(() => file.commit()),
    abandon: () => file.abandon(),
  }
}

/** A file that a later run can go on with when this one is stopped. */
export interface JournalSink extends Sink {
  readonly journal: Journal
}

/**
 * A file that is replaced at the end by its journal.
 * @param settings names what the lines depend on
 * @param belongs whether a line of the journal belongs in the file
 */
export function journalSink(path: string, settings: string, belongs: (line: Buffer) => boolean): JournalSink {
  const journal = opened(path, () => Journal.open(path, settings))
  const guarded = (work: () => void): void => {
    try {
      work()
    } catch (error) {
      throw outputError(error)
    }
  }
  return {
    journal,
    write: (line) => guarded(() => journal.write(line)),
    finish: () => guarded(() => journal.commit(belongs)),
    abandon: () => journal.close(),
  }
}

function opened<T>(path: string, open: () => T): T {
  try {
    return open()
  } catch (error) {
    if (error instanceof Fault) throw error
    throw new Fault('E_OUTPUT', `cannot write ${path}: ${systemReason(error)}`, { cause: error })
  }
}

function outputError(error: unknown): Error {
  if (error instanceof Fault) return error
  const code = (error as NodeJS.ErrnoException).code
  // Windows tells a closed pipe by EOF.
  if (code === 'EPIPE' || code === 'EOF') return new ReaderGone()
  return new Fault('E_WRITE', `cannot write output: ${systemReason(error)}`, { cause: error })
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'no space left on device',
  EDQUOT: 'the disk quota is used up',
  EIO: 'the device reports an error',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'a part of the path is no folder',
  EISDIR: 'it is a folder',
  EBADF: 'it is closed',
  EFBIG: 'the file would be too large',
  ENAMETOOLONG: 'the name is too long',
}

function systemReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return (code !== undefined ? REASONS[code] : undefined) ?? code ?? message
}
