import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { allCommands, type CommandSpec, specOf } from '../../src/cli/completion/spec.js'
import { inFolder } from '../read/folder.js'
import { runWhole } from './run.js'

// Behind `run.js`, which keeps what the program would have written.
const { makeProgram } = await import('../../src/cli/program.js')
const program: CommandSpec = specOf(makeProgram({ loadExtractor: () => Promise.reject(), exit() {} }))
const commands = allCommands(program)

/** Whether a shell is on this machine. */
const has = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).error === undefined

async function script(shell: string): Promise<string> {
  const { code, out, err } = await runWhole('completion', shell)
  expect([code, err]).toEqual([0, ''])
  return out
}

describe.runIf(has('bash'))('bash, really asked', () => {
  /** What bash offers for the last of the words. */
  async function offered(...words: string[]): Promise<string[]> {
    writeFileSync('completion.bash', await script('bash'))
    const quoted = ['extract', ...words].map((word) => `'${word}'`).join(' ')
    const asked = `source completion.bash; COMP_WORDS=(${quoted}); COMP_CWORD=${words.length}; _extract; printf '%s\\n' "\${COMPREPLY[@]}"`
    const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-u', '-c', asked], { encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
    return stdout.split('\n').filter((line) => line !== '')
  }

  test.each([
    [['che'], ['check']],
    [['--form'], ['--format']],
    [['--format', 'geo'], ['geojson']],
    [
      ['figures', '-f', ''],
      ['table', 'csv', 'json'],
    ],
    [
      ['lexicon', ''],
      ['check', 'find'],
    ],
    [['lexicon', 'find', '--form'], ['--format']],
    [['check', '--up'], ['--update']],
    [['schema', 'c'], ['config']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['news/a'], ['news/a b.txt']],
    [['--lexicon', 'gr'], ['groups.tsv']],
    [['verify', '--root', 'n'], ['news']],
    [['explain', '--at', ''], []],
  ])('%j', async (words, expected) => {
    inFolder({ 'news/a b.txt': '', 'groups.tsv': '' })
    expect(await offered(...words)).toEqual(expected)
  })
})

test.each(['bash', 'zsh', 'fish'])('%s accepts its script, which names every command and option', async (shell) => {
  const text = await script(shell)
  for (const { path, options } of commands) {
    expect(text).toContain(path.at(-1))
    for (const { long } of options) expect(text).toContain(shell === 'fish' ? `-l ${long.slice(2)}` : long)
  }
  // Quotes are closed: an apostrophe in a description would open one.
  expect(text.replace(/\\'/g, '').split("'").length % 2).toBe(1)
  if (!has(shell)) return
  inFolder({ script: text })
  expect(spawnSync(shell, ['-n', 'script'], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
})

describe('the manual page', () => {
  test('holds every command with its options', async () => {
    const { code, out } = await runWhole('manual')
    expect(code).toBe(0)
    const bold = (text: string): string => `\\fB${text.replaceAll('-', '\\-')}\\fR`
    for (const { path, options, commands: below } of commands) {
      if (below.length === 0) expect(out).toContain(`.SS ${bold(path.slice(1).join(' '))}`)
      for (const { long } of options) expect(out).toContain(bold(long))
    }
  })

  test.runIf(has('groff'))('groff has nothing to say against it', async () => {
    inFolder({ 'extract.1': (await runWhole('manual')).out })
    const { status, stdout, stderr } = spawnSync('groff', ['-man', '-Tascii', '-ww', '-P-cbou', 'extract.1'], {
      encoding: 'utf8',
    })
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('extract lexicon find [options] <name...>')
  })
})

test('an unknown shell', async () => {
  expect(await runWhole('completion', 'tcsh')).toMatchObject({ code: 2, out: '' })
})
