/** Opens a file once and reads it from that descriptor, up to a limit. */
import { closeSync, constants, fstatSync, openSync, read, readSync, type Stats } from 'node:fs'
import { promisify } from 'node:util'
import { Fault } from '../model/fault.js'
import { inputFault } from './input-fault.js'

const CHUNK = 1 << 18
/** How long to wait for a standard input that has nothing yet, in milliseconds. */
const PAUSE = 10

const sleeper = new Int32Array(new SharedArrayBuffer(4))

/** `-` on the command line. */
export const STANDARD_INPUT = '-'

export interface OpenFile {
  readonly descriptor: number
  /** Null when it is not known before reading: a pipe. */
  readonly size: number | null
  close(): void
}

/**
 * Opens a file, a pipe, or standard input for `-`.
 * @throws Fault for what cannot be opened, or is a folder or a device
 */
export function openInput(path: string): OpenFile {
  if (path === STANDARD_INPUT) return { descriptor: 0, size: null, close() {} }
  let descriptor: number
  let stats: Stats
  try {
    descriptor = openSync(path, constants.O_RDONLY)
    stats = fstatSync(descriptor)
  } catch (error) {
    throw inputFault(error)
  }
  const close = (): void => closeSync(descriptor)
  if (stats.isFile()) return { descriptor, size: stats.size, close }
  if (stats.isFIFO()) return { descriptor, size: null, close }
  close()
  throw notAFile(stats)
}

/** What a folder, device or socket is told. */
export function notAFile(stats: Stats): Fault {
  return new Fault('E_NOT_A_FILE', stats.isDirectory() ? 'is a folder' : 'is not a regular file')
}

/** All bytes of an open file. @throws Fault `E_TOO_LARGE`, before reading where the size is known */
export function readAll(file: OpenFile, maxBytes: number): Buffer {
  if (file.size !== null && file.size > maxBytes) throw tooLarge(maxBytes)
  // One byte more than expected shows the end in the same read, and a file that grew meanwhile.
  let buffer: Buffer = Buffer.allocUnsafe(file.size === null ? CHUNK : file.size + 1)
  let length = 0
  for (;;) {
    const count = readSome(file.descriptor, buffer, length)
    if (count === 0) return buffer.subarray(0, length)
    length += count
    if (length > maxBytes) throw tooLarge(maxBytes)
    if (length === buffer.length) buffer = Buffer.concat([buffer], buffer.length * 2)
  }
}

/** The bytes of a file. @throws Fault */
export function readBytes(path: string, maxBytes: number): Buffer {
  const file = openInput(path)
  try {
    return readAll(file, maxBytes)
  } finally {
    file.close()
  }
}

/** The bytes of an open file, piece by piece. */
export function* readChunks(file: OpenFile): Generator<Buffer> {
  for (;;) {
    const buffer = Buffer.allocUnsafe(CHUNK)
    const count = readSome(file.descriptor, buffer, 0)
    if (count === 0) return
    yield buffer.subarray(0, count)
  }
}

const readLater = promisify(read)

/**
 * As `readChunks`, for what may keep us waiting (a pipe, a keyboard): meanwhile signals are heard.
 */
export async function* readChunksPatiently(file: OpenFile): AsyncGenerator<Buffer> {
  for (;;) {
    const buffer = Buffer.allocUnsafe(CHUNK)
    let count = 0
    try {
      count = (await readLater(file.descriptor, buffer, 0, CHUNK, null)).bytesRead
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      if (code === 'EAGAIN') {
        await new Promise((done) => setTimeout(done, PAUSE))
        continue
      }
      if (code !== 'EOF') throw inputFault(error)
    }
    if (count === 0) return
    yield buffer.subarray(0, count)
  }
}

function readSome(descriptor: number, buffer: Buffer, at: number): number {
  for (;;) {
    try {
      return readSync(descriptor, buffer, at, buffer.length - at, null)
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      if (code === 'EAGAIN') Atomics.wait(sleeper, 0, 0, PAUSE)
      else if (code === 'EOF') return 0
      else if (code !== 'EINTR') throw inputFault(error)
    }
  }
}

/** What an input over the limit is told. */
export function tooLarge(maxBytes: number): Fault {
  return new Fault('E_TOO_LARGE', `is larger than ${maxBytes} bytes (raise --max-bytes to read it)`)
}
