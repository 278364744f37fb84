/** Figures: every amount with the noun it counts, and single persons who may turn out to be harmed. */
import type { FigureMention } from '../../model/figure.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { WordTable } from '../../text/word-table.js'
import { findCounted } from './counted.js'
import type { FigureDraft } from './draft.js'
import { findHeadlinePerson, isHeadline } from './headline-person.js'
import { findNextPerson } from './next-person.js'
import { DENYING, findNone } from './none.js'
import { findOneOf } from './one-of.js'
import { DEFINITE, findSinglePerson, INDEFINITE } from './single-person.js'
import { findSlight, SLIGHT } from './slight.js'

type Finder = (reader: Reader, kit: Kit, at: number, from: number, limit: number) => FigureDraft | null

/** What a figure may begin with, other than digits and the number words of the lexicon, and who reads it. */
const OPENERS = new WordTable<Finder>([
  ...openers(DENYING, (reader, kit, at, _from, limit) => findNone(reader, kit.lexicon, at, limit)),
  ...openers(SLIGHT, (reader, kit, at, _from, limit) => findSlight(reader, kit.lexicon, at, limit)),
  ...openers(DEFINITE, (reader, kit, at, _from, limit) => findSinglePerson(reader, kit, at, limit)),
  ...openers(
    INDEFINITE,
    (reader, kit, at, from, limit) =>
      findCounted(reader, kit, at, from, limit) ?? findSinglePerson(reader, kit, at, limit) ?? findNextPerson(reader, at, limit),
  ),
  ['half', findCounted],
  ['one', (reader, kit, at, from, limit) => findCounted(reader, kit, at, from, limit) ?? findOneOf(reader, kit, at, limit)],
  // "one of the few bases" gives no amount; "a few bases" begins at its article, "few casualties" are hardly any.
  ['few', (reader, kit, at, _from, limit) => findSlight(reader, kit.lexicon, at, limit)],
])

function openers(words: Iterable<string>, finder: Finder): (readonly [string, Finder])[] {
  return [...words].filter((word) => word !== 'few').map((word) => [word, finder] as const)
}

/** Finds the figures of every sentence, in order. They may still overlap dates; settling is not done here. */
export function findFigures(reader: Reader, kit: Kit): FigureMention[] {
  const out: FigureMention[] = []
  for (const sentence of reader.article.sentences) {
    let at = sentence.first
    const headline = isHeadline(reader, sentence)
    while (at < sentence.last) {
      const finder = finderAt(reader, at)
      const found =
        finder !== undefined
          ? finder(reader, kit, at, sentence.first, sentence.last)
          : headline
            ? findHeadlinePerson(reader, kit, at, sentence)
            : null
      if (found !== null) out.push({ sentence: sentence.index, ...found })
      // A single person's words may hold a number of their own.
      at = found === null || isOnePerson(found) ? at + 1 : found.last
    }
  }
  return out
}

function finderAt(reader: Reader, at: number): Finder | undefined {
  if (reader.has(at, Shape.digit)) return findCounted
  return OPENERS.get(reader.tokens, at) ?? (reader.hit(at, 'number') === undefined ? undefined : findCounted)
}

function isOnePerson({ by }: FigureDraft): boolean {
  return by === 'figures/a-one' || by === 'figures/the-one' || by === 'figures/next-person'
}
