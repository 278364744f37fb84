/** The sides of a noun: "X's attack on Y", "an attack by X", "the killing of Y", "X carried out an attack". */
import type { TriggerRow } from '../../lexicon/rows.js'
import type { TriggerMention } from '../../model/event.js'
import type { Sentence } from '../../model/segmented.js'
import type { Reader } from '../../rule/reader.js'
import { sentenceCue } from '../../rule/sentence-cue.js'
import { Shape } from '../../text/tokens.js'
import type { ActorAt } from '../mention-index.js'
import { after, NOUN_REACH } from './actor-phrases.js'
import { isLaying, laidTo } from './blame.js'
import { subjectOf } from './subject.js'
import type { AddArguments } from './verb-arguments.js'

/** Adds who stands before the noun, behind its prepositions, and as subject of a light verb. */
export function addNounArguments(
  reader: Reader,
  actors: readonly ActorAt[],
  sentence: Sentence,
  trigger: TriggerMention,
  row: TriggerRow,
  add: AddArguments,
): void {
  const { subject } = row
  const before = premodifier(reader, actors, trigger.first)
  const patient =
    before.some(({ mention }) => isOpposed(reader, mention.first)) ||
    suffers(reader, trigger) ||
    isVictim(reader, trigger, row, before)
  add(before, patient ? row.of || row.object : subject)
  if (!isOthersWord(reader, trigger.last)) add(after(reader, actors, trigger.last, /^by$/, NOUN_REACH), subject)
  if (subject === 'perpetrator') add(laidTo(reader, actors, sentence, trigger.first, trigger.last), subject)
  if (!isLaying(reader, sentence, trigger.last))
    add(after(reader, actors, trigger.last, /^(?:on|against|targeting)$/, NOUN_REACH), row.object)
  if (!isTopic(reader, trigger.last)) add(after(reader, actors, trigger.last, /^of$/, 6), row.of)
  if (subject === 'participant') add(after(reader, actors, trigger.last, /^(?:to|between|with|into)$/, NOUN_REACH), subject)
  if (subject === 'perpetrator' || subject === 'participant') add(lightVerbSubject(reader, actors, sentence, trigger), subject)
  if (reader.norm(trigger.last) === 'with')
    add(after(reader, actors, trigger.last, /^with$/, 6), subject === 'participant' ? subject : 'ally')
}

/** "talks stalled over the fate of X", "a deal on the future of X": whom it is about. */
function isTopic(reader: Reader, from: number): boolean {
  for (let at = from; at < from + TOPIC_REACH; at++) {
    if (reader.norm(at) === 'of') return false
    if (/^(?:over|about|regarding|concerning|on|for)$/.test(reader.norm(at))) return true
  }
  return false
}
const TOPIC_REACH = 5

/** "ISIS attacks", "the group's operations", "US-led Coalition air raid": an actor that ends right before the noun (adjectives between). */
function premodifier(reader: Reader, actors: readonly ActorAt[], noun: number): ActorAt[] {
  const found = [...actors].reverse().find(({ mention }) => mention.last <= noun && noun - mention.last <= 3)
  if (found === undefined) return []
  for (let i = found.mention.last; i < noun; i++) {
    if (reader.has(i, Shape.possessive)) continue
    if (reader.has(i, Shape.punctuation) && !reader.has(i, Shape.dash)) return []
    if (reader.hits(i).some(({ kind, form }) => kind === 'reporting' && (form === 'past' || form === 'third'))) return []
    if (
      /^(?:and|or|in|on|at|of|by|to|for|with|the|a|an|was|were|is|are|has|have|had|said|from|after|against|near|that|which|who)$/.test(
        reader.norm(i),
      )
    )
      return []
  }
  return [found]
}

/** Participles that leave a deed with its doer: "carried out by", "claimed by". */
const DONE =
  /^(?:out|perpetrated|committed|launched|staged|conducted|mounted|executed|waged|led|claimed|planned|ordered|organi[sz]ed|masterminded|orchestrated|made|done|undertaken|initiated|unleashed|caused|inflicted|signed|attended|hosted|chaired|held|begun|started|directed|fired)$/

/** "The attack was condemned by X": what is done by X is no attack. */
function isOthersWord(reader: Reader, from: number): boolean {
  for (let at = from; at < from + NOUN_REACH; at++) {
    if (reader.norm(at) !== 'by') continue
    const verb = /ly$/.test(reader.norm(at - 1)) ? at - 2 : at - 1
    const word = reader.norm(verb)
    return verb >= from && /(?:ed|en|wn|ght|lt)$/.test(word) && !DONE.test(word) && !reader.isCapital(verb)
  }
  return false
}

/** "anti-ISIS raid": the actor is against whom it goes. */
function isOpposed(reader: Reader, first: number): boolean {
  return reader.has(first - 1, Shape.dash) && /^(?:anti|counter)$/.test(reader.norm(first - 2))
}

/** "the mayor's murder": a person before a word of killing is who was killed, unless another follows ("his killing of Y"). */
function isVictim(reader: Reader, trigger: TriggerMention, { of }: TriggerRow, before: readonly ActorAt[]): boolean {
  if (of !== 'victim' || reader.norm(trigger.last) === 'of') return false
  return before.length > 0 && before.every(({ actor }) => actor.type === 'person' || actor.type === 'civilians')
}

/** Nouns whose owner is the one it befalls: "the group's defeat", "his arrest". */
function suffers(reader: Reader, trigger: TriggerMention): boolean {
  return (
    reader.has(trigger.first - 1, Shape.possessive) &&
    /^(?:defeat|fall|collapse|downfall|overthrow|ouster|killing|assassination|arrest|capture|death|detention|abduction|kidnapping|removal|demise|murder|slaying|execution|disappearance|imprisonment|trial|sentencing|expulsion|resignation)$/.test(
      reader.norm(trigger.last - 1),
    )
  )
}

const LIGHT = new Set(
  'carry carries carried carrying launch launches launched launching conduct conducts conducted conducting mount mounted mounting stage staged staging wage waged waging undertake undertook undertakes execute executed continue continued begin began start started signed sign signing reached struck held hold plotted planned perpetrated committed commit mastermind masterminded orchestrate orchestrated directed order ordered exchange exchanged exchanges exchanging host hosts hosted hosting attend attended attending mediate mediated broker brokered chair chaired convene convened trade traded trading'.split(
    ' ',
  ),
)

/** "the group carried out 18 operations": the subject of a light verb is the subject of its noun. */
function lightVerbSubject(reader: Reader, actors: readonly ActorAt[], sentence: Sentence, trigger: TriggerMention): ActorAt[] {
  if (!hasLight(reader, sentence)) return []
  for (let i = trigger.first - 1; i >= Math.max(sentence.first, trigger.first - 9); i--) {
    if (
      reader.isMark(i, ';:.') ||
      /^(?:following|after|before|since|until|when|while|whether|that|because|despite)$/.test(reader.norm(i))
    )
      return []
    if (!LIGHT.has(reader.norm(i)) && !(reader.norm(i) === 'out' && LIGHT.has(reader.norm(i - 1)))) continue
    // "ordered the killing" does it through others; "ordered an operation" of its own forces does not yet.
    if (/^order/.test(reader.norm(i)) && trigger.first - i > 2) return []
    // "held Hezbollah responsible for the attack": no attack is held.
    if (/^h[eo]ld$/.test(reader.norm(i)) && trigger.first - i > 2 && isBlamed(reader, i, trigger.first)) return []
    const verb = reader.norm(i) === 'out' ? i - 1 : i
    return subjectOf(reader, actors, sentence, verb)
  }
  return []
}

/** Whether a sentence, or the word before it, has a light verb. */
const hasLight = sentenceCue((word) => LIGHT.has(word), 1)

function isBlamed(reader: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^(?:responsible|accountable)$/.test(reader.norm(at))) return true
  return false
}

const HELP = new Set('support help backing assistance participation cooperation coordination intelligence aid'.split(' '))
const HELPED = new Set(['backed', 'supported', 'assisted', 'aided', 'helped'])
const TOGETHER = new Set(['together', 'jointly'])
/** What a helper's name may stand before, behind the sentence's last token too. */
const HELP_REACH = 3
const isHelp = (word: string): boolean => HELP.has(word) || word === 'cover'
const hasHelp = sentenceCue((word) => isHelp(word) || HELPED.has(word) || TOGETHER.has(word) || word === 'alongside', HELP_REACH)

/** "with the support of X", "in cooperation with X", "alongside X", "backed by X": who helped. */
export function allies(reader: Reader, actors: readonly ActorAt[], sentence: Sentence, from: number, to: number): ActorAt[] {
  if (!hasHelp(reader, sentence)) return []
  for (let i = from; i < to; i++) {
    const word = reader.norm(i)
    if (reader.isMark(i, ';:.')) return []
    const next = reader.norm(i + 1)
    const means = helperBefore(reader, actors, i)
    if (means !== undefined) return [means]
    const opens =
      word === 'alongside' ||
      (HELP.has(word) && /^(?:of|with|from|by)$/.test(next)) ||
      (HELPED.has(word) && next === 'by') ||
      (TOGETHER.has(word) && next === 'with')
    if (!opens && !isGivenBy(reader, i)) continue
    const found = actors.find(({ mention }) => mention.first > i && mention.first - i <= 5)
    return found === undefined ? [] : [found]
  }
  return []
}

/** "with Coalition air support", "under US cover": the helper stands before his help. */
function helperBefore(reader: Reader, actors: readonly ActorAt[], at: number): ActorAt | undefined {
  if (!/^(?:with|under)$/.test(reader.norm(at))) return undefined
  const from = /^(?:the|a|an)$/.test(reader.norm(at + 1)) ? at + 2 : at + 1
  const found = actors.find(({ mention }) => mention.first === from)
  if (found === undefined) return undefined
  for (let i = found.mention.last; i <= found.mention.last + 2; i++) if (isHelp(reader.norm(i))) return found
  return undefined
}

/** "intelligence provided by X", "aid from X": "by" right behind what was given. */
function isGivenBy(reader: Reader, at: number): boolean {
  return (
    HELP.has(reader.norm(at)) &&
    /^(?:provided|given|supplied|shared|offered)$/.test(reader.norm(at + 1)) &&
    reader.norm(at + 2) === 'by'
  )
}
