/** Where and when a claim's own sentence puts it, and in which part of the report it stands: what tells two harms apart. */
import type { Reader } from '../../../rule/reader.js'
import type { CasualtyDraft } from '../../draft.js'
import type { Facts } from '../../events/agreement.js'
import { dateNear } from '../../events/setting.js'
import type { MentionIndex } from '../../mention-index.js'
import { placeOfHarm } from '../harm-place.js'

/** How many tokens of a sentence may open a new part of the report: "In a separate operation". */
const OPENING = 6
/** Words that turn to another happening. */
const TURNS = /^(?:separate|separately|elsewhere|meanwhile|another|second|third|also|earlier|previously)$/

export interface Setting {
  /** Title, heading or standfirst: it may speak of any part. */
  readonly heading: boolean
  /** The first paragraph: it sums up what the rest tells again. */
  readonly lead: boolean
  /** Told only to describe something else: "linked to an attack that killed four". */
  readonly background: boolean
  /** Which part of the report; a new one begins where the text turns to another happening. */
  readonly part: number
  readonly date: string | null
  readonly place: string | null
}

/** Settings of all claims, in their order. */
export function settingsOf(
  reader: Reader,
  index: MentionIndex,
  casualties: readonly CasualtyDraft[],
): Map<CasualtyDraft, Setting> {
  const parts = partsOf(reader, new Set(casualties.map(({ sentence }) => sentence)))
  const lead = reader.article.blocks.findIndex((block) => block.kind === 'paragraph')
  const out = new Map<CasualtyDraft, Setting>()
  for (const claim of casualties) {
    const sentence = reader.article.sentences[claim.sentence]
    if (sentence === undefined) continue
    const kind = reader.article.blocks[sentence.block]?.kind
    out.set(claim, {
      heading: kind === 'title' || kind === 'heading' || kind === 'standfirst' || kind === 'caption',
      lead: sentence.block === lead,
      background: claim.background || isBackground(reader, claim, sentence.first),
      part: parts.get(claim.sentence) ?? 0,
      date: dateNear(reader, index, sentence, { first: claim.triggerFirst, last: claim.triggerLast })?.value ?? null,
      place: placeOfHarm(reader, index, sentence, claim, []),
    })
  }
  return out
}

/** "that killed", "which had wounded": a relative clause hangs the harm on another happening. */
function isBackground(reader: Reader, { triggerFirst }: CasualtyDraft, from: number): boolean {
  let at = triggerFirst - 1
  while (at > from && /^(?:had|has|have|also|reportedly|later|was|were|been)$/.test(reader.norm(at))) at--
  return (
    /^(?:that|which|who)$/.test(reader.norm(at)) &&
    !/^(?:said|says|confirmed|reported|announced|claimed|added|told)$/.test(reader.norm(at - 1))
  )
}

/** The part of each asked sentence. */
function partsOf(reader: Reader, asked: ReadonlySet<number>): Map<number, number> {
  const out = new Map<number, number>()
  let part = 0
  for (const sentence of reader.article.sentences) {
    if (opensPart(reader, sentence.first, sentence.last)) part++
    if (asked.has(sentence.index)) out.set(sentence.index, part)
  }
  return out
}

/** "Also in Helmand", "In a separate raid", "Elsewhere," — not "The force also detained". */
function opensPart(reader: Reader, first: number, limit: number): boolean {
  if (!/^(?:in|also|elsewhere|meanwhile|separately|earlier|on|during|at|near)$/.test(reader.norm(first))) return false
  for (let i = first; i < Math.min(limit, first + OPENING); i++) {
    if (TURNS.test(reader.norm(i)) && !(reader.norm(i) === 'earlier' && i > first)) return true
    if (reader.norm(i) === ',') return false
  }
  return false
}

/** Whether two settings leave it open that one harm is meant. */
export function agree(a: Setting, b: Setting, facts: Facts): boolean {
  if (a.background && !b.background) return false
  if (!a.heading && !b.heading && a.part !== b.part) return false
  if (
    a.place !== null &&
    b.place !== null &&
    facts.isExact(a.place) &&
    facts.isExact(b.place) &&
    !facts.placesAgree(a.place, b.place)
  )
    return false
  if (a.place !== null && b.place !== null && isAbroad(facts.countryOf(a.place), facts.countryOf(b.place))) return false
  if (a.date === null || b.date === null || a.date === b.date) return true
  const left = facts.dateRange(a.date)
  const right = facts.dateRange(b.date)
  if (left === null || right === null) return true
  const before = left.latest !== null && right.earliest !== null && left.latest < right.earliest
  const after = right.latest !== null && left.earliest !== null && right.latest < left.earliest
  return !before && !after
}

function isAbroad(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b
}
