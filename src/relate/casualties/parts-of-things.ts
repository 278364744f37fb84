/** Numbers that are some of the things counted before them. */
import type { FigureMention } from '../../model/figure.js'
import type { Reader } from '../../rule/reader.js'
import { isOfPeople } from './coordination.js'

/** How far before its part the things may stand: "1,460 drones launched from three regions, of which 1,102 were shot down". */
const REACH = 16

/**
 * Without the bare numbers that "of which" or "of them" makes a part of things.
 *
 *     fired 40 missiles, of which 31 were shot down      12 drones, two of them destroyed      40 people, of whom 31 were shot
 *                                 ^^                                ^^^
 */
export function withoutPartsOfThings(reader: Reader, figures: readonly FigureMention[]): readonly FigureMention[] {
  const parts = figures.filter((figure, k) => {
    const whole = figures[k - 1]
    return (
      whole !== undefined &&
      whole.what !== null &&
      !isOfPeople(whole) &&
      whole.unit === 'count' &&
      figure.first - whole.last <= REACH &&
      isPart(reader, figure)
    )
  })
  return parts.length === 0 ? figures : figures.filter((figure) => !parts.includes(figure))
}

/** "of which 31", "31 of which", "two of them": no noun of its own. */
function isPart(reader: Reader, { first, last, noun }: FigureMention): boolean {
  if (reader.norm(first - 1) === 'which' && reader.norm(first - 2) === 'of') return noun === null
  return reader.norm(last - 2) === 'of' && /^(?:which|them|these|those)$/.test(reader.norm(last - 1))
}
