/** Who stands in which role of an event: read off the trigger's frame and the actors around it. */
import type { ActorType } from '../../model/actor.js'
import type { Role, TriggerMention } from '../../model/event.js'
import type { Sentence } from '../../model/segmented.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import type { MentionIndex } from '../mention-index.js'
import { addNounArguments, allies } from './noun-arguments.js'
import { type AddArguments, addVerbArguments } from './verb-arguments.js'

export interface Argument {
  readonly actor: string
  readonly role: Role
}

/** Bodies that nobody kills or abducts: the man of theirs is meant ("the murder of Antioquia police commander X"). */
export const INSTITUTIONS: ReadonlySet<ActorType> = new Set<ActorType>([
  'government',
  'intergovernmental',
  'coalition',
  'political',
  'media',
  'monitor',
  'research',
  'company',
  'organisation',
])

/** Who only watches and tells. */
const OBSERVERS = /^(?:media|monitor|research)$/

/** Whether an actor of a type cannot have a role: a body is not killed, a newspaper frees no hostages. */
function isNoParty(type: ActorType, role: string, event: string): boolean {
  if (role === 'victim') return INSTITUTIONS.has(type)
  return OBSERVERS.test(type) && event !== 'statement' && event !== 'meeting' && /^(?:perpetrator|participant|ally)$/.test(role)
}

/** How far before and behind a trigger its helpers may be named. */
const ALLIES_BEFORE = 10
const ALLIES_BEHIND = 16

/** "the Islamic State-affiliated group", "Iran-backed fighters": whom a hyphen ties to another does not act himself. */
function isOnlyTiedTo(reader: Reader, last: number): boolean {
  return (
    reader.has(last, Shape.dash) &&
    /^(?:affiliated|linked|aligned|allied|inspired|backed|supported|funded|trained|armed|sponsored|friendly|brokered|mediated|held|controlled|made|supplied|occupied|run|occupied|imposed)$/.test(
      reader.norm(last + 1),
    )
  )
}

/** The arguments of a trigger within its sentence. */
export function findArguments(
  reader: Reader,
  kit: Kit,
  index: MentionIndex,
  sentence: Sentence,
  trigger: TriggerMention,
): Argument[] {
  const row = kit.lexicon.row('trigger', trigger.row)
  const actors = index.actors(sentence.index).filter(({ mention }) => !isOnlyTiedTo(reader, mention.last))
  if (actors.length === 0) return []
  const out: Argument[] = []
  const add: AddArguments = (found, role) => {
    if (role === '') return
    for (const { actor } of found)
      if (!isNoParty(actor.type, role, row.type) && !out.some((done) => done.actor === actor.id))
        out.push({ actor: actor.id, role: role as Role })
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
