/**
 * Date mentions → values: the article's own day first, then each expression in the order of the text, since later words count
 * from earlier ones.
 */
import type { DateMention, DateType, DateValue, Published, Resolution } from '../../model/date.js'
import type { Calendar, DateReading } from '../../model/date-reading.js'
import type { Note } from '../../model/note.js'
import type { Segmented } from '../../model/segmented.js'
import { choosePublished } from '../published.js'
import { civilOf, dayText, weekdayOf } from './civil.js'
import { parsePeriod } from './period.js'
import { place } from './place.js'
import type { Landmark, NamedYear, Placed, Setting } from './setting.js'

export interface ResolvedDates {
  readonly published: Published
  readonly dates: readonly DateValue[]
  readonly notes: readonly Note[]
}

type Mention = DateMention<DateReading>

/** Resolves every date mention of an article. */
export function resolveDates(article: Segmented & { readonly dateMentions: readonly DateMention[] }): ResolvedDates {
  const mentions = article.dateMentions as readonly Mention[]
  const chosen = choosePublished(article, mentions)
  const reference = chosen.published.value === null ? null : parsePeriod(chosen.published.value)
  const setting: Setting = {
    published: reference,
    narrative: isChronicle(article, mentions) || isNarrative(mentions, reference === null ? null : civilOf(reference.start).year),
    last: null,
    lastDay: null,
    lastMonth: null,
    lastYear: null,
    headingYear: null,
    sharedYear: null,
    firstYear: firstYear(mentions),
    block: 0,
    sentence: 0,
  }
  const notes: Note[] = [...chosen.notes]
  const dates = mentions.map((mention, index): DateValue => {
    setting.block = article.sentences[mention.sentence]?.block ?? 0
    setting.sentence = mention.sentence
    setting.sharedYear = sharedYear(article, mentions, index)
    const found = place(mention.reading, setting)
    noteMismatch(mention, found, notes)
    if (index !== chosen.statedBy) remember(setting, mention, found, index, article)
    return dateValue(mention, found, index)
  })
  return { published: chosen.published, dates, notes }
}

function dateValue(mention: Mention, found: Placed, index: number): DateValue {
  const { value, start, end, grain } = found
  return {
    start: mention.start,
    end: mention.end,
    id: `d${index + 1}`,
    type: typeOf(mention.reading),
    value,
    earliest: isoDay(start),
    latest: isoDay(end),
    grain,
    resolution: resolutionOf(mention.reading, found),
    sentence: mention.sentence,
    by: mention.by,
    from: [...found.from].sort((a, b) => a - b).map((i) => `d${i + 1}`),
  }
}

/** Plain ISO days know no years before 1 and none after 9999. */
function isoDay(day: number | null): string | null {
  if (day === null) return null
  const { year } = civilOf(day)
  return year >= 1 && year <= 9999 ? dayText(day) : null
}

function typeOf(reading: DateReading): DateType {
  switch (reading.kind) {
    case 'range':
      return reading.from?.kind === 'timed' || reading.to?.kind === 'timed' ? 'time' : 'interval'
    case 'window':
      return 'interval'
    case 'timed':
      return reading.on === null || reading.clock === null ? (reading.on === null ? 'time' : 'date') : 'date'
    case 'shift':
      return reading.amounts.every(({ unit }) => unit === 'hour' || unit === 'minute' || unit === 'second') ? 'time' : 'date'
    case 'duration':
    case 'set':
      return reading.kind
    default:
      return 'date'
  }
}

function resolutionOf(reading: DateReading, found: Placed): Resolution {
  if (reading.kind === 'duration' || reading.kind === 'set') return 'explicit'
  return found.value === null ? 'unresolved' : found.how
}

/** What later words may count from: every place on the calendar, and every year that stands in the text. */
function remember(setting: Setting, mention: Mention, found: Placed, index: number, article: Segmented): void {
  const year = writtenYear(mention.reading)
  const { block, sentence } = setting
  if (article.blocks[block]?.kind === 'heading')
    setting.headingYear = year === null ? null : { ...year, frame: true, index, block, sentence, firm: true }
  const firm = year !== null && (year.fine || isWhen(article, mention))
  // "the 1974 deal" in a paragraph about 2011 does not move the text to 1974, nor does "a campaign planned for 2013" to 2013.
  if (
    year !== null &&
    !isGlanceAhead(setting, year.year, mention, article) &&
    (firm || setting.lastYear === null || setting.lastYear.block !== block || !setting.lastYear.firm)
  )
    setting.lastYear = { ...year, frame: isFrame(article, mention), index, block, sentence, firm }
  const { period } = found
  const end =
    period ??
    (mention.reading.kind === 'range' && found.end !== null && found.start !== null
      ? { start: found.end, end: found.end, grain: found.grain, value: '' }
      : null)
  if (end === null) return
  const landmark: Landmark = { period: end, index, block: setting.block }
  setting.last = landmark
  if (setting.narrative && found.how === 'context' && namesYear(mention.reading))
    setting.lastYear = {
      year: civilOf(end.start).year,
      day: end.grain === 'day',
      frame: false,
      open: false,
      index,
      block,
      sentence,
      firm: true,
    }
  if (end.grain === 'day' || end.grain === 'hour' || end.grain === 'minute') setting.lastDay = landmark
  if (setting.lastDay !== landmark && end.grain !== 'day') {
    // A new month or year in the text ends the reach of the last day, unless it holds it.
    const day = setting.lastDay
    if (day !== null && (day.period.start < end.start || day.period.start > end.end)) setting.lastDay = null
  }
  if (end.grain === 'day' || end.grain === 'month' || end.grain === 'week') setting.lastMonth = landmark
}

/** Whether a date opens its sentence, at most behind a preposition: "In 2014, …". */
function isFrame(article: Segmented, mention: Mention): boolean {
  const sentence = article.sentences[mention.sentence]
  return sentence !== undefined && mention.first - sentence.first <= 1
}

/** Words that look from a tale to what is to come. */
const GLANCE = /\b(?:plan|plans|planned|planning|scheduled|until|till|expected|culminate|intended|due)\b/
/** How many characters before a year such a word stands. */
const GLANCE_REACH = 60

/** Whether a later year is only looked at from the one that the tale is in: "lasted until February 1945", "planned for 1976". */
function isGlanceAhead(setting: Setting, year: number, mention: Mention, article: Segmented): boolean {
  if (!setting.narrative || setting.lastYear === null || year <= setting.lastYear.year) return false
  const start = article.sentences[mention.sentence]?.start ?? 0
  return GLANCE.test(article.source.text.slice(Math.max(start, mention.start - GLANCE_REACH), mention.start + 6))
}

/** Words before a bare year that make it the time of what is told. */
const WHEN = /(?:^|[\s(])(?:in|during|throughout|by|late|early|mid|mid-|summer|winter|spring|autumn|of|and|to|until|-|–)[\s]?$/i

/** Whether a bare year says when ("in 2015"), by the word before it. */
function isWhen(article: Segmented, mention: Mention): boolean {
  if (mention.reading.kind !== 'calendar') return true
  return WHEN.test(article.source.text.slice(Math.max(0, mention.start - 12), mention.start))
}

/** How many characters may part two months that share a year: "April and June 1955", "March, April and May 2011". */
const SHARED_GAP = 6

/** The year of the date that a month or day is listed with, when only the last of the list has it. */
function sharedYear(article: Segmented, mentions: readonly Mention[], index: number): NamedYear | null {
  const first = bareDate((mentions[index] as Mention).reading)
  if (first === null) return null
  for (let next = index + 1; next < mentions.length && next < index + 5; next++) {
    const [before, mention] = [mentions[next - 1] as Mention, mentions[next] as Mention]
    if (mention.start - before.end > SHARED_GAP) return null
    if (!/^,? ?(?:and|or|&|,)? ?$/.test(article.source.text.slice(before.end, mention.start))) return null
    const { reading } = mention
    const date =
      reading.kind === 'calendar' ? reading : reading.kind === 'edge' && reading.of.kind === 'calendar' ? reading.of : null
    if (date === null) return null
    if (typeof date.year === 'number' && (date.month !== undefined || date.season !== undefined)) {
      const year = date.bc ? 1 - date.year : date.year
      const across = first.month !== undefined && date.month !== undefined && first.month > date.month
      return {
        year: across ? year - 1 : year,
        index: next,
        block: 0,
        sentence: 0,
        firm: true,
        day: false,
        frame: false,
        open: false,
      }
    }
    if (bareDate(reading) === null) return null
  }
  return null
}

/** A month, season or day of a month without its year. */
function bareDate(reading: DateReading): Calendar | null {
  const date = reading.kind === 'edge' ? reading.of : reading
  if (date.kind !== 'calendar' || date.year !== undefined || date.which !== undefined) return null
  return date.month !== undefined || date.season !== undefined ? date : null
}

/** "the following year", "June last year": words that move the text to another year. */
function namesYear(reading: DateReading): boolean {
  if (reading.kind === 'turn') return reading.unit === 'year'
  if (reading.kind === 'calendar') return reading.year !== undefined
  if (reading.kind === 'shift') return reading.amounts.some(({ unit }) => unit === 'year')
  return reading.kind === 'edge' && namesYear(reading.of)
}

/** A year that words hold: whether a month or season stands with it, or a day, and whether it only begins there. */
interface WrittenYear {
  readonly year: number
  readonly fine: boolean
  readonly day: boolean
  readonly open: boolean
}

/** The year that the words themselves hold. */
function writtenYear(reading: DateReading): WrittenYear | null {
  switch (reading.kind) {
    case 'calendar':
      if (typeof reading.year !== 'number' || reading.fiscal) return null
      return {
        year: reading.bc ? 1 - reading.year : reading.year,
        fine: reading.month !== undefined || reading.season !== undefined,
        day: reading.day !== undefined,
        open: false,
      }
    case 'edge':
    case 'nth':
    case 'week-of':
    case 'about':
      return writtenYear(reading.of)
    case 'timed':
      return reading.on === null ? null : writtenYear(reading.on)
    case 'range': {
      if (reading.from === null) return reading.to === null ? null : writtenYear(reading.to)
      const from = writtenYear(reading.from)
      if (reading.to === null) return from === null ? null : { ...from, open: true }
      return writtenYear(reading.to) ?? from
    }
    case 'shift':
      return typeof reading.from === 'string' ? null : writtenYear(reading.from)
    default:
      return null
  }
}

/** So many headings that begin with a year make a chronicle. */
const CHRONICLE_HEADINGS = 3

/** "2007: The surge", "2008: …": a text told year by year. */
function isChronicle(article: Segmented, mentions: readonly Mention[]): boolean {
  const years = new Set<number>()
  for (const mention of mentions) {
    const block = article.blocks[article.sentences[mention.sentence]?.block ?? 0]
    if (block?.kind !== 'heading' || mention.start !== block.start) continue
    const year = writtenYear(mention.reading)
    if (year !== null && !year.fine) years.add(year.year)
  }
  return years.size >= CHRONICLE_HEADINGS
}

/** A text with so many years of its own, most of them far from the article's, tells of the past. */
const NARRATIVE_YEARS = 4
const NARRATIVE_SHARE = 0.7
/** Where nothing else speaks of the article's own time, so many do. */
const NARRATIVE_YEARS_ALONE = 3
/** A bare year says less of the text's time than one with its month: news looks back at years too. */
const BARE_YEAR = 0.5

/** Whether months and days without a year belong to the last year of the text rather than to the article's day. */
function isNarrative(mentions: readonly Mention[], now: number | null): boolean {
  // Without the article's day, a text that speaks of yesterday or Monday is news of a day unknown; any other tells of the past.
  if (now === null) return !mentions.some(({ reading }) => isOfNews(reading)) && fineYears(mentions) >= NARRATIVE_YEARS
  let far = 0
  let near = 0
  for (const { reading } of mentions) {
    const year = writtenYear(reading)
    if (year === null) near += isOfNews(reading) ? 1 : 0
    else if (Math.abs(year.year - now) > 1) far += year.fine ? 1 : BARE_YEAR
    else near += 1
  }
  if (near === 0 && far >= NARRATIVE_YEARS_ALONE) return true
  return far >= NARRATIVE_YEARS && far / (far + near) >= NARRATIVE_SHARE
}

function fineYears(mentions: readonly Mention[]): number {
  return mentions.filter(({ reading }) => writtenYear(reading)?.fine === true).length
}

/** Words that count from the article's day: "on Monday", "last week", "yesterday". */
function isOfNews(reading: DateReading): boolean {
  if (reading.kind === 'timed') return reading.on !== null && isOfNews(reading.on)
  if (reading.kind === 'turn') return reading.anchor === 'published'
  if (reading.kind === 'calendar') return reading.weekday !== undefined && reading.month === undefined
  return reading.kind === 'window' && reading.anchor === 'published'
}

function firstYear(mentions: readonly Mention[]): number | null {
  for (const { reading } of mentions) {
    const year = writtenYear(reading)
    if (year !== null) return year.year
  }
  return null
}

const WEEKDAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** "on Thursday, 14 August": the weekday and the date must agree. */
function noteMismatch(mention: Mention, found: Placed, notes: Note[]): void {
  const at = { start: mention.start, end: mention.end }
  const date = calendarOf(mention.reading)
  if (date === null) return
  const { period } = found
  if (
    date.weekday !== undefined &&
    date.month !== undefined &&
    date.day !== undefined &&
    period !== null &&
    period.grain === 'day'
  ) {
    const weekday = weekdayOf(period.start)
    if (weekday !== date.weekday)
      notes.push({
        code: 'dates/weekday-mismatch',
        severity: 'warning',
        message: `${dayText(period.start)} is a ${WEEKDAYS[weekday]}, not a ${WEEKDAYS[date.weekday]}`,
        at,
      })
  }
  if (date.swapped && mention.reading.kind !== 'range')
    notes.push({ code: 'dates/order', severity: 'info', message: 'day and month can be read the other way round', at })
  if (date.month !== undefined && date.day !== undefined && typeof date.year === 'number' && period === null)
    notes.push({ code: 'dates/no-such-day', severity: 'warning', message: 'the calendar has no such day', at })
}

function calendarOf(reading: DateReading): Calendar | null {
  if (reading.kind === 'calendar') return reading
  return reading.kind === 'timed' && reading.on !== null ? calendarOf(reading.on) : null
}
