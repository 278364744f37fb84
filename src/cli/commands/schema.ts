/** `extract schema [name]`: our contracts as JSON Schema. */
import { Argument, type Command } from 'commander'
import { SCHEMA_NAMES, type SchemaName } from '../../schema/names.js'
import type { Context } from '../context.js'
import { helpNotes } from '../examples.js'
import { Exit } from '../exit.js'
import { openOutput } from '../output.js'

/** Adds the command to the program. */
export function addSchema(program: Command, context: Context): void {
  program
    .command('schema')
    .description('print the JSON Schema of a kind of record, or of extract.config.json')
    .addArgument(new Argument('[name]', 'which').choices(SCHEMA_NAMES).default('document'))
    .option('-o, --output <file>', 'write to a file')
    .addHelpText('after', helpNotes('schema'))
    .action(async (name: SchemaName, { output: path }: { output?: string }) => {
      const { jsonSchema } = await import('../../schema/json-schema.js')
      const output = openOutput(path)
      try {
        output.write(`${JSON.stringify(jsonSchema(name), null, 2)}\n`)
        output.finish()
      } finally {
        output.abandon()
      }
      context.exit(Exit.ok)
    })
}
