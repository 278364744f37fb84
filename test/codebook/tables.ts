/** The tables of the codebook: what each value means, and sentences that show it. */
import { readFileSync } from 'node:fs'
import { parseTable } from '../../src/lexicon/tsv.js'
import { ACTOR_TYPES } from '../../src/model/actor.js'
import { CERTAINTIES, EVENT_STATUSES, EVENT_TYPES, ROLES } from '../../src/model/event.js'
import { CLAIM_STATUSES, MEASURES, QUANTIFIERS, SCOPES, STANCES, VICTIM_CLASSES } from '../../src/model/figure.js'
import type { CodebookField } from './views.js'

/** Every value that a field of the record may have, in the order of the schema. */
export const VALUES: Readonly<Record<CodebookField, readonly string[]>> = {
  type: EVENT_TYPES,
  status: EVENT_STATUSES,
  certainty: CERTAINTIES,
  role: ROLES,
  measure: MEASURES,
  victims: VICTIM_CLASSES,
  quantifier: QUANTIFIERS,
  scope: SCOPES,
  claim: CLAIM_STATUSES,
  stance: STANCES,
  actor: ACTOR_TYPES,
}

export interface Definition {
  readonly field: CodebookField
  readonly value: string
  readonly definition: string
  readonly elsewhere: string
}

export interface Example {
  readonly field: CodebookField
  readonly value: string
  readonly sentence: string
  readonly gives: string
}

function rows<T>(name: string, columns: readonly (keyof T & string)[]): T[] {
  const { rows } = parseTable(name, readFileSync(new URL(name, import.meta.url), 'utf8'), columns)
  return rows.map(({ cells }) => Object.fromEntries(columns.map((column, i) => [column, cells[i]])) as T)
}

export const definitions: readonly Definition[] = rows<Definition>('values.tsv', ['field', 'value', 'definition', 'elsewhere'])
export const examples: readonly Example[] = rows<Example>('examples.tsv', ['field', 'value', 'sentence', 'gives'])

/** Whether one of the records that an example gives has the value that it stands under; else it shows what the value is not. */
export function isPositive({ value, gives }: Example): boolean {
  return gives.split(' ; ').some((one) => {
    const told = one.slice(one.lastIndexOf(': ') + 2)
    return told.split(/[ ,]+/).includes(value)
  })
}
