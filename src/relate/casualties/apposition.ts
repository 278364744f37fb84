/**
 * Words for people beside others in a sentence who are no further people: the same person told twice, or whose relatives they are.
 *
 *     another suspect, a 37-year-old, died      two sons of a farmer were hurt      a policeman who worked as a guard was shot
 *                      ^^^^^^^^^^^^^                         ^^^^^^^^                                         ^^^^^^^
 */
import type { FigureMention } from '../../model/figure.js'
import type { Reader } from '../../rule/reader.js'

/** "two sons of a farmer": nothing but "of" stands between the people and somebody of theirs. */
export function isOwner(reader: Reader, { first, by }: FigureMention, before: FigureMention | undefined): boolean {
  if (by === 'figures/counted') return false
  // "a policeman who worked as a guard was shot"
  if (reader.norm(first - 1) === 'as' && reader.hit(first - 2, 'trigger') === undefined) return true
  if (reader.norm(first - 1) !== 'of') return false
  // "the men, all employees of a contractor, were held"
  return (before?.persons != null && before.last === first - 1) || reader.hit(first - 2, 'person-noun')?.form === 'plural'
}

/** Two words for one person: nothing but a comma stands between them, and no list goes on. */
export function isApposition(reader: Reader, before: FigureMention, { first, amount, by }: FigureMention): boolean {
  const single = before.amount.best === 1 && amount.best === 1 && by !== 'figures/counted'
  return single && first - before.last === 1 && reader.norm(before.last) === ','
}

/** ", a driver from Gaza, was shot": a comma ends the apposition. */
export function isClosed(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reader.norm(i) === ',') return true
  return false
}

/** "killed a man, a father of three, in his car": a list would have "and" before its last member. */
export function withoutApposition(reader: Reader, list: FigureMention[]): FigureMention[] {
  const [before, last] = list.slice(-2)
  // "a lieutenant, a sergeant and three privates": the list goes on.
  if (before === undefined || last === undefined || reader.norm(last.last) === 'and') return list
  return isApposition(reader, before, last) ? list.slice(0, -1) : list
}
