/** The type of an event in its sentence, where the trigger's own type is not the last word. */
import type { EventType, TriggerMention } from '../../model/event.js'
import type { Reader } from '../../rule/reader.js'
import type { CasualtyDraft } from '../draft.js'
import type { MentionIndex } from '../mention-index.js'
import type { Argument } from './arguments.js'
import { TAKING } from './harm-of-trigger.js'

/**
 * The type in this sentence: capture of people is an arrest, "killed or captured" an operation, and what an armed group
 * calls its operations are attacks unless they go against another armed group.
 */
export function typeOf(
  reader: Reader,
  index: MentionIndex,
  trigger: TriggerMention,
  type: EventType,
  lemma: string,
  args: readonly Argument[],
  harm: readonly CasualtyDraft[],
): EventType {
  // "seized at a checkpoint", of hostages: who abducts arrests nobody.
  const abducted = harm.length > 0 && harm.every(({ measure }) => measure === 'abducted')
  if ((type === 'arrest' || (type === 'strategic' && TAKING.test(lemma))) && abducted) return 'violence-against-civilians'
  if (type === 'strategic' && TAKING.test(lemma) && (harm.length > 0 || areCaught(reader, trigger.first))) return 'arrest'
  if (
    type === 'attack' &&
    reader.norm(trigger.last) === 'or' &&
    /^(?:captured|detained|arrested)$/.test(reader.norm(trigger.last + 1))
  )
    return 'operation'
  if ((type === 'attack' || /^(?:fall|crash|land|come down)\b/.test(lemma)) && isByWeapon(reader, trigger)) return 'explosion'
  if (/^(?:shoot|bring|take) down$/.test(lemma) && isByWeapon(reader, trigger)) return 'explosion'
  // "fighters of the group clashed with police": armed men do not protest.
  if (
    type === 'protest' &&
    /^clash with/.test(lemma) &&
    args.some(({ actor, role }) => role === 'participant' && index.typeOf(actor) === 'armed-group')
  )
    return 'battle'
  // "soldiers stormed the embassy": no crowd of protesters.
  if (
    type === 'protest' &&
    /^storm\b/.test(lemma) &&
    args.some(({ actor }) => /^(?:armed-group|state-forces)$/.test(index.typeOf(actor) ?? ''))
  )
    return args.some(({ actor }) => index.typeOf(actor) === 'state-forces') ? 'operation' : 'attack'
  // "rebels marched on the capital"
  const armed = args.some(({ actor }) => /^(?:armed-group|state-forces)$/.test(index.typeOf(actor) ?? ''))
  if (type === 'protest' && lemma === 'march' && reader.norm(trigger.last) === 'on' && armed) return 'operation'
  if (type === 'battle' && /^cross\b/.test(lemma) && args.length === 0 && isByRefugees(reader, trigger.first))
    return 'displacement'
  if (type === 'attack' && isOnCivilians(index, args, harm, !KILLED.test(lemma))) return 'violence-against-civilians'
  if (type !== 'operation') return type
  const doers = args.filter(({ role }) => role === 'perpetrator').map(({ actor }) => index.typeOf(actor))
  const targets = args.filter(({ role }) => role === 'target').map(({ actor }) => index.typeOf(actor))
  const unarmed = /^(?:raid|storm|assault|incursion)\b/.test(lemma)
    ? /^(?:armed-group|unidentified|civilians|identity-group)$/
    : /^armed-group$/
  return doers.length > 0 && doers.every((doer) => unarmed.test(doer ?? '')) && !targets.includes('armed-group') ? 'attack' : type
}

/** "inmates had been recaptured": people are caught, towns are taken. */
function areCaught(reader: Reader, verb: number): boolean {
  let at = verb - 1
  let passive = false
  while (/^(?:was|were|been|being|had|have|has|later|also|since)$/.test(reader.norm(at))) {
    passive ||= /^(?:was|were|been|being)$/.test(reader.norm(at))
    at--
  }
  if (!passive) return false
  return /^(?:inmates?|prisoners?|detainees?|fighters?|militants?|fugitives?|escapees|suspects?|convicts?|soldiers?|pilots?|attackers?)$/.test(
    reader.norm(at),
  )
}

/** "3,000 refugees crossed into Chad": who flees makes no war. */
function isByRefugees(reader: Reader, verb: number): boolean {
  for (let at = verb - 1; at >= verb - 4; at--)
    if (
      /^(?:refugees|civilians|people|families|migrants|residents|villagers|evacuees|asylum-seekers|seekers)$/.test(
        reader.norm(at),
      )
    )
      return true
  return false
}

/** Words of harm that leave open who did it, or whether anybody did. */
const KILLED = /^(?:kill|wound|injure|hurt|die|shoot|strike|hit)\b/

/**
 * Unarmed people attacked are what ACLED calls violence against civilians; where they only "were killed" the text says no more.
 * @param isAttack the word itself tells that somebody did it
 */
export function isOnCivilians(
  index: MentionIndex,
  args: readonly Argument[],
  harm: readonly CasualtyDraft[],
  isAttack: boolean,
): boolean {
  if (!isAttack && !args.some(({ role }) => role === 'perpetrator')) return false
  const people = harm.filter(({ measure }) => measure === 'killed' || measure === 'wounded')
  if (people.length > 0) return people.every(({ victims }) => victims.class === 'civilian')
  const suffering = args.filter(({ role }) => role === 'victim' || role === 'target')
  return suffering.length > 0 && suffering.every(({ actor }) => /^(?:civilians|identity-group)$/.test(index.typeOf(actor) ?? ''))
}

/** "a suicide bomber killed", "a drone killed": what did it tells the type; a rifle leaves it an attack. */
export function isByWeapon(reader: Reader, trigger: TriggerMention): boolean {
  const from = Math.max(reader.sentenceAt(trigger.first).first, trigger.first - 6)
  for (let at = trigger.first - 1; at >= from; at--) {
    if (/^(?:[,;:.]|who|that|which|by|and)$/.test(reader.norm(at))) return false
    if (
      /^(?:bomber|bombers|bomb|bombs|drone|drones|missile|missiles|rocket|rockets|shell|shells|mine|mines|ied|explosion|blast|shelling|airstrike|mortar|mortars|grenade|grenades|charge|charges|device|devices|dynamite|explosives|projectile|projectiles|torpedo|landmine|landmines)$/.test(
        reader.norm(at),
      )
    )
      return true
  }
  return false
}
