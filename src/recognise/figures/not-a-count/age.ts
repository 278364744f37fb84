import type { Lexicon } from '../../../lexicon/lexicon.js'
import type { Reader } from '../../../rule/reader.js'
import { isPlural } from '../../../text/plural.js'
import { Shape } from '../../../text/tokens.js'
import type { Exclusion } from './exclusion.js'

/** How many tokens a list of ages may run on behind "aged". */
const LIST = 8
/** Older than anybody. */
const OLDEST = 115

/**
 * Ages: behind "aged", or set in commas behind a name.
 *
 *     aged 19 and 21      Anas Hassan, 24, was      (34)
 */
export const age: Exclusion = {
  id: 'figures/not-a-count/age',
  matches(reader, { number, numberLast: next, amount }, { from, lexicon }) {
    const value = amount.best ?? amount.high ?? OLDEST
    if (value >= OLDEST) return false
    if (isBehindAged(reader, number, from) && reader.hit(next, 'person-noun') === undefined) return true
    // "He was 45 when he died."
    if (/^(?:he|she|who|i)$/.test(reader.norm(number - 2)) && /^(?:was|is|turned)$/.test(reader.norm(number - 1))) return true
    const before = reader.norm(number - 1)
    const after = reader.norm(next)
    if (before === 'of' && isOnePerson(reader, number - 2) && !isCollective(reader, lexicon, number - 2)) return true
    const somebody = reader.isCapital(number - 2) || isOnePerson(reader, number - 2)
    if (!reader.has(number, Shape.number) || !somebody) return false
    return (before === ',' && after === ',') || (before === '(' && after === ')')
  },
  examples: {
    'Two brothers aged 19 and 21 came.': '19',
    'Anas Hassan, 24, came home.': '24',
    'The suspected gunman, 19, was seen.': '19',
    'He was 45 when he died.': '45',
    'Among the dead was a boy of 14.': '14',
    'A family of five and a group of 14 came.': null,
    'In Homs, 24 came home.': null,
  },
}

/** "the gunman, 19,": a noun for one person. */
function isOnePerson(reader: Reader, at: number): boolean {
  const hit = reader.hit(at, 'person-noun')
  return hit !== undefined && hit.form !== 'plural' && !isPlural(reader.norm(at))
}

/** "a family of five": how many they are. */
function isCollective(reader: Reader, lexicon: Lexicon, at: number): boolean {
  const hit = reader.hit(at, 'person-noun')
  return hit !== undefined && lexicon.row('person-noun', hit.row).collective === 'yes'
}

/** Only numbers, commas, "and", "to" and "between" stand since "aged". */
function isBehindAged(reader: Reader, number: number, from: number): boolean {
  for (let i = number - 1; i >= Math.max(from, number - LIST); i--) {
    const word = reader.norm(i)
    if (/^(?:age|aged|ages)$/.test(word)) return true
    if (
      !/^(?:,|and|to|or|between|from|of|-)$/.test(word) &&
      !reader.has(i, Shape.number) &&
      reader.hit(i, 'number') === undefined
    )
      return false
  }
  return false
}
