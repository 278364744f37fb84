/** All kinds of numbers that count nothing, the cheapest to see first. */
import type { Reader } from '../../../rule/reader.js'
import type { AmountFound } from '../amount.js'
import { age } from './age.js'
import { allBut } from './all-but.js'
import { brokenNumber } from './broken-number.js'
import { childrenOf } from './children-of.js'
import { clock } from './clock.js'
import { compound } from './compound.js'
import type { Exclusion, Scope } from './exclusion.js'
import { listNumber } from './list-number.js'
import { loneOne } from './lone-one.js'
import { modelName } from './model-name.js'
import { money } from './money.js'
import { named } from './named.js'
import { numbered } from './numbered.js'
import { possiblyMore } from './possibly-more.js'
import { splitShare } from './split-share.js'
import { year } from './year.js'

export const exclusions: readonly Exclusion[] = [
  money,
  modelName,
  brokenNumber,
  compound,
  splitShare,
  clock,
  numbered,
  listNumber,
  age,
  childrenOf,
  year,
  named,
  allBut,
  possiblyMore,
  loneOne,
]

/** The kind of number that counts nothing which this one is, or null when it counts. */
export function exclusionOf(reader: Reader, found: AmountFound, scope: Scope): Exclusion | null {
  return exclusions.find((exclusion) => exclusion.matches(reader, found, scope)) ?? null
}
