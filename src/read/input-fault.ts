/** System errors on the way in, in words. */
import { Fault } from '../model/fault.js'

const REASONS: Readonly<Record<string, readonly [code: string, what: string]>> = {
  ENOENT: ['E_NOT_FOUND', 'no such file or folder'],
  ENOTDIR: ['E_NOT_FOUND', 'a part of the path is no folder'],
  EACCES: ['E_UNREADABLE', 'permission denied'],
  EPERM: ['E_UNREADABLE', 'permission denied'],
  EISDIR: ['E_NOT_A_FILE', 'is a folder'],
  ELOOP: ['E_UNREADABLE', 'its links lead round in a circle'],
  ENAMETOOLONG: ['E_UNREADABLE', 'the path is too long'],
  EMFILE: ['E_UNREADABLE', 'too many files are open'],
  ENXIO: ['E_NOT_A_FILE', 'is not a regular file'],
  EIO: ['E_UNREADABLE', 'the device reports an error'],
}

/** A Fault for an error of the file system; other errors are bugs and go on as they are. */
export function inputFault(error: unknown): Error {
  if (error instanceof Fault) return error
  const code = (error as NodeJS.ErrnoException).code
  if (code === undefined) return error as Error
  const [id, what] = REASONS[code] ?? ['E_UNREADABLE', `cannot be read: ${code}`]
  return new Fault(id, what, { cause: error })
}
