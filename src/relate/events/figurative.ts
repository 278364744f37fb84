/** Words of fight that tell of play, of a story, of doctors or of words alone. */
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import type { Known } from './standing.js'

/** Words that teams and players have in common with armies; what is told in the plural ("clashes") is seldom play. */
const PLAYED = /^(?:clash|battle|fight|foil|thwart|defeat)\b/
/** Around a match people may still come to blows. */
const CROWD = /^(?:fans?|supporters|hooligans?|ultras|police|officers|riots?|crowds?|injured|wounded|arrested|arrests)$/
/** Verbs of attack that may be done with words. */
const SPOKEN = /^(?:attack|assault|blast|bombard|target|hit|hit out|slam)$/

/** "a clash in the semi-final", "attacked the budget plans", "the film tells of a kidnapping", "surgeons carried out an operation". */
export function isFigurative(known: Known): boolean {
  const { reader, kit, trigger, type, harm, index, args, plural } = known
  const row = kit.lexicon.row('trigger', trigger.row)
  if (row.pos === 'verb' && harm === 0 && SPOKEN.test(row.lemma) && isAttackOnWords(reader, kit, trigger.last)) return true
  if (harm === 0 && !known.clauseDated && isToldInStory(reader, kit, trigger.first)) return true
  if (harm === 0 && row.pos === 'verb' && row.lemma === 'shoot' && isFilmed(reader, kit, trigger.first)) return true
  if (row.pos === 'verb' && isByAnimal(reader, kit, trigger.first)) return true
  // "lawmakers clashed over the bill"
  if (harm === 0 && /^clash$/.test(row.lemma) && reader.norm(trigger.last) === 'over' && isOfWords(reader, kit, trigger.last + 1))
    return true
  if (
    type === 'explosion' &&
    row.pos === 'noun' &&
    /\b(?:explosion|blast)$/.test(row.lemma) &&
    isAccident(reader, kit, trigger.first)
  )
    return true
  if (harm === 0 && type === 'explosion' && isInDrill(reader, kit, trigger.first)) return true
  const armed = args.some(({ actor }) => /^(?:state-forces|armed-group|coalition|unidentified)$/.test(index.typeOf(actor) ?? ''))
  if (armed || harm > 0) return false
  if (type === 'operation' && /^operation$|^operate\b/.test(row.lemma)) return holds(reader, kit, trigger.first, 'surgery')
  return !plural && PLAYED.test(row.lemma) && holds(reader, kit, trigger.first, 'sport') && !hasCrowd(reader, trigger.first)
}

/** "the film was shot in Beirut" */
function isFilmed(reader: Reader, kit: Kit, verb: number): boolean {
  let at = verb - 1
  while (/^(?:was|were|is|are|been|being|has|had|have|also|\w{1,20}ly)$/.test(reader.norm(at))) at--
  return (
    /^(?:scenes?|footage|clips?|videos?|documentar(?:y|ies)|series|photos?|photographs?)$/.test(reader.norm(at)) ||
    kindAt(reader, kit, at) === 'story'
  )
}

/** "a stray dog attacked", "was killed by an elephant" */
function isByAnimal(reader: Reader, kit: Kit, verb: number): boolean {
  if (kindAt(reader, kit, verb - 1) === 'animal' && !reader.isCapital(verb - 1)) return true
  if (reader.norm(verb + 1) !== 'by') return false
  for (let at = verb + 2; at <= verb + BEAST; at++) {
    if (reader.has(at, Shape.punctuation)) return false
    if (kindAt(reader, kit, at) === 'animal' && !reader.isCapital(at)) return true
  }
  return false
}
/** How far behind "attacked by" the animal may be named. */
const BEAST = 5

/** "an explosion caused by a gas leak"; what is ruled out was none. */
function isAccident(reader: Reader, kit: Kit, event: number): boolean {
  if (!holds(reader, kit, event, 'accident')) return false
  const { first, last } = reader.sentenceAt(event)
  for (let at = Math.max(first, event - SENTENCE); at < Math.min(last, event + SENTENCE); at++)
    if (/^(?:not|ruled|bomb|bombs|denied|attack|bomber|mortar|mortars|missile|drone|strike)$/.test(reader.norm(at))) return false
  return true
}

/** How far before what is fired the drill may be named. */
const DRILL_REACH = 16

/** "held a live-fire drill near Taipei, firing missiles": nobody is fired at. */
function isInDrill(reader: Reader, kit: Kit, event: number): boolean {
  const { first } = reader.sentenceAt(event)
  for (let at = event - 1; at >= Math.max(first, event - DRILL_REACH); at--) {
    const hit = reader.hit(at, 'trigger')
    if (
      hit !== undefined &&
      /\b(?:drills?|exercises?|man(?:o?euv)res?|maneuvers?|war games?|test(?:-fire)?)$/.test(
        kit.lexicon.row('trigger', hit.row).lemma,
      )
    )
      return true
  }
  return false
}

/** Whether the phrase that begins at a token is of a thing of words. */
function isOfWords(reader: Reader, kit: Kit, from: number): boolean {
  const head = headOf(reader, from)
  return head >= from && kindAt(reader, kit, head) === 'words'
}

/** Whether the sentence of a token has a word of a kind of `not-event.tsv`. */
function holds(reader: Reader, kit: Kit, token: number, kind: string): boolean {
  const { first, last } = reader.sentenceAt(token)
  for (let at = Math.max(first, token - SENTENCE); at < Math.min(last, token + SENTENCE); at++)
    if (kindAt(reader, kit, at) === kind) return true
  return false
}
/** How far from the word of fight the words around it are read. */
const SENTENCE = 40

function hasCrowd(reader: Reader, token: number): boolean {
  const { first, last } = reader.sentenceAt(token)
  for (let at = Math.max(first, token - SENTENCE); at < Math.min(last, token + SENTENCE); at++)
    if (CROWD.test(reader.norm(at))) return true
  return false
}

function kindAt(reader: Reader, kit: Kit, at: number): string | null {
  const hit = reader.hit(at, NOT_EVENT)
  return hit === undefined ? null : kit.lexicon.row(NOT_EVENT, hit.row).kind
}
const NOT_EVENT = 'not-event'

/** "died of a heart attack": whether a phrase of illness begins at a token. */
export function isIllness(reader: Reader, kit: Kit, at: number): boolean {
  return kindAt(reader, kit, at) === 'illness'
}

/** How many words the object of "attacked" may have. */
const OBJECT = 7

/** "attacked the government's budget plans", "attacked the minister over his remarks": a thing of words is the object, or the cause. */
function isAttackOnWords(reader: Reader, kit: Kit, from: number): boolean {
  const head = headOf(reader, from)
  if (head < from) return false
  if (kindAt(reader, kit, head) === 'words') return true
  return reader.norm(head + 1) === 'over' && isOfWords(reader, kit, head + 2)
}

/** The last word of the phrase that begins at a token. */
function headOf(reader: Reader, from: number): number {
  for (let at = from; at < from + OBJECT; at++)
    if (
      (reader.has(at, Shape.punctuation) && !reader.has(at, Shape.dash | Shape.possessive)) ||
      /^(?:in|on|at|of|for|by|with|from|to|and|or|as|during|after|before|which|that|who|near|over)?$/.test(reader.norm(at))
    )
      return at - 1
  return from - 1
}

/** How far before the event its film or novel may stand. */
const STORY = 9

function isToldInStory(reader: Reader, kit: Kit, event: number): boolean {
  const { first } = reader.sentenceAt(event)
  let story = -1
  for (let at = event - 1; at >= Math.max(first, event - STORY); at--) {
    if (reader.isMark(at, ';:.')) return false
    if (kindAt(reader, kit, at) === 'story') story = at
  }
  if (story < 0) return false
  for (let at = story + 1; at < event; at++)
    if (
      /^(?:tells?|told|depicts?|depicted|portrays?|portrayed|recounts?|recounted|dramati[sz]es?|about|follows|shows|stars)$/.test(
        reader.norm(at),
      )
    )
      return true
  return false
}
