/** Triggers → events in draft, one a trigger, with what their own sentence says of them. */
import type { TriggerRow } from '../../lexicon/rows.js'
import type { EventType, TriggerMention } from '../../model/event.js'
import type { Sentence } from '../../model/segmented.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import type { Span } from '../../text/span.js'
import { Shape } from '../../text/tokens.js'
import { attributionAt, type Report } from '../attribution.js'
import type { CasualtyDraft, CountDraft, EventDraft } from '../draft.js'
import type { MentionIndex } from '../mention-index.js'
import { type Argument, findArguments } from './arguments.js'
import { conditionsAt } from './conditions.js'
import { CONFLICT_TYPES } from './conflict-types.js'
import { isOnCivilians, typeOf } from './event-type.js'
import { foldAlternatives, foldChain, foldHarm, foldPlots, foldRaids } from './fold.js'
import { belongs, isHarmWord, isOnlyHarm, TAKING } from './harm-of-trigger.js'
import { isPurpose } from './purpose.js'
import { dateNear, placesNear } from './setting.js'
import { isLabel, isStanding } from './standing.js'
import { isSaying } from './statements.js'

/** A draft that may still turn out to be another mention of an earlier event. */
export interface Candidate {
  readonly draft: EventDraft
  readonly lemma: string
  /** Its head word: "strike" of "military strike", "carry" of "carry out". */
  readonly head: string
  /** The trigger is only a word of harm ("killed"), not of a happening. */
  readonly isHarm: boolean
  /** "the attack", "this incident", "the Palmyra attack": something told before. */
  readonly definite: boolean
  readonly plural: boolean
  /** Its date stands in its own clause: only such a date tells it apart from another mention. */
  readonly ownDate: boolean
  /** A verb that tells what something is for: "to protest", "to fight". */
  readonly purpose: boolean
  /** Enough is known of it to stand alone. */
  readonly standing: boolean
  readonly heading: boolean
}

/** All candidates of one sentence. */
export function findCandidates(
  reader: Reader,
  kit: Kit,
  index: MentionIndex,
  sentence: Sentence,
  triggers: readonly TriggerMention[],
  reports: readonly Report[],
  casualties: readonly CasualtyDraft[],
  counts: readonly CountDraft[],
): Candidate[] {
  const kind = reader.article.blocks[sentence.block]?.kind
  const heading = kind === 'title' || kind === 'heading' || kind === 'standfirst'
  const violent = triggers.filter(({ row }) => CONFLICT_TYPES.has(kit.lexicon.row('trigger', row).type as EventType))
  const nouns = nounsOf(kit, triggers)
  const out: Candidate[] = []
  for (const trigger of triggers) {
    if (isOnlyHarm(kit, trigger, casualties) || isLabel({ reader, kit, trigger })) continue
    const row = kit.lexicon.row('trigger', trigger.row)
    const args = bySpeaker(
      reader,
      withoutSpeakers(findArguments(reader, kit, index, sentence, trigger), row.type, index, trigger, reports),
      row,
      trigger,
      reports,
    )
    const conditions = conditionsAt(reader, kit, sentence, trigger, row.pos === 'noun')
    const harm = casualties.filter((casualty) =>
      belongs(reader, casualty, trigger, hostsOf(kit, casualty, violent, triggers), triggers),
    )
    const counted = counts.filter((count) => count.first <= trigger.first && trigger.last <= count.last)
    const type = typeOf(reader, index, trigger, row.type as EventType, row.lemma, args, harm)
    const definite =
      row.pos === 'noun'
        ? isDefinite(reader, index, sentence, trigger)
        : isOfKnownDoer(reader, sentence, trigger) || (type === 'explosion' && isOfKnownBomb(reader, sentence, trigger))
    const told = definite && row.pos === 'noun' && CONFLICT_TYPES.has(type) && harm.length === 0 && sentence.index > 0
    const anchor = { first: trigger.first, last: trigger.last, others: triggers, nouns, told, noun: row.pos === 'noun' }
    const date = dateNear(reader, index, sentence, anchor)
    const places = placesNear(reader, index, sentence, anchor)
    const status = conditions.status ?? (row.status === '' ? 'occurred' : (row.status as EventDraft['status']))
    const plural = row.pos === 'noun' && isPlural(reader, trigger)
    const purposed = { reader, kit, trigger, type, status, harm: harm.length, dated: date !== null, counts: counted.length }
    // "to eliminate the group" adds nothing to what the sentence tells.
    const purpose = isPurpose(purposed)
    if (harm.length === 0 && isHarmWord(reader, kit, trigger) && purpose) continue
    out.push({
      draft: {
        start: trigger.start,
        end: trigger.end,
        first: trigger.first,
        last: trigger.last,
        sentence: sentence.index,
        row: trigger.row,
        type,
        acled: row.acled === '' ? null : { type: row.acled, subtype: row.sub === '' ? null : row.sub },
        status,
        certainty: conditions.certainty,
        cues: [...conditions.cues],
        date: date?.value ?? null,
        places: places?.value ?? [],
        actors: withVictims(asVictims(args, type, index), harm, index),
        casualties: harm,
        counts: counted,
        attribution: attributionAt(reader, reports, trigger.first),
        trigger: reader.spanOf(trigger.first, trigger.last),
        mentions: [],
        evidence: { start: sentence.start, end: sentence.end },
        main: false,
        by: `events/${row.pos}${date === null ? '' : ` date:${date.step}`}${places === null ? '' : ` place:${places.step}`}`,
      } as EventDraft & Span,
      lemma: row.lemma,
      head: headOf(row.lemma, row.pos),
      isHarm: isHarmWord(reader, kit, trigger),
      definite,
      plural,
      ownDate: date?.step === 'clause',
      purpose,
      standing: isStanding({
        reader,
        kit,
        index,
        trigger,
        type,
        status,
        args,
        harm: harm.length,
        counts: counted.length,
        dated: date !== null,
        placed: places !== null,
        clauseDated: date?.step === 'clause',
        clausePlaced: places?.step === 'clause',
        plural,
        definite,
      }),
      heading,
    })
  }
  const happenings = foldHarm(
    foldAlternatives(out, (token) => reader.norm(token) === 'or'),
    reader,
  )
  return withoutReports(foldPlots(foldRaids(foldChain(happenings, reader), reader))).map((one) => onCivilians(one, index))
}

/** Whom an attack befell may only be known from the words folded into it. */
function onCivilians(candidate: Candidate, index: MentionIndex): Candidate {
  const { draft } = candidate
  if (draft.type !== 'attack' || !isOnCivilians(index, draft.actors, draft.casualties, !candidate.isHarm)) return candidate
  return { ...candidate, draft: { ...draft, type: 'violence-against-civilians' } }
}

/** "said on 3 May that it had shelled the town": who only tells of an event makes none by telling. */
function withoutReports(candidates: readonly Candidate[]): Candidate[] {
  const isReport = ({ draft, lemma }: Candidate): boolean => draft.type === 'statement' && isSaying(lemma)
  const told = candidates.some((candidate) => candidate.standing && !isReport(candidate))
  return candidates.map((candidate) => (told && isReport(candidate) ? { ...candidate, standing: false } : candidate))
}

/** Words of conflict that may have done a harm, all words where there are none; nobody is killed by an arrest. */
function hostsOf(
  kit: Kit,
  { measure }: CasualtyDraft,
  violent: readonly TriggerMention[],
  triggers: readonly TriggerMention[],
): readonly TriggerMention[] {
  const hosts = violent.length === 0 ? triggers : violent
  if (measure !== 'killed' && measure !== 'wounded') return hosts
  return hosts.filter(({ row }) => {
    const { type, lemma } = kit.lexicon.row('trigger', row)
    return type !== 'arrest' && !TAKING.test(lemma)
  })
}

/** Of an article's words for events those that are nouns. */
export function nounsOf(kit: Kit, triggers: readonly TriggerMention[]): TriggerMention[] {
  return triggers.filter(({ row }) => kit.lexicon.row('trigger', row).pos === 'noun')
}

function headOf(lemma: string, pos: string): string {
  const words = lemma.split(' ')
  if (pos === 'verb') return words[0] as string
  const breaker = words.findIndex((word, i) => i > 0 && /^(?:of|on|for|in|against|with|by|to)$/.test(word))
  return words[(breaker < 0 ? words.length : breaker) - 1] as string
}

/** "…", warned X; X, spokesman of Y, said: where the clause shows no speaker, or he stands behind his words, the report names him. */
function bySpeaker(
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
function withoutSpeakers(
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

/** Violence against civilians has victims, not targets, where people are meant. */
function asVictims(args: readonly Argument[], type: EventType, index: MentionIndex): Argument[] {
  if (type !== 'violence-against-civilians') return [...args]
  return args.map((argument) =>
    argument.role === 'target' && /^(?:civilians|identity-group|person)$/.test(index.typeOf(argument.actor) ?? '')
      ? { actor: argument.actor, role: 'victim' as const }
      : argument,
  )
}

function withVictims(args: readonly Argument[], harm: readonly CasualtyDraft[], index: MentionIndex): Argument[] {
  const out = [...args]
  for (const { victims, measure } of harm) {
    if (victims.actor === null || measure === 'displaced') continue
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

function isPlural(reader: Reader, trigger: TriggerMention): boolean {
  const word = reader.norm(trigger.last - 1)
  return word.endsWith('s') && !word.endsWith('ss')
}

/** "The gunmen who opened fire": known doers, and a deed told before. */
function isOfKnownDoer(reader: Reader, sentence: Sentence, { first }: TriggerMention): boolean {
  if (!/^(?:who|that)$/.test(reader.norm(first - 1))) return false
  for (let at = first - 2; at >= Math.max(sentence.first, first - 5); at--) {
    if (reader.has(at, Shape.punctuation)) return false
    if (/^(?:the|those|these)$/.test(reader.norm(at))) return true
  }
  return false
}

/** "The bomb, set off by remote control, blew up a tower": the bomb told before. */
function isOfKnownBomb(reader: Reader, sentence: Sentence, { first }: TriggerMention): boolean {
  for (let at = first - 1; at >= Math.max(sentence.first, first - BOMB_REACH); at--) {
    if (!/^(?:bomb|device|car|charge|grenade|explosives)$/.test(reader.norm(at))) continue
    return /^(?:the|this)$/.test(reader.norm(at - 1)) || (reader.norm(at - 1) === 'explosive' && reader.norm(at - 2) === 'the')
  }
  return false
}
const BOMB_REACH = 12

/** After "the", "this", "that", a possessive, or a place or date as its first word ("the Palmyra attack", "the December 13th attack"). */
function isDefinite(reader: Reader, index: MentionIndex, sentence: Sentence, trigger: TriggerMention): boolean {
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
