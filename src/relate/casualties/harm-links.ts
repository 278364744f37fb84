/**
 * Which figures of a sentence are figures of harm: every word of harm looks for its people where its frame says they stand.
 *
 *     killed two US soldiers and an interpreter          12 were wounded, three of them critically
 *     ^ active: to its right, coordinated                ^ passive: to its left
 */
import type { FigureMention, Measure } from '../../model/figure.js'
import type { Hit } from '../../model/hit.js'
import type { Sentence } from '../../model/segmented.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'

export interface HarmLink {
  readonly figure: FigureMention
  readonly measure: Measure
  /** Tokens of the word of harm. */
  readonly first: number
  readonly last: number
  /** The word is a party's own boast. */
  readonly claimed: boolean
  readonly rule: string
}

interface Harm {
  readonly first: number
  readonly last: number
  readonly hit: Hit
  readonly measure: Measure
  readonly frame: string
  readonly claimed: boolean
  /** "killed or captured": one measure for both words. */
  readonly mixed: boolean
}

const BE = /^(?:was|were|is|are|be|been|being|get|got|gets|have|had|has)$/
const ADVERB =
  /^(?:also|later|reportedly|allegedly|fatally|seriously|critically|severely|badly|lightly|slightly|instantly|immediately|all|both|not|then|subsequently|already|now|since|either|moderately|gravely)$/

/** All links of one sentence; a figure goes to one word of harm, unless two words share it ("killed and wounded"). */
export function findHarmLinks(reader: Reader, kit: Kit, sentence: Sentence, figures: readonly FigureMention[]): HarmLink[] {
  const harms = findHarms(reader, kit, sentence)
  const taken = new Set<FigureMention>()
  const out: HarmLink[] = []
  const link = (harm: Harm, figure: FigureMention, rule: string): void => {
    if (taken.has(figure)) return
    // Fighters who flee are not displaced people.
    if (harm.measure === 'displaced' && figure.persons !== null && /^(?:militant|military|police)$/.test(figure.persons.class))
      return
    taken.add(figure)
    out.push({
      figure,
      measure: harm.mixed ? 'casualties' : harm.measure,
      first: harm.first,
      last: harm.last,
      claimed: harm.claimed,
      rule,
    })
  }
  for (const harm of harms)
    for (const { figure, rule } of peopleOf(reader, sentence, harm, harms, figures, taken)) link(harm, figure, rule)
  // "three of them critically", "including 12 children": what hangs on a figure of harm shares its measure.
  for (const figure of figures) {
    if (taken.has(figure) || figure.by === 'figures/a-one' || figure.by === 'figures/the-one') continue
    const parent = out.find(
      (done) => done.figure.last <= figure.first && isSubset(reader, done.figure.last, figure.first, figure),
    )
    if (parent === undefined) continue
    taken.add(figure)
    out.push({ ...parent, figure, rule: 'casualties/subset' })
  }
  return out.sort((a, b) => a.figure.first - b.figure.first)
}

/** Whether `later` is part of what was said before it. */
export function isSubset(reader: Reader, from: number, to: number, later: FigureMention): boolean {
  if (to - from > 14) return false
  const after = `${reader.norm(later.last)} ${reader.norm(later.last + 1)}`
  const inside = /^of (?:them|whom|those)/.test(after) || /^of (?:them|whom|these|those)$/.test(ofTail(reader, later))
  if (inside) return true
  for (let i = from; i < to; i++)
    if (/^(?:including|among|includes|included)$/.test(reader.norm(i))) return later.persons !== null
  return false
}

function ofTail(reader: Reader, figure: FigureMention): string {
  return `${reader.norm(figure.last - 2)} ${reader.norm(figure.last - 1)}`
}

function findHarms(reader: Reader, kit: Kit, sentence: Sentence): Harm[] {
  const out: Harm[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    const idiom = reader.hit(at, 'not-harm')
    const hits = reader.hits(at).filter((hit) => hit.kind === 'harm' && hit.last <= sentence.last)
    if (hits.length === 0) continue
    const longest = (hits[0] as Hit).last
    if (idiom !== undefined && idiom.last >= longest) {
      at = idiom.last - 1
      continue
    }
    const hit = chooseFrame(
      reader,
      kit,
      hits.filter((candidate) => candidate.last === longest),
      sentence,
    )
    if (hit === null) continue
    const row = kit.lexicon.row('harm', hit.row)
    const previous = out[out.length - 1]
    const joint = previous !== undefined && at - previous.last === 1 ? reader.norm(at - 1) : ''
    if (
      previous !== undefined &&
      (joint === 'or' ||
        (joint === 'and' && previous.frame === row.frame && row.frame !== 'adjective' && previous.measure !== row.measure))
    ) {
      out[out.length - 1] = { ...previous, last: hit.last, mixed: true }
    } else {
      out.push({
        first: at,
        last: hit.last,
        hit,
        measure: row.measure as Measure,
        frame: row.frame,
        claimed: row.claimed === 'party',
        mixed: false,
      })
    }
    at = hit.last - 1
  }
  return out
}

/** A word may stand in several frames ("death" counts and takes "of"); what is beside it decides. */
function chooseFrame(reader: Reader, kit: Kit, hits: readonly Hit[], sentence: Sentence): Hit | null {
  const frames = new Map(hits.map((hit) => [kit.lexicon.row('harm', hit.row).frame, hit]))
  const hit = hits[0] as Hit
  const next = reader.norm(hit.last)
  const phrase = frames.get('phrase')
  if (phrase !== undefined) {
    const match = hits.find(
      (candidate) => kit.lexicon.row('harm', candidate.row).frame === 'phrase' && gapCloses(reader, kit, candidate, sentence),
    )
    if (match !== undefined) return match
    frames.delete('phrase')
  }
  const ofNoun = frames.get('of-noun')
  if (ofNoun !== undefined && (next === 'of' || reader.has(hit.first - 1, Shape.possessive))) return ofNoun
  const finite = frames.get('transitive') ?? frames.get('intransitive')
  const adjective = frames.get('adjective')
  if (adjective !== undefined && finite !== undefined) {
    const before = reader.norm(hit.first - 1)
    return BE.test(before) || hit.first === sentence.first
      ? finite
      : reader.has(hit.first - 1, Shape.number) || reader.hit(hit.first - 1, 'number') !== undefined
        ? adjective
        : finite
  }
  return frames.get('body') ?? frames.get('toll') ?? finite ?? adjective ?? frames.get('count-noun') ?? ofNoun ?? null
}

/** "claim … lives": the words behind the gap stand within reach. */
function gapCloses(reader: Reader, kit: Kit, hit: Hit, sentence: Sentence): boolean {
  const lemma = kit.lexicon.row('harm', hit.row).lemma
  const rest = lemma.split(' ... ')[1]
  if (rest === undefined) return true
  const words = rest.split(' ')
  for (let at = hit.last; at < Math.min(sentence.last, hit.last + 12); at++)
    if (words.every((word, i) => reader.norm(at + i) === word)) return true
  return false
}

interface Linked {
  readonly figure: FigureMention
  readonly rule: string
}

function peopleOf(
  reader: Reader,
  sentence: Sentence,
  harm: Harm,
  harms: readonly Harm[],
  figures: readonly FigureMention[],
  taken: ReadonlySet<FigureMention>,
): Linked[] {
  const free = figures.filter((figure) => !taken.has(figure))
  const left = (rule: string, gap: number): Linked[] => leftOf(reader, harm, harms, free, gap).map((figure) => ({ figure, rule }))
  const right = (rule: string, gap: number): Linked[] =>
    rightOf(reader, harm.last, harms, free, gap).map((figure) => ({ figure, rule }))
  switch (harm.frame) {
    case 'transitive': {
      if (isPassive(reader, harm, sentence)) return left('casualties/passive', 14)
      const object = right('casualties/active', 3)
      if (object.length > 0) return object
      return harm.hit.form === 'past' || harm.hit.form === 'participle' ? left('casualties/participle', 4) : []
    }
    case 'intransitive':
      return left('casualties/subject', 8)
    case 'adjective': {
      const beside = left('casualties/adjective', 1)
      if (beside.length > 0) return beside
      return BE.test(lastWordBefore(reader, harm.first)) ? left('casualties/predicate', 10) : insideOf(harm, free)
    }
    case 'of-noun':
      return reader.norm(harm.last) === 'of'
        ? rightOf(reader, harm.last + 1, harms, free, 2).map((figure) => ({ figure, rule: 'casualties/of' }))
        : []
    case 'count-noun': {
      const counted = insideOf(harm, free)
      if (counted.length > 0) return counted
      return reader.norm(harm.last) === 'of' ? right('casualties/of', 3) : []
    }
    case 'body': {
      const counted = insideOf(harm, free)
      return counted.length > 0 ? counted : reader.norm(harm.last) === 'of' ? right('casualties/bodies', 3) : []
    }
    case 'toll':
      return tollOf(harm, free)
    default:
      return right('casualties/phrase', 6)
  }
}

function lastWordBefore(reader: Reader, at: number): string {
  let i = at - 1
  while (ADVERB.test(reader.norm(i))) i--
  return reader.norm(i)
}

/** A form of "be" before the participle, adverbs between allowed. */
function isPassive(reader: Reader, harm: Harm, sentence: Sentence): boolean {
  if (harm.hit.form !== 'past' && harm.hit.form !== 'participle') return false
  const before = lastWordBefore(reader, harm.first)
  if (/^(?:have|had|has)$/.test(before)) return false
  return harm.first > sentence.first && BE.test(before)
}

/** The counted noun is the word of harm itself: "25 fatalities", "no casualties". */
function insideOf(harm: Harm, figures: readonly FigureMention[]): Linked[] {
  const figure = figures.find(
    (candidate) =>
      candidate.first <= harm.first &&
      candidate.last >= harm.first &&
      candidate.last <= harm.last + 1 &&
      harm.first - candidate.first <= 8,
  )
  return figure === undefined ? [] : [{ figure, rule: 'casualties/counted' }]
}

/** "the death toll rose to 41", "a toll of 12". */
function tollOf(harm: Harm, figures: readonly FigureMention[]): Linked[] {
  const figure = figures.find(
    (candidate) =>
      candidate.first >= harm.last &&
      candidate.first - harm.last <= 10 &&
      (candidate.noun === null || candidate.persons !== null),
  )
  return figure === undefined ? [] : [{ figure, rule: 'casualties/toll' }]
}

function canSuffer(figure: FigureMention): boolean {
  return figure.unit === 'count' && (figure.persons !== null || figure.noun === null)
}

/** Figures right of a token, the first within `gap`, the rest coordinated with it. */
function rightOf(
  reader: Reader,
  at: number,
  harms: readonly Harm[],
  figures: readonly FigureMention[],
  gap: number,
): FigureMention[] {
  const out: FigureMention[] = []
  let edge = at
  for (const figure of figures) {
    if (figure.first < at) continue
    const near =
      out.length === 0
        ? figure.first - edge <= gap && !hasStop(reader, edge, figure.first)
        : isCoordinated(reader, edge, figure.first)
    if (!near) break
    if (
      out.length > 0 &&
      harms.some((other) => other.first >= figure.last && other.first - figure.last <= 2 && claimsLeft(reader, other))
    )
      break
    if (!canSuffer(figure)) break
    out.push(figure)
    edge = figure.last
  }
  return out
}

/** Whether a word of harm takes the figure on its left ("and 63 injured", "two were hurt"). */
function claimsLeft(reader: Reader, harm: Harm): boolean {
  return (
    harm.frame === 'adjective' ||
    BE.test(lastWordBefore(reader, harm.first)) ||
    harm.hit.form === 'participle' ||
    harm.hit.form === 'past'
  )
}

function leftOf(
  reader: Reader,
  harm: Harm,
  harms: readonly Harm[],
  figures: readonly FigureMention[],
  gap: number,
): FigureMention[] {
  const out: FigureMention[] = []
  let edge = harm.first
  for (let k = figures.length - 1; k >= 0; k--) {
    const figure = figures[k] as FigureMention
    if (figure.last > harm.first) continue
    if (
      harms.some(
        (other) =>
          other !== harm &&
          other.first >= figure.last &&
          other.last <= edge &&
          other.first < harm.first &&
          out.length === 0 &&
          !isJoined(reader, other, harm),
      )
    )
      break
    const near =
      out.length === 0
        ? edge - figure.last <= gap && !hasClauseBreak(reader, figure.last, edge)
        : isCoordinated(reader, figure.last, edge)
    if (!near) {
      if (out.length === 0 && edge - figure.last <= gap) continue
      break
    }
    if (!canSuffer(figure)) {
      if (out.length === 0) continue
      break
    }
    out.unshift(figure)
    edge = figure.first
  }
  return out
}

function isJoined(reader: Reader, a: Harm, b: Harm): boolean {
  return b.first - a.last === 1 && /^(?:and|or)$/.test(reader.norm(a.last))
}

function hasStop(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^[,;:.()]$/.test(reader.norm(i))) return true
  return false
}

/** A clause ends between: a semicolon, a quotation, "and" with a verb behind it is left to the figure order. */
function hasClauseBreak(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^[;:.!?]$/.test(reader.norm(i))) return true
  return false
}

/**
 * A comma or "and" stands right before the next member; what stands before it may only finish the one before
 * ("a member of the ministry, two soldiers").
 */
function isCoordinated(reader: Reader, from: number, to: number): boolean {
  if (to - from > 9) return false
  let joint = -1
  for (let i = from; i < to; i++) {
    const word = reader.norm(i)
    if (word === ',' || word === 'and' || word === 'plus' || word === 'well' || word === '&') joint = i
    else if (/^[;:.“”"]$/.test(word)) return false
    else if (/^(?:was|were|is|are|had|has|have|when|after|before|while|who|which|that|but|said|according|by)$/.test(word))
      return false
  }
  if (joint < 0) return false
  for (let i = joint + 1; i < to; i++)
    if (!/^(?:as|also|the|another|further|at|least|including)$/.test(reader.norm(i))) return false
  return true
}
