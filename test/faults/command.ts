/** The built command in a process and a folder of its own, with a disk that may fail. */
import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const INJECT = fileURLToPath(new URL('inject.mjs', import.meta.url))

export type Files = Readonly<Record<string, string | Uint8Array>>

export interface Ran {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: Buffer
  readonly err: string
  /** Whether the fault was met. */
  readonly met: boolean
}

/** A folder with files, and the command on the path of what runs there. */
export class Place {
  readonly folder = mkdtempSync(join(tmpdir(), 'extract-faults-'))
  private readonly bin = mkdtempSync(join(tmpdir(), 'extract-bin-'))

  constructor(files: Files) {
    const shim = join(this.bin, 'extract')
    const command = [process.execPath, '--import', INJECT, join(ROOT, 'bin', 'extract.js')].map((part) => `'${part}'`).join(' ')
    writeFileSync(shim, `#!/bin/sh\nexec ${command} "$@"\n`)
    chmodSync(shim, 0o755)
    for (const [name, content] of Object.entries(files)) this.write(name, content)
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.folder, name)), { recursive: true })
    writeFileSync(join(this.folder, name), content)
  }

  has(name: string): boolean {
    return existsSync(join(this.folder, name))
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8')
  }

  /** Names in the folder, sorted. */
  names(): string[] {
    return readdirSync(this.folder).sort()
  }

  /** Runs a line of the shell. */
  run(script: string, fault = ''): Promise<Ran> {
    const markFile = join(this.bin, 'met')
    rmSync(markFile, { force: true })
    return new Promise((done) => {
      const child = spawn('bash', ['-c', script], {
        cwd: this.folder,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          ...process.env,
          PATH: `${this.bin}${delimiter}${process.env.PATH ?? ''}`,
          NO_COLOR: '1',
          CI: '1',
          EXTRACT_FAULT: fault,
          EXTRACT_FAULT_MARK: markFile,
        },
      })
      const out: Buffer[] = []
      let err = ''
      child.stdout.on('data', (data) => out.push(data))
      child.stderr.on('data', (data) => {
        err += data
      })
      child.on('close', (code, signal) => done({ code, signal, out: Buffer.concat(out), err, met: existsSync(markFile) }))
    })
  }

  remove(): void {
    // A tree may be too deep for paths.
    execFileSync('rm', ['-rf', this.folder])
    rmSync(this.bin, { recursive: true, force: true })
  }
}
