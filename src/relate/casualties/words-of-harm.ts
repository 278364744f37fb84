/** The words of harm of a sentence, each in the frame that its place leaves; idioms left out. */
import type { Measure } from '../../model/figure.js'
import type { Hit } from '../../model/hit.js'
import type { Sentence } from '../../model/segmented.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { kept } from '../../text/kept.js'
import { Shape } from '../../text/tokens.js'
import type { Harm } from './harm.js'
import { beforeAdverbs, isPredicate } from './verb-group.js'

/** How far the words behind the gap of a lemma may stand: "claim … lives". */
const GAP_REACH = 12
/** Lives count only where they are lost. */
const LOSING = /^(?:claim\w{0,3}|cost\w{0,3}|tak(?:e|es|en|ing)|took|los(?:e|es|t|ing|s)|snuff\w{0,3})$/
/** Words that keep people only where a prison is named. */
const KEEPING = /^(?:contain|house)$/
const PRISON = /^(?:prisons?|jails?|detention|penitentiar(?:y|ies)|dungeons?)$/
/** How far behind "missing" it may be told what became of them. */
const FATE_REACH = 8
/** Where people are who are nobody's prisoners. */
const SHELTER =
  /^(?:camps?|stadium|stadiums|shelters?|site|sites|halls?|arena|settlements?|boat|boats|ferry|vessel|schools?|square|ward|wards)$/
/** Who is let go is held no more. */
const FREEING =
  /^(?:releas(?:e|es|ed|ing)|freed?|frees|freeing|rescu(?:e|es|ed|ing)|hand(?:s|ed|ing)?|swap(?:s|ped)?|exchanged?|exchanging|pardon(?:s|ed)?)$/
/** For how many a prison was made: nobody need be in it. */
const MADE_FOR = /^(?:built|designed|meant|intended|equipped|capacity|space|room)$/
const HELD = /^(?:prisoner|hostage|captive|detainee|inmate|POW|prisoner of war|political prisoner)$/

/** Finds them, in order; "killed or captured" is one word of mixed measure. */
export function findHarms(reader: Reader, kit: Kit, sentence: Sentence): Harm[] {
  const out: Harm[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    const hits = reader.hits(at)
    if (hits.length === 0 || !tellsOfHarm(hits)) continue
    const harmful = hits.filter((hit) => hit.kind === 'harm' && hit.last <= sentence.last)
    const longest = harmful[0]?.last ?? at
    const idiom = hits.find((hit) => hit.kind === 'not-harm' && hit.last >= longest)
    if (idiom !== undefined) {
      at = idiom.last - 1
      continue
    }
    const hit = harmful.length === 0 ? null : chooseFrame(reader, kit, harmful, sentence)
    if (hit === null) continue
    const row = kit.lexicon.row('harm', hit.row)
    // "an unknown number of deaths" counts the deaths; the number is not told of.
    if (row.frame === 'toll' && isOfNumber(reader, at)) continue
    if (isElsewhere(reader, row.lemma, at, sentence)) continue
    push(reader, out, {
      first: at,
      last: hit.last,
      hit,
      lemma: row.lemma,
      measure: row.measure as Measure,
      frame: row.frame,
      claimed: row.claimed === 'party',
      closes: row.frame === 'phrase' ? gapCloses(reader, row.lemma, hit, sentence) : null,
    })
    at = hit.last - 1
  }
  return out
}

/** By index: it is asked of every word that the lexicon knows. */
function tellsOfHarm(hits: readonly Hit[]): boolean {
  for (let i = 0; i < hits.length; i++) {
    const kind = hits[i]?.kind
    if (kind === 'harm' || kind === 'not-harm') return true
  }
  return false
}

/** Inside "a number of", "an unknown number of". */
function isOfNumber(reader: Reader, at: number): boolean {
  for (let i = at - 1; i >= at - 3; i--) if ((reader.hit(i, 'number')?.last ?? 0) > at) return true
  return false
}

/** Adds a word; "killed or captured" becomes one word. */
function push(reader: Reader, out: Harm[], harm: Harm): void {
  const previous = out[out.length - 1]
  const joint = previous !== undefined && harm.first - previous.last === 1 ? reader.norm(harm.first - 1) : ''
  if (previous === undefined || (joint !== 'or' && joint !== 'and') || harm.measure === 'displaced') {
    out.push(harm)
    return
  }
  // "left 15 dead and injured": both befell them; in "left 15 dead and injured 30" the second has its own people.
  const opener = out[out.length - 2]
  if (opener?.closes === previous.first) {
    if (isBeforePeople(reader, harm.last)) {
      out.push(harm)
      return
    }
    out[out.length - 2] = { ...opener, measure: jointMeasure(opener.measure, harm.measure, joint) }
  }
  // "have captured and killed scores": of some the one, of some the other; "were captured and killed" is of the same people.
  const apart = previous.measure === 'detained' && harm.lemma === 'kill' && !isPredicate(reader, previous.first)
  const measure = apart ? 'casualties' : jointMeasure(previous.measure, harm.measure, joint)
  out[out.length - 1] = { ...harm, first: previous.first, measure, claimed: previous.claimed || harm.claimed }
}

/** A number, or people without one, right behind a verb. */
function isBeforePeople(reader: Reader, at: number): boolean {
  for (let i = at; i <= at + 2; i++) {
    if (reader.has(i, Shape.number) || reader.hit(i, 'number') !== undefined || reader.hit(i, 'person-noun') !== undefined)
      return true
    if (reader.has(i, Shape.punctuation)) return false
  }
  return false
}

/** "killed and wounded" is told of different people; "abducted and killed" of the same, and the last is what befell them. */
function jointMeasure(first: Measure, second: Measure, joint: string): Measure {
  if (first === second) return first
  // "hacked to death or shot": all of them died.
  if (joint === 'or' && [first, second].includes('killed') && [first, second].includes('casualties')) return 'killed'
  if (joint === 'and' && !(first === 'killed' || (first === 'wounded' && second === 'killed'))) return second
  return 'casualties'
}

/** Words that are of harm only with other words beside them. */
function isElsewhere(reader: Reader, lemma: string, at: number, sentence: Sentence): boolean {
  if (lemma === 'life') return !nearBefore(reader, at, sentence, LOSING, 6) && !LOSING.test(reader.norm(at + 2))
  if (/^(?:captured|jailed|detained|imprisoned) /.test(lemma)) return FREEING.test(wordAfter(reader, at, sentence))
  if (lemma === 'missing') return /^(?:found|located|rescued|returned|reached)$/.test(wordAfter(reader, at, sentence))
  if (HELD.test(lemma))
    return (
      nearBefore(reader, at, sentence, FREEING, 6) ||
      FREEING.test(reader.norm(at + 1)) ||
      FREEING.test(reader.norm(at + 2)) ||
      nearBefore(reader, at, sentence, MADE_FOR, 5)
    )
  // "the camp holds 80,000 people": they live there.
  if (lemma === 'hold') return SHELTER.test(reader.norm(sentence.first + 1)) || nearBefore(reader, at, sentence, SHELTER, 4)
  if (KEEPING.test(lemma)) return !nearBefore(reader, at, sentence, PRISON, 10)
  return false
}

/** The participle of what happened to them: "the captured soldiers were later freed", "two missing climbers have been found". */
function wordAfter(reader: Reader, at: number, sentence: Sentence): string {
  for (let i = at + 1; i < Math.min(sentence.last, at + FATE_REACH); i++) {
    if (!/^(?:was|were|been|be)$/.test(reader.norm(i))) continue
    const next = /^(?:later|also|all|since|now)$/.test(reader.norm(i + 1)) ? i + 2 : i + 1
    return reader.norm(next + 1) === 'dead' ? '' : reader.norm(next)
  }
  return ''
}

function nearBefore(reader: Reader, at: number, sentence: Sentence, words: RegExp, reach: number): boolean {
  for (let i = at - 1; i >= Math.max(sentence.first, at - reach); i--) if (words.test(reader.norm(i))) return true
  return false
}

/** A word may stand in several frames ("death" counts and takes "of"); what is beside it decides. */
function chooseFrame(reader: Reader, kit: Kit, hits: readonly Hit[], sentence: Sentence): Hit | null {
  const closed = nearestGap(reader, kit, hits, sentence)
  if (closed !== null) return closed
  // Words joined by "and" and "or" are put together here, in all their forms.
  const plain = hits.filter((hit) => frameOf(kit, hit) !== 'phrase' && !isJoint(lemmaOf(kit, hit)))
  const hit = plain[0]
  if (hit === undefined) return null
  const frames = new Map<string, Hit>()
  for (const other of plain) if (other.last === hit.last) frames.set(frameOf(kit, other), other)
  const ofNoun = frames.get('of-noun')
  const counted = frames.get('body') ?? frames.get('toll') ?? frames.get('count-noun')
  // "the army's losses" are counted; "the group's murder" is of whom it names.
  const owned = reader.has(hit.first - 1, Shape.possessive) && !(counted !== undefined && hit.form === 'plural')
  // "6,032 killings of civilians" are counted.
  const numbered = counted !== undefined && hit.form === 'plural' && reader.has(hit.first - 1, Shape.number)
  if (ofNoun !== undefined && !numbered && (reader.norm(hit.last) === 'of' || owned)) return ofNoun
  const finite = frames.get('transitive') ?? frames.get('intransitive')
  const adjective = frames.get('adjective')
  const noun = counted ?? ofNoun
  if (finite !== undefined && noun !== undefined)
    return standsAsNoun(reader, finite) || isBehindNumber(reader, hit, sentence) ? noun : finite
  if (adjective !== undefined && finite !== undefined) return isBehindNumber(reader, hit, sentence) ? adjective : finite
  return counted ?? finite ?? adjective ?? ofNoun ?? null
}

const isJoint = kept((lemma) => / (?:and|or) /.test(lemma))

function lemmaOf(kit: Kit, hit: Hit): string {
  return kit.lexicon.row('harm', hit.row).lemma
}

function frameOf(kit: Kit, hit: Hit): string {
  return kit.lexicon.row('harm', hit.row).frame
}

/** "63 injured", "two badly wounded": an adjective; behind "be" or a noun it is a verb. */
function isBehindNumber(reader: Reader, hit: Hit, sentence: Sentence): boolean {
  if (hit.first === sentence.first || isPredicate(reader, hit.first)) return false
  const before = beforeAdverbs(reader, hit.first)
  // "another one killed nine": a strike did.
  if (reader.norm(before) === 'one' && /^(?:another|each|this|that)$/.test(reader.norm(before - 1))) return false
  if (reader.has(before, Shape.number)) return true
  if (reader.hit(before, 'number') !== undefined) return true
  return /^(?:more|others|the|another|people)$/.test(reader.norm(before)) && reader.norm(before) !== 'people'
}

/** "the murder", "a kidnap", "the killing": behind a determiner or a preposition no verb stands; gerunds may behind the latter. */
function standsAsNoun(reader: Reader, hit: Hit): boolean {
  if (hit.form === 'past' || hit.form === 'participle') return false
  const before = reader.norm(hit.first - 1)
  if (/^(?:a|an|the|this|that|its|their|his|her|each|every|another|no|any|such|first|second)$/.test(before)) return true
  if (reader.has(hit.first - 1, Shape.possessive)) return true
  return hit.form !== 'gerund' && /^(?:of|in|by|for|after|over)$/.test(before)
}

/** Index of the words behind the gap ("claim … lives"), -1 when they are out of reach, null for a phrase without a gap. */
function gapCloses(reader: Reader, lemma: string, hit: Hit, sentence: Sentence): number | null {
  const words = wordsBehindGap(lemma)
  if (words === null) return null
  const first = words[0] as string
  const limit = Math.min(sentence.last, hit.last + GAP_REACH)
  for (let at = hit.last; at < limit; at++) {
    if (reader.isMark(at, '.;:')) break
    if (reader.norm(at) === first && stand(reader, at, words)) return at
    // "leaving 29 soldiers killed, 30 wounded": another word has the first of the list.
    if (reader.norm(at + 1) === ',' && reader.hit(at, 'harm') !== undefined && reader.has(at + 2, Shape.number)) break
  }
  return -1
}

function stand(reader: Reader, at: number, words: readonly string[]): boolean {
  for (let i = 1; i < words.length; i++) if (reader.norm(at + i) !== words[i]) return false
  return true
}

const wordsBehindGap = kept((lemma) => lemma.split(' ... ')[1]?.split(' ') ?? null)

/** The phrase whose gap closes first: "left 25 dead and 63 injured" left them dead. */
function nearestGap(reader: Reader, kit: Kit, hits: readonly Hit[], sentence: Sentence): Hit | null {
  let best: Hit | null = null
  let nearest = 0
  for (const hit of hits) {
    if (frameOf(kit, hit) !== 'phrase') continue
    const lemma = lemmaOf(kit, hit)
    const at = gapCloses(reader, lemma, hit, sentence) ?? hit.last
    // Nothing in the gap: "taken into custody" is a verb like others.
    if (at === hit.last && wordsBehindGap(lemma) !== null) continue
    if (at < 0 || (best !== null && at >= nearest)) continue
    best = hit
    nearest = at
  }
  return best
}
