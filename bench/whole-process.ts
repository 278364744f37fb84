/** What a whole process costs, from its start to its end, as the operating system counts it. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/**
 * Loaded into the child first: tells its own use of the machine as its last act. Its peak is that of the program alone where the
 * system says so; `maxRSS` begins with that of the process that started it.
 */
const REPORT = `data:text/javascript,import{readFileSync}from'node:fs';process.on('exit',()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS}=process.resourceUsage();let m=maxRSS;try{m=Number(/VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status','utf8'))[1])}catch{}process.stderr.write('\\n'+JSON.stringify([(u+s)/1000,m/1024]))})`

export interface Cost {
  /** Milliseconds of CPU, all threads. */
  readonly cpu: number
  /** Milliseconds from its start to its end. */
  readonly wall: number
  /** Megabytes at the peak. */
  readonly peak: number
}

/** Runs Node with these arguments in the project's folder. @throws Error when it fails */
export function costOf(args: readonly string[], input = ''): Cost {
  const began = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--import', REPORT, ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  const wall = performance.now() - began
  const [cpu, peak] = JSON.parse(stderr.trim().split('\n').at(-1) ?? '') as [number, number]
  if (status !== 0) throw new Error(`exit ${status}: ${stderr}`)
  return { cpu, wall, peak }
}
