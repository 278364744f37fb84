/** The two sets of articles that are measured apart: the five long ones of the press, and the short ones written for a difficulty. */
import { compare, type Judged } from './compare.js'
import { isSeed } from './judged.js'
import type { Measured } from './readme.js'

export function measureSets(judged: readonly Judged[]): Measured[] {
  const sets = [
    { name: 'long articles', articles: judged.filter(isSeed) },
    { name: 'short articles', articles: judged.filter((one) => !isSeed(one)) },
  ]
  return sets.map(({ name, articles }) => ({ name: `${articles.length} ${name}`, board: compare(articles) }))
}
