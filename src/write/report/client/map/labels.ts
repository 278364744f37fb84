/** Which names can be written without lying over each other. */

export interface Label {
  /** Pixels. */
  readonly x: number
  readonly y: number
  readonly text: string
}

const LETTER = 6.6
const LINE = 15

/** What names must not lie over, in pixels. */
export type Taken = readonly [left: number, top: number, right: number, bottom: number]

/** The labels that find room, the first first. */
export function roomFor<L extends Label>(
  labels: readonly L[],
  width: number,
  height: number,
  occupied: readonly Taken[] = [],
): L[] {
  const taken: Taken[] = [...occupied]
  return labels.filter(({ x, y, text }) => {
    if (x < 0 || y < 0 || x > width || y > height) return false
    const half = (text.length * LETTER) / 2 + 3
    const own = [x - half, y - LINE / 2, x + half, y + LINE / 2] as const
    if (taken.some(([left, top, right, bottom]) => own[0] < right && own[2] > left && own[1] < bottom && own[3] > top))
      return false
    taken.push(own)
    return true
  })
}
