/** A file that appears whole or not at all: written beside its place, made to last, then renamed over it. */
import {
  closeSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Fault } from '../model/fault.js'
import { writeAll } from './write-all.js'

/** One file being written: `commit` puts it in place, `abandon` leaves no trace. */
export class AtomicFile {
  private readonly target: string
  private temporary: string | null
  private descriptor: number | null

  /**
   * Opens a temporary file in the target's folder; a device or a pipe is written as it is.
   * @throws Fault when the target is a folder; the system's error when the folder cannot be written
   */
  constructor(path: string) {
    const existing = statSync(path, { throwIfNoEntry: false })
    if (existing?.isDirectory()) throw new Fault('E_OUTPUT', `cannot write ${path}: it is a folder`)
    // A link keeps pointing where it points; the file behind it is replaced.
    this.target = existing === undefined ? path : realpathSync(path)
    if (existing !== undefined && !existing.isFile()) {
      this.temporary = null
      this.descriptor = openSync(path, 'w')
      return
    }
    const { temporary, descriptor } = openBeside(this.target)
    this.temporary = temporary
    this.descriptor = descriptor
    if (existing === undefined) return
    try {
      keepMode(descriptor, existing)
    } catch (error) {
      this.abandon()
      throw error
    }
  }

  write(bytes: Uint8Array): void {
    if (this.descriptor === null) throw new Fault('E_OUTPUT', 'the output file is closed')
    writeAll(this.descriptor, bytes)
  }

  /** Makes the new content last and puts it in place. */
  commit(): void {
    if (this.descriptor === null) return
    const descriptor = this.descriptor
    if (fstatSync(descriptor).isFile()) fsyncSync(descriptor)
    closeSync(descriptor)
    this.descriptor = null
    if (this.temporary === null) return
    putInPlace(this.temporary, this.target)
    this.temporary = null
  }

  /** Removes what was begun; the old file stays. After `commit` it does nothing. */
  abandon(): void {
    if (this.descriptor !== null) {
      closeQuietly(this.descriptor)
      this.descriptor = null
    }
    if (this.temporary !== null) removeQuietly(this.temporary)
    this.temporary = null
  }
}

function openBeside(target: string): { temporary: string; descriptor: number } {
  for (let attempt = 0; ; attempt++) {
    // A dot file, so that a walk over the folder never reads it; the name is cut to stay under the usual limit of 255 bytes.
    const temporary = join(dirname(target), `.${basename(target).slice(0, 60)}.${process.pid}-${attempt}.tmp`)
    try {
      return { temporary, descriptor: openSync(temporary, 'wx') }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt >= 100) throw error
    }
  }
}

/** A file that others may not read must not become one that they may. */
export function keepMode(descriptor: number, { mode }: Stats): void {
  if (process.platform !== 'win32') fchmodSync(descriptor, mode & 0o777)
}

/** Gives a complete file, already on disk, the name that it is for; what had the name before is gone. */
export function putInPlace(complete: string, target: string): void {
  renameSync(complete, target)
  syncFolder(dirname(target))
}

/** The rename itself lasts once the folder is on disk; not every system can do that. */
function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r')
    try {
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
  } catch {
    // The file is complete either way.
  }
}

function closeQuietly(descriptor: number): void {
  try {
    closeSync(descriptor)
  } catch {
    // Nothing to keep.
  }
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path)
  } catch {
    // It may be gone already: renamed, or never made.
  }
}
