/**
 * Makes the disk fail: loaded before the command with `--import`, it lets the Nth call of a file function fail, as the
 * variable EXTRACT_FAULT says: `writeSync:3:ENOSPC`, `openSync:1:EACCES:b.txt` (only calls with such a path), several with commas.
 * Instead of an error code: SHORT does half of a write, a signal's name ends the process there, DIES ends a worker thread.
 * EXTRACT_FAULT_MARK names a file that is made when a fault was met.
 */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { isMainThread, parentPort } from 'node:worker_threads'

const { appendFileSync, openSync, closeSync } = fs
/** Descriptors of the command's own files; the runtime opens others. */
const own = new Set([0, 1])

const specs = (process.env.EXTRACT_FAULT ?? '').split(',').filter((spec) => spec !== '')
for (const spec of specs) {
  const [name, nth, what, part = ''] = spec.split(':')
  if (name === 'worker') killAnswer(Number(nth))
  else failCall(name, Number(nth), what, part)
}
trackDescriptors()
syncBuiltinESMExports()

function failCall(name, nth, what, part) {
  const original = fs[name]
  let calls = 0
  fs[name] = (...args) => {
    if (!isOwn(args[0]) || !String(args[0]).includes(part) || ++calls !== nth) return original(...args)
    mark()
    if (what === 'SHORT') return original(args[0], args[1].subarray(args[2] ?? 0, ((args[2] ?? 0) + args[1].length + 1) >> 1))
    if (what.startsWith('SIG')) {
      process.kill(process.pid, what)
      // Nothing more is to happen, though the signal may take a moment to arrive; others are heard when the call is over.
      if (what === 'SIGKILL') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10_000)
      return original(...args)
    }
    throw Object.assign(new Error(`${what}: injected`), { code: what, syscall: name })
  }
}

/** The Nth answer of the first worker thread is never given: it dies. */
function killAnswer(nth) {
  if (isMainThread) return
  const original = parentPort.postMessage.bind(parentPort)
  let calls = 0
  parentPort.postMessage = (answer) => {
    if (++calls !== nth) return original(answer)
    mark()
    process.exit(1)
  }
}

function trackDescriptors() {
  const opened = fs.openSync
  fs.openSync = (...args) => {
    const descriptor = opened(...args)
    if (isOwn(args[0])) own.add(descriptor)
    return descriptor
  }
  const closed = fs.closeSync
  fs.closeSync = (descriptor) => {
    closed(descriptor)
    own.delete(descriptor)
  }
}

/** A path outside the packages, or a descriptor that the command opened. */
function isOwn(target) {
  if (typeof target === 'number') return own.has(target)
  return !/node_modules|package\.json|\.[cm]?js$/.test(String(target))
}

function mark() {
  const path = process.env.EXTRACT_FAULT_MARK
  if (path === undefined) return
  const descriptor = openSync(path, 'a')
  appendFileSync(descriptor, 'met\n')
  closeSync(descriptor)
}
