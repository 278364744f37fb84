/**
 * Figures beside a word of harm, and those coordinated with them.
 *
 *     killed two US soldiers and an interpreter            a policeman, two soldiers and a guide were killed
 *            ^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^            ^^^^^^^^^^^  ^^^^^^^^^^^^     ^^^^^^^
 */
import type { FigureMention } from '../../model/figure.js'
import type { Reader } from '../../rule/reader.js'
import { isSeverity } from '../../rule/severity.js'
import { isApposition, isClosed, isOwner, withoutApposition } from './apposition.js'
import { isAside, isFronted, isOfThem, isPartBetween, isSaidOfThem, isSubjectOf } from './beside-list.js'
import type { Harm, Scene } from './harm.js'
import { withoutSpeakers } from './speakers.js'
import { beforeAdverbs, isPredicate } from './verb-group.js'

/** How many tokens one member of a list may leave before the next: the end of its own phrase and the conjunction. */
const LIST_GAP = 9
/** "relatives of slain …", "families of the dead": how near the word of harm "of" stands. */
const OF_REACH = 2
/** Nouns that stand for people in figures of harm. */
const STAND_FOR_PEOPLE = /^(?:life|body|corpse|victim|casualty|fatality|death|injury|remains|hostage|captive|detainee)$/
/** Before a bare number these make it a time or a place in a list. */
const TIME_LEADS = /^(?:at|on|in|by|since|until|till|before|after|during|of|than|page|no)$/

/** Whether the noun that is counted means people, or what is left of them. */
export function isOfPeople({ persons, what }: FigureMention): boolean {
  return persons !== null || (what !== null && STAND_FOR_PEOPLE.test(what))
}

/** Whether a figure can be one of harm: persons, or a bare number that no noun follows. */
export function canSuffer(reader: Reader, figure: FigureMention): boolean {
  if (figure.unit !== 'count' || figure.per !== null) return false
  if (isOfPeople(figure)) return true
  if (figure.what !== null) return false
  if (figure.noun !== null) return false
  return (
    !TIME_LEADS.test(reader.norm(figure.first - 1)) ||
    reader.hit(figure.last - 1, 'harm') !== undefined ||
    /^(?:them|whom|these|those|more|others)$/.test(reader.norm(figure.last - 1))
  )
}

/**
 * Figures right of the token `at`: the first within `gap`, the rest coordinated with it.
 * @param loose the first may also stand behind an object without a number ("killed the mayor's brother and two guards")
 */
export function rightOf({ reader, harms, figures }: Scene, at: number, gap: number, loose = false): FigureMention[] {
  const out: FigureMention[] = []
  let edge = at
  for (const figure of figures) {
    if (figure.first < at) continue
    // "killed himself after shooting a guard": the nearer word has the guard.
    if (out.length === 0 && harms.some(({ first, last, frame }) => first >= at && last <= figure.first && frame === 'transitive'))
      break
    const near =
      out.length === 0 && edge === at
        ? isObject(reader, edge, figure.first, gap, loose)
        : isCoordinated(reader, edge, figure.first)
    if (!near) {
      // "killed Hassan, a commander, and his brother": what is no object may be the object's apposition.
      const besides = loose && out.length === 0 && figure.amount.best === 1 && reader.norm(figure.first - 1) === ','
      if (!besides) break
      // "killed Omar Haddad, his wife and three sons": another person, where the list goes on.
      if (!/^(?:his|her|their)$/.test(reader.norm(figure.first)) || !isPlain(reader, edge, figure.first - 1)) continue
    }
    if (edge > at && harms.some((other) => isTakenByLater(reader, figures, figure, other))) break
    if (!canSuffer(reader, figure)) {
      // "lost four tanks and 30 men": a thing in the list.
      if (out.length > 0 || figure.what === null || figure.unit !== 'count') break
      edge = figure.last
      continue
    }
    out.push(figure)
    edge = figure.last
  }
  return out.length === 0 ? out : withoutSpeakers(reader, withoutApposition(reader, out))
}

/** "and 63 injured", "and two were hurt": the figure is the later word's. */
function isTakenByLater(reader: Reader, figures: readonly FigureMention[], figure: FigureMention, other: Harm): boolean {
  if (figures.some(({ first }) => first >= figure.last && first < other.first)) return false
  if (other.first < figure.first || other.first - figure.last > 3) return false
  if (other.first < figure.last) return other.frame === 'adjective' && figure.noun === null
  const finite = other.hit.form === 'participle' || other.hit.form === 'past'
  return other.frame === 'adjective' || other.frame === 'intransitive' || finite || isPredicate(reader, other.first)
}

/** Within reach of the verb, or (`loose`) joined by "and" to an object that has no number. */
function isObject(reader: Reader, edge: number, first: number, gap: number, loose: boolean): boolean {
  if (opensClause(reader, edge, first)) return false
  // "lost contact with 14 soldiers"
  for (let i = edge + 1; i < first; i++) if (/^(?:with|to|against|over|for|from|about|into)$/.test(reader.norm(i))) return false
  if (first - edge <= gap && !hasStop(reader, edge, first) && !hasPreposition(reader, edge, first)) return true
  return loose && isJoined(reader, edge, first) && !/^(?:,|including|among)$/.test(reader.norm(first - 1))
}

/** "took out insurance on 250,000 people": the object is another. */
function hasPreposition(reader: Reader, edge: number, first: number): boolean {
  for (let i = edge + 1; i < first; i++) if (/^(?:on|of|in|at|by|near)$/.test(reader.norm(i))) return true
  return false
}

/** How far behind "killed" the second of two objects may stand when the first has a title, a name and an apposition. */
const NAMED_GAP = 18

/** Joined by "and" to an object without a number: near it, or behind nothing but names and commas. */
function isJoined(reader: Reader, edge: number, first: number): boolean {
  if (isCoordinated(reader, edge, first)) return true
  if (first - edge > NAMED_GAP) return false
  return isPlain(reader, edge, first - 1) && /^(?:and|plus)$/.test(reader.norm(first - 1))
}

/** Nothing but names, titles and commas. */
function isPlain(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = reader.norm(i)
    if (BREAKS.test(word) || /^(?:in|on|at|near|after|during|for|from|to|with|as|and|he|she|they|it)$/.test(word)) return false
  }
  return true
}

/** A preposition or conjunction right behind the verb: what follows is no object. */
function opensClause(reader: Reader, at: number, figure: number): boolean {
  return (
    at < figure &&
    /^(?:in|at|on|by|near|during|after|when|while|as|from|since|before|for|with|inside|outside|,|who|to|and|or|but|plus)$/.test(
      reader.norm(at),
    )
  )
}

/** Figures left of a word of harm: the nearest within `gap`, the rest coordinated with it. */
export function leftOf({ reader, sentence, harms, figures }: Scene, harm: Harm, gap: number): FigureMention[] {
  const out: FigureMention[] = []
  let edge = beforeRelative(reader, harm.first, sentence.first)
  const start = edge
  for (let k = figures.length - 1; k >= 0; k--) {
    const figure = figures[k] as FigureMention
    if (figure.last > start) continue
    if (out.length === 0 && harms.some((other) => standsBetween(reader, figure, other, harm))) break
    // "11 relatives of slain protesters": they are not who was slain.
    if (out.length === 0 && reader.norm(figure.last) === 'of' && harm.first - figure.last <= OF_REACH) break
    // "four men, one of them a former policeman, were held": what one of them is.
    if (out.length === 0 && (isSaidOfThem(reader, figure) || isPartBetween(reader, figure, figures[k - 1], harm))) continue
    // "two sons of a farmer were hurt": whose they are.
    if (out.length === 0 && isOwner(reader, figure, figures[k - 1])) continue
    const near =
      out.length === 0
        ? edge - figure.last <= gap && !hasClauseEnd(reader, figure.last, edge)
        : isCoordinated(reader, figure.last, edge)
    // "Soldier killed, two wounded": the first is told of by the word between.
    if (out.length > 0 && harms.some((other) => other.first >= figure.last && other.last <= edge)) break
    // "…, 18 of them children, and 13 are missing": part of whoever stands before, not of this list.
    if (near && out.length > 0 && figure.amount.best !== 1 && isOfThem(reader, figure)) {
      edge = figure.first
      continue
    }
    if (!near || !canSuffer(reader, figure)) {
      // "five men surrendered and 50 families were evacuated": the families are the subject.
      if (out.length === 0 && figure.unit === 'count' && figure.noun !== null && isSubjectOf(reader, figure.last, harm.first))
        break
      if (out.length === 0 && edge - figure.last <= gap) continue
      break
    }
    if (out.length > 0 && isAnotherClause(reader, figure, out[0] as FigureMention, harm)) break
    // "of the 16 members, three were murdered": those of whom they are some.
    if (out.length > 0 && isFronted(reader, figure.first, sentence.first)) break
    // "33 dead, though relatives count 34, and almost 300 injured": an aside tells of something else.
    if (out.length > 0 && isAside(reader, figure.first)) break
    // "two were hurt – one of them seriously – and a girl was killed": told of the word before.
    if (out.length > 0 && isSeverity(reader.norm(figure.last))) break
    // "another suspect, a 37-year-old, died": one person, told twice.
    const [one] = out
    if (one !== undefined && out.length === 1 && isApposition(reader, figure, one) && isClosed(reader, one.last, start)) out.pop()
    out.unshift(figure)
    // "two associates, one of whom has died": the clause tells of one of them.
    if (out.length === 1 && reader.norm(figure.last - 1) === 'whom') break
    // "three others, two of them wounded, surrendered": the words right behind tell of those two.
    if (out.length === 1 && figure.last === harm.first && /^(?:them|these|those)$/.test(reader.norm(figure.last - 1))) break
    // "15 people, two of whom were hurt", "12, including two who were hurt": the relative clause tells of the nearest alone.
    if (out.length === 1 && /^(?:who|which|that)$/.test(reader.norm(figure.last))) break
    edge = figure.first
  }
  return out
}

/** "stormed the office of the prime minister, and a man was shot": a singular verb behind ", and" is said of the one behind it alone. */
function isAnotherClause(reader: Reader, left: FigureMention, right: FigureMention, harm: Harm): boolean {
  const article = /^(?:a|an|the|one)$/.test(reader.norm(right.first - 1)) ? right.first - 1 : right.first
  if (reader.norm(article - 1) !== 'and' || reader.norm(article - 2) !== ',' || left.last > article - 2) return false
  return reader.norm(beforeAdverbs(reader, harm.first) - 1) === 'was' || reader.norm(harm.first - 1) === 'was'
}

/** "the commander and his men, who were meeting in a village, were killed": the subject stands before the relative clause. */
function beforeRelative(reader: Reader, at: number, from: number): number {
  const be = beforeAdverbs(reader, at)
  if (!isPredicate(reader, at) || reader.norm(be - 1) !== ',') return at
  for (let i = be - 2; i > Math.max(from, be - 24); i--) {
    if (reader.isMark(i, ';:.')) return at
    if (/^(?:who|which)$/.test(reader.norm(i)) && reader.norm(i - 1) === ',') return i - 1
  }
  return at
}

/** Another word of harm between a figure and this one has the figure, unless both share it ("killed and wounded"). */
function standsBetween(reader: Reader, figure: FigureMention, other: Harm, harm: Harm): boolean {
  if (other === harm || other.first < figure.last || other.first >= harm.first) return false
  // "were found shot dead": one phrase closes in the other.
  if (other.closes !== null && other.closes >= harm.first && other.closes < harm.last) return false
  const joined = harm.first - other.last === 1 && /^(?:and|or)$/.test(reader.norm(other.last))
  // "the two wounded were detained": the word only describes them.
  return !joined && !/^(?:attribute|held|told)$/.test(other.frame)
}

function hasStop(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reader.isMark(i, ',;:.()')) return true
  return false
}

/** A clause ends between: what stands before it is another's subject. */
function hasClauseEnd(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (/^(?:[;:.!?]|said|says|told|added|saying|adding|rest|remainder)$/.test(reader.norm(i))) return true
  return false
}

const JOINT = /^(?:,|and|plus|&)$/
const BREAKS = /^(?:[;:“”"]|was|were|is|are|had|has|have|when|after|before|while|who|which|that|but|said|says|according|by)$/
const FILLERS = /^(?:his|her|their|its|as|also|the|another|further|at|least|including|among|them|then|,)$/

/**
 * A comma or "and" (or "along with", "as well as") stands right before the next member; what stands before it may only
 * finish the one before ("a member of the ministry, two soldiers").
 */
export function isCoordinated(reader: Reader, from: number, to: number): boolean {
  if (to - from > LIST_GAP) return false
  let joint = -1
  for (let i = from; i < to; i++) {
    const word = reader.norm(i)
    const before = reader.norm(i - 1)
    if (JOINT.test(word)) joint = i
    else if (word === 'with' && (before === 'along' || before === 'together')) joint = i
    else if (word === 'as' && before === 'well') joint = i
    else if (word === 'to' && before === 'addition') joint = i
    else if (BREAKS.test(word)) return false
  }
  if (joint < 0) return false
  for (let i = joint + 1; i < to; i++) if (!FILLERS.test(reader.norm(i))) return false
  return true
}

/** The counted noun is the word of harm itself ("25 fatalities") or the word describes it ("two dead officers"). */
export function insideOf({ figures }: Scene, harm: Harm): FigureMention[] {
  const figure = figures.find(
    (candidate) =>
      candidate.unit === 'count' &&
      (harm.frame !== 'held' || candidate.last >= harm.last) &&
      candidate.first <= harm.first &&
      candidate.last >= harm.first &&
      harm.first - candidate.first <= 8 &&
      (candidate.last <= harm.last + 1 || candidate.persons !== null),
  )
  return figure === undefined ? [] : [figure]
}
