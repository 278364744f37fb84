/** A Fault is something a person must put right: it stops one input (or a command), never its neighbours. */
export class Fault extends Error {
  /**
   * @param code stable id such as `E_BINARY` or `lexicon/bad-row`
   * @param message what is wrong, where, and what to do, in one line
   */
  constructor(
    readonly code: string,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options)
    this.name = 'Fault'
  }
}
