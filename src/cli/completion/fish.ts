/** Completion for fish: one line for each command, option and value. */
import { allCommands, type CommandSpec, type OptionSpec } from './spec.js'

/** The script; `extract completion fish | source`. */
export function fishCompletion(program: CommandSpec): string {
  const lines = allCommands(program).flatMap((command) => {
    const where = `complete -c extract -n ${quoted(conditionOf(command, program))}`
    return [
      ...command.commands.map(({ path, description }) => `${where} -a ${path.at(-1)} -d ${quoted(description)}`),
      ...command.options.map((option) => optionLine(where, option)),
      ...argumentLines(where, command),
    ]
  })
  return `# fish completion for extract; to use it: extract completion fish | source
${lines.join('\n')}
`
}

/** Where a line holds: behind these commands, none further down, and no other that has one of the same name below it. */
function conditionOf({ path, commands }: CommandSpec, program: CommandSpec): string {
  const seen = path.slice(1).map((name) => `__fish_seen_subcommand_from ${name}`)
  const namesakes =
    path.length !== 2 ? [] : program.commands.filter((other) => other.commands.some((inner) => inner.path.at(-1) === path[1]))
  const not = [...commands, ...namesakes].map((other) => other.path.at(-1)).join(' ')
  return [...seen, ...(not === '' ? [] : [`not __fish_seen_subcommand_from ${not}`])].join('; and ')
}

function optionLine(where: string, { short, long, description, value }: OptionSpec): string {
  const parts = [
    where,
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

function argumentLines(where: string, command: CommandSpec): string[] {
  return command.arguments.flatMap(({ kind, choices }) =>
    kind === 'choice' ? [`${where} -f -a ${quoted(choices.join(' '))}`] : [],
  )
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
