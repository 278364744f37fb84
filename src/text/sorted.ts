/** Places in sorted lists, found by halving. */

/** How many of `length` things come first by `isBefore`, which holds for the first ones and for none after them. */
export function countBefore(length: number, isBefore: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of the first of the first `length` ascending numbers that is not below `value`: so many are below it. */
export function lowerBound(sorted: ArrayLike<number>, value: number, length: number = sorted.length): number {
  // Written out: this is asked for every mention, and a closure each time costs as much as the search.
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}
