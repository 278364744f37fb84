/** Completion for zsh: one function of `_arguments` for each command. */
import { allCommands, type CommandSpec, type OptionSpec, type ValueSpec } from './spec.js'

/** The script; to be put as `_extract` into a folder of `$fpath`. */
export function zshCompletion(program: CommandSpec): string {
  return `#compdef extract
# zsh completion for extract; to use it: extract completion zsh > "\${fpath[1]}/_extract"
${allCommands(program).map(commandFunction).join('\n')}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _extract "$@"; else compdef _extract extract; fi
`
}

function functionOf({ path }: CommandSpec): string {
  return `_${path.join('_')}`
}

function commandFunction(command: CommandSpec): string {
  const rest = command.commands.length > 0 ? [`'1: :->first'`, `'*:: :->rest'`] : command.arguments.map(argumentLine)
  const lines = [...command.options.map(optionLine), ...rest].map((line) => `    ${line} \\`)
  return `${functionOf(command)}() {
  local context state line
  _arguments -C \\
${lines.join('\n')}
    && return
${command.commands.length > 0 ? `${firstWord(command)}\n` : ''}}
`
}

/** The first word is a command, or for the program itself a path. */
function firstWord(command: CommandSpec): string {
  const names = command.commands.map((inner) => quoted(`${inner.path.at(-1)}:${inner.description.replaceAll(':', '\\:')}`))
  const cases = command.commands.map((inner) => `      ${inner.path.at(-1)}) ${functionOf(inner)} ;;`)
  const paths = command.arguments.length > 0
  return `  case $state in
  first)
    local -a commands=(${names.join(' ')})
    _describe 'command' commands${paths ? '\n    _files' : ''} ;;
  rest)
    case $line[1] in
${cases.join('\n')}${paths ? '\n      *) _files ;;' : ''}
    esac ;;
  esac`
}

function optionLine({ short, long, description, value }: OptionSpec): string {
  const told = `[${description.replace(/[\\[\]:]/g, '\\$&')}]${value === null ? '' : `:${value.name}:${actionOf(value)}`}`
  const flags = short === null ? `${value === null ? '' : '*'}${long}` : ''
  return short === null ? quoted(flags + told) : `'(${short} ${long})'{${short},${long}}${quoted(told)}`
}

function argumentLine(value: ValueSpec): string {
  return quoted(`${value.variadic ? '*' : '1'}:${value.name}:${actionOf(value)}`)
}

function actionOf({ kind, choices }: ValueSpec): string {
  if (kind === 'choice') return `(${choices.join(' ')})`
  return kind === 'text' ? ' ' : kind === 'folder' ? '_files -/' : '_files'
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
