/** Look-ups in ascending numbers. */

/** Index of the first of the first `length` values that is not below `value`; `length` when all are. */
export function lowerBound(sorted: ArrayLike<number>, value: number, length: number = sorted.length): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}
