/**
 * Date mentions → values: the article's own day first, then each expression in the order of the text, since later words count
 * from earlier ones.
 */
import type { DateMention, DateType, DateValue, Published, Resolution } from '../../model/date.js'
import type { DateReading } from '../../model/date-reading.js'
import type { Note } from '../../model/note.js'
import type { Segmented } from '../../model/segmented.js'
import { civilOf, dayText } from '../../rule/calendar/civil.js'
import { parsePeriod } from '../../rule/calendar/period.js'
import { choosePublished } from '../published.js'
import { isLastNight } from './last-night.js'
import { noteMismatch } from './mismatch.js'
import { firstYear, isChronicle, isNarrative } from './narrative.js'
import { inOrder } from './order.js'
import { place } from './place.js'
import { remember } from './remember.js'
import type { Placed, Setting } from './setting.js'
import { sharedYear } from './shared-year.js'

export interface ResolvedDates {
  readonly published: Published
  readonly dates: readonly DateValue[]
  readonly notes: readonly Note[]
}

type Mention = DateMention<DateReading>

/** Resolves every date mention of an article. */
export function resolveDates(article: Segmented & { readonly dateMentions: readonly DateMention[] }): ResolvedDates {
  const mentions = inOrder(article, article.dateMentions as readonly Mention[])
  const chosen = choosePublished(article, mentions)
  const reference = chosen.published.value === null ? null : parsePeriod(chosen.published.value)
  const setting: Setting = {
    published: reference,
    narrative: isChronicle(article, mentions) || isNarrative(mentions, reference === null ? null : civilOf(reference.start).year),
    last: null,
    lastDay: null,
    lastMonth: null,
    lastMonths: null,
    lastNewsDay: null,
    farDays: [],
    lastYear: null,
    headingYear: null,
    sharedYear: null,
    firstYear: firstYear(mentions),
    at: 0,
    block: 0,
    sentence: 0,
  }
  const notes: Note[] = [...chosen.notes]
  const dates = mentions.map((mention, index): DateValue => {
    setting.at = mention.start
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
    // "Overnight" of nobody knows which day is a time of day.
    type: value === null && isLastNight(mention.reading) ? 'time' : typeOf(mention.reading),
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
      return isTime(reading.from) || isTime(reading.to) ? 'time' : 'interval'
    case 'window':
    case 'same-period':
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

/** "from 9 am to 5 pm" is told by the clock, with or without its day; "from Saturday evening to Sunday morning" by the calendar. */
function isTime(reading: DateReading | null): boolean {
  return reading?.kind === 'timed' && (reading.on === null || reading.clock !== null)
}

function resolutionOf(reading: DateReading, found: Placed): Resolution {
  if (reading.kind === 'duration' || reading.kind === 'set') return 'explicit'
  return found.value === null ? 'unresolved' : found.how
}
