/** docs/ci.md and its files do what they say: the workflow's commands and the hook are run as they stand, offline. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { inFolder } from '../read/folder.js'
import { root } from '../readme/blocks.js'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly if?: string
}

const page = readFileSync(join(root, 'docs', 'ci.md'), 'utf8')
const fileOf = (name: string): string => readFileSync(join(root, 'docs', 'ci', name), 'utf8')

/** A project with `extract` among its packages, and a fixture that is as expected. */
function project(): void {
  inFolder({ 'fixtures/blast/article.txt': 'A bomb killed 12 people in Mosul on 3 June 2025, police said.\n' })
  mkdirSync('node_modules/.bin', { recursive: true })
  const shim = 'node_modules/.bin/extract'
  writeFileSync(shim, `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin', 'extract.js')}" "$@"\n`)
  chmodSync(shim, 0o755)
  writeFileSync('package.json', '{ "name": "project", "private": true }')
  expect(sh('npx --no-install extract check --update', { CI: '' }).status).toBe(0)
}

function sh(command: string, env: NodeJS.ProcessEnv = {}): SpawnSyncReturns<string> {
  return spawnSync('sh', ['-e', '-c', command], { encoding: 'utf8', env: { ...process.env, CI: 'true', NO_COLOR: '1', ...env } })
}

const loseSomething = (): void =>
  writeFileSync('fixtures/blast/article.txt', 'A bomb killed some in Mosul on 3 June 2025, police said.\n')

test('the workflow: its commands pass, and annotate when something is lost', () => {
  const workflow = parse(fileOf('github-actions.yml')) as { jobs: { check: { steps: Step[] } } }
  const { steps } = workflow.jobs.check
  for (const { uses } of steps) expect(uses ?? 'actions/a@v1').toMatch(/^actions\/[a-z-]+@v\d+$/)
  const [install, check, report] = steps.flatMap(({ run }) => run ?? []) as [string, string, string]
  expect(install).toBe('npm ci')
  project()
  expect(sh(check)).toMatchObject({ status: 0, stdout: '' })
  expect(sh(report).status).toBe(0)
  loseSomething()
  const failed = sh(check)
  expect(failed.status).toBe(1)
  expect(failed.stdout).toMatch(
    /^::error file=fixtures\/blast\/article\.txt,line=1,col=15,title=lost \([0-9a-f]{16}\)::casualties c1 /m,
  )
  expect(sh(report).status).toBe(1)
  new SaxesParser().write(readFileSync('extract-check.xml', 'utf8')).close()
})

test('the git hook refuses a commit that changes what is extracted, and looks at nothing else', () => {
  project()
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      encoding: 'utf8',
      env: { ...process.env, CI: 'true', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    })
  git('init', '-q')
  writeFileSync('.gitignore', 'node_modules\n')
  mkdirSync('.git/hooks', { recursive: true })
  copyFileSync(join(root, 'docs', 'ci', 'pre-commit'), '.git/hooks/pre-commit')
  chmodSync('.git/hooks/pre-commit', 0o755)
  git('add', '.')
  expect(git('commit', '-qm', 'as expected').status).toBe(0)

  loseSomething()
  writeFileSync('notes.txt', 'x')
  git('add', 'notes.txt')
  // The article has changed, but is not part of this commit.
  expect(git('commit', '-qm', 'notes').status).toBe(0)

  git('add', '.')
  const refused = git('commit', '-qm', 'lost')
  expect(refused.status).toBe(1)
  expect(refused.stdout + refused.stderr).toContain('- casualties c1  killed 12/12/12 “12 people” (line 1)')
  expect(git('log', '--oneline').stdout.trim().split('\n').length).toBe(2)

  expect(sh('npx --no-install extract check --update', { CI: '' }).status).toBe(0)
  git('add', '.')
  expect(git('commit', '-qm', 'accepted').status).toBe(0)
})

test('the entry for pre-commit.com', () => {
  const { repos } = parse(fileOf('pre-commit-config.yaml')) as {
    repos: { repo: string; hooks: { entry: string; files: string }[] }[]
  }
  const [hook] = repos[0]?.hooks ?? []
  expect(repos[0]?.repo).toBe('local')
  expect('fixtures/blast/article.txt').toMatch(new RegExp(hook?.files ?? ''))
  project()
  expect(sh(hook?.entry ?? '').status).toBe(0)
  loseSomething()
  expect(sh(hook?.entry ?? '').status).toBe(1)
})

test('the page names its files, the formats and the kinds', () => {
  for (const word of [
    'ci/github-actions.yml',
    'ci/pre-commit',
    'ci/pre-commit-config.yaml',
    'readable',
    'github',
    'junit',
    'json',
    '--fail-on',
  ])
    expect(page).toContain(word)
})

test('fingerprints are listed as the page says', () => {
  const command = /```sh\n(extract check [^`]*)```/.exec(page)?.[1] ?? ''
  project()
  loseSomething()
  const { stdout } = sh(command.replace(/^extract/, 'npx --no-install extract'))
  expect(
    stdout
      .trim()
      .split('\n')
      .every((line) => /^[0-9a-f]{16}$/.test(line)),
  ).toBe(true)
})
