/** Which rules the cues of a token wake. */

/** A rule with the bits of the cues that wake it. */
interface Cued {
  readonly cue: number
}

/**
 * The rules that any of a token's cues wakes, in their order. Each set of cues has its list, made when it is first met: texts
 * have some dozens of sets, and most tokens wake few of many rules.
 */
export function wokenBy<R extends Cued>(rules: readonly R[]): (cues: number) => readonly R[] {
  const lists = new Map<number, readonly R[]>()
  return (cues) => {
    let woken = lists.get(cues)
    if (woken === undefined) {
      woken = rules.filter(({ cue }) => (cue & cues) !== 0)
      lists.set(cues, woken)
    }
    return woken
  }
}
