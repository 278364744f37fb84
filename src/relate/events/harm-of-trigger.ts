/** Which claims of harm belong to which trigger of their sentence. */

import type { TriggerRow } from '../../lexicon/rows.js'
import type { EventType, TriggerMention } from '../../model/event.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import type { CasualtyDraft } from '../draft.js'
import type { Argument } from './arguments.js'
import { CONFLICT_TYPES } from './conflict-types.js'
import { inWhichBefore } from './in-which.js'
import { ASIDE } from './same-kind.js'

/**
 * A claim of harm belongs to the trigger that is its own word of harm, else to the nearest one in the sentence.
 * @param triggers those that may do harm
 * @param all every trigger of the sentence: "captured" takes a town or people
 */
export function belongs(
  reader: Reader,
  casualty: CasualtyDraft,
  trigger: TriggerMention,
  triggers: readonly TriggerMention[],
  all: readonly TriggerMention[],
): boolean {
  const told = relativeHost(reader, casualty, triggers)
  if (told !== null) return told === trigger
  const own = all.find((other) => other.first < casualty.triggerLast && casualty.triggerFirst < other.last)
  if (own !== undefined) return own === trigger
  let best: TriggerMention | null = null
  let least = Number.POSITIVE_INFINITY
  for (const other of triggers) {
    const gap = Math.abs(other.first - casualty.triggerFirst)
    if (gap < least) {
      least = gap
      best = other
    }
  }
  return best === trigger
}

/** "demonstrations in which more than 60 people died": the harm belongs to what the relative clause is about. */
function relativeHost(reader: Reader, casualty: CasualtyDraft, triggers: readonly TriggerMention[]): TriggerMention | null {
  for (let at = casualty.first - 1; at >= casualty.first - 3; at--) {
    if (reader.norm(at) !== 'which' && reader.norm(at) !== 'where') continue
    let host: TriggerMention | null = null
    for (const trigger of triggers) if (trigger.last <= at && at - trigger.last <= 6) host = trigger
    return host
  }
  return null
}

/** "killed", "wounded": a word of harm and no more; "claimed" is one only in "claimed ten lives". */
export function isHarmWord(reader: Reader, kit: Kit, trigger: TriggerMention): boolean {
  const { pos, lemma } = kit.lexicon.row('trigger', trigger.row)
  // "a shooting", "the stabbing" are happenings; "the killing" is what came of one.
  if (pos === 'noun' && !/^(?:kill|death|wound|injur|casualt|loss)/.test(lemma)) return false
  return reader.hits(trigger.first).some((hit) => {
    if (hit.kind !== 'harm' || hit.last > trigger.last) return false
    const row = kit.lexicon.row('harm', hit.row)
    return row.frame !== 'phrase' && row.measure !== 'detained' && row.measure !== 'displaced' && row.measure !== 'abducted'
  })
}

const DAMAGE = /^(?:burn|torch|loot|destroy|raze|damage|ransack|vandali[sz]e|plunder|gut|set (?:fire|ablaze|alight|on fire))\b/

/** "60 shelters were burned": what became of things in the deed that is told, where nobody is said to have done it. */
export function isDamage(
  reader: Reader,
  { first }: TriggerMention,
  { pos, lemma }: TriggerRow,
  args: readonly Argument[],
): boolean {
  if (pos !== 'verb' || !DAMAGE.test(lemma) || args.some(({ role }) => role === 'perpetrator')) return false
  const before = /ly$/.test(reader.norm(first - 1)) ? first - 2 : first - 1
  return /^(?:was|were|been|being)$/.test(reader.norm(before))
}

/** Verbs that take a town, or people: then they are arrests. */
export const TAKING = /^(?:capture|recapture|seize)$/

/** "left 15 dead": the word serves the harm, it tells no departure. */
export function isOnlyHarm(kit: Kit, trigger: TriggerMention, casualties: readonly CasualtyDraft[]): boolean {
  const row = kit.lexicon.row('trigger', trigger.row)
  if (CONFLICT_TYPES.has(row.type as EventType) || TAKING.test(row.lemma)) return false
  return casualties.some(({ triggerFirst, triggerLast }) => triggerFirst < trigger.last && trigger.first < triggerLast)
}

/** Words of conflict that may have done a harm, all words where there are none; nobody is killed by an arrest. */
export function hostsOf(
  kit: Kit,
  { measure }: CasualtyDraft,
  violent: readonly TriggerMention[],
  triggers: readonly TriggerMention[],
): readonly TriggerMention[] {
  // "completed the withdrawal, leaving the SDF to guard 9,000 detainees": nobody is held by a withdrawal.
  const held = measure === 'detained' || measure === 'abducted'
  const hosts = violent.length === 0 && !held ? triggers : violent
  if (measure !== 'killed' && measure !== 'wounded') return hosts
  return hosts.filter(({ row }) => {
    const { type, lemma } = kit.lexicon.row('trigger', row)
    return type !== 'arrest' && !TAKING.test(lemma) && !isAside(type as EventType, lemma)
  })
}

/** "were wounded and airlifted", "troops recovered 19 rifles". */
export function isAside(type: EventType, lemma: string): boolean {
  return type === 'operation' && ASIDE.test(lemma)
}

/** "7,000 have been killed since, …", "a war in which 6,000 were killed": no more of the happening told before. */
export function isSummed(reader: Reader, { last }: TriggerMention, harm: readonly CasualtyDraft[]): boolean {
  if (reader.norm(last) === 'since' && (reader.has(last + 1, Shape.punctuation) || reader.norm(last + 1) === 'then')) return true
  return harm.some(({ first }) => inWhichBefore(reader, first, WHICH_REACH) >= 0)
}

/** How far before the figure "in which" may stand: "in which more than 6,000". */
const WHICH_REACH = 4
