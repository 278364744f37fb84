/** docs/scaling.md and its scripts: every way of cutting a corpus gives each record once. Slurm and Spark themselves are not run. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inFolder } from '../read/folder.js'
import { root } from '../readme/blocks.js'
import { fillBench } from '../readme/workspace.js'

const SCRIPTS = join(root, 'docs', 'examples', 'scale')
const CORPUS = [join(root, 'docs', 'examples', 'news.jsonl'), join(root, 'seeds')]

/** A command in a folder of its own, with `extract` on its path; what it prints, by lines. */
function run(command: string, env: NodeJS.ProcessEnv = {}, input = ''): string[] {
  const PATH = readdirSync('.').includes('bin')
    ? `${process.cwd()}/bin:${process.env.PATH ?? ''}`
    : fillBench(join(process.cwd(), 'bin'))
  const { status, stdout, stderr } = spawnSync('sh', ['-e', '-c', command], {
    encoding: 'utf8',
    input,
    env: { ...process.env, ...env, PATH },
    maxBuffer: 2 ** 26,
  })
  expect([status, stderr]).toEqual([0, ''])
  return stdout.split('\n').filter((line) => line !== '')
}

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(' ')
const partsOf = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => readFileSync(join(folder, name), 'utf8').trimEnd().split('\n'))
const whole = (): string[] => run(`extract --quiet ${quoted(CORPUS)}`).sort()

test('shards one by one, as the tasks of a Slurm array make them', { timeout: 300_000 }, () => {
  inFolder({})
  for (const task of ['1', '2', '3'])
    run(`sh '${SCRIPTS}/slurm.sbatch' parts ${quoted(CORPUS)}`, {
      SLURM_ARRAY_TASK_ID: task,
      SLURM_ARRAY_TASK_COUNT: '3',
      SLURM_SUBMIT_DIR: SCRIPTS,
    })
  expect(readdirSync('parts').sort()).toEqual(['part-1-3.jsonl', 'part-2-3.jsonl', 'part-3-3.jsonl'])
  expect(partsOf('parts').sort()).toEqual(whole())
  // A part that is complete is left alone, even when its inputs are gone.
  run(`'${SCRIPTS}/one-shard.sh' 1/3 parts not-there.jsonl`)
})

/** Asked for where tools are required, so that nothing is left out there. */
const hasParallel = process.env.REQUIRE_TOOLS !== undefined || spawnSync('parallel', ['--version']).status === 0

test.skipIf(!hasParallel)('GNU parallel, into a folder with a space in its name', { timeout: 300_000 }, () => {
  inFolder({})
  run(`'${SCRIPTS}/parallel.sh' 4 'my parts' ${quoted(CORPUS)}`, { JOBS: '2' })
  expect(readdirSync('my parts').length).toBe(4)
  expect(partsOf('my parts').sort()).toEqual(whole())
})

test('the pipe of Spark: a process for each partition, a document a line', { timeout: 300_000 }, () => {
  inFolder({})
  const [, pipe = ''] = /\.pipe\("([^"]+)"\)/.exec(readFileSync(join(SCRIPTS, 'spark_pipe.py'), 'utf8')) ?? []
  const lines = readFileSync(CORPUS[0] as string, 'utf8')
    .trimEnd()
    .split('\n')
  const partitions = [lines.slice(0, 1), lines.slice(1)]
  // Path and line are those of the partition.
  const withoutPlace = (line: string): unknown => {
    const { source, ...record } = JSON.parse(line) as { source: { path?: string; line?: number } }
    const { path: _path, line: _line, ...rest } = source
    return { source: rest, ...record }
  }
  const records = partitions.flatMap((partition) => run(pipe, {}, `${partition.join('\n')}\n`))
  expect(records.map(withoutPlace)).toEqual(run(`extract --quiet '${CORPUS[0]}'`).map(withoutPlace))
})

test('the page names the scripts, and says what no test runs', () => {
  const page = readFileSync(join(root, 'docs', 'scaling.md'), 'utf8')
  for (const name of readdirSync(SCRIPTS)) expect(page).toContain(`(examples/scale/${name})`)
  expect(page.replaceAll(/\s+/g, ' ').match(/is not run by the tests/g)?.length).toBe(2)
})
