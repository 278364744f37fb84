/** Words of violence, as the tables have them: harm to people, violent nouns and verbs. */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { Reader } from '../../rule/reader.js'

/** Harm, in any word form, at this token. */
export function isHarm(reader: Reader, lexicon: Lexicon, at: number): boolean {
  // "take ... hostage": its first word alone is no harm.
  const harm = reader.hits(at).some((hit) => hit.kind === 'harm' && !lexicon.row('harm', hit.row).lemma.includes('...'))
  return harm && !reader.hits(at).some((hit) => hit.kind === 'not-harm')
}

/** A noun of violence: "attack", "ambush", "air strikes". */
export function isViolentNoun(reader: Reader, lexicon: Lexicon, at: number): boolean {
  return reader.hits(at).some((hit) => {
    if (hit.kind !== 'trigger') return false
    const row = lexicon.row('trigger', hit.row)
    return (row.pos === 'noun' || hit.form === 'gerund') && VIOLENT.has(row.type)
  })
}

/** A violent verb, finite or participle. */
export function isDeed(reader: Reader, lexicon: Lexicon, at: number): boolean {
  return reader
    .hits(at)
    .some(
      (hit) =>
        hit.kind === 'trigger' &&
        lexicon.row('trigger', hit.row).pos === 'verb' &&
        hit.form !== 'base' &&
        !lexicon.row('trigger', hit.row).lemma.includes('...') &&
        VIOLENT.has(lexicon.row('trigger', hit.row).type),
    )
}
const VIOLENT = new Set(['battle', 'explosion', 'violence-against-civilians', 'attack', 'arrest', 'operation'])

/** A violent verb in its base form behind a plural. */
export function isBaseDeed(reader: Reader, lexicon: Lexicon, at: number): boolean {
  const head = reader.norm(at - 1)
  if (!head.endsWith('s') && !head.endsWith('men')) return false
  return reader.hits(at).some((hit) => {
    if (hit.kind !== 'trigger' || hit.form !== 'base') return false
    const row = lexicon.row('trigger', hit.row)
    return row.pos === 'verb' && VIOLENT.has(row.type)
  })
}
