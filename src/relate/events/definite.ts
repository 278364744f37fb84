/** Whether a word for an event speaks of one, or of one told before: plural, "the attack", "the gunmen who opened fire". */
import type { TriggerMention } from '../../model/event.js'
import type { Sentence } from '../../model/segmented.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import type { MentionIndex } from '../mention-index.js'

/** "attacks", not "harass". */
export function isPlural(reader: Reader, trigger: TriggerMention): boolean {
  const word = reader.norm(trigger.last - 1)
  return word.endsWith('s') && !word.endsWith('ss')
}

/** "The gunmen who opened fire": known doers, and a deed told before. */
export function isOfKnownDoer(reader: Reader, sentence: Sentence, { first }: TriggerMention): boolean {
  if (!/^(?:who|that)$/.test(reader.norm(first - 1))) return false
  for (let at = first - 2; at >= Math.max(sentence.first, first - 5); at--) {
    if (reader.has(at, Shape.punctuation)) return false
    if (/^(?:the|those|these)$/.test(reader.norm(at))) return true
  }
  return false
}

/** Nouns for those who did what was told before. */
const DOERS =
  /^(?:attackers?|assailants?|gunm[ae]n|bombers?|raiders?|kidnappers?|abductors?|hijackers?|perpetrators?|shooters?|killers?|intruders?)$/

/** "The attackers entered the village and shot": what a sentence tells of those who were told of before. */
export function isByKnownDoers(reader: Reader, { first }: Sentence): boolean {
  return reader.norm(first) === 'the' && (DOERS.test(reader.norm(first + 1)) || DOERS.test(reader.norm(first + 2)))
}

/** "the 12 people abducted were freed": whom it befell is known, and what became of them is told. */
export function isOfFreed(reader: Reader, { last }: TriggerMention): boolean {
  if (!/^(?:were|was|have|had|has|are)$/.test(reader.norm(last))) return false
  for (let at = last + 1; at <= last + 3; at++)
    if (/^(?:released|freed|rescued|found|recovered|returned|reunited|escaped)$/.test(reader.norm(at))) return true
  return false
}

/** "the bombing of a convoy in Koma": an article, and yet its setting is told here. */
export function isIntroduced(reader: Reader, { last }: TriggerMention): boolean {
  return /^(?:of|on|against)$/.test(reader.norm(last)) && /^an?$/.test(reader.norm(last + 1))
}

/** "The army said it had hit a depot": a doer tells again, of what was told before. */
export function isRetold(reader: Reader, sentence: Sentence, { first }: TriggerMention): boolean {
  if (reader.norm(first - 1) !== 'had' || !/^(?:it|they|he|she)$/.test(reader.norm(first - 2))) return false
  for (let at = first - 3; at >= Math.max(sentence.first, first - 5); at--)
    if (/^(?:said|says|claimed|confirmed|insisted|acknowledged|admitted|added|announced)$/.test(reader.norm(at))) return true
  return false
}

/** "The bomb, set off by remote control, blew up a tower": the bomb told before. */
export function isOfKnownBomb(reader: Reader, sentence: Sentence, { first }: TriggerMention): boolean {
  for (let at = first - 1; at >= Math.max(sentence.first, first - BOMB_REACH); at--) {
    if (
      !/^(?:bomb|device|car|charge|grenade|explosives|jet|warplane|plane|aircraft|helicopter|drone|missile|rocket|shell|mine)$/.test(
        reader.norm(at),
      )
    )
      continue
    return /^(?:the|this)$/.test(reader.norm(at - 1)) || (reader.norm(at - 1) === 'explosive' && reader.norm(at - 2) === 'the')
  }
  return false
}
const BOMB_REACH = 12

const BEFALLING =
  /^(?:kidnappings?|abductions?|murders?|killings?|assassinations?|executions?|arrests?|detentions?|captures?|hijackings?)$/

/** After "the", "this", "that", a possessive, or a place or date as its first word ("the Palmyra attack", "the December 13th attack"). */
export function isDefinite(reader: Reader, index: MentionIndex, sentence: Sentence, trigger: TriggerMention): boolean {
  // "in the violence that followed": another.
  if (/^(?:that|which)$/.test(reader.norm(trigger.last)) && /^(?:followed|ensued)$/.test(reader.norm(trigger.last + 1)))
    return false
  // "the kidnapping of three policemen": whose it was tells a new one.
  if (
    reader.norm(trigger.last) === 'of' &&
    BEFALLING.test(reader.norm(trigger.last - 1)) &&
    reader.hit(trigger.last + 1, 'number') !== undefined
  )
    return false
  let i = trigger.first - 1
  for (let steps = 0; steps < 4 && i >= sentence.first; steps++, i--) {
    if (/^(?:the|this|that|these|those)$/.test(reader.norm(i))) return true
    if (reader.has(i, Shape.possessive)) return true
    if (
      reader.has(i, Shape.punctuation) ||
      /^(?:a|an|of|in|and|by|several|two|three|many|more|new|another)$/.test(reader.norm(i))
    )
      return false
  }
  const place = index.places(sentence.index).some(({ mention }) => mention.last === trigger.first)
  return place
}
