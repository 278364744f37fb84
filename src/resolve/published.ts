/**
 * When the article appeared: told beside the text, stated on its page, or worked out from what it says; else unknown.
 *
 * Inference is for articles whose page lost its date. It is conservative: it wants words that only an article of a certain
 * month can say, and gives that month; a day only where a date line tells it and lacks no more than the year.
 */
import type { DateMention, Published } from '../model/date.js'
import type { Calendar, DateReading } from '../model/date-reading.js'
import type { Note } from '../model/note.js'
import type { Segmented } from '../model/segmented.js'
import { addMonths, civilOf, dayNumber, isValid, monthText } from '../rule/calendar/civil.js'
import { contains, overlaps, type Span } from '../text/span.js'
import { dateLineYear } from './date-line-year.js'
import { writtenYear } from './dates/written-year.js'

type Mention = DateMention<DateReading>

export interface Chosen {
  readonly published: Published
  /** Index of the mention that states it, which resolves against nothing. */
  readonly statedBy: number | null
  readonly notes: readonly Note[]
}

const NONE: Published = { value: null, basis: 'none', at: null, from: [] }

export function choosePublished(article: Segmented, mentions: readonly Mention[]): Chosen {
  const { given } = article.source
  if (given.published !== null) {
    const { value, basis } = given.published
    return { published: { value, basis, at: null, from: [] }, statedBy: null, notes: [] }
  }
  const notes: Note[] = []
  for (const line of article.dateLines) {
    const index = mentions.findIndex((mention) => overlaps(mention, line) && statedValue(mention.reading) !== null)
    if (index < 0) continue
    const mention = mentions[index] as Mention
    const stated = statedValue(mention.reading) as string
    if (dayOf(mention.reading)?.swapped === true)
      notes.push({
        code: 'published/order',
        severity: 'warning',
        message: 'the date of publication can be read as day and month or as month and day',
        at: spanOf(mention),
      })
    return { published: { value: stated, basis: line.basis, at: spanOf(mention), from: [] }, statedBy: index, notes }
  }
  const opening = openingDate(article, mentions, (reading) => statedValue(reading) !== null)
  if (opening !== null) {
    const mention = mentions[opening] as Mention
    return {
      published: { value: statedValue(mention.reading), basis: 'stated', at: spanOf(mention), from: [] },
      statedBy: opening,
      notes,
    }
  }
  return { published: inferred(article, mentions) ?? NONE, statedBy: null, notes }
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}

/** The calendar reading behind a day with or without its time. */
function dayOf(reading: DateReading): Calendar | null {
  const bare = reading.kind === 'timed' ? reading.on : reading
  return bare?.kind === 'calendar' ? bare : null
}

/** The day or month that a full date states. */
function statedValue(reading: DateReading): string | null {
  const date = dayOf(reading)
  if (date === null || typeof date.year !== 'number' || date.bc || date.month === undefined) return null
  if (date.day === undefined) return monthText(date.year, date.month)
  return isValid(date.year, date.month, date.day)
    ? `${monthText(date.year, date.month)}-${String(date.day).padStart(2, '0')}`
    : null
}

/** How far into the first paragraph an agency's date line reaches, in tokens. */
const OPENING_TOKENS = 14

/** How many sentences from the top may be the date line. */
const OPENING_SENTENCES = 8

/** "KABUL, Aug 14, 2014 (AP) - …" at the head of a paragraph, or "BRUSSELS, 3 October 2023" on a line of its own. */
function openingDate(
  article: Segmented,
  mentions: readonly Mention[],
  accepts: (reading: DateReading) => boolean,
): number | null {
  for (const sentence of article.sentences.slice(0, OPENING_SENTENCES)) {
    const block = article.blocks[sentence.block]
    if (block === undefined || sentence.start !== block.start || block.kind === 'title' || block.kind === 'caption') continue
    const index = mentions.findIndex((mention) => mention.sentence === sentence.index)
    const mention = mentions[index]
    if (mention === undefined || mention.last > sentence.first + OPENING_TOKENS) continue
    const date = dayOf(mention.reading)
    if (date?.day === undefined || !accepts(mention.reading)) continue
    const { text } = article.reading
    if (isOpening(text.slice(block.start, mention.start), text.slice(mention.end, Math.min(block.end, mention.end + 80))))
      return index
  }
  return null
}

/** A place not in capitals has no more words, its country included. */
const PLACE_WORDS = 4

/** A place, perhaps its country, and an agency stand around the date: "KABUL, Afghanistan (Jan. 10, 2011) –", "Bogota, 25 Oct 89 (AFP) --". */
function isOpening(before: string, after: string): boolean {
  // "Kyiv, Ukraine – March 3, 2025 –": a dash with spaces around it parts words as well.
  const words = before.split(/[\s,./()]{1,4}(?:[-–—]{1,2}\s)?/).filter((word) => word !== '')
  const named = words.filter((word) => !/^(?:of|the|and|city|al|an|ar|d[aeio]|del|do[is]|el|l[ao]s?|y)$/.test(word))
  if (words.length > 8 || !named.every((word) => /^\p{Lu}[\p{L}.'’-]{0,24}$/u.test(word))) return false
  const capitals = named.length === 0 || /^[\p{Lu}'’-]{2,24}$/u.test(named[0] as string)
  const agency = /^\s{0,2}(?:\([\p{Lu}][^)]{1,60}\)|\/[\p{Lu}][^/]{1,30}\/)\s{0,2}[-–—]/u.test(after)
  const dash = /^\)?\s{0,2}[-–—:]/.test(after)
  const alone = named.length > 0 && /^\s{0,2}$/.test(after)
  // "Dhaka, 17 November 2025 — A court …": a comma before the date and a dash with spaces behind it.
  // Or dashes on both sides, or brackets around place and date.
  const spaced =
    named.length > 0 &&
    words.length <= PLACE_WORDS &&
    ((/(?:,|\s[-–—])\s{0,2}$/.test(before) && /^\s{1,2}[-–—]{1,2}\s/.test(after)) ||
      (before.startsWith('(') && /^\)\s{0,2}[-–—]/.test(after)))
  return agency || spaced || (capitals && (dash || alone))
}

/** What an article says of its own time. */
function inferred(article: Segmented, mentions: readonly Mention[]): Published | null {
  return (
    fromDateLine(article, mentions) ??
    fromTitle(article, mentions) ??
    fromSpell(article, mentions) ??
    fromLatestDay(article, mentions)
  )
}

/**
 * "Operations in the north, 18.01.2024": the day that ends the headline, when the text speaks of its own present and names no
 * later one.
 */
function fromTitle({ title, sentences }: Segmented, mentions: readonly Mention[]): Published | null {
  if (title === null) return null
  const stated = mentions.find(
    (mention) => contains(title, mention) && mention.end >= title.end - 1 && dayOf(mention.reading)?.day !== undefined,
  )
  const value = stated === undefined ? null : statedValue(stated.reading)
  const present = mentions.find(({ reading, start }) => start > title.end && isOfPresent(reading))
  if (stated === undefined || value === null || present === undefined || sentences.length < 2) return null
  const year = Number(value.slice(0, 4))
  const later = mentions.some(({ reading }) => {
    const day = statedValue(reading)
    return day === null ? (writtenYear(reading)?.year ?? 0) > year : day > value && dayOf(reading)?.ahead !== true
  })
  return later ? null : { value, basis: 'inferred', at: spanOf(stated), from: [spanOf(stated), spanOf(present)] }
}

/** "GUSAU, Nigeria, March 4 (Reuters) -": the year is left out. */
function fromDateLine(article: Segmented, mentions: readonly Mention[]): Published | null {
  const line = openingDate(article, mentions, (reading) => dayOf(reading)?.year === undefined)
  return line === null ? null : dateLineYear(mentions[line] as Mention, mentions)
}

/** A stretch of months must not be longer than this to be counted back from. */
const LONGEST_SPELL = 36

/**
 * "Since the collapse in December 2024, … 161 attacks over the past eight months": the stretch began in that month, so the
 * article is of the month so many months later.
 */
function fromSpell(article: Segmented, mentions: readonly Mention[]): Published | null {
  for (const spell of mentions) {
    const { reading } = spell
    if (reading.kind !== 'window' || reading.direction > 0 || reading.anchor !== 'published' || reading.amounts.length !== 1)
      continue
    const { count, unit } = reading.amounts[0] as (typeof reading.amounts)[0]
    const months = count === null ? 0 : unit === 'month' ? count : unit === 'year' ? 12 * count : 0
    if (months < 1 || months > LONGEST_SPELL || !Number.isInteger(months)) continue
    const sentence = article.sentences[spell.sentence] as Segmented['sentences'][number]
    const begin = mentions.find(
      (mention) => mention.sentence === spell.sentence && mention.end <= spell.start && isMonthOrDay(mention.reading),
    )
    if (begin === undefined) continue
    const words = article.reading.text.slice(sentence.start, begin.start)
    if (!/\b[Ss]ince\b/.test(words.slice(-120)) && !(begin.reading.kind === 'range' && begin.reading.to === null)) continue
    const date = dayOf(begin.reading.kind === 'range' ? (begin.reading.from as DateReading) : begin.reading) as Calendar
    const end = civilOf(addMonths(dayNumber(date.year as number, date.month as number, 1), months))
    const value = monthText(end.year, end.month)
    if (latestDay(article, mentions, value) !== null) continue
    return { value, basis: 'inferred', at: spanOf(spell), from: [spanOf(begin), spanOf(spell)] }
  }
  return null
}

function isMonthOrDay(reading: DateReading): boolean {
  const bare = reading.kind === 'range' && reading.to === null ? reading.from : reading
  const date = bare === null ? null : dayOf(bare)
  return date !== null && typeof date.year === 'number' && date.month !== undefined && !date.bc
}

/** A full date of the text that lies after a month, which then cannot be the article's. */
function latestDay(_article: Segmented, mentions: readonly Mention[], month: string): number | null {
  const index = mentions.findIndex((mention) => {
    const value = statedValue(mention.reading)
    return value !== null && value.slice(0, 7) > month && dayOf(mention.reading)?.ahead === false
  })
  return index < 0 ? null : index
}

/** So many full dates within so many days of the last one show that the article tells of that time. */
const CLUSTER = 3
const CLUSTER_DAYS = 100

/** The month of the last full date, when several lie near it and the text also speaks of its own present. */
function fromLatestDay(article: Segmented, mentions: readonly Mention[]): Published | null {
  const present = mentions.find(({ reading }) => isOfPresent(reading))
  if (present === undefined) return null
  const days: { day: number; mention: Mention }[] = []
  for (const mention of mentions) {
    const ends = mention.reading.kind === 'range' ? [mention.reading.from, mention.reading.to] : [mention.reading]
    for (const end of ends) {
      const date = end === null ? null : dayOf(end)
      if (date === null || typeof date.year !== 'number' || date.bc || date.month === undefined || date.day === undefined)
        continue
      if (isValid(date.year, date.month, date.day)) days.push({ day: dayNumber(date.year, date.month, date.day), mention })
    }
  }
  if (days.length < CLUSTER) return null
  const latest = days.reduce((a, b) => (b.day > a.day ? b : a))
  const near = days.filter(({ day }) => latest.day - day <= CLUSTER_DAYS)
  if (near.length < CLUSTER || isFuture(article, latest.mention)) return null
  const { year, month } = civilOf(latest.day)
  return {
    value: monthText(year, month),
    basis: 'inferred',
    at: spanOf(latest.mention),
    from: [spanOf(latest.mention), spanOf(present)],
  }
}

/** "last week", "over the past 30 days", "yesterday", "on Monday": words that only make sense near the article's day. */
function isOfPresent(reading: DateReading): boolean {
  if (reading.kind === 'timed') return reading.on !== null && isOfPresent(reading.on)
  if (reading.kind === 'window')
    return reading.anchor === 'published' && reading.amounts.every(({ unit }) => unit !== 'century' && unit !== 'decade')
  if (reading.kind === 'turn') return reading.anchor === 'published' && reading.unit !== 'century' && reading.unit !== 'decade'
  if (reading.kind === 'calendar') return reading.weekday !== undefined && reading.month === undefined && reading.which !== 'same'
  return false
}

/** Whether words right before a date say that it had not come yet. */
function isFuture(article: Segmented, mention: Mention): boolean {
  const sentence = article.sentences[mention.sentence] as Segmented['sentences'][number]
  const words = article.reading.text.slice(Math.max(sentence.start, mention.start - 80), mention.start)
  return contains(sentence, mention) && /\b(?:will|shall|scheduled|until|expected|planned|due)\b/.test(words)
}
