/** Of whom a figure of harm tells: the words for them, the actor they belong to, and their class. */
import type { FigureMention, VictimClass } from '../../model/figure.js'
import type { Sentence } from '../../model/segmented.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import type { MentionIndex } from '../mention-index.js'
import { hasCivilianPlace } from './civilian-place.js'
import type { HarmLink } from './harm.js'
import { classAmong, classOfNamed, classOfOfficer } from './named-class.js'

/** How far before an elliptical figure the noun it stands for may be. */
const ELLIPSIS = 16
/** How far before "deaths" the people may stand: "the number of Thai military deaths". */
const TOLL_OF = 3
const OFFICER = /(?:^|\s)officer$/

interface Victims {
  readonly text: string
  readonly actor: string | null
  readonly class: VictimClass
}

/** Reads the victims of a linked figure. */
export function victimsOf(reader: Reader, kit: Kit, index: MentionIndex, sentence: Sentence, link: HarmLink): Victims {
  const { figure } = link
  const actor = isOfOthers(reader, link) ? null : actorInside(index, sentence.index, figure)
  return {
    text: textOf(reader, figure),
    actor: actor?.id ?? null,
    class: classOf(reader, kit, index, sentence, link, actor?.type ?? null),
  }
}

/** "troops had killed 14 of its men": whose, the sentence before tells; who kills does not kill his own. */
function isOfOthers(reader: Reader, { rule, first, figure }: HarmLink): boolean {
  if (rule !== 'casualties/active' || /^los/.test(reader.norm(first))) return false
  for (let at = figure.first; at < figure.last; at++)
    if (/^(?:its|their)$/.test(reader.norm(at)) && reader.norm(at - 1) === 'of') return true
  return false
}

/** The words for the people, without the number and its hedge. */
function textOf(reader: Reader, figure: FigureMention): string {
  if (figure.by !== 'figures/counted') return reader.quote(figure.first, figure.last)
  let first = figure.first
  while (first < figure.last - 1 && isOfAmount(reader, first)) first++
  return reader.quote(first, figure.last)
}

function isOfAmount(reader: Reader, at: number): boolean {
  return (
    reader.hit(at, 'number') !== undefined ||
    reader.hit(at, 'hedge') !== undefined ||
    reader.has(at, Shape.number) ||
    /^(?:of|least|than|more|most|many|few|fewer|as|total|number|and|to|or|the|a|-|–)$/.test(reader.norm(at))
  )
}

/** The actor whose mention lies in the figure's words: "two US soldiers", "24 ISIS commanders"; or behind "of": "members of X". */
function actorInside(index: MentionIndex, sentence: number, figure: FigureMention): { id: string; type: string } | null {
  const actors = index.actors(sentence)
  const inside = actors.filter(
    ({ mention }) => mention.first >= figure.first && mention.first < figure.last && isTold(figure, mention.form),
  )
  const behind = actors.find(({ mention }) => mention.first >= figure.last + 1 && mention.first <= figure.last + 2)
  const found = inside.find(({ mention }) => mention.last === figure.last) ?? inside[inside.length - 1]
  const chosen = found ?? (behind !== undefined && behind.actor.type !== 'person' ? ofThem(figure, behind) : undefined)
  return chosen === undefined ? null : { id: chosen.actor.id, type: chosen.actor.type }
}

const BELONGING = /(?:^|\s)(?:member|fighter|soldier|officer|commander|leader|personnel|employee|staff|man|troop|medic)$/

/** "members of the army": only nouns of belonging. */
function ofThem<T>(figure: FigureMention, behind: T): T | undefined {
  return figure.what !== null && BELONGING.test(figure.what) ? behind : undefined
}

/** "six of them", "their children": whom a pronoun stands for is too little known; "four of its men" are of its side. */
function isTold({ what }: FigureMention, form: string): boolean {
  return form !== 'pronoun' || (what !== null && BELONGING.test(what))
}

function classOf(
  reader: Reader,
  kit: Kit,
  index: MentionIndex,
  sentence: Sentence,
  link: HarmLink,
  actorType: string | null,
): VictimClass {
  const { figure, measure, rule, first, last } = link
  const own = figure.persons?.class ?? 'unknown'
  if (own !== 'unknown') return own
  if (actorType === 'armed-group') return 'militant'
  // People by the name of their nation may be anybody.
  const nation = figure.noun !== null && reader.hit(figure.noun.first, 'demonym') !== undefined
  if (!nation && (actorType === 'civilians' || actorType === 'identity-group')) return 'civilian'
  if (figure.named) return classOfNamed(reader, kit, index, sentence, figure)
  if (measure === 'displaced') return 'civilian'
  if (rule === 'casualties/of-told') return classSaid(reader, kit, figure) ?? 'unknown'
  if (figure.noun === null && (rule === 'casualties/subset' || /^(?:them|whom)$/.test(reader.norm(figure.last - 1)))) {
    const said = classBehind(reader, kit, figure)
    if (said !== null) return said
  }
  const described = classDescribed(reader, figure)
  if (described !== null) return described
  if (rule === 'casualties/toll' || rule === 'casualties/level')
    return classAmong(reader, kit, ofToll(reader, first), last) ?? 'unknown'
  const side = isOfOthers(reader, link) ? null : classOfSide(reader, index, sentence, figure)
  if (side !== null) return side
  if (OFFICER.test(figure.what ?? '')) return classOfOfficer(reader, sentence, figure)
  if (isElliptical(reader, figure) || rule === 'casualties/their-number')
    return (
      classBefore(reader, kit, rule === 'casualties/active' ? firstHarm(reader, sentence) : sentence.first, figure) ?? 'unknown'
    )
  if (/^(?:person|passer-by|resident)$/.test(figure.what ?? '') && hasCivilianPlace(reader, sentence)) return 'civilian'
  return 'unknown'
}

/** "the ministry said 17 of its members were killed": what the body named last before has under it. */
function classOfSide(
  reader: Reader,
  index: MentionIndex,
  sentence: Sentence,
  { first, last, what }: FigureMention,
): VictimClass | null {
  if (!/(?:^|\s)(?:member|personnel|man|officer|comrade|staff)$/.test(what ?? '')) return null
  let own = false
  for (let at = first; at < last; at++) if (/^(?:its|their)$/.test(reader.norm(at))) own = true
  const body = own ? index.actors(sentence.index).findLast(({ mention }) => mention.last <= first) : undefined
  if (body === undefined) return null
  if (body.actor.type === 'armed-group') return 'militant'
  if (/interior|police|security/i.test(body.actor.name)) return 'police'
  return body.actor.type === 'state-forces' || /defen[cs]e/i.test(body.actor.name) ? 'military' : null
}

/** "312 civilian casualties", "nine military deaths": an adjective tells of whom. */
function classDescribed(reader: Reader, { first, last }: FigureMention): VictimClass | null {
  for (let at = first; at < last - 1; at++) {
    const word = reader.norm(at)
    if (word === 'civilian' || word === 'military' || word === 'police' || word === 'militant') return word
  }
  return null
}

/** "two others", "three of them", "eight more": the noun stands before. */
function isElliptical(reader: Reader, figure: FigureMention): boolean {
  if (figure.by === 'figures/next-person') return true
  return figure.by === 'figures/counted' && /^(?:them|whom|these|those|others?|more)$/.test(reader.norm(figure.last - 1))
}

/** The class of the people named last before an elliptical figure, none of them before `from`. */
function classBefore(reader: Reader, kit: Kit, from: number, figure: FigureMention): VictimClass | null {
  for (let at = figure.first - 1; at >= Math.max(from, figure.first - ELLIPSIS); at--) {
    const found = reader.hit(at, 'person-noun')
    if (found === undefined || found.last > figure.first) continue
    // "the mayor's office"
    if (reader.has(found.last - 1, Shape.possessive) || reader.has(found.last, Shape.possessive)) continue
    // "Doctors Without Borders" are no doctors.
    if (at > from && reader.isCapital(at) && reader.hit(at, 'actor') !== undefined) continue
    // "park rangers" are no rangers of an army.
    const wider = reader.hit(at - 1, 'person-noun')
    const hit = wider !== undefined && wider.last === found.last ? wider : found
    const row = kit.lexicon.row('person-noun', hit.row)
    if (row.collective !== 'yes' && row.class !== 'unknown') return row.class as VictimClass
  }
  return null
}

/** In "a gunman killed two others" the subject of the first word of harm is nobody's kind. */
function firstHarm(reader: Reader, sentence: Sentence): number {
  for (let at = sentence.first; at < sentence.last; at++) if (reader.hit(at, 'harm') !== undefined) return at
  return sentence.first
}

/** First token of the people whose deaths are counted. */
function ofToll(reader: Reader, harm: number): number {
  let at = harm
  while (at > harm - TOLL_OF && !/^(?:the|a|an|of|to|its|their|,|\.|and|in)$/.test(reader.norm(at - 1))) at--
  return at
}

/** "three of them soldiers", "two of whom were police officers": the noun right behind. */
function classBehind(reader: Reader, kit: Kit, { last }: FigureMention): VictimClass | null {
  const at = /^(?:was|were)$/.test(reader.norm(last)) ? last + 1 : last
  const hit = reader.hit(at, 'person-noun') ?? reader.hit(at + 1, 'person-noun')
  if (hit === undefined || reader.has(at, Shape.punctuation)) return null
  return kit.lexicon.row('person-noun', hit.row).class as VictimClass
}

/** "two of the dead were children", "83 of them children": the noun that is said of them. */
function classSaid(reader: Reader, kit: Kit, { last }: FigureMention): VictimClass | null {
  for (let at = last; at <= last + 3; at++) {
    const hit = reader.hit(at, 'person-noun')
    if (hit !== undefined) return kit.lexicon.row('person-noun', hit.row).class as VictimClass
  }
  return null
}
