/** The commands and their shared manners. */
import { Command } from 'commander'
import { VERSION } from '../version.js'
import { descriptorSink } from '../write/sink.js'
import { terminalText } from '../write/terminal-text.js'
import { addCheck } from './commands/check.js'
import { addCompletion } from './commands/completion.js'
import { addDiff } from './commands/diff.js'
import { addExplain } from './commands/explain.js'
import { addExtract } from './commands/extract.js'
import { addFigures } from './commands/figures.js'
import { addGaps } from './commands/gaps.js'
import { addLexicon } from './commands/lexicon.js'
import { addLink } from './commands/link.js'
import { addReport } from './commands/report.js'
import { addSchema } from './commands/schema.js'
import { addVerify } from './commands/verify.js'
import type { Context } from './context.js'
import { nearest } from './edits.js'
import { say } from './messages.js'

/** The program; it never ends the process itself. */
export function makeProgram(context: Context): Command {
  const program = new Command('extract')
  program
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .enablePositionalOptions()
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => descriptorSink(1).write(text),
      writeErr: say,
      outputError: (text, write) => write(`extract: ${oneLine(text)}\n`),
    })
  addExtract(program, context)
  addFigures(program, context)
  addLink(program, context)
  addReport(program, context)
  addExplain(program, context)
  addGaps(program, context)
  addCheck(program, context)
  addDiff(program, context)
  addVerify(program, context)
  addLexicon(program, context)
  addSchema(program, context)
  addCompletion(program, context)
  return program
}

/** `error: unknown option '--x'\n(Did you mean --y?)\n` → one line in our own manner, with what a value of a list was meant to be. */
function oneLine(text: string): string {
  const [first = '', ...rest] = text.trim().split('\n')
  const [said = '', choices] = first.split('. Allowed choices are ')
  const given = /'([^']{0,60})' is invalid/.exec(said)?.[1]
  const meant = given === undefined || choices === undefined ? null : nearest(given, choices.replace('.', '').split(', '))
  const hint = meant === null ? [] : [`(Did you mean ${meant}?)`]
  return terminalText([first.replace(/^error: /, ''), ...rest, ...hint].join(' '))
}
