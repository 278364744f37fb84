/**
 * An unknown name that can only be a person: it says something, or an apposition tells its post or age.
 *
 *     Wael Alwan, a researcher at the Jusoor Center, said …      Zhao Tong told reporters      Kofi Boateng, 34,
 *     ^^^^^^^^^^                                                 ^^^^^^^^^                     ^^^^^^^^^^^^
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { Cue } from './cue.js'
import { type ActorRule, foundOne } from './draft.js'
import { isNoPerson, person, readPost } from './person.js'
import { type NameFound, readName } from './personal-name.js'
import { AUXILIARIES, BE } from './words.js'

export function speaker(lexicon: Lexicon): ActorRule {
  return {
    id: 'actors/speaker',
    cue: Cue.capital,
    match(reader, at, limit) {
      if (!reader.isCapital(at) || reader.has(at, Shape.allCaps | Shape.digit)) return null
      const { first } = reader.sentenceAt(at)
      if (at > first && (reader.isCapital(at - 1) || (reader.has(at - 1, Shape.dash) && reader.has(at, Shape.glued)))) return null
      if (reader.norm(at - 1) === 'the' || STARTS.has(reader.norm(at)) || reader.hit(at, 'title') !== undefined) return null
      const name = readName(reader, at, limit)
      if (name === null || name.words.length < 2 || name.words.length > 4) return null
      const said = saysAt(reader, lexicon, name.last) || (saidBefore(reader, lexicon, at, first) && !isSubject(reader, name.last))
      const aged =
        reader.surface(name.last) === ',' &&
        reader.has(name.last + 1, Shape.number) &&
        reader.surface(name.last + 2) === ',' &&
        isAge(reader.surface(name.last + 1))
      if (!said && !aged && readPost(reader, lexicon, name.last, limit) === null) return null
      if (isNoPerson(reader, name) || isKnown(reader, name)) return null
      return foundOne(person(reader, lexicon, name, [], null, limit))
    },
    examples: {
      'Zzyran Qorbel told reporters that talks went on.': 'person Zzyran Qorbel',
      'Qorun Tevas, a researcher at the university, wept.': 'person Qorun Tevas',
      'Deir Hafer fell on Monday.': null,
    },
  }
}

const STARTS = new Set(
  'the a an in on at by for from with as after before when while since if but and or it he she they we this that these those its his her their our your my there here all some many most several two three four five six seven eight nine ten'.split(
    ' ',
  ),
)
/** Verbs that only persons do with words. */
const SAYS = new Set(
  'said says told tells added adds explained remarked noted argued stressed recalled wrote tweeted replied warned insisted believes thinks'.split(
    ' ',
  ),
)

function saysAt(reader: Reader, lexicon: Lexicon, at: number): boolean {
  if (SAYS.has(reader.norm(at))) return true
  const hit = reader.hit(at, 'reporting')
  return (
    hit !== undefined &&
    (hit.form === 'past' || hit.form === 'third') &&
    lexicon.row('reporting', hit.row).pos === 'verb' &&
    SPOKEN.has(lexicon.row('reporting', hit.row).phrase as string)
  )
}
const SPOKEN = new Set(
  'say tell add argue recall remark note observe explain insist stress emphasize emphasise write tweet reply respond believe testify'.split(
    ' ',
  ),
)

/** "…,” said Zhao Tong". */
function saidBefore(reader: Reader, _lexicon: Lexicon, at: number, first: number): boolean {
  return (
    at > first && /^(?:said|says|explained|added|told|recalled|argued|remarked|warned|wrote|noted)$/.test(reader.norm(at - 1))
  )
}

/** "said Cabo Delgado was calm": the name is what the words behind "said" are about. */
function isSubject(reader: Reader, at: number): boolean {
  return BE.has(reader.norm(at)) || AUXILIARIES.has(reader.norm(at))
}

function isAge(text: string): boolean {
  const age = Number(text)
  return age > 5 && age < 110
}

/** Whether a name is known as a body, a state or no name at all. */
export function isKnown(reader: Reader, name: NameFound): boolean {
  for (let i = name.first; i < name.last; i++)
    for (const hit of reader.hits(i)) {
      if (hit.kind === 'country' || hit.kind === 'institution' || hit.kind === 'capital') return true
      if (hit.kind === 'demonym' && hit.last <= name.last) return true
      if (hit.kind === 'stop-capital' && hit.first === name.first) return true
      if (hit.kind === 'actor' && hit.last >= name.last && !hit.weak) return true
    }
  return false
}
