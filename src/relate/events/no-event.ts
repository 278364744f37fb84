/** Words for events where they tell none: a risk, a label, a circumstance, a plan. */
import type { TriggerMention } from '../../model/event.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { sentenceCue } from '../../rule/sentence-cue.js'
import { Shape } from '../../text/tokens.js'
import { CONFLICT_TYPES } from './conflict-types.js'
import type { Known } from './standing.js'

/** "it strikes only militants", "the group kills those who flee": the present of running text tells a habit, in a headline news. */
export function isHabit({ reader, kit, trigger, type, harm, dated }: Known): boolean {
  if (!VIOLENT_DEEDS.has(type) || harm > 0 || dated || kit.lexicon.row('trigger', trigger.row).pos !== 'verb') return false
  if (reader.article.blocks[reader.sentenceAt(trigger.first).block]?.kind !== 'paragraph') return false
  const hit = reader.hits(trigger.first).find((found) => found.kind === 'trigger' && found.row === trigger.row)
  return hit?.form === 'third'
}
const VIOLENT_DEEDS = new Set(['attack', 'explosion', 'violence-against-civilians'])

/** "a decrease in attacks", "the risk of an attack": a quantity or a fear of events, no event. */
export function isAbstract(known: Known): boolean {
  const { reader, kit, trigger, type, plural } = known
  const row = kit.lexicon.row('trigger', trigger.row)
  // "killed by gunfire": with what.
  if (
    row.pos === 'noun' &&
    type === 'battle' &&
    /\b(?:gunfire|crossfire)$/.test(row.lemma) &&
    /^(?:by|from|with)$/.test(reader.norm(trigger.first - 1))
  )
    return true
  // "with Coalition air support": how something was done.
  if (row.pos === 'noun' && row.plover === 'AID' && isMeans(reader, trigger)) return true
  // "Security Council Resolution 2165": the name of a paper.
  if (row.pos === 'noun' && type === 'strategic' && reader.has(trigger.last, Shape.digit) && reader.isCapital(trigger.last - 1))
    return true
  // "a detention facility": where people are held.
  if (
    row.pos === 'noun' &&
    type === 'arrest' &&
    /^(?:facility|facilities|center|centers|centre|centres|camp|camps|site|sites|conditions|policy|orders?|warrants?)$/.test(
      reader.norm(trigger.last),
    )
  )
    return true
  // "airlifted to a hospital": what became of the hurt.
  if (row.pos === 'verb' && /^(?:airlift|evacuate|medevac)$/.test(row.lemma) && isToHospital(reader, trigger.last)) return true
  // "remain in detention": a state.
  if (
    row.pos === 'noun' &&
    type === 'arrest' &&
    reader.norm(trigger.first - 1) === 'in' &&
    /^(?:detention|custody|captivity|prison)$/.test(row.lemma)
  )
    return true
  // "every attack shows": none in particular.
  if (row.pos === 'noun' && isOfAny(reader, trigger.first)) return true
  if (row.pos === 'noun') {
    for (let at = trigger.first - 1; at >= trigger.first - 5; at--) {
      if (reader.isMark(at, '.,;:')) break
      if (!HABITUAL.test(reader.norm(at))) continue
      // "were conducting an operation" tells one; "active in conducting attacks" none.
      if (/^(?:conducting|directing)$/.test(reader.norm(at)) && !/^(?:in|for|by|of)$/.test(reader.norm(at - 1))) continue
      // "is planning an operation in northern Syria": one that is to come.
      if (known.status === 'planned' && !plural && (known.dated || known.placed)) return false
      // "responsible for the bombing in Kabul" tells one that happened.
      return !/^(?:responsible|behind)$/.test(reader.norm(at)) || plural
    }
  }
  for (let at = trigger.first - 1; at >= trigger.first - 5; at--) {
    if (reader.isMark(at, '.,;:')) return false
    if (!/^(?:in|of)$/.test(reader.norm(at))) continue
    return /^(?:decrease|increase|rise|drop|decline|fall|surge|spike|risk|threat|possibility|likelihood|fear|fears|prospect|chance|danger|probability|wave|frequency|number|kind|type|form|forms|case|cases|lack|escalation|cycle|level|levels|spiral|climate|cessation|culture|victims|survivors|fear|spectre|specter)$/.test(
      reader.norm(at - 1),
    )
  }
  return false
}

function isToHospital(reader: Reader, from: number): boolean {
  if (reader.norm(from) !== 'to') return false
  for (let at = from + 1; at <= from + 5; at++) if (/^(?:hospitals?|clinic)$/.test(reader.norm(at))) return true
  return false
}

const GENERAL = /^(?:every|any|each|such|future|potential|possible)$/
/** Words that leave open whether there was one; "the third such attack" was. */
export const EVERY = /^(?:every|any|each)$/

/** "denied ordering any killings", "every attack": none in particular. */
export function isOfAny(reader: Reader, first: number, words = GENERAL): boolean {
  for (let at = first - 1; at >= first - 3; at--) {
    if (words.test(reader.norm(at))) return true
    if (reader.has(at, Shape.punctuation) || /^(?:the|a|an|of|in|on|by|for|with|this|that)$/.test(reader.norm(at))) return false
  }
  return false
}

/** "guilty of crimes against humanity", "charged with war crimes": what the law calls it. */
export function isLegal({ reader, kit, trigger, harm }: Known): boolean {
  if (
    harm > 0 ||
    !/^(?:crimes? against humanity|war crimes?|genocide|atrocities|atrocity)$/.test(kit.lexicon.row('trigger', trigger.row).lemma)
  )
    return false
  for (let at = trigger.first - 1; at >= trigger.first - 4; at--)
    if (
      /^(?:guilty|charged|convicted|accused|charges|acquitted|constitutes?|constituted|investigat\w{1,4}|amount|amounts|amounted)$/.test(
        reader.norm(at),
      )
    )
      return true
  return false
}

function isMeans(reader: Reader, trigger: TriggerMention): boolean {
  for (let at = trigger.first - 1; at >= trigger.first - 5; at--) {
    if (/^(?:with|without|under|amid|despite|thanks)$/.test(reader.norm(at))) return true
    if (reader.has(at, Shape.punctuation) && !reader.has(at, Shape.dash)) return false
  }
  return false
}

/** "called the strike an act of terror", "described it as a massacre": what somebody calls it is no second event. */
export function isLabel({ reader, kit, trigger }: Pick<Known, 'reader' | 'kit' | 'trigger'>): boolean {
  if (kit.lexicon.row('trigger', trigger.row).pos !== 'noun') return false
  if (!hasCalling(reader, reader.sentenceAt(trigger.first))) return false
  let article = -1
  for (let at = trigger.first - 1; at >= trigger.first - LABEL_REACH; at--) {
    const word = reader.norm(at)
    if (reader.isMark(at, ',;:.')) return false
    if (/^(?:a|an)$/.test(word)) article = at
    if (/^(?:the|this|that|these|those)$/.test(word) && article < 0) return false
    if (article >= 0 && CALLING.test(word)) return true
  }
  return false
}
const LABEL_REACH = 9
const CALLING = /^(?:called|calls|calling|branded|branding|labell?ed|termed|dubbed|described|describing)$/
const hasCalling = sentenceCue((word) => CALLING.test(word), LABEL_REACH)

/** "with US personnel deployed in the capital": a participle behind "with" tells a circumstance. */
export function isAbsolute({ reader, kit, index, trigger }: Known): boolean {
  if (kit.lexicon.row('trigger', trigger.row).pos !== 'verb' || !/ed$/.test(reader.norm(trigger.first))) return false
  // "X, in cooperation with Y, bombed": the comma ends what "with" governs.
  if (reader.isMark(trigger.first - 1, ',')) return false
  const actor = index.actors(trigger.sentence).find(({ mention }) => mention.last === trigger.first)
  const from = actor === undefined ? trigger.first - 1 : actor.mention.first
  for (let at = from - 1; at >= from - 2; at--) if (reader.norm(at) === 'with') return true
  return false
}

/** "struck a gathering of fighters": the meeting is what was struck, it is told for no other reason. */
export function isStruck({ reader, kit, trigger, type }: Known): boolean {
  if (type === 'operation' && isAttacked(reader, kit, trigger)) return true
  if (CONFLICT_TYPES.has(type) && type !== 'displacement' && type !== 'protest') return false
  for (let at = trigger.first - 1; at >= trigger.first - 4; at--) {
    const hit = reader.hit(at, 'trigger')
    if (hit === undefined || hit.last > trigger.first) continue
    const row = kit.lexicon.row('trigger', hit.row)
    return row.pos === 'verb' && hit.form !== 'base' && /^(?:battle|explosion|attack|violence-against-civilians)$/.test(row.type)
  }
  return false
}

/** "a patrol of the mission was ambushed": the patrol is who was attacked. */
function isAttacked(reader: Reader, kit: Kit, { first, last }: TriggerMention): boolean {
  if (!/^(?:patrol|convoy|mission)$/.test(reader.norm(last - 1)) || first < 0) return false
  if (isBehindAttackOn(reader, kit, first) || isObjectOfAttack(reader, kit, first)) return true
  for (let at = last; at < last + ATTACKED_REACH; at++) {
    if (reader.isMark(at, '.;:')) return false
    // "a patrol of the army clashed with rebels"
    if (/^(?:clashed|exchanged|fought|hit|struck|drove)$/.test(reader.norm(at))) return true
    if (!/^(?:was|were|came)$/.test(reader.norm(at))) continue
    for (let verb = at + 1; verb <= at + 3; verb++) {
      const hit = reader.hit(verb, 'trigger') ?? (verb === at + 1 ? reader.hit(at, 'trigger') : undefined)
      if (
        hit !== undefined &&
        /^(?:battle|explosion|attack|violence-against-civilians)$/.test(kit.lexicon.row('trigger', hit.row).type)
      )
        return true
    }
    return false
  }
  return false
}
const ATTACKED_REACH = 14

/** "ambushed an army patrol" */
function isObjectOfAttack(reader: Reader, kit: Kit, first: number): boolean {
  for (let at = first - 1; at >= first - 6; at--) {
    const [verb] = reader.hits(at).filter(({ kind, form }) => kind === 'trigger' && (form === 'past' || form === 'gerund'))
    const row = verb === undefined ? undefined : kit.lexicon.row('trigger', verb.row)
    if (row !== undefined) return row.pos === 'verb' && /^(?:attack|explosion|battle|violence-against-civilians)$/.test(row.type)
    if (reader.has(at, Shape.punctuation) && !reader.has(at, Shape.dash)) return false
    if (/^(?:in|on|at|by|from|during|with|after|while|as|and)$/.test(reader.norm(at))) return false
  }
  return false
}

/** "an attack on a UN peacekeeping patrol" */
function isBehindAttackOn(reader: Reader, kit: Kit, first: number): boolean {
  for (let at = first - 1; at >= first - 6; at--) {
    if (reader.has(at, Shape.punctuation) && !reader.has(at, Shape.dash)) return false
    if (!/^(?:on|against|at)$/.test(reader.norm(at))) continue
    const hit = reader.hits(at - 1).find(({ kind, last }) => kind === 'trigger' && last === at)
    return hit !== undefined && /^(?:attack|explosion|battle)$/.test(kit.lexicon.row('trigger', hit.row).type)
  }
  return false
}

/** Verbs and posts before a noun of events with which it tells a plan, a habit or a duty: "responsible for attacks", "planning attacks". */
const HABITUAL =
  /^(?:conducting|directing|coordinating|coordinate|planning|plan|overseeing|organi[sz]ing|financing|facilitating|supporting|responsible|preventing|prevent|countering|counter|combating|stop|stopping|curb|halt|avoid|deter|plotting)$/
