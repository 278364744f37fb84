/** Says of a gazetteer key whether it is an English word or a person's name too: `Hit`, `Police`, `Hassan`. */
import nlp from 'compromise'
import { WordBit } from '../pack.js'
import { readRows, SOURCE } from './table.js'

const PERSON = new Set(['FirstName', 'MaleName', 'FemaleName', 'LastName', 'Person'])
const NAMES = new Set(['City', 'Place', 'Region', 'Country', 'Organization', 'SportsTeam', 'Demonym', 'ProperNoun', 'Emoticon'])

/** A function from key to `WordBit`s; only single words have any. */
export function wordBits(): (key: string) => number {
  const { lexicon } = (nlp.model() as { one: { lexicon: Readonly<Record<string, string | readonly string[]>> } }).one
  const common = new Set(readRows(new URL('common-words.tsv', SOURCE), ['word']).map(({ word }) => word))
  return (key) => {
    const found = Object.hasOwn(lexicon, key) ? lexicon[key] : undefined
    const tags = found === undefined ? [] : typeof found === 'string' ? [found] : found
    const person = tags.some((tag) => PERSON.has(tag))
    const word = common.has(key) || (tags.length > 0 && !person && !tags.some((tag) => NAMES.has(tag)))
    return (word ? WordBit.common : 0) | (person ? WordBit.person : 0)
  }
}
