/** Harm that no deed did: fires, floods, accidents. Its figure stays a figure; there is no event of conflict. */
import type { TriggerMention } from '../../model/event.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { isIllness } from './figurative.js'
import { inWhichBefore } from './in-which.js'

/** Misfortunes that nobody does to anybody. */
const MISFORTUNE =
  /^(?:fire|blaze|crash|collision|accident|flood|floods|flooding|earthquake|quake|landslide|landslides|mudslide|storm|cyclone|hurricane|typhoon|tornado|collapse|stampede|outbreak|cholera|disease|famine|drought|heatwave|avalanche|drowning|capsizing)$/
/** How far before or behind the word of harm the misfortune may stand: "a fire in a shopping centre killed", "died in a road accident". */
const MISFORTUNE_BEFORE = 9
const MISFORTUNE_BEHIND = 7

/** "a fire in a market killed 61", "12 people died in floods": harm that no deed did. */
export function isMisfortune(reader: Reader, kit: Kit, trigger: TriggerMention): boolean {
  const { first, last } = reader.sentenceAt(trigger.first)
  for (let at = trigger.first - 1; at >= Math.max(first, trigger.first - MISFORTUNE_BEFORE); at--) {
    if (reader.has(at, Shape.punctuation) && !reader.has(at, Shape.dash)) break
    if (/^(?:who|and|but|when|after|as|while)$/.test(reader.norm(at))) break
    if ((MISFORTUNE.test(reader.norm(at)) && isSubject(reader, at)) || isIllness(reader, kit, at)) return true
  }
  for (let at = trigger.last; at < Math.min(last, trigger.last + MISFORTUNE_BEHIND); at++) {
    if (reader.has(at, Shape.punctuation) && !reader.has(at, Shape.dash)) return false
    if (/^(?:when|after|as|while|and|by)$/.test(reader.norm(at)) && reader.norm(at) !== 'by') return false
    if (isIllness(reader, kit, at)) return isIn(reader, at)
    if (MISFORTUNE.test(reader.norm(at))) return isIn(reader, at) && !/^(?:fighting|of)$/.test(reader.norm(at + 1))
  }
  return false
}

/** "the earthquake of 28 March, in which 3,800 people were killed": told beside a deed, and no part of it. */
export function isInMisfortune(reader: Reader, trigger: TriggerMention): boolean {
  const { first } = reader.sentenceAt(trigger.first)
  const which = inWhichBefore(reader, trigger.first, MISFORTUNE_BEFORE)
  for (let at = which - 2; at >= Math.max(first, which - MISFORTUNE_BEFORE); at--)
    if (MISFORTUNE.test(reader.norm(at))) return isSubject(reader, at)
  return false
}

/** "small-arms fire", "a cease-fire", "under fire" are none; "a fire", "floods" are. */
function isSubject(reader: Reader, at: number): boolean {
  if (!/^(?:fire|storm|collapse|crash)$/.test(reader.norm(at))) return true
  return /^(?:a|the|huge|big|large|massive|major|house|factory|forest|plane|bus|car|train|helicopter)$/.test(reader.norm(at - 1))
}

/** "in a road accident", "in floods": a preposition some words before. */
function isIn(reader: Reader, misfortune: number): boolean {
  if (!isSubject(reader, misfortune)) return false
  for (let at = misfortune - 1; at >= misfortune - 4; at--) if (/^(?:in|by|from|of|during)$/.test(reader.norm(at))) return true
  return false
}
