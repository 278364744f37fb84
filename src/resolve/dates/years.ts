/**
 * The year of a month or a day that was written without one.
 *
 * In news it is the latest such day not after the article (or the first after it, when the verb looks ahead). In a narrative of
 * the past it is the last year that the text named. A paragraph of a news article that tells of an earlier year is read as one.
 */
import { civilOf, dayNumber, daysInMonth, isValid, weekdayOf } from '../../rule/calendar/civil.js'
import { monthPeriod, type Period } from '../../rule/calendar/period.js'
import type { How, NamedYear, Setting } from './setting.js'

export interface YearFound {
  readonly year: number
  readonly how: How
  readonly from: readonly number[]
}

/** Years further from the article than this, when a paragraph names them, hold for the rest of the paragraph. */
const BACKGROUND_YEARS = 1
/** How many sentences on such a year still holds after it framed one, or for a day after a day; else it holds in its own. */
const BACKGROUND_SENTENCES = 2

/** The year that the text itself last named, where the text is to be asked first. */
function yearOfText(setting: Setting, month: number, day: number | null): YearFound | null {
  const { lastYear, headingYear, published, narrative, block } = setting
  if (narrative) {
    if (lastYear !== null) return { year: rolled(setting, lastYear.year, month), how: 'context', from: [lastYear.index] }
    return setting.firstYear !== null ? { year: setting.firstYear, how: 'context', from: [] } : null
  }
  const now = published === null ? null : civilOf(published.end).year
  const far = (year: number): boolean => now === null || now - year > BACKGROUND_YEARS
  // "At war since April 2023. … In December": a year in the background does not rule the months of the news.
  const holds = lastYear !== null && (lastYear.frame || (day !== null && lastYear.day))
  const reach = now !== null && holds ? BACKGROUND_SENTENCES : 0
  const near = lastYear !== null && !lastYear.open && !isOver(setting, lastYear) && setting.sentence - lastYear.sentence <= reach
  if (lastYear?.firm === true && lastYear.block === block) {
    if (near && far(lastYear.year)) return { year: rolled(setting, lastYear.year, month), how: 'context', from: [lastYear.index] }
  } else if (headingYear !== null && far(headingYear.year))
    return { year: headingYear.year, how: 'context', from: [headingYear.index] }
  return null
}

/** "The group, founded in October 2015, had 700 men, says a report published in February": what stood between the commas is over. */
function isOver({ at }: Setting, { aside }: NamedYear): boolean {
  return aside !== null && at > aside
}

/** A month so many months before the last one told is of the next year: March after December. */
const ROUND_THE_YEAR = 8

/** Tales go forward: in one paragraph a month far before the last one belongs to the next year. */
function rolled(setting: Setting, year: number, month: number): number {
  const before = setting.lastMonth
  if (before === null || before.block !== setting.block) return year
  const last = civilOf(before.period.start)
  // "25 December 1991 … Two weeks later, on 8 January": what was counted from that year has gone over into the next.
  if (last.year === year + 1 && last.month >= month && last.month - month < ROUND_THE_YEAR) return last.year
  return last.year === year && last.month - month >= ROUND_THE_YEAR ? year + 1 : year
}

/** The year for a month, or a month and a day. */
export function yearFor(
  setting: Setting,
  month: number,
  day: number | null,
  tense: 'ahead' | 'back' | null,
  weekday: number | null = null,
): YearFound | null {
  const shared = setting.sharedYear
  if (shared !== null) return { year: shared.year, how: 'context', from: [shared.index] }
  const told =
    tense === 'ahead' && !setting.narrative && setting.lastYear?.frame !== true ? null : yearOfText(setting, month, day)
  // A weekday that does not fit shows that the year is another.
  if (told !== null && (weekday === null || day === null || isOn(told.year, month, day, weekday))) return told
  const { published } = setting
  if (published === null) return null
  const now = civilOf(published.end).year
  const before = (year: number): boolean => {
    const first = day === null ? monthPeriod(year, month).start : dayNumber(year, month, Math.min(day, daysInMonth(year, month)))
    return first <= published.end
  }
  const after = (year: number): boolean => {
    const last = day === null ? monthPeriod(year, month).end : dayNumber(year, month, Math.min(day, daysInMonth(year, month)))
    return last >= published.start
  }
  const next = after(now) ? now : now + 1
  let year = before(now) ? now : now - 1
  // "was extended until 5 May", said in June: who means next year says so.
  const justPast =
    day !== null && year < next && isValid(year, month, day) && published.start - dayNumber(year, month, day) <= JUST_PAST
  if (tense === 'ahead' && !justPast) return { year: next, how: 'published', from: [] }
  const first = day === null ? 0 : dayNumber(year, month, Math.min(day, daysInMonth(year, month)))
  const far = day === null || tense === 'ahead' ? null : besideFarDay(setting, month, day, first)
  // "The bomb of 15 August 1998 … announced on 18 August", read on 14 August: the past tense keeps it in its time.
  if (far !== null && tense === 'back') return far
  if (day !== null && next > year) {
    // A day soon to come is meant rather than one of a year ago, unless the verb is past; a weekday tells them apart.
    const fits = weekday === null ? null : isOn(next, month, day, weekday) && !isOn(year, month, day, weekday)
    if (fits === true && isWithin(published, next, month, day, SOON_BY_WEEKDAY)) year = next
    else if (fits === null && isWithin(published, next, month, day, tense === null ? SOON : AT_ONCE)) year = next
  }
  if (far !== null && year < next) return far
  // 29 February falls only every fourth year.
  for (let back = 0; day !== null && back < 8 && !isValid(year, month, day); back++) year--
  return day === null || isValid(year, month, day) ? { year, how: 'published', from: [] } : null
}

/** A bare day that lies so far back is hardly one of the news: who means last year says so. */
const LONG_AGO = 180
/** A day told in full so many days from it, of years ago, is the time that is told of. */
const BESIDE_DAYS = 31

/**
 * "74 people died on 2 May 2002. … Fighting had begun on 20 April": beside a day of years ago, when the latest such day before
 * the article lies too long back to be meant.
 */
function besideFarDay({ published, farDays }: Setting, month: number, day: number, latest: number): YearFound | null {
  if (published === null || published.start - latest < LONG_AGO) return null
  let found: YearFound | null = null
  for (const { period, index } of farDays) {
    const { year } = civilOf(period.start)
    if (!isValid(year, month, day) || Math.abs(dayNumber(year, month, day) - period.start) > BESIDE_DAYS) continue
    if (found !== null && found.year !== year) return null
    found = { year, how: 'context', from: [index] }
  }
  return found
}

function isOn(year: number, month: number, day: number, weekday: number): boolean {
  return isValid(year, month, day) && weekdayOf(dayNumber(year, month, day)) === weekday
}

/** A bare day so many days ahead is meant; one year ago a writer would say so. */
const SOON = 45
/** A day in the past tense so few days ahead shows that the article was added to: "said on 1 May", in a report as of 30 April. */
const AT_ONCE = 2
/** A day that lies no further back was meant, though the words look ahead. */
const JUST_PAST = 31
/** A weekday that fits only the coming date is believed for so many days ahead. */
const SOON_BY_WEEKDAY = 183

function isWithin(published: Period, year: number, month: number, day: number, days: number): boolean {
  return isValid(year, month, day) && dayNumber(year, month, day) - published.end <= days
}
