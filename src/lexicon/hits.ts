/** What a phrase table holds, in words: the entries that stand in a text, and those of a phrase that somebody asks for. */
import type { Form, Hit, HitKind } from '../model/hit.js'
import type { PhraseTable } from '../text/phrase-table.js'
import type { Tokens } from '../text/tokens.js'
import { type Capitals, capitalsOf, formOf, isAllowed, isWeak, kindOf, rowOf, SenseFlag } from './sense.js'

/** What a phrase stands for, asked without a text around it. */
export interface KnownSense {
  readonly kind: HitKind
  readonly row: number
  readonly form: Form
  readonly weak: boolean
  readonly capitals: Capitals
  readonly own: boolean
}

/** The senses that a phrase table's value stands for; none for -1. */
export function sensesAt(value: number, senses: Int32Array): Omit<KnownSense, 'own'>[] {
  const found: Omit<KnownSense, 'own'>[] = []
  if (value < 0) return found
  for (let i = value; ; i++) {
    const sense = senses[i] as number
    found.push({
      kind: kindOf(sense),
      row: rowOf(sense),
      form: formOf(sense),
      weak: (sense & SenseFlag.weak) !== 0,
      capitals: capitalsOf(sense),
    })
    if ((sense & SenseFlag.last) !== 0) break
  }
  return found
}

/** Gives the entries that begin at token `at` and end before `limit`, longest first, as far as their capitals agree. */
export type HitFinder = (tokens: Tokens, at: number, limit: number) => Hit[] | undefined

/** One visitor for all tokens: a new one for each would cost more than most look-ups. */
export function makeHitFinder(table: PhraseTable, senses: Int32Array): HitFinder {
  let tokens: Tokens
  let at: number
  let found: Hit[] | undefined
  const visit = (value: number, last: number): void => {
    for (let i = value; ; i++) {
      const sense = senses[i] as number
      if (isAllowed(sense, tokens, at, last)) {
        const hit: Hit = {
          kind: kindOf(sense),
          row: rowOf(sense),
          form: formOf(sense),
          weak: isWeak(sense, tokens, at),
          first: at,
          last,
        }
        if (found === undefined) found = [hit]
        else found.push(hit)
      }
      if ((sense & SenseFlag.last) !== 0) break
    }
  }
  return (text, first, limit) => {
    tokens = text
    at = first
    found = undefined
    table.walk(text, first, limit, visit)
    // The walk goes from short to long.
    return (found as Hit[] | undefined)?.reverse()
  }
}
