/**
 * Who is said to have done what a noun or a participle names: by his own word or by that of others.
 *
 *     X claimed responsibility for the attack      the attack was blamed on X      accused X of an attack, of killing nine
 *     X is behind the bombing                      hold X responsible for the murder
 */
import type { Sentence } from '../../model/segmented.js'
import type { Reader } from '../../rule/reader.js'
import { sentenceCue } from '../../rule/sentence-cue.js'
import { Shape } from '../../text/tokens.js'
import type { ActorAt } from '../mention-index.js'
import { NOUN_REACH } from './actor-phrases.js'
import { subjectOf } from './subject.js'

/** How far before the deed the word of blame may stand. */
const REACH = 20
/** How far "for" may stand from the deed: "for a series of deadly attacks". */
const LINK_REACH = 6

/** Those the deed is laid to in its own sentence. */
export function laidTo(
  reader: Reader,
  actors: readonly ActorAt[],
  sentence: Sentence,
  first: number,
  last: number,
): readonly ActorAt[] {
  if (!isLaid(reader, sentence)) return []
  const claimed = claimant(reader, actors, sentence, first)
  if (claimed.length > 0) return claimed
  const guilty = convicted(reader, actors, sentence, first)
  if (guilty.length > 0) return guilty
  const before = accused(reader, actors, sentence, first)
  return before.length > 0 ? before : blamedBehind(reader, actors, sentence, last)
}

/** "X claimed responsibility for the attack" */
function claimant(reader: Reader, actors: readonly ActorAt[], sentence: Sentence, deed: number): ActorAt[] {
  for (let at = deed - 1; at >= Math.max(sentence.first, deed - LINK_REACH); at--) {
    if (reader.isMark(at, ',;:.')) return []
    if (CLAIMING.test(reader.norm(at))) return subjectOf(reader, actors, sentence, at)
    // "admitted killing two policemen", "confessed to the murder"
    if (ADMITTING.test(reader.norm(at)) && deed - at <= ADMITTED_REACH) return subjectOf(reader, actors, sentence, at)
  }
  return []
}

const CLAIMING = /^(?:claimed|claims|claiming|claim)$/
const ADMITTING = /^(?:admitted|admits|acknowledged|confessed|confesses)$/
/** How far behind "confessed" the deed may stand: "confessed to having taken part in the murder" is of another kind. */
const ADMITTED_REACH = 3

/** Verbs that name somebody for a deed, between the two his name. */
const BLAMING =
  /^(?:accuse|accused|accuses|accusing|blame|blamed|blames|blaming|suspect|suspect|suspects|suspected|charge|charged|charges|hold|holds|held|holding|implicated|implicates)$/
/** Words that say it of their subject. */
const INVOLVED =
  /^(?:responsible|behind|involved|implicated|accused|suspected|charged|blamed|linked|tied|guilty|wanted|tried|prosecuted)$/
const LINK = /^(?:of|for|in|with|to)$/

function accused(reader: Reader, actors: readonly ActorAt[], sentence: Sentence, deed: number): ActorAt[] {
  const from = Math.max(sentence.first, deed - REACH)
  let link = -1
  for (let at = deed - 1; at >= from; at--) {
    const word = reader.norm(at)
    // '"was behind" the bombing': a few quoted words end no clause.
    if (reader.isMark(at, '“”"') && !reader.has(at - 1, Shape.punctuation)) continue
    if (reader.isMark(at, ';:.“”"') || /^(?:after|before|when|while|but|who|which|that|denied|denies)$/.test(word)) return []
    // "accused X of crossing the border, seizing villages and bombing a market": one "of" for all.
    const reach = reader.norm(deed).endsWith('ing') && reader.norm(at + 1).endsWith('ing') ? REACH : LINK_REACH
    if (link < 0 && LINK.test(word) && deed - at <= reach) link = at
    if (link < 0 && word !== 'behind') continue
    if (BLAMING.test(word)) {
      const named = actors.filter(({ mention }) => mention.first > at && mention.last <= link && mention.first - at <= 4)
      if (named.length > 0) return named
    }
    // "took part in the attack", "participated in the raid"
    if (isTakingPart(reader, at) && reader.norm(at + 1) === 'in')
      return subjectOf(reader, actors, sentence, word === 'part' ? at - 1 : at)
    const said = (word === 'behind' && isSaidOf(reader, at)) || (INVOLVED.test(word) && LINK.test(reader.norm(at + 1)))
    if (said) {
      if (isOfOthers(reader, actors, at)) return []
      const held = word === 'responsible' ? heldBefore(reader, actors, at) : []
      return held.length > 0 ? held : subjectOf(reader, actors, sentence, at)
    }
  }
  return []
}

/** "took part", "participated"; "suspected of taking part" is of another verb. */
function isTakingPart(reader: Reader, at: number): boolean {
  return reader.norm(at) === 'participated' || (reader.norm(at) === 'part' && reader.norm(at - 1) === 'took')
}

/** "arrested 14 people suspected of an attack": the nameless people before the participle are suspected, not who arrested them. */
function isOfOthers(reader: Reader, actors: readonly ActorAt[], participle: number): boolean {
  const word = reader.norm(participle)
  if (!/^(?:suspected|accused|implicated|charged|linked|tied|involved)$/.test(word)) return false
  let before = participle - 1
  while (/^(?:\w{1,20}ly|also|then)$/.test(reader.norm(before))) before--
  if (reader.has(before, Shape.punctuation)) return false
  return (
    !/^(?:is|are|was|were|be|been|being|has|have|had|and|or|not|who|which|that)$/.test(reader.norm(before)) &&
    !actors.some(({ mention }) => mention.last === before + 1)
  )
}

/** "X was behind", not "those behind the bombing": what is told of whoever they are lays it to nobody. */
function isSaidOf(reader: Reader, behind: number): boolean {
  let at = behind - 1
  while (/^(?:\w{1,20}ly|also|not|likely)$/.test(reader.norm(at))) at--
  return /^(?:is|are|was|were|be|been|being|stand|stands|stood|group|groups|organi[sz]ation|militia|gang)$/.test(reader.norm(at))
}

/** How far behind "sentenced" what for may stand: "sentenced X, a former commander of Y, to 58 years in prison for the murder". */
const VERDICT_REACH = 34
const VERDICT = /^(?:sentenced|convicted|jailed|imprisoned|condemned)$/

/** "sentenced X to 58 years for the murder", "X was convicted of the bombing": a court found who did it. */
function convicted(reader: Reader, actors: readonly ActorAt[], sentence: Sentence, deed: number): ActorAt[] {
  let link = -1
  for (let at = deed - 1; at >= Math.max(sentence.first, deed - VERDICT_REACH); at--) {
    const word = reader.norm(at)
    if (reader.isMark(at, ';:.“”"')) return []
    if (/^(?:for|of|over)$/.test(word) && deed - at <= LINK_REACH) link = at
    if (link < 0 || !VERDICT.test(word)) continue
    const passive = /^(?:was|were|been|being)$/.test(reader.norm(at - 1))
    if (passive) return subjectOf(reader, actors, sentence, at)
    const named = actors.find(({ mention }) => mention.first > at && mention.last <= link && mention.first - at <= 4)
    return named === undefined ? [] : [named]
  }
  return []
}

/** "held X responsible" */
function heldBefore(reader: Reader, actors: readonly ActorAt[], responsible: number): ActorAt[] {
  const found = actors.findLast(({ mention }) => mention.last === responsible)
  if (found === undefined) return []
  const before = reader.norm(found.mention.first - 1) === 'the' ? found.mention.first - 2 : found.mention.first - 1
  return /^(?:hold|holds|held|holding)$/.test(reader.norm(before)) ? [found] : []
}

/** How far behind the deed "blaming X" may stand. */
const BLAMED_REACH = 32
const LAID = new Set(['attributed', 'blamed', 'linked', 'traced', 'pinned', 'ascribed'])
const LAYING_TO = /^(?:attribut|ascrib|trac)(?:ed|es|ing|e)?$/
const LAYING_ON = /^(?:blam|pinn)(?:ed|es|ing|e)?$/

/** "attributed to X", "blamed on X", "for which X claimed responsibility": the doer as somebody names him behind the deed. */
function blamedBehind(reader: Reader, actors: readonly ActorAt[], sentence: Sentence, from: number): ActorAt[] {
  for (let i = from; i < Math.min(sentence.last, from + BLAMED_REACH); i++) {
    const word = reader.norm(i)
    if (i >= from + NOUN_REACH + 4 && word !== 'blaming') continue
    if (word === '' || reader.isMark(i, ';:.')) return []
    // "attributed that attack to X", "blamed the bombing on X": the verb stands before the deed.
    const near = i - from <= (word === 'to' ? NOUN_REACH : LAID_REACH)
    if (/^(?:to|on)$/.test(word) && near && layingBefore(reader, sentence, from) === word) {
      const doer = actors.find(({ mention }) => mention.first > i && mention.first - i <= 3)
      if (doer !== undefined) return [doer]
    }
    if (/^claim(?:ed|s)$/.test(word) && isRelative(reader, actors, from, i)) return subjectOf(reader, actors, sentence, i)
    // "a strike killed a man, officials said, blaming X"
    if (word === 'blaming' && reader.isMark(i - 1, ',')) {
      const doer = actors.find(({ mention }) => mention.first > i && mention.first - i <= 3)
      return doer === undefined || reader.norm(doer.mention.last) === 'for' ? [] : [doer]
    }
    // "responsibility for the bombing was claimed by X"
    if (word === 'claimed' && reader.norm(i + 1) === 'by' && isOfResponsibility(reader, sentence, from)) {
      const doer = actors.find(({ mention }) => mention.first > i + 1 && mention.first - i <= 4)
      return doer === undefined ? [] : [doer]
    }
    if (!LAID.has(word)) continue
    const link = behindInsertion(reader, i + 1)
    if (!/^(?:to|on)$/.test(reader.norm(link))) continue
    const found = actors.find(({ mention }) => mention.first > link && mention.first - link <= 4)
    return found === undefined ? [] : [found]
  }
  return []
}

/** "blamed, according to some reports, on X": where the inserted words end. */
function behindInsertion(reader: Reader, from: number): number {
  if (!reader.isMark(from, ',')) return from
  for (let at = from + 1; at < from + INSERTED; at++) if (reader.isMark(at, ',')) return at + 1
  return from
}
const INSERTED = 8

function isOfResponsibility(reader: Reader, sentence: Sentence, deedLast: number): boolean {
  for (let at = deedLast - 1; at >= Math.max(sentence.first, deedLast - LINK_REACH); at--)
    if (/^(?:responsibility|credit)$/.test(reader.norm(at))) return reader.norm(at + 1) === 'for'
  return false
}

/** How far behind the deed its "on X" may stand: "blamed the attack in Homs on X". */
const LAID_REACH = 6

/** Whether "blamed" stands right before the deed, so that "on X" names its doer ("the attack blamed on X" is another thing). */
export function isLaying(reader: Reader, sentence: Sentence, deedLast: number): boolean {
  return isLaid(reader, sentence) && layingBefore(reader, sentence, deedLast) === 'on'
}

/** The preposition with which a verb of blame right before the deed names its doer: "attributed … to X", "blamed … on X". */
function layingBefore(reader: Reader, sentence: Sentence, deedLast: number): 'to' | 'on' | null {
  for (let at = deedLast - 2; at >= Math.max(sentence.first, deedLast - LAYING_REACH); at--) {
    const word = reader.norm(at)
    if (reader.has(at, Shape.punctuation) || /^(?:for|on|to|of|by)$/.test(word)) return null
    if (LAYING_TO.test(word)) return 'to'
    if (LAYING_ON.test(word)) return 'on'
  }
  return null
}
const LAYING_REACH = 8

/** "…, which X claimed", "for which X claimed responsibility" */
function isRelative(reader: Reader, actors: readonly ActorAt[], from: number, verb: number): boolean {
  const subject = actors.findLast(({ mention }) => mention.first >= from && mention.last <= verb)
  if (subject === undefined) return false
  for (let at = subject.mention.first - 1; at >= subject.mention.first - 2; at--)
    if (/^(?:which|that)$/.test(reader.norm(at))) return true
  return false
}

/** Whether any word of a sentence may lay a deed to somebody. */
const isLaid = sentenceCue(
  (word) =>
    word === 'behind' ||
    LAID.has(word) ||
    [CLAIMING, ADMITTING, VERDICT, BLAMING, INVOLVED, LAYING_TO, LAYING_ON].some((words) => words.test(word)),
)
