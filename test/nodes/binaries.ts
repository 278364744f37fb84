/** The versions of Node that the project is for, as npm packages that hold the program; fetched once, kept in a cache. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The oldest that `engines` allows, and the newest of each line when this was written. */
export const VERSIONS = ['20.19.0', '20.20.2', '22.23.3', '24.21.0', '26.10.0'] as const

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const CACHE = join(ROOT, 'node_modules', '.cache', 'nodes')
const PROGRAM = process.platform === 'win32' ? 'node.exe' : 'node'

/**
 * The program of a version.
 * @throws Error when it cannot be fetched or is not what it says
 */
export function nodeOf(version: string): string {
  const program = join(CACHE, `${version}-${process.arch}`, PROGRAM)
  if (!existsSync(program)) fetchNode(version, program)
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' })
  if (stdout?.trim() !== `v${version}`) throw new Error(`${program} is not Node ${version}`)
  return program
}

function fetchNode(version: string, program: string): void {
  const system = process.platform === 'win32' ? 'win' : process.platform
  const name = `node-${system}-${process.arch}`
  const folder = join(CACHE, `fetch-${version}-${process.pid}`)
  mkdirSync(folder, { recursive: true })
  try {
    // npm checks the package against the sum that the registry gives; nothing of it runs on install.
    const options = [
      '--prefix',
      folder,
      '--no-save',
      '--no-package-lock',
      '--ignore-scripts',
      '--no-audit',
      '--loglevel',
      'error',
    ]
    const { status, stderr } = spawnSync('npm', ['install', ...options, `${name}@${version}`], {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    })
    if (status !== 0) throw new Error(`cannot fetch ${name}@${version}: ${stderr}`)
    mkdirSync(join(program, '..'), { recursive: true })
    // The package holds npm and manuals too; a hundred megabytes that nobody needs.
    copyFileSync(join(folder, 'node_modules', name, ...(system === 'win' ? [] : ['bin']), PROGRAM), program)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
