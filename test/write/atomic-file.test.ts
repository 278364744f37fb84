import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fileSink } from '../../src/write/sink.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'extract-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('the old file stays until the new one is complete', () => {
  const path = join(folder, 'out.jsonl')
  writeFileSync(path, 'old')
  const sink = fileSink(path)
  sink.write('new\n')
  expect(readFileSync(path, 'utf8')).toBe('old')
  sink.write('more\n')
  sink.finish()
  sink.abandon() // too late to do anything
  expect(readFileSync(path, 'utf8')).toBe('new\nmore\n')
  expect(readdirSync(folder)).toEqual(['out.jsonl'])
})

test('what was begun and given up leaves no trace', () => {
  const path = join(folder, 'out.jsonl')
  const sink = fileSink(path)
  sink.write('half')
  sink.abandon()
  expect(readdirSync(folder)).toEqual([])
})

test('a link keeps pointing where it points, and a file keeps its mode', () => {
  const path = join(folder, 'out.jsonl')
  writeFileSync(path, 'old')
  chmodSync(path, 0o640)
  symlinkSync('out.jsonl', join(folder, 'link'))
  const sink = fileSink(join(folder, 'link'))
  sink.write('new')
  sink.finish()
  expect(readFileSync(path, 'utf8')).toBe('new')
  expect(statSync(path).mode & 0o777).toBe(0o640)
})

test('a folder, or a file in a folder that is not there, is refused at once', () => {
  mkdirSync(join(folder, 'sub'))
  expect(() => fileSink(join(folder, 'sub'))).toThrow('it is a folder')
  expect(() => fileSink(join(folder, 'none', 'out'))).toThrow('its folder does not exist')
})

test('a full device is told in words', () => {
  const sink = fileSink('/dev/full')
  expect(() => sink.write('x')).toThrow('cannot write output: no space left on device')
})
