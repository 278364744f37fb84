/**
 * `npm run test:nodes`: the built command with every version of Node, in other time zones and languages too, and the lexicon
 * compiled by each: the same bytes, or it says what differs and fails. Needs `npm run build` before, and the registry once.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { nodeOf, VERSIONS } from './binaries.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const LEXICON = join(ROOT, 'dist', 'data', 'lexicon.bin')
const COMMAND = 'bin/extract.js'
const INPUTS = ['--quiet', 'seeds', 'fixtures']

/** What is run: arguments, and what the environment says beside. */
const RUNS: Readonly<Record<string, { readonly args: readonly string[]; readonly env?: Readonly<Record<string, string>> }>> = {
  records: { args: [COMMAND, ...INPUTS] },
  'records in Turkish, on Kiritimati': {
    args: [COMMAND, ...INPUTS],
    env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  },
  'the view for people': { args: [COMMAND, '--format', 'pretty', ...INPUTS] },
  'a map': { args: [COMMAND, '--format', 'geojson', ...INPUTS] },
  figures: { args: [COMMAND, 'figures', '--format', 'csv', ...INPUTS] },
  'the schema': { args: [COMMAND, 'schema'] },
}

/** Sums of all that one version writes, by what it is. */
function sumsOf(node: string): Map<string, string> {
  const sums = new Map<string, string>()
  for (const [name, { args, env }] of Object.entries(RUNS)) sums.set(name, sum(run(node, args, env)))
  const before = readFileSync(LEXICON)
  try {
    run(node, ['dist/lexicon/compile/main.js'])
    sums.set('the compiled lexicon', sum(readFileSync(LEXICON)))
  } finally {
    writeFileSync(LEXICON, before)
  }
  return sums
}

function run(node: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Buffer {
  const { status, stdout, stderr } = spawnSync(node, args, { cwd: ROOT, env: { ...process.env, ...env }, maxBuffer: 1 << 28 })
  if (status !== 0 || stderr.length > 0) throw new Error(`${node} ${args.join(' ')}: exit ${status}\n${stderr}`)
  return stdout
}

function sum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

const expected = sumsOf(process.execPath)
process.stdout.write(`Node ${process.versions.node} is what the others are held against\n`)
for (const version of VERSIONS.filter((one) => one !== process.versions.node)) {
  const sums = sumsOf(nodeOf(version))
  const other = [...expected.keys()].filter((name) => sums.get(name) !== expected.get(name))
  process.stdout.write(`Node ${version}: ${other.length === 0 ? 'the same bytes' : `other bytes: ${other.join('; ')}`}\n`)
  if (other.length > 0) process.exitCode = 1
}
