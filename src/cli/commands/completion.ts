/** `extract completion <shell>` and `extract manual`: both made from the definitions of the commands. */
import { Argument, type Command } from 'commander'
import { VERSION } from '../../version.js'
import type { Context } from '../context.js'
import { helpNotes } from '../examples.js'
import { Exit } from '../exit.js'
import { openOutput } from '../output.js'

type Shell = 'bash' | 'zsh' | 'fish'

/** Adds both commands to the program. */
export function addCompletion(program: Command, context: Context): void {
  program
    .command('completion')
    .description('print a script by which a shell completes commands, options and values')
    .addArgument(new Argument('<shell>', 'for which shell').choices(['bash', 'zsh', 'fish']))
    .addHelpText('after', helpNotes('completion'))
    .action(async (shell: Shell) => {
      const { specOf } = await import('../completion/spec.js')
      write((await loadScript(shell))(specOf(program)))
      context.exit(Exit.ok)
    })
  program
    .command('manual')
    .description('print the manual page')
    .option('-o, --output <file>', 'write to a file')
    .addHelpText('after', helpNotes('manual'))
    .action(async ({ output }: { output?: string }) => {
      const { specOf } = await import('../completion/spec.js')
      const { manualPage } = await import('../completion/manual.js')
      write(manualPage(specOf(program), VERSION), output)
      context.exit(Exit.ok)
    })
}

async function loadScript(shell: Shell): Promise<typeof import('../completion/bash.js').bashCompletion> {
  if (shell === 'bash') return (await import('../completion/bash.js')).bashCompletion
  if (shell === 'zsh') return (await import('../completion/zsh.js')).zshCompletion
  return (await import('../completion/fish.js')).fishCompletion
}

function write(text: string, path?: string): void {
  const output = openOutput(path)
  try {
    output.write(text)
    output.finish()
  } finally {
    output.abandon()
  }
}
