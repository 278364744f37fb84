/** What later words may count from: every place on the calendar, and every year that stands in the text. */
import type { DateMention } from '../../model/date.js'
import type { DateReading } from '../../model/date-reading.js'
import type { Segmented } from '../../model/segmented.js'
import { civilOf } from '../../rule/calendar/civil.js'
import type { Landmark, Placed, Setting } from './setting.js'
import { namesYear, type WrittenYear, writtenYear } from './written-year.js'

type Mention = DateMention<DateReading>

/** Keeps the date just placed in the setting. */
export function remember(setting: Setting, mention: Mention, found: Placed, index: number, article: Segmented): void {
  const year = writtenYear(mention.reading)
  const { block, sentence } = setting
  if (article.blocks[block]?.kind === 'heading')
    setting.headingYear = year === null ? null : { ...year, frame: true, index, block, sentence, firm: true, aside: null }
  const firm = year !== null && (year.fine || isWhen(article, mention))
  // "the 1974 deal" in a paragraph about 2011 does not move the text to 1974, nor does "a campaign planned for 2013" to 2013.
  if (
    year !== null &&
    !isGlanceAhead(setting, year.year, mention, article) &&
    !isGlanceBack(setting, year) &&
    (firm || setting.lastYear === null || setting.lastYear.block !== block || !setting.lastYear.firm)
  )
    setting.lastYear = {
      ...year,
      frame: isFrame(article, mention),
      index,
      block,
      sentence,
      firm,
      aside: asideOf(article, mention),
    }
  const months = wholeMonths(found)
  if (months !== null) setting.lastMonths = { ...months, index, sentence }
  const { period } = found
  const end =
    period ??
    (mention.reading.kind === 'range' && found.end !== null && found.start !== null
      ? mention.reading.night
        ? // "the night of 3 to 4 March … The following morning": the morning of the 4th.
          { start: found.start, end: found.start, grain: found.grain, value: '' }
        : { start: found.end, end: found.end, grain: found.grain, value: '' }
      : null)
  if (end === null) return
  const landmark: Landmark = { period: end, index, end: mention.end, block, sentence }
  setting.last = landmark
  if (end.grain === 'day' && !isFar(setting, end.start)) setting.lastNewsDay = landmark
  if (isFarDay(setting, found)) setting.farDays = [...setting.farDays.slice(1 - FAR_DAYS), landmark]
  // "In April of that year … In August", "on 10 April that year … on 22 May": in news as well, when it opens its sentence or
  // tells the day; "in February this year" leads back to the article's own.
  const frame = !setting.narrative && isFrame(article, mention)
  const told = setting.narrative || frame || end.grain === 'day' ? found.how === 'context' : false
  if ((told || found.how === 'published') && namesYear(mention.reading))
    setting.lastYear = {
      year: civilOf(end.start).year,
      day: end.grain === 'day',
      frame,
      open: false,
      index,
      block,
      sentence,
      firm: true,
      aside: null,
    }
  if (end.grain === 'day' || end.grain === 'hour' || end.grain === 'minute') setting.lastDay = landmark
  if (setting.lastDay !== landmark && end.grain !== 'day') {
    // A new month or year in the text ends the reach of the last day, unless it holds it.
    const day = setting.lastDay
    if (day !== null && (day.period.start < end.start || day.period.start > end.end)) setting.lastDay = null
  }
  if (end.grain === 'day' || end.grain === 'month' || end.grain === 'week') setting.lastMonth = landmark
}

/** So many of the last far days are kept. */
const FAR_DAYS = 12
/** Years before the article from which on a day is far from it. */
const FAR_YEARS = 2

/** Whether a day was told in full, years before the article. */
function isFarDay(setting: Setting, { how, period }: Placed): boolean {
  return how === 'explicit' && period?.grain === 'day' && isFar(setting, period.start)
}

function isFar({ published }: Setting, day: number): boolean {
  return published !== null && civilOf(published.start).year - civilOf(day).year >= FAR_YEARS
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
  return GLANCE.test(article.reading.text.slice(Math.max(start, mention.start - GLANCE_REACH), mention.start + 6))
}

/** "a rise since December 2024", told from a later year: the tale stays where it is. */
function isGlanceBack({ narrative, lastYear }: Setting, { year, open }: WrittenYear): boolean {
  return narrative && open && lastYear?.firm === true && lastYear.year > year
}

/** Words before a bare year that make it the time of what is told. */
const WHEN = /(?:^|[\s(])(?:in|during|throughout|by|late|early|mid|mid-|summer|winter|spring|autumn|of|and|to|until|-|–)[\s]?$/i

/** Whether a bare year says when ("in 2015"), by the word before it. */
function isWhen(article: Segmented, mention: Mention): boolean {
  if (mention.reading.kind !== 'calendar') return true
  return WHEN.test(article.reading.text.slice(Math.max(0, mention.start - 12), mention.start))
}

/** How far a clause between commas reaches to either side of its date. */
const ASIDE_REACH = 90

/** The end of the clause between commas that holds the date: ", founded in October 2015 by a former cleric,". */
function asideOf(article: Segmented, mention: Mention): number | null {
  const sentence = article.sentences[mention.sentence]
  if (sentence === undefined) return null
  const { text } = article.reading
  const before = text.slice(Math.max(sentence.start, mention.start - ASIDE_REACH), mention.start)
  const opened = before.slice(before.lastIndexOf(',') + 1)
  if (!before.includes(',') || !/^\s(?:who|which|whose|\p{L}{2,20}ed|set|built|held|born|made|won)\s/u.test(opened)) return null
  const closed = text.slice(mention.end, Math.min(sentence.end, mention.end + ASIDE_REACH)).indexOf(',')
  return closed < 0 ? null : mention.end + closed
}

/** From the first day of a month to the last of one, as a number of months. */
function wholeMonths({ start, end }: Placed): { start: number; months: number } | null {
  if (start === null || end === null) return null
  const a = civilOf(start)
  const b = civilOf(end + 1)
  return a.day === 1 && b.day === 1 && end > start ? { start, months: 12 * (b.year - a.year) + b.month - a.month } : null
}
