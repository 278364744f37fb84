/** Reads the run of capitals that an unknown organisation's name is, around the word that tells its kind. */
import type { ActorType } from '../../model/actor.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { isPlaceName } from './place-name.js'
import { MONTHS_AND_DAYS, opensSentence, THING_WORDS } from './words.js'

const JOINTS = new Set(['of', 'for', 'and', 'the', 'on', 'in', '&', 'to', 'de', 'del', 'la', 'des', 'du', 'et', 'against'])
/** Small words after which the name goes on only when its head is a word like "Center for". */
const MAX_WORDS = 12
/** Tail words so common in capitals that they need another capital word before them. */
const STARTERS = new Set(
  'the a an this that in on at by for from with as after before when while since and but or if its their his her our all some both each no not'.split(
    ' ',
  ),
)

export interface RunFound {
  readonly first: number
  readonly last: number
  readonly type: ActorType
}

/** The run of capitals around an organisation's word, with the type the word tells. */
export function readRun(reader: Reader, kit: Kit, at: number, limit: number): RunFound | null {
  const { first: from } = reader.sentenceAt(at)
  const hit = reader.hit(at, 'org-word')
  if (hit === undefined) return null
  const row = kit.lexicon.row('org-word', hit.row)
  const house = HOUSES.has(reader.norm(hit.last - 1))
  let first = at
  while (first > from && !reader.has(first, Shape.newline) && isRunWord(reader, first - 1, from, house)) first--
  // Joints inside the left part: "Ministry of Agriculture and Reform" is led by its head, so only the head may look left.
  let last = hit.last
  const head = row.where !== 'tail'
  const joints = head || OPEN_TAILS.has(reader.norm(hit.last - 1))
  for (let i = last; i < limit && i - first < MAX_WORDS; i++) {
    if (reader.has(i, Shape.newline)) break
    // "Joint Command Update": after a body with a first part only a joint goes on.
    if (isRunRight(reader, i)) {
      if (i === hit.last && first < at && row.where === 'both') break
      last = i + 1
    } else if (joints && JOINTS.has(reader.norm(i)) && jointed(reader, i, limit) && !isPlacing(reader, kit, i, at, hit.last))
      continue
    else if (reader.has(i, Shape.dash) && reader.has(i, Shape.glued) && reader.has(i + 1, Shape.glued)) continue
    else if (reader.has(i, Shape.article)) continue
    else break
  }
  if (row.where === 'tail' && last > hit.last) {
    // "Islamic Front" before "Commander": what follows belongs to a title or a name.
    last = hit.last
    if (hit.last < limit && reader.isCapital(hit.last) && reader.hit(hit.last, 'org-word') !== undefined) return null
  }
  if (first === at && opensSentence(reader, at) && row.where === 'tail') return null
  while (first < at && STARTERS.has(reader.norm(first))) first++
  if (first < at && opensSentence(reader, first) && isPlainOpener(reader, first)) first++
  const capitals = countCapitals(reader, first, last)
  const own = countCapitals(reader, hit.first, hit.last)
  if (capitals <= own) return null
  if (row.where === 'tail' && first === at) return null
  if (row.where === 'head' && last === hit.last) return null
  for (let i = first; i < last; i++) if (MONTHS_AND_DAYS.has(reader.norm(i))) return null
  if (isShouted(reader, first, last)) return null
  if (THING_WORDS.has(reader.norm(last - 1)) && last > hit.last) return null
  if (last < limit && reader.isCapital(last) && THING_WORDS.has(reader.norm(last)) && !reader.has(last, Shape.newline))
    return null
  return { first, last, type: row.type as ActorType }
}
/** "NEWS RELEASE", "WAR COMMITTEE MEETS": a run all in capitals is a heading. */
function isShouted(reader: Reader, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (reader.isCapital(i) && !reader.has(i, Shape.allCaps)) return false
  return true
}

const OPEN_TAILS = new Set([
  'ministry',
  'department',
  'office',
  'committee',
  'council',
  'commission',
  'center',
  'centre',
  'institute',
  'university',
  'organization',
  'organisation',
  'association',
  'network',
  'foundation',
  'observatory',
  'union',
  'front',
  'movement',
  'coalition',
  'party',
])

function isRunWord(reader: Reader, at: number, from: number, house: boolean): boolean {
  if (reader.has(at, Shape.punctuation)) {
    return (
      (reader.has(at, Shape.dash) && reader.has(at, Shape.glued) && reader.has(at + 1, Shape.glued)) ||
      (reader.surface(at) === '&' && at > from) ||
      isPluralOwner(reader, at, from)
    )
  }
  if (reader.has(at, Shape.possessive))
    return (
      at > from &&
      reader.isCapital(at - 1) &&
      reader.hit(at - 1, 'country') === undefined &&
      reader.hit(at - 1, 'actor') === undefined &&
      // "Tareq Saleh's National Resistance" is no body of that name, "Karenni Women's Organisation" is.
      (reader.hit(at - 1, 'person-noun') !== undefined || at - 2 < from || !reader.isCapital(at - 2))
    )
  if (reader.has(at, Shape.article)) return true
  // "Fray Bartolomé de las Casas Human Rights Centre"
  if (SPANISH.has(reader.norm(at)) && !reader.isCapital(at))
    return at > from + 1 && (reader.isCapital(at - 1) || (SPANISH.has(reader.norm(at - 1)) && reader.isCapital(at - 2)))
  if (!reader.isCapital(at) || MONTHS_AND_DAYS.has(reader.norm(at))) return false
  const title = reader.hit(at, 'title')
  // "Lady Reading Hospital", "King Faisal University"
  if (title !== undefined && house && NAMESAKES.has(reader.norm(at))) return true
  // "Doctors' League", "Teachers Union": many of a profession make a body.
  return title === undefined || title.form === 'plural'
}

/** Bodies that are called after people, and the titles that go with their names. */
const HOUSES = new Set(['hospital', 'university', 'college', 'institute', 'school', 'foundation', 'academy', 'clinic'])
const NAMESAKES = new Set(['lady', 'sir', 'king', 'queen', 'prince', 'princess', 'sultan', 'emperor', 'imam', 'sheikh', 'saint'])

const SPANISH = new Set(['de', 'del', 'las', 'los', 'da', 'do', 'dos'])

/** The mark of "Doctors' League". */
function isPluralOwner(reader: Reader, at: number, from: number): boolean {
  if (at <= from || !reader.has(at, Shape.glued) || !/^['’]$/.test(reader.surface(at))) return false
  return reader.isCapital(at - 1) && reader.hit(at - 1, 'person-noun')?.form === 'plural'
}

function isRunRight(reader: Reader, at: number): boolean {
  if (!reader.isCapital(at) || MONTHS_AND_DAYS.has(reader.norm(at))) return false
  // "the Department of Migrant Workers": many of a profession are what a body is for.
  const title = reader.hit(at, 'title')
  return (
    title === undefined || title.form === 'plural' || (title.last < reader.tokens.length && isPluralPeople(reader, title.last))
  )
}

function isPluralPeople(reader: Reader, at: number): boolean {
  return reader.isCapital(at) && reader.hit(at, 'person-noun')?.form === 'plural'
}

/** "Police in Kenya", "the Aid Commission in Port Sudan": where they are; a mission is named by where it is. */
function isPlacing(reader: Reader, kit: Kit, joint: number, at: number, end: number): boolean {
  if (reader.norm(joint) !== 'in') return false
  if (!MISSIONS.has(reader.norm(joint - 1)) && isPlaceAt(reader, kit, joint + 1)) return true
  return joint === end && end === at + 1 && (opensSentence(reader, at) || reader.has(at - 1, Shape.dash))
}
const MISSIONS = new Set(['mission', 'force', 'forces', 'operation', 'office', 'support', 'presence', 'peace'])

/** Whether the run of capitals from here is a place's name. */
function isPlaceAt(reader: Reader, kit: Kit, at: number): boolean {
  let last = at
  while (reader.isCapital(last) && last < at + MAX_WORDS) last++
  return isPlaceName(kit, reader, { first: at, last })
}

/** A small joint belongs to the name when a capital follows it. */
function jointed(reader: Reader, at: number, limit: number): boolean {
  // "the Ministry of Labour and the United States": what has its own article is another name.
  if (
    reader.norm(at) === 'and' &&
    (reader.norm(at + 1) === 'the' || reader.hits(at + 1).some((hit) => hit.kind === 'country' || hit.kind === 'actor'))
  )
    return false
  let i = at + 1
  while (i < limit && i < at + 3 && JOINTS.has(reader.norm(i))) i++
  return i < limit && reader.isCapital(i)
}

/** The first word of a sentence has a capital anyway: "Local Center …" keeps it, "Meanwhile Center" does not. */
function isPlainOpener(reader: Reader, at: number): boolean {
  return reader.hits(at).some((hit) => hit.kind === 'stop-capital' || hit.kind === 'reporting' || hit.kind === 'cue')
}

function countCapitals(reader: Reader, first: number, last: number): number {
  let count = 0
  for (let i = first; i < last; i++) if (reader.isCapital(i)) count++
  return count
}
