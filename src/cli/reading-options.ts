/** What every command takes that reads articles and writes what they tell. */
import { type Command, Option } from 'commander'
import { DEFAULT_MAX_BYTES } from '../read/limits.js'
import { parseBytes, parsePublishedOption } from './option-values.js'
import { gazetteerOption, lexiconOption } from './own-tables.js'

/** Adds where the output goes, how inputs are read, and the user's own tables. */
export function addReadingOptions(command: Command): Command {
  return command
    .option('-o, --output <file>', 'write to a file, which is replaced only when all is written')
    .option('-p, --published <date>', 'publication date of documents that bring none of their own', parsePublishedOption)
    .addOption(new Option('-i, --input-format <format>', 'jsonl for .jsonl files, else text').choices(['text', 'jsonl']))
    .option('--max-bytes <size>', 'refuse larger files, and larger lines of JSON Lines', parseBytes, DEFAULT_MAX_BYTES)
    .addOption(gazetteerOption())
    .addOption(lexiconOption())
}
