/** Whether what follows a state's name makes it the subject of a clause, or the name only an adjective before a noun. */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { AUXILIARIES, BE, markWords, PREPOSITIONS } from './words.js'

/** Verbs of states that are not in the lists of events and reports; past forms that the ending does not tell. */
const ACTS = markWords(
  'wants seeks needs expects hopes faces becomes continues begins plans aims keeps gives gets takes makes sends supports backs sees considers fears controls maintains intends insists refuses agrees joins pledges pushes moves holds uses provides relies tries works opposes benefits stands plays finds leads wanted began took gave sent made held became kept went came left met won lost saw sought built bought sold led fought struck hit put cut set stood drew withdrew broke forbade chose knew felt got laid let shot spent dealt swore taught threw undertook upheld wages signs hosts welcomes launches deploys grants allows bans',
)

/** "US troops", "UK support": the short name of a state before a noun is its adjective. */
export function isAdjective(reader: Reader, at: number, limit: number): boolean {
  if (at >= limit || reader.has(at, Shape.punctuation | Shape.possessive)) return false
  const word = reader.norm(at)
  if (AUXILIARIES.has(word) || BE.has(word) || PREPOSITIONS.has(word) || LINKS.has(word) || word.endsWith('ly')) return false
  if (reader.isCapital(at)) return true
  return (
    reader
      .hits(at)
      .some(
        (hit) =>
          hit.kind === 'person-noun' ||
          hit.kind === 'institution' ||
          hit.kind === 'weapon' ||
          (hit.kind === 'trigger' && hit.form === 'plural') ||
          hit.kind === 'title',
      ) ||
    (!/(?:ed|s|ing)$/.test(word) && ACTS.get(reader.tokens, at) === undefined)
  )
}
const LINKS = new Set(
  'and or but that which who to with as while when after before also now still then again has said by on if because since than not both'.split(
    ' ',
  ),
)

/** A finite verb follows: "Syria [, which] [also] joined". */
export function isSubject(reader: Reader, lexicon: Lexicon, at: number, limit: number, adjectival: boolean): boolean {
  let i = at
  if (reader.norm(i) === 'and' || reader.surface(i) === ',') {
    // "Russia and Iran said": the verb stands after the last of them.
    const more = reader.norm(i) === ',' || reader.surface(i) === ',' ? i + 1 : i + 1
    const skip = reader.norm(more) === 'and' ? more + 1 : more
    const the = reader.norm(skip) === 'the' ? skip + 1 : skip
    const other = reader.hit(the, 'country') ?? reader.hit(the, 'capital')
    if (other !== undefined && !reader.has(other.last, Shape.possessive))
      return isSubject(reader, lexicon, other.last, limit, adjectival)
    if (reader.surface(i) !== ',') return false
    if (reader.norm(i + 1) === 'which' || reader.norm(i + 1) === 'who') i += 2
    else return false
  }
  for (let steps = 0; steps < 3 && i < limit; steps++) {
    if (reader.has(i, Shape.punctuation | Shape.possessive)) return false
    const word = reader.norm(i)
    if (AUXILIARIES.has(word)) return true
    if (BE.has(word)) return isProgress(reader, i + 1, limit)
    if (isVerbForm(reader, lexicon, i, adjectival)) return true
    // "Moscow on Tuesday rejected"
    const day = word === 'on' ? i + 1 : i
    if (WEEKDAYS.has(reader.norm(day)) && day < limit) {
      i = day + 1
      continue
    }
    if (!word.endsWith('ly') && !ADVERBS.has(word)) return false
    i++
  }
  return false
}
const ADVERBS = new Set(
  'also now still then again once never always both often already soon even not later first alone itself'.split(' '),
)

const WEEKDAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '))

/** "is building", "was accused", "is also expected": not "is a country". */
function isProgress(reader: Reader, at: number, limit: number): boolean {
  for (let i = at; i < at + 3 && i < limit; i++) {
    const word = reader.norm(i)
    if ((/(?:ing|ed)$/.test(word) && word.length > 4) || READY.has(word)) return true
    if (!word.endsWith('ly') && !ADVERBS.has(word)) return false
  }
  return false
}

const READY = new Set(
  'ready willing able unwilling unable determined part reluctant keen set likely back eager happy clear right behind open'.split(
    ' ',
  ),
)

export function isVerbForm(reader: Reader, lexicon: Lexicon, at: number, adjectival: boolean): boolean {
  if (reader.has(at, Shape.punctuation | Shape.digit)) return false
  if (ACTS.get(reader.tokens, at)) return true
  const word = reader.norm(at)
  if (PREPOSITIONS.has(word)) return false
  for (const hit of reader.hits(at)) {
    const finite = hit.form === 'past' || hit.form === 'third' || hit.form === 'gerund'
    // "the US strikes": after an adjective a form that is also a plural is the plural.
    if (!finite || (adjectival && hit.form === 'third' && isPluralNoun(reader, at))) continue
    if (hit.kind === 'reporting' && lexicon.row('reporting', hit.row).pos === 'verb') return true
    if (hit.kind === 'trigger' && lexicon.row('trigger', hit.row).pos === 'verb') return true
  }
  if (reader.isCapital(at) || word.length < 4) return false
  if (word.endsWith('ed')) return true
  // "initiates a", "views the": what has an object after it is a verb and no plural.
  return (
    !adjectival &&
    word.endsWith('s') &&
    !word.endsWith('ss') &&
    OBJECT_STARTS.has(reader.norm(at + 1)) &&
    reader.hit(at, 'person-noun') === undefined
  )
}
const OBJECT_STARTS = new Set('a an the to that its their it this no more all him them itself'.split(' '))

function isPluralNoun(reader: Reader, at: number): boolean {
  return reader.hits(at).some((hit) => hit.form === 'plural' && hit.last === at + 1)
}
