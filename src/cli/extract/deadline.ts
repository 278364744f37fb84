/** A limit on the time that one document may take: a net for what no rule foresaw, never a part of a result. */
import { createContext, Script } from 'node:vm'
import { Fault } from '../../model/fault.js'

const room: { work: (() => unknown) | null } = { work: null }
const context = createContext(room)
const script = new Script('work()')

/**
 * What `work` gives, unless it takes longer: then it is stopped where it stands, be it within a regular expression, and no
 * `finally` of its own runs. Whoever calls must not use again what it was working on.
 * @param milliseconds the limit that a person is told, from 1
 * @param patience the time after which it is stopped
 * @throws Fault `E_TIMEOUT`, and whatever `work` throws
 */
export function withDeadline<T>(work: () => T, milliseconds: number, patience: number = milliseconds): T {
  room.work = work
  try {
    return script.runInContext(context, { timeout: Math.ceil(patience) }) as T
  } catch (error) {
    if ((error as NodeJS.ErrnoException | null)?.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
    throw new Fault('E_TIMEOUT', `takes longer than ${milliseconds / 1000} s (raise the limit with --timeout)`, { cause: error })
  } finally {
    room.work = null
  }
}
