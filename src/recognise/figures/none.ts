/** "no casualties", "nobody was hurt", "no one was killed": a figure of none, which is not silence. */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { FigureMention } from '../../model/figure.js'
import type { Reader } from '../../rule/reader.js'

/** Reads a statement of none at `at`; null when the words deny something else. */
export function findNone(reader: Reader, lexicon: Lexicon, at: number, limit: number): Omit<FigureMention, 'sentence'> | null {
  const word = reader.norm(at)
  let last = at + 1
  if (word === 'no') {
    if (reader.norm(last) === 'one') last++
    else {
      while (
        last < limit &&
        last < at + 4 &&
        reader.hit(last, 'harm') === undefined &&
        reader.hit(last, 'person-noun') === undefined
      )
        last++
      const hit = reader.hit(last, 'harm') ?? reader.hit(last, 'person-noun')
      if (hit === undefined || hit.last > limit) return null
      if (hit.kind === 'harm' && !/noun|body/.test(lexicon.row('harm', hit.row).frame)) return null
      last = hit.last
    }
  }
  return {
    ...reader.spanOf(at, last),
    first: at,
    last,
    amount: { low: 0, best: 0, high: 0, quantifier: 'none' },
    unit: 'count',
    per: null,
    noun: null,
    what: null,
    persons: { class: 'unknown' },
    named: false,
    by: 'figures/none',
  }
}
