/** The outlines of countries as the build keeps them: shared borders once, each in a fine and a coarse form. */

/** Steps from point to point, x and y in turn; the first step starts from the map's corner. */
export type Steps = readonly number[]

export interface Outlines {
  /** A border, or a piece of one, with all its points; `[left, top, right, bottom]` is what it lies in. */
  readonly arcs: readonly {
    readonly box: readonly [number, number, number, number]
    readonly fine: Steps
    readonly coarse: Steps
  }[]
  readonly countries: readonly {
    readonly name: string
    readonly label: readonly [x: number, y: number]
    readonly width: number
    /** Rings of arc numbers; `~n` is arc n backwards. */
    readonly rings: readonly (readonly number[])[]
  }[]
}
