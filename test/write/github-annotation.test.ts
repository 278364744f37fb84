import fc from 'fast-check'
import { expect, test } from 'vitest'
import { githubAnnotation } from '../../src/write/github-annotation.js'
import { anyText, wellFormed } from './any-text.js'

test('an annotation says what and where in one line', () => {
  expect(
    githubAnnotation({
      level: 'error',
      file: 'fixtures/a, b/article.txt',
      line: 3,
      column: 8,
      title: 'lost',
      message: '100 %\n2: x',
    }),
  ).toBe('::error file=fixtures/a%2C b/article.txt,line=3,col=8,title=lost::100 %25%0A2: x\n')
  expect(githubAnnotation({ level: 'warning', file: 'a', title: 't', message: 'm' })).toBe('::warning file=a,title=t::m\n')
})

/** As the runner reads a line: https://github.com/actions/runner, ActionCommand.cs. */
function readBack(line: string): { properties: Record<string, string>; message: string } {
  const [, properties = '', message = ''] = /^::error ([^\r\n]*?)::([^\r\n]*)$/.exec(line.replace(/\n$/, '')) ?? []
  const unescaped = (text: string): string =>
    text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%')
  const pairs = properties
    .split(',')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), unescaped(pair.slice(pair.indexOf('=') + 1))])
  return {
    properties: Object.fromEntries(pairs),
    message: message.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%'),
  }
}

/** Control characters are shown, as U+001B is by `␛`. */
const shown = (text: string): string =>
  wellFormed(
    text
      .replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, (char) => String.fromCharCode(0x2400 + char.charCodeAt(0)))
      .replaceAll('\x7f', '␡'),
  )

test('any values are read back as they were, and the line obeys no escape sequence', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (file, title, message) => {
      const line = githubAnnotation({ level: 'error', file, line: 1, title, message })
      expect(readBack(line)).toEqual({
        properties: { file: shown(file), line: '1', title: shown(title) },
        message: shown(message),
      })
      expect(line.slice(0, -1)).not.toMatch(/[\0-\x08\n-\x1f\x7f]/)
    }),
  )
})
