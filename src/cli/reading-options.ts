/** The options of every command that reads articles and writes what they tell. */
import { type Command, Option } from 'commander'
import { DEFAULT_MAX_BYTES } from '../read/limits.js'
import {
  DEFAULT_JOBS,
  DEFAULT_TIMEOUT,
  parseBytes,
  parseEncoding,
  parseJobs,
  parsePublishedOption,
  parseSeconds,
} from './option-values.js'
import {
  configOption,
  gazetteerOption,
  lexiconOption,
  noConfigOption,
  noIgnoreOption,
  redactOption,
  vagueOption,
} from './own-tables.js'

/** Adds them, in the order of the help. */
export function addReadingOptions(command: Command): Command {
  return command
    .option('-o, --output <file>', 'write to a file, which is replaced only when all is written')
    .option('-p, --published <date>', 'publication date of documents that bring none of their own', parsePublishedOption)
    .addOption(new Option('-i, --input-format <format>', 'jsonl for .jsonl files, else text').choices(['text', 'jsonl']))
    .option('--encoding <name>', 'encoding of text files (default: found out for each)', parseEncoding)
    .option('--strict-encoding', 'refuse text whose encoding is in doubt, or that is damaged')
    .option('--max-bytes <size>', 'refuse larger files, and larger lines of JSON Lines', parseBytes, DEFAULT_MAX_BYTES)
    .option('--timeout <seconds>', 'give up a document after so long for each megabyte', parseSeconds, DEFAULT_TIMEOUT)
    .addOption(
      new Option('-j, --jobs <n>', 'threads that read articles')
        .argParser(parseJobs)
        .default(DEFAULT_JOBS, 'one a core; one for small inputs'),
    )
    .addOption(gazetteerOption())
    .addOption(lexiconOption())
    .addOption(noIgnoreOption())
    .addOption(configOption())
    .addOption(noConfigOption())
    .addOption(vagueOption())
    .addOption(redactOption())
    .option('-q, --quiet', 'print errors only')
}
