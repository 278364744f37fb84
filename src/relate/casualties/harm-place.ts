/**
 * Where the people of a claim were harmed, as its own sentence has it.
 *
 *     a car blew up in Cali, killing seven and wounding 78, and a drone hit a helicopter in Amalfi, killing 13
 *                      ^^^^  ^^^^^^^ seven                                                ^^^^^^  ^^^^^^^ 13
 */
import type { Sentence } from '../../model/segmented.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import type { CasualtyDraft } from '../draft.js'
import { placesNear, type Words } from '../events/setting.js'
import type { MentionIndex, PlaceAt } from '../mention-index.js'

/** How far behind the people or the verb "in Homs" may begin. */
const BESIDE = 3
/** How far apart "in Amalfi, in the department of Antioquia" may stand. */
const CHAIN = 7
const LOCATING = /^(?:in|at|near|outside|inside|on|around)$/
const DESCRIBING =
  /^(?:the|a|an|northern|southern|eastern|western|central|town|city|village|district|of|nearby|province|department|region)$/

/** Id of the place, or null. */
export function placeOfHarm(
  reader: Reader,
  index: MentionIndex,
  sentence: Sentence,
  draft: CasualtyDraft,
  nouns: readonly Words[],
): string | null {
  const places = index.places(sentence.index).filter((at) => !isOfSaying(reader, at))
  if (places.length === 0) return null
  if (draft.by === 'casualties/by-place') return places.findLast(({ mention }) => mention.last <= draft.first)?.place.id ?? null
  const located = places.filter((at) => isLocated(reader, at))
  const end = Math.max(draft.last, draft.triggerLast)
  const beside = located.find(
    ({ mention }) => mention.first > end && lead(reader, mention.first) - end < BESIDE && isOpen(reader, end, mention.first),
  )
  if (beside !== undefined) return mostExact(located, beside).place.id
  if (isResult(reader, draft)) {
    const before = located.findLast(
      ({ mention }) => mention.last <= draft.triggerFirst && !hasEnd(reader, mention.last, draft.triggerFirst),
    )
    if (before !== undefined) return mostExact(located, before).place.id
  }
  const near = placesNear(reader, index, sentence, { first: draft.triggerFirst, last: draft.triggerLast, nouns })
  return near?.value.find((id) => places.some(({ place }) => place.id === id)) ?? null
}

/** ", killing seven", "and wounding 78": what came of something told before. */
function isResult(reader: Reader, { triggerFirst }: CasualtyDraft): boolean {
  return /ing$/.test(reader.norm(triggerFirst)) && /^(?:,|and)$/.test(reader.norm(triggerFirst - 1))
}

/** Index of the preposition of a place. */
function lead(reader: Reader, first: number): number {
  let at = first - 1
  while (DESCRIBING.test(reader.norm(at))) at--
  return at
}

function isLocated(reader: Reader, { mention }: PlaceAt): boolean {
  return LOCATING.test(reader.norm(lead(reader, mention.first)))
}

/** "told reporters in Goma": where it was said, not where it befell them. */
function isOfSaying(reader: Reader, { mention }: PlaceAt): boolean {
  return /^(?:reporters|journalists|press|media|conference|briefing|interview|said|told)$/.test(
    reader.norm(lead(reader, mention.first) - 1),
  )
}

/** No mark and no conjunction between. */
function isOpen(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (reader.has(i, Shape.punctuation) || /^(?:and|but|when|as|who|that)$/.test(reader.norm(i))) return false
  return true
}

function hasEnd(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^[;:]$/.test(reader.norm(i))) return true
  return false
}

/** The first of the places told together: "in Amalfi, in the department of Antioquia". */
function mostExact(located: readonly PlaceAt[], at: PlaceAt): PlaceAt {
  const previous = located[located.indexOf(at) - 1]
  if (previous === undefined || at.mention.first - previous.mention.last > CHAIN) return at
  return previous.place.country !== null && previous.place.country === at.place.country && isWider(at, previous)
    ? mostExact(located, previous)
    : at
}

function isWider({ place: wide }: PlaceAt, { place: narrow }: PlaceAt): boolean {
  return /^(?:country|admin1|admin2|region)$/.test(wide.type) && wide.type !== narrow.type
}
