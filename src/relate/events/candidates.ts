/** Triggers → events in draft, one a trigger, with what their own sentence says of them. */
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
import { dateNear, placesNear } from './setting.js'

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
  const out: Candidate[] = []
  for (const trigger of triggers) {
    const row = kit.lexicon.row('trigger', trigger.row)
    const args = findArguments(reader, kit, index, sentence, trigger)
    const conditions = conditionsAt(reader, kit, sentence, trigger.first, trigger.last)
    const harm = casualties.filter((casualty) => belongs(casualty, trigger, triggers))
    const counted = counts.filter((count) => count.first <= trigger.first && trigger.last <= count.last)
    const type = typeOf(row.type as EventType, row.lemma, harm)
    const date = dateNear(reader, index, sentence, trigger.first, trigger.last, triggers)
    const places = placesNear(reader, index, sentence, trigger.first, trigger.last, triggers)
    const status = conditions.status ?? (row.status === '' ? 'occurred' : (row.status as EventDraft['status']))
    const plural = row.pos === 'noun' && isPlural(reader, trigger)
    const definite = row.pos === 'noun' && isDefinite(reader, index, sentence, trigger)
    out.push({
      draft: {
        ...reader.spanOf(trigger.first, trigger.last),
        first: trigger.first,
        last: trigger.last,
        sentence: sentence.index,
        row: trigger.row,
        type,
        acled: row.acled === '' ? null : { type: row.acled, subtype: row.sub === '' ? null : row.sub },
        status,
        certainty: conditions.certainty,
        cues: conditions.cues,
        date: date?.value ?? null,
        places: places?.value ?? [],
        actors: withVictims(args, harm),
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
      standing:
        !isUnfinished(reader, kit, trigger, harm.length > 0 || date !== null) &&
        isStanding(row.certain, type, args, harm, counted, date !== null, places !== null, plural, status),
      heading,
    })
  }
  return foldHarm(out)
}

/** Verbs after which "to attack" tells that it happened. */
const REALISED = /^(?:managed|went|continued|continues|continue|began|begun|started|used|helped|proceeded|forced)$/

/** "to fight the group", "fighting them": an infinitive or a bare participle tells of a purpose or a habit, not of a happening. */
function isUnfinished(reader: Reader, kit: Kit, trigger: TriggerMention, anchored: boolean): boolean {
  const row = kit.lexicon.row('trigger', trigger.row)
  if (row.pos !== 'verb') return false
  const hit = reader.hits(trigger.first).find((found) => found.kind === 'trigger' && found.row === trigger.row)
  const before = reader.norm(trigger.first - 1)
  if (hit?.form === 'base' && before === 'to') return !REALISED.test(reader.norm(trigger.first - 2))
  if (hit?.form === 'gerund') return !/^(?:is|are|was|were|been|be|began|started|after|by)$/.test(before) && !anchored
  return false
}

function headOf(lemma: string, pos: string): string {
  const words = lemma.split(' ')
  if (pos === 'verb') return words[0] as string
  const breaker = words.findIndex((word, i) => i > 0 && /^(?:of|on|for|in|against|with|by|to)$/.test(word))
  return words[(breaker < 0 ? words.length : breaker) - 1] as string
}

function isHarmWord(reader: Reader, kit: Kit, trigger: TriggerMention): boolean {
  const hit = reader.hit(trigger.first, 'harm')
  return (
    hit !== undefined &&
    kit.lexicon.row('harm', hit.row).measure !== 'detained' &&
    kit.lexicon.row('harm', hit.row).measure !== 'displaced'
  )
}

/** How far a word of harm may stand from the happening that did the harm. */
const HARM_REACH = 26

/** "an air raid killed …", "killed in an ambush": the harm belongs to the happening of its sentence, and is no second event. */
function foldHarm(candidates: readonly Candidate[]): Candidate[] {
  const hosts = candidates.filter(
    (candidate) =>
      !candidate.isHarm &&
      (CONFLICT.has(candidate.draft.type) || candidate.definite) &&
      candidate.draft.type !== 'foiled-plot' &&
      !candidate.plural,
  )
  if (hosts.length === 0) return [...candidates]
  const out: Candidate[] = []
  const folded = new Map<Candidate, Candidate[]>()
  for (const candidate of candidates) {
    const host = candidate.isHarm ? nearest(hosts, candidate) : null
    if (host === null) out.push(candidate)
    else folded.set(host, [...(folded.get(host) ?? []), candidate])
  }
  return out.map((host) => {
    const parts = folded.get(host)
    return parts === undefined ? host : parts.reduce(joined, host)
  })
}

function nearest(hosts: readonly Candidate[], harm: Candidate): Candidate | null {
  let best: Candidate | null = null
  for (const host of hosts) {
    const gap = Math.abs(host.draft.first - harm.draft.first)
    if (gap <= HARM_REACH && (best === null || gap < Math.abs(best.draft.first - harm.draft.first))) best = host
  }
  return best
}

function joined(host: Candidate, harm: Candidate): Candidate {
  const actors = [...host.draft.actors]
  for (const argument of harm.draft.actors) {
    const known = actors.findIndex(({ actor }) => actor === argument.actor)
    if (known < 0) actors.push(argument)
    else if (argument.role === 'victim') actors[known] = argument
  }
  const draft: EventDraft = {
    ...host.draft,
    actors,
    casualties: [...host.draft.casualties, ...harm.draft.casualties],
    mentions: [...host.draft.mentions, harm.draft.trigger],
    date: host.draft.date ?? harm.draft.date,
    places: host.draft.places.length > 0 ? host.draft.places : harm.draft.places,
  }
  return { ...host, draft, standing: host.standing || harm.standing }
}

/** A claim of harm belongs to the trigger that is its own word of harm, else to the nearest one in the sentence. */
function belongs(casualty: CasualtyDraft, trigger: TriggerMention, triggers: readonly TriggerMention[]): boolean {
  let best: TriggerMention | null = null
  let least = Number.POSITIVE_INFINITY
  for (const other of triggers) {
    const gap =
      other.first < casualty.triggerLast && casualty.triggerFirst < other.last
        ? -1
        : Math.abs(other.first - casualty.triggerFirst)
    if (gap < least) {
      least = gap
      best = other
    }
  }
  return best === trigger
}

/** Capture of people is an arrest; killing that names no means stays an attack. */
function typeOf(type: EventType, lemma: string, harm: readonly CasualtyDraft[]): EventType {
  if (type === 'strategic' && /^(?:capture|seize)$/.test(lemma) && harm.length > 0) return 'arrest'
  return type
}

function withVictims(args: readonly Argument[], harm: readonly CasualtyDraft[]): { actor: string; role: Argument['role'] }[] {
  const out = [...args]
  for (const { victims, measure } of harm) {
    if (victims.actor === null || measure === 'displaced') continue
    const known = out.findIndex(({ actor }) => actor === victims.actor)
    if (known < 0) out.push({ actor: victims.actor, role: 'victim' })
    else if (out[known]?.role === 'target') out[known] = { actor: victims.actor, role: 'victim' }
  }
  return out
}

function isPlural(reader: Reader, trigger: TriggerMention): boolean {
  const word = reader.norm(trigger.last - 1)
  return word.endsWith('s') && !word.endsWith('ss')
}

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

/** Types of conflict, for which a lone word may be enough. */
const CONFLICT: ReadonlySet<EventType> = new Set<EventType>([
  'battle',
  'explosion',
  'violence-against-civilians',
  'attack',
  'arrest',
  'operation',
  'foiled-plot',
  'protest',
  'displacement',
])

function isStanding(
  certain: string,
  type: EventType,
  args: readonly Argument[],
  harm: readonly CasualtyDraft[],
  counts: readonly CountDraft[],
  dated: boolean,
  placed: boolean,
  plural: boolean,
  status: EventDraft['status'],
): boolean {
  const roles = new Set(args.map(({ role }) => role))
  const agent = roles.has('perpetrator') || roles.has('source') || roles.has('participant')
  if (status === 'hypothetical' || status === 'denied')
    return certain === 'yes' && CONFLICT.has(type) && agent && (dated || placed) && harm.length > 0
  if (harm.length > 0 && CONFLICT.has(type)) return true
  if (type === 'statement') return certain === 'yes' ? agent && (dated || args.length > 1) : agent && dated && args.length > 1
  if (type === 'meeting')
    return agent && (dated || placed || args.length > 1) && certain === 'yes' ? true : args.length > 1 && dated
  if (type === 'strategic')
    return certain === 'yes'
      ? args.length > 0 && (dated || placed || args.length > 1)
      : args.length > 0 && (dated || args.length > 1)
  if (counts.length > 0) return args.length > 0
  if (plural) return args.length > 0 && (dated || (placed && agent))
  if (type === 'protest' && certain !== 'yes') return dated && placed
  return certain === 'yes' ? args.length > 0 || dated || placed : args.length > 0 && (dated || placed || args.length > 1)
}
