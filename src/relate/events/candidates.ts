/** Triggers → events in draft, one a trigger, with what their own sentence says of them. */
import type { EventType, TriggerMention } from '../../model/event.js'
import type { Sentence } from '../../model/segmented.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { kept } from '../../text/kept.js'
import type { Span } from '../../text/span.js'
import { attributionAt, type Report } from '../attribution.js'
import type { CasualtyDraft, CountDraft, EventDraft } from '../draft.js'
import type { MentionIndex } from '../mention-index.js'
import { findArguments } from './arguments.js'
import { conditionsAt } from './conditions.js'
import { CONFLICT_TYPES, DEEDS } from './conflict-types.js'
import {
  isByKnownDoers,
  isDefinite,
  isIntroduced,
  isOfFreed,
  isOfKnownBomb,
  isOfKnownDoer,
  isPlural,
  isRetold,
} from './definite.js'
import { typeOf } from './event-type.js'
import { foldSentence } from './fold-sentence.js'
import { belongs, hostsOf, isDamage, isHarmWord, isOnlyHarm, isSummed } from './harm-of-trigger.js'
import { isInMisfortune, isMisfortune } from './misfortune.js'
import { EVERY, isLabel, isOfAny } from './no-event.js'
import { isPurpose } from './purpose.js'
import { dateNear, placesNear } from './setting.js'
import { isStanding } from './standing.js'
import { asDoers, asVictims, bySpeaker, withoutSpeakers, withVictims } from './told-roles.js'

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
  /** So does its place. */
  readonly ownPlace: boolean
  /** It begins something new: a doer, a place before it or a word for the deed ("In Homs a man was shot dead"). */
  readonly leads: boolean
  /** A verb that tells what something is for: "to protest", "to fight". */
  readonly purpose: boolean
  /** Enough is known of it to stand alone. */
  readonly standing: boolean
  readonly heading: boolean
  /** The block of the text in which it stands. */
  readonly block: number
  /** Harm of something else than the happening told before: a sum, or of what its clause is about. */
  readonly summed: boolean
}

/** What follows upon a deed, elsewhere. */
const SEQUELS: ReadonlySet<EventType> = new Set<EventType>(['displacement', 'arrest', 'meeting', 'strategic', 'statement'])

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
): readonly Candidate[] {
  if (triggers.length === 0) return []
  const kind = reader.article.blocks[sentence.block]?.kind
  const heading = kind === 'title' || kind === 'heading' || kind === 'standfirst'
  const violent = triggers.filter(({ row }) => CONFLICT_TYPES.has(kit.lexicon.row('trigger', row).type as EventType))
  const onlyHarm = violent.every((other) => isHarmWord(reader, kit, other))
  const nouns = nounsOf(kit, triggers)
  const sequels = triggers.filter(({ row }) => SEQUELS.has(kit.lexicon.row('trigger', row).type as EventType))
  const telling = triggers.filter((trigger) => !isOnlyHarm(kit, trigger, casualties))
  const out: Candidate[] = []
  for (const trigger of triggers) {
    if (!telling.includes(trigger)) {
      const { first, last, by } = trigger
      reader.onLoss?.({ kind: 'event', first, last, by, why: 'the word serves a figure of harm and tells no other event' })
      continue
    }
    if (isLabel({ reader, kit, trigger })) continue
    const row = kit.lexicon.row('trigger', trigger.row)
    if (row.pos === 'noun' && CONFLICT_TYPES.has(row.type as EventType) && isOfAny(reader, trigger.first, EVERY)) continue
    const args = bySpeaker(
      reader,
      withoutSpeakers(findArguments(reader, kit, index, sentence, trigger), row.type, index, trigger, reports),
      row,
      trigger,
      reports,
    )
    const conditions = conditionsAt(reader, kit, sentence, trigger, row)
    const harm = casualties.filter((casualty) =>
      belongs(reader, casualty, trigger, hostsOf(kit, casualty, violent, telling), telling),
    )
    const counted = counts.filter((count) => count.first <= trigger.first && trigger.last <= count.last)
    const type = typeOf(reader, index, trigger, row.type as EventType, row.lemma, args, harm)
    const freed = row.pos === 'verb' && isOfFreed(reader, trigger)
    const definite =
      row.pos === 'noun'
        ? isDefinite(reader, index, sentence, trigger)
        : isOfKnownDoer(reader, sentence, trigger) ||
          (DEEDS.has(type) && isByKnownDoers(reader, sentence)) ||
          isRetold(reader, sentence, trigger) ||
          isOfThose(reader, kit, trigger) ||
          (type === 'explosion' && isOfKnownBomb(reader, sentence, trigger))
    const told =
      freed ||
      (definite &&
        row.pos === 'noun' &&
        !isIntroduced(reader, trigger) &&
        CONFLICT_TYPES.has(type) &&
        harm.length === 0 &&
        sentence.index > 0)
    const anchor = {
      first: trigger.first,
      last: trigger.last,
      others: triggers,
      nouns,
      told,
      noun: row.pos === 'noun',
      taking: type === 'strategic',
      talks: type === 'meeting',
      sequels: DEEDS.has(type) ? sequels : [],
      blow: (type === 'attack' || type === 'explosion') && !/^(?:abduct|kidnap)/.test(row.lemma),
    }
    const date = freed ? null : dateNear(reader, index, sentence, anchor)
    const places = placesNear(reader, index, sentence, anchor)
    const status = conditions.status ?? (row.status === '' ? 'occurred' : (row.status as EventDraft['status']))
    const plural = row.pos === 'noun' && isPlural(reader, trigger)
    const purposed = { reader, kit, trigger, type, status, harm: harm.length, dated: date !== null, counts: counted.length }
    // "to eliminate the group" adds nothing to what the sentence tells.
    const purpose = isPurpose(purposed)
    if (harm.length === 0 && isHarmWord(reader, kit, trigger) && purpose) continue
    // "a fire killed 61": the figure stays, no deed did it.
    if (isHarmWord(reader, kit, trigger) && isNoDeed(reader, kit, trigger, onlyHarm)) continue
    out.push({
      draft: {
        start: trigger.start,
        end: trigger.end,
        first: trigger.first,
        last: trigger.last,
        sentence: sentence.index,
        row: trigger.row,
        type,
        // Of people who flee ACLED has no event of battle.
        acled:
          row.acled === '' || (type === 'displacement' && row.type === 'battle')
            ? null
            : { type: row.acled, subtype: row.sub === '' ? null : row.sub },
        status,
        certainty: conditions.certainty,
        cues: [...conditions.cues],
        date: date?.value ?? null,
        places: places?.value ?? [],
        actors: withVictims(asVictims(asDoers(args, row.type, type), type, index), harm, index),
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
      isHarm: isHarmWord(reader, kit, trigger) || isDamage(reader, trigger, row, args),
      definite,
      plural,
      ownDate: date?.step === 'clause',
      ownPlace: places?.step === 'clause',
      leads:
        !HARMED.test(row.lemma) ||
        args.some(({ role }) => role === 'perpetrator') ||
        index.places(sentence.index).some(({ mention }) => mention.last <= trigger.first),
      purpose,
      standing:
        !freed &&
        !purpose &&
        isStanding({
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
      block: sentence.block,
      summed: isSummed(reader, trigger, harm),
    })
  }
  return foldSentence(out, reader, index, sentence)
}

/** @param onlyHarm the sentence has no word for a deed */
function isNoDeed(reader: Reader, kit: Kit, trigger: TriggerMention, onlyHarm: boolean): boolean {
  return (onlyHarm && isMisfortune(reader, kit, trigger)) || isInMisfortune(reader, trigger)
}

/** "most of the wounded were children": those who were told of. */
function isOfThose(reader: Reader, kit: Kit, trigger: TriggerMention): boolean {
  return reader.norm(trigger.first - 1) === 'the' && isHarmWord(reader, kit, trigger)
}

/** Words that tell what became of people, not what was done. */
const HARMED = /^(?:kill|wound|injure|hurt|die|perish|lose)\b/

/** Of an article's words for events those that are nouns. */
export function nounsOf(kit: Kit, triggers: readonly TriggerMention[]): TriggerMention[] {
  return triggers.filter(({ row }) => kit.lexicon.row('trigger', row).pos === 'noun')
}

function headOf(lemma: string, pos: string): string {
  return pos === 'verb' ? headOfVerb(lemma) : headOfNoun(lemma)
}

const headOfVerb = kept((lemma) => lemma.split(' ')[0] as string)

const headOfNoun = kept((lemma) => {
  const words = lemma.split(' ')
  const breaker = words.findIndex((word, i) => i > 0 && /^(?:of|on|for|in|against|with|by|to)$/.test(word))
  return words[(breaker < 0 ? words.length : breaker) - 1] as string
})
