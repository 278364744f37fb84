/** Numbers of which a noun for persons is said: "355 were women", "two were among the bodyguards" is none. */
import type { FigureMention } from '../../model/figure.js'
import type { Reader } from '../../rule/reader.js'

const BE = /^(?:was|were|is|are)$/
/** How far behind the verb the noun may stand: "were of police officers", "was a young woman". */
const REACH = 3

/** Whether a noun for persons is said of the people a figure counts. */
export function isSaidToBe(reader: Reader, { last }: Pick<FigureMention, 'last'>): boolean {
  if (!BE.test(reader.norm(last))) return false
  for (let at = last + 1; at <= last + REACH; at++) {
    if (reader.hit(at, 'person-noun') !== undefined) return true
    if (reader.hit(at, 'harm') !== undefined || /^(?:in|at|by|near|among|from|with|taken|[,.;])$/.test(reader.norm(at)))
      return false
  }
  return false
}
