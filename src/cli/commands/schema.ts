/** `extract schema [kind]`: the contracts as JSON Schema. */
import { Argument, type Command } from 'commander'
import { RECORD_KINDS, type RecordKind } from '../../schema/names.js'
import type { Context } from '../context.js'
import { Exit } from '../exit.js'
import { openOutput } from '../output.js'

/** Adds the command to the program. */
export function addSchema(program: Command, context: Context): void {
  program
    .command('schema')
    .description('print the JSON Schema of a record')
    .addArgument(new Argument('[kind]', 'which record').choices(RECORD_KINDS).default('document'))
    .option('-o, --output <file>', 'write to a file')
    .action(async (kind: RecordKind, { output: path }: { output?: string }) => {
      const { jsonSchemaOf } = await import('../../schema/json-schema.js')
      const output = openOutput(path)
      try {
        output.write(`${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`)
        output.finish()
      } finally {
        output.abandon()
      }
      context.exit(Exit.ok)
    })
}
