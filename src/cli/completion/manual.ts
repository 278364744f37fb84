/** The manual page in roff, made from the same definitions as the help. */
import type { CommandSpec, OptionSpec } from './spec.js'

/** The page for `man`; no date stands in it, so that it changes only with the program. */
export function manualPage(program: CommandSpec, version: string): string {
  const lines = [
    `.TH EXTRACT 1 "" "extract ${escaped(version)}"`,
    '.SH NAME',
    `extract \\- ${escaped(inSmall(program.description))}`,
    '.SH SYNOPSIS',
    ...[program, ...leaves(program)].flatMap((command) => ['.br', synopsis(command)]),
    '.SH DESCRIPTION',
    escaped(program.description),
    ...notes(program),
    '.SH OPTIONS',
    ...program.options.flatMap(optionLines),
    '.SH COMMANDS',
    ...leaves(program).flatMap((command) => [
      `.SS ${bold(command.path.slice(1).join(' '))}`,
      escaped(`${command.description.charAt(0).toUpperCase()}${command.description.slice(1)}.`),
      ...command.options.filter(({ long }) => long !== '--help').flatMap(optionLines),
      ...notes(command),
    ]),
    '.SH SEE ALSO',
    escaped('README.md of the package; extract help [command]'),
  ]
  return `${lines.join('\n')}\n`
}

/** Commands that do something themselves. */
function leaves({ commands }: CommandSpec): CommandSpec[] {
  return commands.flatMap((command) => (command.commands.length === 0 ? [command] : leaves(command)))
}

function synopsis({ path, usage }: CommandSpec): string {
  return `${bold(path.join(' '))} ${escaped(usage)}`
}

function optionLines({ short, long, description, value, byDefault }: OptionSpec): string[] {
  const flags = [short, long].flatMap((flag) => (flag === null ? [] : [bold(flag)])).join(', ')
  const choices = value === null || value.choices.length === 0 ? '' : ` (${value.choices.join(', ')})`
  return [
    '.TP',
    flags + (value === null ? '' : ` \\fI${escaped(value.name)}\\fR`),
    escaped(`${description}${choices}${byDefault === null ? '' : `; ${byDefault} by default`}`),
  ]
}

/** Examples keep their lines. */
function notes({ notes: text }: CommandSpec): string[] {
  return text === '' ? [] : ['.PP', '.nf', ...text.split('\n').map(escaped), '.fi']
}

function bold(text: string): string {
  return `\\fB${escaped(text)}\\fR`
}

function inSmall(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '')
}

/** A dot or quote at the start of a line would be a request, a backslash an escape, a bare hyphen a dash. */
function escaped(text: string): string {
  const safe = text.replaceAll('\\', '\\e').replaceAll('-', '\\-')
  return /^[.']/.test(safe) ? `\\&${safe}` : safe
}
