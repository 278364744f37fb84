/**
 * Whose people a claim is of, by country: "five of its soldiers" are another army's than "five soldiers … on its side".
 *
 *     Thailand said five of its soldiers were killed.      Cambodia said five soldiers had been killed on its side.
 *     ^^^^^^^^              ^^^                            ^^^^^^^^                                    ^^^^^^^^^^^
 */
import type { Reader } from '../../../rule/reader.js'
import type { CasualtyDraft } from '../../draft.js'

/** How far behind the word of harm "on its side" may stand. */
const SIDE_REACH = 6

/** Row of the country of the people in the lexicon, or null where the sentence leaves it open. */
export function nationOf(reader: Reader, claim: CasualtyDraft): number | null {
  const { first } = reader.sentenceAt(claim.first)
  for (let i = claim.last - 1; i >= claim.first; i--) {
    const row = countryAt(reader, i)
    if (row !== null) return row
  }
  if (!isTheirs(reader, claim)) return null
  for (let i = claim.first - 1; i >= first; i--) {
    const row = countryAt(reader, i)
    if (row !== null) return row
  }
  return null
}

/** "its soldiers", "on its side": the people of whoever was named last. */
function isTheirs(reader: Reader, { first, last, triggerLast }: CasualtyDraft): boolean {
  for (let i = first - 1; i < last; i++) if (/^(?:its|their)$/.test(reader.norm(i))) return true
  const end = Math.max(last, triggerLast)
  for (let i = end; i < end + SIDE_REACH; i++)
    if (/^(?:its|their)$/.test(reader.norm(i)) && /^sides?$/.test(reader.norm(i + 1))) return true
  return false
}

function countryAt(reader: Reader, at: number): number | null {
  return (reader.hit(at, 'demonym') ?? reader.hit(at, 'country'))?.row ?? null
}
