/** What is to be done before a signal ends the program, which then ends as it would have ended. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Runs `stop` when a signal ends the program, then lets the signal do so.
 * @returns gives the signals back; call it when there is nothing more to stop
 */
export function onStopSignal(stop: () => void): () => void {
  const stopped = (signal: NodeJS.Signals): void => {
    stop()
    release()
    process.kill(process.pid, signal)
  }
  const release = (): void => {
    for (const signal of SIGNALS) process.removeListener(signal, stopped)
  }
  for (const signal of SIGNALS) process.on(signal, stopped)
  return release
}
