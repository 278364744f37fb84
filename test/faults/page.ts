/** docs/reliability.md from the trials: what is tried and what comes out. */
import { BYTES } from './trials/bytes.js'
import { COMMANDS } from './trials/commands.js'
import { FILES } from './trials/files.js'
import { OUTPUT } from './trials/output.js'
import { SAME } from './trials/same.js'
import { TEXT } from './trials/text.js'
import type { Group, Trial } from './trials/trial.js'

export const GROUPS: readonly Group[] = [BYTES, FILES, OUTPUT, TEXT, SAME, COMMANDS]
export const PAGE = new URL('../../docs/reliability.md', import.meta.url)

const HEAD = `# Bad input, and what comes out

Made by \`npm run reliability\` from the trials in \`test/faults/\`, all of which \`npm run test:faults\` runs: each line is a
command in a folder of its own, on the files that its class names. A record that comes out is the same record that comes out
without the bad neighbour. Messages go to standard error, each begins with \`extract: \`.

Beside these, \`npm run test:faults\` lets the Nth call of every file function fail, for each N, on the way in and on the way
out, with errors, short writes and \`kill -9\`: what comes out is complete, or what is missing is told, and \`--output\` is the
old file or the complete new one.
`

/** The whole page. */
export function reliabilityPage(): string {
  return `${HEAD}${GROUPS.map(section).join('')}`
}

function section({ title, trials }: Group): string {
  const rows = trials.map((trial) => `| ${cell(trial.what)} | ${code(trial.script)} | ${outcome(trial)} |\n`)
  return `\n## ${title}\n\n| class | tried | what comes out |\n| --- | --- | --- |\n${rows.join('')}`
}

function outcome({ code: exit, records, says = [], also }: Trial): string {
  const first = [`exit ${exit}`, ...(records === undefined ? [] : [`${records} ${records === 1 ? 'record' : 'records'}`])].join(
    ', ',
  )
  return [first + (also === undefined ? '' : `: ${cell(also)}`), ...says.map((line) => code(line))].join('<br>')
}

function code(text: string): string {
  return `\`\` ${cell(text)} \`\``
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
