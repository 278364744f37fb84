/** `extract lexicon check`: what is wrong with own tables, and what they change. */
import { loadPipeline, textOf } from '../../load.js'
import { Fault } from '../../model/fault.js'
import { prettyJson } from '../../write/json-text.js'
import { terminalText } from '../../write/terminal-text.js'
import { Exit, type ExitCode } from '../exit.js'
import { openOutput } from '../output.js'
import { checkTableOf, type TableReport } from './check-table.js'

/** @returns `failed` when a table has a problem */
export function runLexiconCheck(files: readonly string[], format: 'text' | 'json'): ExitCode {
  const { kit } = loadPipeline()
  const reports = files.map((file) => {
    try {
      return checkTableOf(file, textOf(file), kit)
    } catch (error) {
      if (!(error instanceof Fault)) throw error
      const what = error.message.startsWith(`${file}: `) ? error.message.slice(file.length + 2) : error.message
      return { file, kind: null, rows: 0, problems: [{ line: null, what }], overrides: [] }
    }
  })
  const output = openOutput(undefined)
  output.write(format === 'json' ? prettyJson(reports) : reports.map(reportText).join(''))
  output.finish()
  return reports.some(({ problems }) => problems.length > 0) ? Exit.failed : Exit.ok
}

function reportText({ file, kind, rows, problems, overrides }: TableReport): string {
  const at = (line: number | null): string => (line === null ? file : `${file}:${line}`)
  const lines = [
    ...problems.map(({ line, what }) => `${at(line)}: ${what}`),
    ...overrides.map(
      ({ line, what, replaces, builtIn }) =>
        `${at(line)}: ${what} ${replaces ? 'takes the place of' : 'comes before'} the built-in ${builtIn}`,
    ),
    `${file}: ${kind === null ? 'no table' : `${kind}, ${counted(rows, 'row')}`}, ${problems.length === 0 ? 'no problem' : counted(problems.length, 'problem')}`,
  ]
  return lines.map((line) => `${terminalText(line)}\n`).join('')
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
