/** `--config`, `--gazetteer`, `--lexicon` and `--vague-numbers`: what every command takes that reads articles. */
import { Option } from 'commander'
import type { RecordKind } from '../model/kinds.js'
import { VAGUE_TABLES, type VagueTable, type VagueTableName } from '../model/vague-numbers.js'
import type { ConfigOptions } from './config/settings.js'
import { parseKinds, parseRedact } from './option-values.js'

export interface OwnTableOptions extends ConfigOptions {
  readonly gazetteer?: readonly string[]
  readonly lexicon?: readonly string[]
  readonly vagueNumbers?: VagueTableName | VagueTable
}

/** `--gazetteer`, which may be given several times. */
export function gazetteerOption(): Option {
  return repeatable('--gazetteer <file>', 'own places, before the built-in ones; may be given again')
}

/** `--lexicon`, which may be given several times. */
export function lexiconOption(): Option {
  return repeatable('--lexicon <file>', 'own actors, before the built-in ones; may be given again')
}

/** `--config` */
export function configOption(): Option {
  return new Option('--config <file>', 'settings; else extract.config.json in the folder of the input or above')
}

/** `--no-config` */
export function noConfigOption(): Option {
  return new Option('--no-config', 'read no configuration file')
}

/** `--kinds dates,places` */
export function kindsOption(): Option {
  return new Option('--kinds <list>', 'only these lists, with commas between, and what they name').argParser<
    readonly RecordKind[]
  >(parseKinds)
}

/** `--no-ignore` */
export function noIgnoreOption(): Option {
  return new Option('--no-ignore', 'read also what .extractignore files in the folders leave out')
}

/** `--fail-fast` */
export function failFastOption(): Option {
  return new Option('--fail-fast', 'stop at the first input that fails; what was done before it is written')
}

/** `--redact victims` */
export function redactOption(): Option {
  return new Option('--redact <whose>', 'show no names of these persons: victims').argParser(parseRedact)
}

/** `--vague-numbers`: by which table "several" and "dozens" are numbers. */
export function vagueOption(): Option {
  return new Option('--vague-numbers <table>', 'what "several" and "dozens" mean at least (default: contract)').choices(
    Object.keys(VAGUE_TABLES),
  )
}

function repeatable(flags: string, description: string): Option {
  return new Option(flags, description).argParser((file: string, before: readonly string[] = []) => [...before, file])
}
