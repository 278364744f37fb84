/** Roles that more than the trigger's own clause tells: the report names the speaker, the harm its victims. */
import type { TriggerRow } from '../../lexicon/rows.js'
import { type ActorType, INSTITUTIONS } from '../../model/actor.js'
import type { EventType, TriggerMention } from '../../model/event.js'
import type { Reader } from '../../rule/reader.js'
import type { Report } from '../attribution.js'
import type { CasualtyDraft } from '../draft.js'
import type { MentionIndex } from '../mention-index.js'
import type { Argument } from './arguments.js'

/** "…", warned X; X, spokesman of Y, said: where the clause shows no speaker, or he stands behind his words, the report names him. */
export function bySpeaker(
  reader: Reader,
  args: Argument[],
  row: TriggerRow,
  trigger: TriggerMention,
  reports: readonly Report[],
): Argument[] {
  if (row.type !== 'statement' || row.pos !== 'verb') return args
  const closesQuote = reader.isMark(trigger.first - 1, '“”"') || reader.isMark(trigger.first - 2, '“”"')
  if (!closesQuote && args.some(({ role }) => role === 'source')) return args
  const speaker = reports.find(({ first, last }) => first < trigger.last && trigger.first < last)?.actor ?? null
  if (speaker === null) return args
  const others = args.filter(({ actor, role }) => actor !== speaker && role !== 'source')
  return [{ actor: speaker, role: 'source' }, ...others]
}

/** Who is only named behind the event as its source is no party to it ("…, Al-Naba said"). */
export function withoutSpeakers(
  args: Argument[],
  type: string,
  index: MentionIndex,
  trigger: TriggerMention,
  reports: readonly Report[],
): Argument[] {
  if (type === 'statement' || args.length === 0) return args
  return args.filter(({ actor }) => {
    const mentions = index.actors(trigger.sentence).filter((one) => one.actor.id === actor)
    const first = mentions[0]?.mention.first ?? -1
    const speaks = reports.some((report) => report.actor === actor && report.speaker?.first === first && first >= trigger.last)
    return mentions.length !== 1 || !speaks
  })
}

/** Who takes part in a protest that turns out to be a deed did it. */
export function asDoers(args: readonly Argument[], word: string, type: EventType): Argument[] {
  if (word !== 'protest' || (type !== 'attack' && type !== 'operation')) return [...args]
  return args.map((argument) =>
    argument.role === 'participant' ? { actor: argument.actor, role: 'perpetrator' as const } : argument,
  )
}

/** Violence against civilians has victims, not targets, where people are meant. */
export function asVictims(args: readonly Argument[], type: EventType, index: MentionIndex): Argument[] {
  if (type !== 'violence-against-civilians') return [...args]
  return args.map((argument) =>
    argument.role === 'target' && /^(?:civilians|identity-group|person)$/.test(index.typeOf(argument.actor) ?? '')
      ? { actor: argument.actor, role: 'victim' as const }
      : argument,
  )
}

/** The people harmed are victims. */
export function withVictims(args: readonly Argument[], harm: readonly CasualtyDraft[], index: MentionIndex): Argument[] {
  const out = [...args]
  for (const { victims, measure } of harm) {
    if (victims.actor === null || measure === 'displaced') continue
    if (INSTITUTIONS.includes(index.typeOf(victims.actor) as ActorType)) continue
    const known = out.findIndex(({ actor }) => actor === victims.actor)
    if (known < 0) out.push({ actor: victims.actor, role: 'victim' })
    else if (out[known]?.role === 'target') out[known] = { actor: victims.actor, role: 'victim' }
  }
  return withGroups(out, harm, index)
}

/** "a Boko Haram member", "ISIS commanders": the man is the victim, his group the target. */
function withGroups(args: readonly Argument[], harm: readonly CasualtyDraft[], index: MentionIndex): Argument[] {
  const out = args.map((argument) =>
    argument.role === 'victim' && index.isNamedGroup(argument.actor)
      ? { actor: argument.actor, role: 'target' as const }
      : argument,
  )
  for (const { first, last, link } of harm) {
    for (const { actor, mention } of index.actors(link.figure.sentence)) {
      if (mention.first < first || mention.last > last || !index.isNamedGroup(actor.id)) continue
      if (!out.some((argument) => argument.actor === actor.id)) out.push({ actor: actor.id, role: 'target' })
    }
  }
  return out
}
