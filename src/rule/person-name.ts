/** How personal names are compared: by consonants, so that Sharaa and Shara, Hemo and Hamo, Mohammed and Muhammad agree. */
import { skeleton } from '../text/skeleton.js'

/** Particles and courtesies, which tell no two persons apart. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'al el bin ibn bint van von de del der den da dos la le ould ul mr mrs ms miss dr sir lord jr sr'.split(' '),
)

/** Same given name: equal, equal by consonants, or one is the other's initial. */
export function givenAgrees(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  const first = skeleton(a)
  return (first === skeleton(b) && first.length >= 2) || shortAgrees(a, b)
}

/** "Brad" for "Bradley": a short form opens the long one. */
function shortAgrees(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 3 && long.startsWith(short)
}

/** Whether two full names (two words or more) are one person's. */
export function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  const firstA = a[0] as string
  const firstB = b[0] as string
  if (!givenAgrees(firstA, firstB)) return false
  const lastA = a[a.length - 1] as string
  const lastB = b[b.length - 1] as string
  if (lastA === lastB || (skeleton(lastA) === skeleton(lastB) && skeleton(lastA).length >= 2)) return true
  // "Nawar Shaban" and "Nawar Shaban Qabakiibo": the shorter name opens the longer.
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return (
    short.length >= 2 &&
    short.length < long.length &&
    short.every((word, i) => word === long[i] || skeleton(word) === skeleton(long[i] as string))
  )
}
