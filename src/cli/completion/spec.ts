/** The commands as plain data, read off their definitions: what completions and the manual page are made from. */
import type { EventEmitter } from 'node:events'
import type { Argument, Command, Option } from 'commander'

/** What can stand as a value. */
export type ValueKind = 'file' | 'folder' | 'choice' | 'text'

export interface ValueSpec {
  /** As help shows it, without brackets: `file`. */
  readonly name: string
  readonly kind: ValueKind
  readonly choices: readonly string[]
  /** May be given several times, or left out. */
  readonly variadic: boolean
  readonly required: boolean
}

export interface OptionSpec {
  /** `-f`, or null. */
  readonly short: string | null
  readonly long: string
  readonly description: string
  /** Null for an option without a value. */
  readonly value: ValueSpec | null
  readonly byDefault: string | null
}

export interface CommandSpec {
  /** Names from the program down: `['extract', 'lexicon', 'find']`. */
  readonly path: readonly string[]
  readonly description: string
  readonly usage: string
  readonly arguments: readonly (ValueSpec & { readonly description: string })[]
  readonly options: readonly OptionSpec[]
  readonly commands: readonly CommandSpec[]
  /** What help says behind the options: examples, exit codes. */
  readonly notes: string
}

/** Reads a command and those below it. */
export function specOf(command: Command, above: readonly string[] = []): CommandSpec {
  const path = [...above, command.name()]
  const help = command.createHelp()
  return {
    path,
    description: command.description(),
    usage: command.usage(),
    arguments: command.registeredArguments.map((argument) => ({
      ...argumentValue(argument),
      description: argument.description,
    })),
    options: help.visibleOptions(command).map(optionOf),
    commands: help
      .visibleCommands(command)
      .filter((inner) => inner.name() !== 'help')
      .map((inner) => specOf(inner, path)),
    notes: notesOf(command),
  }
}

/** All commands, the program first. */
export function allCommands(spec: CommandSpec): CommandSpec[] {
  return [spec, ...spec.commands.flatMap(allCommands)]
}

function optionOf(option: Option): OptionSpec {
  const takes = option.required || option.optional
  const name = / [<[]([^>\]]{1,40})/.exec(option.flags)?.[1] ?? ''
  const choices = option.argChoices ?? []
  const byDefault =
    option.defaultValue === undefined || typeof option.defaultValue === 'boolean' ? null : String(option.defaultValue)
  return {
    short: option.short ?? null,
    long: option.long ?? option.flags,
    description: option.description,
    value: takes
      ? {
          name: name.replace('...', ''),
          kind: kindOf(name, choices),
          choices,
          variadic: option.variadic,
          required: option.required,
        }
      : null,
    byDefault,
  }
}

function argumentValue(argument: Argument): ValueSpec {
  const choices = argument.argChoices ?? []
  const name = argument.name()
  return { name, kind: kindOf(name, choices), choices, variadic: argument.variadic, required: argument.required }
}

function kindOf(name: string, choices: readonly string[]): ValueKind {
  if (choices.length > 0) return 'choice'
  if (/^(?:dir|folder)/.test(name)) return 'folder'
  return /^(?:file|paths|records|tables|input)/.test(name) ? 'file' : 'text'
}

function notesOf(command: Command): string {
  let notes = ''
  const write = (text: string): void => {
    notes += text
  }
  // commander keeps these texts behind an event of its emitter, which its types leave out.
  const emitter = command as unknown as EventEmitter
  emitter.emit('afterHelp', { error: false, command, write })
  return notes.trim()
}
