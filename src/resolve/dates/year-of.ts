/** "2024", "last year", "that year": the year a word means. */
import type { YearWord } from '../../model/date-reading.js'
import { civilOf } from '../../rule/calendar/civil.js'
import type { Setting } from './setting.js'
import type { YearFound } from './years.js'

/** The year that a number or a relative word means. */
export function yearOf(word: YearWord, bc: boolean, setting: Setting): YearFound | null {
  if (typeof word === 'number') return { year: bc ? 1 - word : word, how: 'explicit', from: [] }
  const { offset } = word
  const anchor = word.anchor === 'either' ? (setting.narrative ? 'context' : 'published') : word.anchor
  // "since 9 September 2024 … on 25 July that year": what only begins there names the year all the same.
  const { last, lastYear } = setting
  if (anchor === 'context' && lastYear !== null && lastYear.open && (last === null || lastYear.index > last.index))
    return { year: lastYear.year + offset, how: 'context', from: [lastYear.index] }
  if (anchor === 'context' && setting.last !== null)
    return { year: civilOf(setting.last.period.start).year + offset, how: 'context', from: [setting.last.index] }
  if (setting.published === null || word.anchor === 'context') return null
  return { year: civilOf(setting.published.start).year + offset, how: 'published', from: [] }
}
