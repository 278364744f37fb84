/** `extract schema`: the contract as JSON Schema. */
import type { Command } from 'commander'
import type { Context } from '../context.js'
import { Exit } from '../exit.js'
import { openOutput } from '../output.js'

/** Adds the command to the program. */
export function addSchema(program: Command, context: Context): void {
  program
    .command('schema')
    .description('print the JSON Schema of a record')
    .option('-o, --output <file>', 'write to a file')
    .action(async ({ output: path }: { output?: string }) => {
      const { documentJsonSchema } = await import('../../schema/json-schema.js')
      const output = openOutput(path)
      try {
        output.write(`${JSON.stringify(documentJsonSchema(), null, 2)}\n`)
        output.finish()
      } finally {
        output.abandon()
      }
      context.exit(Exit.ok)
    })
}
