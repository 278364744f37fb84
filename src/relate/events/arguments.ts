/** Who stands in which role of an event: read off the trigger's frame and the actors around it. */
import { type ActorType, INSTITUTIONS } from '../../model/actor.js'
import type { Role, TriggerMention } from '../../model/event.js'
import type { Sentence } from '../../model/segmented.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { isTied } from '../../rule/tied.js'
import type { MentionIndex } from '../mention-index.js'
import { addNounArguments, allies } from './noun-arguments.js'
import { type AddArguments, addVerbArguments } from './verb-arguments.js'

export interface Argument {
  readonly actor: string
  readonly role: Role
}

const HIS_MEN = /^(?:forces|troops|soldiers|men|army|fighters|government|police|militia|group|followers|bodyguards)$/

/** Who only watches and tells. */
const OBSERVERS = /^(?:media|monitor|research)$/

/**
 * Whether an actor of a type cannot have a role: a newspaper frees no hostages, and of a body that is killed the man is
 * meant ("the murder of Antioquia police commander X").
 */
function isNoParty(type: ActorType, role: string, event: string): boolean {
  if (role === 'victim') return INSTITUTIONS.includes(type)
  return OBSERVERS.test(type) && event !== 'statement' && event !== 'meeting' && /^(?:perpetrator|participant|ally)$/.test(role)
}

/** How far before and behind a trigger its helpers may be named. */
const ALLIES_BEFORE = 10
const ALLIES_BEHIND = 16

/** The arguments of a trigger within its sentence. */
export function findArguments(
  reader: Reader,
  kit: Kit,
  index: MentionIndex,
  sentence: Sentence,
  trigger: TriggerMention,
): Argument[] {
  const row = kit.lexicon.row('trigger', trigger.row)
  // "an anti-Taliban raid": tied to the deed itself, whose target they are.
  const actors = index
    .actors(sentence.index)
    .filter(({ mention: { first, last } }) => last === trigger.first || !isTied(reader, first, last))
  if (actors.length === 0) return []
  const out: Argument[] = []
  const add: AddArguments = (found, role) => {
    if (role === '') return
    for (const { actor, mention } of found) {
      // "said his forces had killed", "while his men were killed": they, not he.
      if (
        /^(?:perpetrator|victim|target)$/.test(role) &&
        mention.form === 'pronoun' &&
        actor.type === 'person' &&
        HIS_MEN.test(reader.norm(mention.last))
      )
        continue
      // "their spokesman claimed the attack": he speaks of what they did.
      const master = role === 'perpetrator' ? index.spokenForBy(actor.id) : undefined
      if (master === null) continue
      const id = master ?? actor.id
      if (!isNoParty(actor.type, role, row.type) && !out.some((done) => done.actor === id))
        out.push({ actor: id, role: role as Role })
    }
  }
  const find = row.pos === 'verb' ? addVerbArguments : addNounArguments
  find(reader, actors, sentence, trigger, row, add)
  if (row.subject === 'perpetrator' || row.type === 'foiled-plot') {
    const from = Math.max(sentence.first, trigger.first - ALLIES_BEFORE)
    const to = Math.min(sentence.last, trigger.last + ALLIES_BEHIND)
    // In a joint operation who cooperates acts as well.
    add(allies(reader, actors, sentence, from, to), reader.norm(trigger.first) === 'joint' ? row.subject : 'ally')
  }
  return out
}
