/** Bars one below the other so that none lies over another. */

export interface Bar {
  readonly left: number
  readonly right: number
}

/** The lane of each bar, counted from 0, or null where all lanes are full; bars come in order of their left ends. */
export function lanesOf(bars: readonly Bar[], most: number): (number | null)[] {
  const ends: number[] = []
  return bars.map(({ left, right }) => {
    const free = ends.findIndex((end) => end <= left)
    const lane = free >= 0 ? free : ends.length
    if (lane >= most) return null
    ends[lane] = right
    return lane
  })
}
