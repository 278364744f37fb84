/** Whether a file of lines is of the kind it is taken for: when its first lines all fail, one message says so, not one a line. */

/** So many failures in a row, and no good line before them: the file is something else. */
const ENOUGH = 3

/** The results of one file, of which the first failures wait until it is known what the file is. */
export class FirstLines<T> {
  private held: T[] = []
  private known = false

  /**
   * Takes the next result and gives those that may go on, in order: none while the first lines fail.
   * @param bad whether the line is not of the expected kind
   */
  add(result: T, bad: boolean): readonly T[] {
    if (this.known) return [result]
    this.held.push(result)
    if (bad) return []
    this.known = true
    return this.held
  }

  /** The first failure, once there are so many that nothing better will come. */
  hopeless(): T | null {
    return !this.known && this.held.length >= ENOUGH ? (this.held[0] as T) : null
  }

  /** What is still held back when the file ends. */
  rest(): readonly T[] {
    return this.known ? [] : this.held
  }
}
