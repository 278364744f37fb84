/** What "ago", "later" and "last" count from: the article's own day, or the last date of the text that is fine enough. */
import type { Anchor, Unit } from '../../model/date-reading.js'
import { grainOf, rank } from '../../rule/calendar/grain.js'
import type { Period } from '../../rule/calendar/period.js'
import type { How, Landmark, Setting } from './setting.js'

export interface Anchored {
  readonly period: Period
  readonly how: How
  readonly from: readonly number[]
}

/** The period an anchor stands for, no coarser than the unit asks. */
export function anchorOf(anchor: Anchor, unit: Unit, setting: Setting): Anchored | null {
  if (anchor === 'event') return null
  const which = anchor === 'either' ? (setting.narrative || isOfSentence(setting, unit) ? 'context' : 'published') : anchor
  if (which === 'context') {
    const landmark = landmarkOf(unit, setting)
    if (landmark !== null) return landmark
    if (anchor === 'context' && (unit === 'day' || unit === 'hour' || unit === 'minute')) return null
  }
  const { published } = setting
  return published === null ? null : { period: published, how: 'published', from: [] }
}

/** "signed on 10 March 2024 … by the end of the year": the year that the sentence itself told before. */
function isOfSentence({ lastYear, sentence }: Setting, unit: Unit): boolean {
  return (
    (unit === 'year' || unit === 'month') &&
    lastYear !== null &&
    lastYear.sentence === sentence &&
    lastYear.firm &&
    !lastYear.open
  )
}

/**
 * The last day told. "The worst since the raids of 26-29 November 2008." and a new paragraph, "The next day …": what the
 * paragraph before only looked back at, years ago, is not what the text goes on from.
 */
function lastDayOf({ narrative, lastDay, lastNewsDay, block, sentence }: Setting): Landmark | null {
  if (narrative || lastNewsDay === null) return lastDay
  // "on Wednesday, the first deaths since last November. … That afternoon": no month is what a day is counted from.
  if (lastDay === null) return sentence - lastNewsDay.sentence <= NEWS_REACH ? lastNewsDay : null
  if (lastDay.block === block) return lastDay
  const far = lastNewsDay.period.start - lastDay.period.start > FAR_DAYS
  return far && lastNewsDay.block === lastDay.block ? lastNewsDay : lastDay
}

/** How many sentences on a day of the news still holds when a month or year was named after it. */
const NEWS_REACH = 3
/** Two years in days: what lies so far before the last day of the news is of another time. */
const FAR_DAYS = 730

/** The last date of the text that is fine enough to count such units from. */
export function landmarkOf(unit: Unit, setting: Setting): Anchored | null {
  const landmark =
    unit === 'month' || unit === 'quarter'
      ? setting.lastMonth
      : rank(grainOf(unit)) <= rank('week')
        ? lastDayOf(setting)
        : setting.last
  return landmark === null ? null : { period: landmark.period, how: 'context', from: [landmark.index] }
}
