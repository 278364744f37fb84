/** Completion for fish: one line for each command, option and value. */
import { allCommands, type CommandSpec, type OptionSpec } from './spec.js'

/** The script; `extract completion fish | source`. */
export function fishCompletion(program: CommandSpec): string {
  const lines = allCommands(program).flatMap((command) => [
    ...command.commands.map((inner) => commandLine(command, inner)),
    ...command.options.map((option) => optionLine(command, option)),
    ...argumentLines(command),
  ])
  return `# fish completion for extract; to use it: extract completion fish | source
${lines.join('\n')}
`
}

/** Where a line holds: behind these commands, and none further down. */
function conditionOf({ path, commands }: CommandSpec): string {
  const seen = path.slice(1).map((name) => `__fish_seen_subcommand_from ${name}`)
  const below = commands.map((inner) => inner.path.at(-1)).join(' ')
  return quoted([...seen, ...(below === '' ? [] : [`not __fish_seen_subcommand_from ${below}`])].join('; and '))
}

function commandLine(above: CommandSpec, { path, description }: CommandSpec): string {
  return `complete -c extract -n ${conditionOf(above)} -a ${path.at(-1)} -d ${quoted(description)}`
}

function optionLine(command: CommandSpec, { short, long, description, value }: OptionSpec): string {
  const parts = [
    `complete -c extract -n ${conditionOf(command)}`,
    ...(short === null ? [] : [`-s ${short.slice(1)}`]),
    `-l ${long.slice(2)}`,
    ...(value === null
      ? []
      : value.kind === 'choice'
        ? [`-x -a ${quoted(value.choices.join(' '))}`]
        : value.kind === 'text'
          ? ['-x']
          : ['-r']),
    `-d ${quoted(description)}`,
  ]
  return parts.join(' ')
}

function argumentLines(command: CommandSpec): string[] {
  return command.arguments.flatMap(({ kind, choices }) =>
    kind === 'choice' ? [`complete -c extract -n ${conditionOf(command)} -f -a ${quoted(choices.join(' '))}`] : [],
  )
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
