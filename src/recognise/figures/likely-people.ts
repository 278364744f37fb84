/**
 * Nouns that the table of persons lacks, behind a verb that is done to people: by their ending they name somebody.
 *
 *     killed four "disbelievers"      abducted 12 parishioners
 *                  ^^^^^^^^^^^^                   ^^^^^^^^^^^^
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { Reader } from '../../rule/reader.js'

const ENDING = /(?:er|or|ist|ian|ee|eer|ant|ite|goer|smith)$/
/** Animals and things with such endings. */
const OTHER =
  /(?:elephant|plant|tiger|panther|leopard|otter|spider|monster|oyster|heifer|steer|bee|beaver|tree|server|tanker|helicopter|bulldozer|tractor|restaurant|reactor|tower|fire|other|number|offer|order|member|chapter|matter|river|border|shelter|power|cancer)$/
const DONE_TO_PEOPLE = /^(?:killed|wounded|abducted|detained)$/
/** Verbs that are done to things as often. */
const OF_THINGS = /^(?:seize|take|take away|take out|lose|hold|capture|eliminate|run over|snatch|hang|contain|house)$/

/** Whether the noun of a number that begins at `first` is one of persons, as the verb right before and its ending tell. */
export function isLikelyPeople(reader: Reader, lexicon: Lexicon, first: number, what: string): boolean {
  if (!ENDING.test(what) || OTHER.test(what)) return false
  return reader.hits(first - 1).some(({ kind, last, row }) => {
    if (kind !== 'harm' || last !== first) return false
    const { lemma, measure, frame } = lexicon.row('harm', row)
    return frame === 'transitive' && DONE_TO_PEOPLE.test(measure) && !OF_THINGS.test(lemma)
  })
}
