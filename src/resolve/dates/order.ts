/**
 * Whether "05/12/2025" is a day in December or in May, where the rest of the article shows it: a weekday beside the date,
 * another date of the article that has only one reading, or the weekdays of its opening, which news tells within days.
 */
import type { DateMention } from '../../model/date.js'
import type { Calendar, DateReading } from '../../model/date-reading.js'
import type { Segmented } from '../../model/segmented.js'
import { dayNumber, isValid, weekdayOf } from '../../rule/calendar/civil.js'
import { overlaps } from '../../text/span.js'

type Mention = DateMention<DateReading>

/** So many weekdays of the opening are asked how long before the article they were. */
const WEEKDAYS_ASKED = 3
/** News tells of weekdays so many days back; a reading by which one lies further back than `TOO_FAR - 1` is the wrong one. */
const NEAR = 2
const TOO_FAR = 3

/** The mentions with day and month changed where the article shows that their other reading is meant. */
export function inOrder(article: Segmented, mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(({ reading }) => dayOf(reading)?.swapped === true)) return mentions
  const house = houseOrder(article, mentions)
  return mentions.map((mention) => {
    const date = dayOf(mention.reading)
    if (date === null || date.swapped !== true) return mention
    const other = { ...date, month: date.day as number, day: date.month as number }
    if (date.weekday !== undefined) {
      if (isOn(date) === isOn(other)) return mention
      return isOn(other) ? withDay(mention, other) : withDay(mention, date)
    }
    if (house === null) return mention
    const dayFirst = digits(article, mention)?.[0] === date.day
    return dayFirst === (house === 'day-first') ? mention : withDay(mention, other)
  })
}

/** The order in which the article writes its dates, as far as it shows. */
function houseOrder(article: Segmented, mentions: readonly Mention[]): 'day-first' | 'month-first' | null {
  for (const mention of mentions) {
    const pair = dayOf(mention.reading)?.swapped === true ? null : digits(article, mention)
    if (pair === null) continue
    if (pair[0] > 12 && pair[1] <= 12) return 'day-first'
    if (pair[1] > 12 && pair[0] <= 12) return 'month-first'
  }
  return byOpening(article, mentions)
}

/** The date line read so that the weekdays of the opening lie close before it, when the other reading puts them further off. */
function byOpening(article: Segmented, mentions: readonly Mention[]): 'day-first' | 'month-first' | null {
  const line = mentions.find(
    (mention) => dayOf(mention.reading)?.swapped === true && article.dateLines.some((one) => overlaps(mention, one)),
  )
  const date = line === undefined ? null : dayOf(line.reading)
  const pair = line === undefined ? null : digits(article, line)
  if (date === null || pair === null || typeof date.year !== 'number') return null
  const asked = mentions.flatMap(({ reading }) => bareWeekday(reading) ?? []).slice(0, WEEKDAYS_ASKED)
  if (asked.length === 0) return null
  const furthest = (month: number, day: number): number => {
    const today = weekdayOf(dayNumber(date.year as number, month, day))
    return Math.max(...asked.map((weekday) => (today - weekday + 7) % 7))
  }
  const dayFirst = furthest(pair[1], pair[0])
  const monthFirst = furthest(pair[0], pair[1])
  if (dayFirst <= NEAR && monthFirst >= TOO_FAR) return 'day-first'
  return monthFirst <= NEAR && dayFirst >= TOO_FAR ? 'month-first' : null
}

/** A weekday and nothing else, told as past. */
function bareWeekday(reading: DateReading): number | null {
  const date = dayOf(reading)
  if (date === null || date.ahead || date.which !== undefined || date.month !== undefined || date.day !== undefined) return null
  return date.weekday ?? null
}

function isOn({ year, month, day, weekday }: Calendar): boolean {
  if (typeof year !== 'number' || month === undefined || day === undefined) return false
  return isValid(year, month, day) && weekdayOf(dayNumber(year, month, day)) === weekday
}

/** The two numbers before the year: "05/12/2025" is 5 and 12. */
function digits(article: Segmented, { start, end }: Mention): readonly [number, number] | null {
  const found = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}(?!\d)/.exec(article.reading.text.slice(start, end))
  return found === null ? null : [Number(found[1]), Number(found[2])]
}

function dayOf(reading: DateReading): Calendar | null {
  const bare = reading.kind === 'timed' ? reading.on : reading
  return bare?.kind === 'calendar' ? bare : null
}

function withDay(mention: Mention, on: Calendar): Mention {
  return { ...mention, reading: mention.reading.kind === 'timed' ? { ...mention.reading, on } : on }
}
