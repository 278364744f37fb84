/**
 * What the verb of an event's noun says of it, when the noun is the subject of its clause.
 *
 *     clashes between X and Y are continuing     ongoing
 *     a strike on the town could kill            hypothetical
 *     the raid is believed to have               probable
 *     a march on the capital is planned for      planned
 */
import type { Certainty, EventStatus } from '../../model/event.js'
import type { Sentence } from '../../model/segmented.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { isMay } from '../month-may.js'

/** What a predicate tells, and the tokens that say so. */
export interface Predicate {
  readonly status: EventStatus | null
  readonly certainty: Certainty | null
  readonly first: number
  readonly last: number
}

/** How far behind the noun its verb may stand. */
const REACH = 14
/** Words with which another clause begins, or a verb that says nothing of how real the event is. */
const TURNING =
  /^(?:that|which|who|whom|where|when|while|after|before|but|as|if|because|since|until|although|said|says|has|have|had|did|does|to)$/
const LASTING = /^(?:continuing|ongoing|underway|raging)$/
const LASTS = /^(?:continues?|rages?|persists?)$/
/** What stands behind "continues" when nothing is its object: "continued its advance" tells of another. */
const NO_OBJECT = /^(?:in|at|on|near|around|across|inside|outside|for|into|along|over|between|today|unabated)$/

/** Reads the verb of a noun; null where it says nothing of status or certainty. */
export function predicateOf(
  reader: Reader,
  kit: Kit,
  sentence: Sentence,
  { first, last }: { first: number; last: number },
): Predicate | null {
  if (!isSubject(reader, sentence, first)) return null
  for (let at = last; at < Math.min(sentence.last, last + REACH); at++) {
    const word = reader.norm(at)
    if (TURNING.test(word) || reader.isMark(at, ',.;:“”"()')) return null
    if (/^(?:could|would|may|might)$/.test(word) && !isMay(reader, sentence, at))
      return isOfNone(reader, first, last, at) ? ofModal(reader, at) : null
    if (LASTS.test(word)) return isIntransitive(reader, at + 1) ? { ...ONGOING, first: at, last: at + 1 } : null
    if (word === 'will') return opens(reader, at + 1) ? { ...PLANNED, first: at, last: at + 1 } : null
    if (/^(?:is|are|was|were)$/.test(word)) return ofBeing(reader, kit, at)
    if (
      reader.hits(at).some(({ kind, form }) => (kind === 'trigger' || kind === 'harm') && (form === 'past' || form === 'third'))
    )
      return null
  }
  return null
}

const ONGOING = { status: 'ongoing', certainty: null } as const
const PLANNED = { status: 'planned', certainty: null } as const

/** "a strike on the town could": none in particular. "The strike", or one with a day, happened, and could have consequences. */
function isOfNone(reader: Reader, first: number, last: number, modal: number): boolean {
  for (let at = last; at < modal; at++)
    if (reader.has(at, Shape.digit) || /^(?:\w{3,6}day|yesterday|last|earlier|overnight)$/.test(reader.norm(at))) return false
  for (let at = first - 1; at >= first - PHRASE; at--) {
    if (/^(?:a|an|any|another)$/.test(reader.norm(at))) return true
    if (reader.has(at, Shape.possessive) || /^(?:the|this|that|its|their|his|her|last|latest)$/.test(reader.norm(at)))
      return false
  }
  return false
}

/** "could kill" has not happened; "may have killed" doubts what the event did, not the event. */
function ofModal(reader: Reader, at: number): Predicate | null {
  if (reader.norm(at + 1) === 'have' && reader.norm(at) !== 'would') return null
  return { status: 'hypothetical', certainty: null, first: at, last: at + 1 }
}

function ofBeing(reader: Reader, kit: Kit, at: number): Predicate | null {
  let next = at + 1
  while (/^(?:still|now|also|currently|reportedly)$/.test(reader.norm(next))) next++
  const word = reader.norm(next)
  const way = word === 'under' && reader.norm(next + 1) === 'way'
  if (way || LASTING.test(word)) return { ...ONGOING, first: next, last: way ? next + 2 : next + 1 }
  if (/^(?:is|are)$/.test(reader.norm(at)) && /^(?:planned|scheduled|slated|due|set|expected)$/.test(word)) {
    const behind = reader.norm(next + 1)
    const day = /^(?:\w{3,6}day|tomorrow|next)$/.test(reader.norm(next + 2)) || reader.has(next + 2, Shape.digit)
    const dated = /^(?:for|on)$/.test(behind) && (day || !/^(?:set|due)$/.test(word))
    return dated || (behind === 'to' && opens(reader, next + 2)) ? { ...PLANNED, first: next, last: next + 1 } : null
  }
  const cue = reader.hit(at, 'cue')
  const row = cue === undefined ? undefined : kit.lexicon.row('cue', cue.row)
  if (cue === undefined || row === undefined || row.status !== '' || row.certainty === '') return null
  return { status: null, certainty: row.certainty as Certainty, first: at, last: cue.last }
}

/** "take place", "begin", "be held": the verb tells that the event is to come. */
function opens(reader: Reader, at: number): boolean {
  if (/^(?:begin|start|open|resume)$/.test(reader.norm(at))) return true
  const next = reader.norm(at + 1)
  return (reader.norm(at) === 'take' && next === 'place') || (reader.norm(at) === 'be' && /^(?:held|launched|staged)$/.test(next))
}

function isIntransitive(reader: Reader, at: number): boolean {
  return reader.has(at, Shape.punctuation) || NO_OBJECT.test(reader.norm(at))
}

/** How many words may stand before the noun in its phrase. */
const PHRASE = 6

/** Whether the noun's phrase begins a clause: "after the attack the army could" says nothing of the attack. */
function isSubject(reader: Reader, sentence: Sentence, noun: number): boolean {
  for (let at = noun - 1; at >= noun - PHRASE; at--) {
    if (at < sentence.first || reader.isMark(at, ',;:“”"')) return true
    if (/^(?:that|and|but|while|as|because|when|if|although)$/.test(reader.norm(at))) return true
    if (reader.hits(at).some(({ kind, form }) => kind === 'reporting' && (form === 'past' || form === 'third'))) return true
    if (GOVERNING.test(reader.norm(at))) return false
    if (reader.hits(at).some(({ kind, form }) => kind === 'trigger' && form === 'past')) return false
  }
  return false
}
const GOVERNING =
  /^(?:of|in|on|at|by|for|from|with|to|after|before|since|during|amid|despite|against|near|into|over|about|out|is|are|was|were|be|been|has|have|had|who|which|launched|conducted|mounted|staged|began|started|planned)$/
