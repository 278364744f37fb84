/** Whether a noun phrase suffers harm in its clause. */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { isDeed, isHarm } from './violence.js'
import { BE } from './words.js'

/** How far the verb may stand from the noun. */
const REACH = 6
const LIST_REACH = 18
/** Between a verb of attack and its object stand an article, a number, an adjective. */
const TARGET_REACH = 3
/** Suffers harm: "were killed", "killed [them]", "the deaths of [them]". */
export function suffers(reader: Reader, lexicon: Lexicon, first: number, last: number, from: number, limit: number): boolean {
  let passive = false
  // "a driver, two guards and a cook were killed": in a list the verb stands far off.
  const comma = reader.surface(last) === ','
  const reach = comma && reader.norm(last + 1) === 'the' ? 0 : comma || reader.norm(last) === 'and' ? LIST_REACH : REACH + 4
  for (let i = last; i < limit && i < last + reach; i++) {
    const word = reader.norm(i)
    if (BE.has(word)) passive = true
    if (isHarm(reader, lexicon, i)) {
      if ((passive && isParticiple(reader, i)) || i === last || DIES.test(word))
        return !(i === last && isPronounObject(reader, i))
      break
    }
    // "were attacked", "was being shelled"
    if (passive && isDeed(reader, lexicon, i) && /(?:ed|en|hit|struck|shot)$/.test(word)) return true
    if (reader.surface(i) === '.' || (!passive && (CLAUSE.has(word) || isSaying(reader, i)))) break
  }
  for (let i = first - 1; i >= from && i >= first - REACH - 4; i--) {
    const word = reader.norm(i)
    // "targeted seven members of …": what is attacked suffers as well.
    if (
      i >= first - TARGET_REACH &&
      isDeed(reader, lexicon, i) &&
      !BE.has(reader.norm(i - 1)) &&
      !reader.has(i - 1, Shape.possessive)
    )
      return true
    if (isHarm(reader, lexicon, i)) {
      return !(BE.has(reader.norm(i - 1)) || reader.norm(i - 1) === 'been')
    }
    if (CLAUSE.has(word) && word !== 'of' && word !== 'and') break
    if (word === 'by' || word === 'in' || word === 'at' || word === 'near' || word === 'from') break
  }
  return false
}
/** "were killed", not "were accused of killings". */
function isParticiple(reader: Reader, at: number): boolean {
  return reader.hits(at).some((hit) => hit.kind === 'harm' && (hit.form === 'past' || hit.form === 'participle'))
}
/** "activists say 23 people were killed": they only tell of it. */
function isSaying(reader: Reader, at: number): boolean {
  return reader.hits(at).some((hit) => hit.kind === 'reporting' && hit.form !== 'participle' && hit.form !== 'gerund')
}
const DIES = /^(?:die|died|dies|perish|perished|disappeared|drowned)$/
const CLAUSE = new Set(['that', 'which', 'who', 'while', 'when', 'after', 'before', 'because', 'said', 'says', 'but', 'as'])

/** "gunmen killed [them]": an object right after the harm word makes the noun before it the doer. */
function isPronounObject(reader: Reader, at: number): boolean {
  return (
    reader.norm(at + 1) !== '' &&
    !reader.has(at + 1, Shape.punctuation) &&
    !/^(?:in|by|on|at|near|during|and|when|after)$/.test(reader.norm(at + 1))
  )
}
