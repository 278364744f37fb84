/** Completion for bash: a function that knows the commands, their options and the values of these. */
import { allCommands, type CommandSpec, type OptionSpec, type ValueSpec } from './spec.js'

/** The script; `source <(extract completion bash)`. */
export function bashCompletion(program: CommandSpec): string {
  const commands = allCommands(program)
  return `# bash completion for extract; to use it: source <(extract completion bash)
_extract() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command='' i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$command \${COMP_WORDS[i]}" in
${commands.slice(1).map(commandCase).join('\n')}
    esac
  done
  case "$command $prev" in
${commands.flatMap(valueCases).join('\n')}
  esac
  case "$command" in
${commands.map(wordCase).join('\n')}
  esac
}
complete -F _extract extract
`
}

/** Name of a command below the program: `lexicon find`. */
function nameOf({ path }: CommandSpec): string {
  return path.slice(1).join(' ')
}

function commandCase(command: CommandSpec): string {
  const above = command.path.slice(1, -1).join(' ')
  return `      '${above} ${command.path.at(-1)}') command='${nameOf(command)}' ;;`
}

/** What may stand behind an option. */
function valueCases(command: CommandSpec): string[] {
  return command.options.flatMap((option) =>
    option.value === null ? [] : [`    ${patternsOf(command, option)}) ${reply(option.value)}; return ;;`],
  )
}

function patternsOf(command: CommandSpec, { short, long }: OptionSpec): string {
  return [short, long].flatMap((flag) => (flag === null ? [] : [`'${nameOf(command)} ${flag}'`])).join('|')
}

/** Options where a dash stands, else commands and what the command reads. */
function wordCase(command: CommandSpec): string {
  const flags = command.options.flatMap(({ short, long }) => (short === null ? [long] : [short, long]))
  const below = command.commands.map(({ path }) => path.at(-1) as string)
  const [argument] = command.arguments
  const words = [
    ...(below.length === 0 ? [] : [`COMPREPLY+=($(compgen -W '${below.join(' ')}' -- "$cur"))`]),
    ...(argument === undefined ? [] : [reply(argument)]),
  ]
  return `    '${nameOf(command)}')
      if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '${flags.join(' ')}' -- "$cur"))
      else ${words.join('; ') || ':'}; fi ;;`
}

function reply({ kind, choices }: ValueSpec): string {
  if (kind === 'choice') return `COMPREPLY+=($(compgen -W '${choices.join(' ')}' -- "$cur"))`
  if (kind === 'text') return ':'
  return `compopt -o filenames 2>/dev/null; local IFS=$'\\n'; COMPREPLY+=($(compgen -${kind === 'folder' ? 'd' : 'f'} -- "$cur"))`
}
