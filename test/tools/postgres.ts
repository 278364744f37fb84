/** A PostgreSQL server of our own: in a folder of its own, behind a socket in it, without a network, gone afterwards. */
import { spawn, spawnSync } from 'node:child_process'
import { chownSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Database, Row } from './database.js'

/**
 * Makes the cluster, runs the server, and waits for the end of its own input. That comes when the test closes it, and also when
 * the test dies in whatever way: then the server stops and the folder goes.
 */
const SERVER = `
folder=$1 programs=$2
trap '' INT TERM HUP
finish() { [ -z "$server" ] || { kill -INT "$server"; wait "$server"; }; rm -rf "$folder"; }
if "$programs/initdb" -D "$folder/data" -U records -A trust -E UTF8 --no-locale --no-sync > "$folder/log" 2>&1; then
  "$programs/postgres" -D "$folder/data" -k "$folder" -c listen_addresses= -c fsync=off >> "$folder/log" 2>&1 &
  server=$!
else
  cat "$folder/log" >&2
fi
read -r _
finish
`

/** How long a server may take to start on a busy machine, in tenths of a second. */
const PATIENCE = 1200

export interface PostgresServer {
  /** What the clients on the path go by: `psql records` then needs no other option. */
  readonly environment: NodeJS.ProcessEnv
  open(database: string): Promise<Database>
  /** Stops the server and removes its folder. */
  stop(): Promise<void>
}

/** @param programs the folder of `initdb`, `postgres` and `psql` */
export async function startPostgres(programs: string): Promise<PostgresServer> {
  const owner = ownerOf()
  const folder = mkdtempSync(join(tmpdir(), 'extract-postgres-'))
  if (owner !== null) chownSync(folder, owner.uid, owner.gid)
  const child = spawn('sh', ['-c', SERVER, 'sh', folder, programs], { cwd: '/', stdio: ['pipe', 'ignore', 'pipe'], ...owner })
  let complaint = ''
  child.stderr.on('data', (bytes: Buffer) => {
    complaint += bytes.toString()
  })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const stop = async (): Promise<void> => {
    child.stdin.end()
    await ended
  }
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('PG'))
  const environment = { ...Object.fromEntries(own), PGHOST: folder, PGUSER: 'records' }
  const psql = (database: string, args: readonly string[], input: string): string => {
    const options = { input, encoding: 'utf8', maxBuffer: 2 ** 28, env: environment } as const
    const { status, stdout, stderr } = spawnSync(join(programs, 'psql'), ['-X', ...args, database], options)
    if (status !== 0 || stderr !== '') throw new Error(`psql exited ${status}: ${stderr}`)
    return stdout
  }
  const isReady = (): boolean => {
    try {
      return psql('postgres', ['-At'], 'SELECT 1') === '1\n'
    } catch {
      return false
    }
  }
  for (let tries = 0; !isReady(); tries++) {
    if (complaint !== '' || child.exitCode !== null || tries === PATIENCE) {
      await stop()
      throw new Error(`PostgreSQL does not start: ${complaint}`)
    }
    await sleep(100)
  }
  return {
    environment,
    stop,
    open: async (database) => {
      psql('postgres', ['-v', 'ON_ERROR_STOP=1', '-q'], `CREATE DATABASE ${database}`)
      return {
        load: async (script) => {
          psql(database, ['-v', 'ON_ERROR_STOP=1', '-q'], script)
        },
        rows: async (query) =>
          JSON.parse(psql(database, ['-At'], `SELECT coalesce(json_agg(q), '[]') FROM (${query}) AS q`)) as Row[],
        shown: async (query) => psql(database, ['-A', '-P', 'footer=off'], query),
        close: async () => {
          psql('postgres', ['-q'], `DROP DATABASE ${database}`)
        },
      }
    },
  }
}

/** PostgreSQL refuses to be run by root; its own user, which its package makes, or nobody. */
function ownerOf(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null
  const id = (flag: string, user: string): number => Number(spawnSync('id', [flag, user], { encoding: 'utf8' }).stdout || NaN)
  const user = Number.isNaN(id('-u', 'postgres')) ? 'nobody' : 'postgres'
  return { uid: id('-u', user), gid: id('-g', user) }
}
