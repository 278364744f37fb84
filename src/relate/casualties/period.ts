/**
 * Over which time a figure of harm runs: one incident, or a stretch of time that it sums up.
 *
 *     Over the past year, at least 24 commanders were killed.      125 people have been killed since June.
 *     ^^^^^^^^^^^^^^^^^^ period                                                                ^^^^^^^^^^
 */
import type { Sentence } from '../../model/segmented.js'
import type { Reader } from '../../rule/reader.js'
import type { DateAt, MentionIndex } from '../mention-index.js'
import type { HarmLink } from './harm.js'

/** Words before a date that make it the start or the length of a running total. */
const RUNNING = /^(?:since|between|from|throughout)$/
const STRETCH = /^(?:over|during|in|for|within)$/
/** "so far this year", "this month": a total that still runs. */
const SO_FAR = /^(?:this|far|so)$/
/** Stretches that an attack can't last. */
const LONG = /^(?:week|weeks|month|months|year|years|decade|decades)$/

/** Id of the date that a running or periodic total covers, or `incident`. */
export function periodOf(reader: Reader, index: MentionIndex, sentence: Sentence, link: HarmLink): string {
  let best: { id: string; distance: number } | null = null
  for (const at of index.dates(sentence.index)) {
    if (!isStretch(reader, at)) continue
    const distance = at.first >= link.last ? at.first - link.last : link.first - at.last
    if (hasClauseEdge(reader, Math.min(at.last, link.last), Math.max(at.first, link.first), at.first < link.first)) continue
    if (best === null || distance < best.distance) best = { id: at.date.id, distance }
  }
  return best?.id ?? 'incident'
}

/** The date is an interval, or its words are those of a running total. */
function isStretch(reader: Reader, { date, first, last }: DateAt): boolean {
  const words = [reader.norm(first - 1), reader.norm(first)]
  const unit = reader.norm(last - 1)
  if (words.some((word) => RUNNING.test(word))) return date.type === 'interval' || date.type === 'date'
  if (words.some((word) => STRETCH.test(word)) && LONG.test(unit)) return true
  if (SO_FAR.test(reader.norm(first)) && LONG.test(unit)) return true
  return date.type === 'set'
}

/** Another clause stands between, so that the time is not the figure's. */
function hasClauseEdge(reader: Reader, from: number, to: number, before: boolean): boolean {
  for (let i = from; i < to; i++) {
    if (/^[;:]$/.test(reader.norm(i))) return true
    if (before && /^(?:who|which|that)$/.test(reader.norm(i))) return true
  }
  return false
}
