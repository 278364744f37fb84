/** What a command reads articles with: its options, and below them what a configuration file says. */
import type { Command } from 'commander'
import type { ExtractorOptions } from '../../extractor.js'

/** What a configuration can set. */
export interface Settings extends ExtractorOptions {
  readonly published?: string
  readonly inputFormat?: 'text' | 'jsonl'
  readonly maxBytes?: number
  readonly validate?: boolean
}

export interface ConfigOptions {
  /** The file of `--config`, or false for `--no-config`. */
  readonly config?: string | false
}

/**
 * The options of a command with what they leave open taken from the configuration of its inputs.
 * @param command tells which options were given and which are only defaults
 * @throws Fault for a configuration that is not as it must be
 */
export async function withConfig<T extends ConfigOptions>(
  paths: readonly string[],
  options: T,
  command: Command,
): Promise<T & Settings> {
  if (options.config === false) return options
  const { findConfig } = await import('./find-config.js')
  const file = options.config ?? findConfig(paths)
  if (file === null) return options
  const { readConfig } = await import('./read-config.js')
  const settings = await readConfig(file)
  const given = Object.entries(options).filter(
    ([name]) => !(name in settings) || command.getOptionValueSource(name) !== 'default',
  )
  return { ...settings, ...Object.fromEntries(given) } as T & Settings
}
